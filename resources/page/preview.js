// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the preview's page equal to the article. Runs in a world of its own: the page's scripts are off, and nothing in
// the page can see or call this. The program calls the functions; nothing here listens, waits or asks.
//
// The blocks of the body have no wrapper of their own, so that the page's stylesheet meets the same elements as on the
// website. They lie between two comments in the frame's element for them; `blocks[i]` holds the nodes of block i, which may be none.
'use strict';
(() => {
    const unwanted = 'script,iframe,frame,frameset,object,embed,applet,portal,meta,base,link,style,audio,video,source,track';
    const start = document.createComment('body');
    const end = document.createComment('/body');
    let blocks = [];
    let marked = -1; // the block that the writer is in
    let markStays = false; // in sight, whatever else scrolls
    let wanted = null; // the place that was asked for last, while the marked block keeps the page from it
    let isPrinted = false;

    function parsed(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        for (const element of template.content.querySelectorAll(unwanted))
            element.remove();
        return template.content;
    }

    function isElement(node) {
        return node.nodeType === Node.ELEMENT_NODE;
    }

    function imagesOf(nodes) {
        return nodes.filter(isElement).flatMap(node => node.matches('img') ? [node] : [...node.querySelectorAll('img')]);
    }

    function detailsOf(nodes) {
        return nodes.filter(isElement).flatMap(node => node.matches('details') ? [node] : [...node.querySelectorAll('details')]);
    }

    function copyAttributes(from, to) {
        for (const {name} of [...to.attributes])
            if (!from.hasAttribute(name))
                to.removeAttribute(name);
        for (const {name, value} of from.attributes)
            if (to.getAttribute(name) !== value)
                to.setAttribute(name, value);
    }

    // What follows "?" only tells that the file was replaced.
    function fileOf(image) {
        return image.getAttribute('src')?.split('?')[0];
    }

    const wantedFiles = new WeakMap();

    // A new file is decoded before it takes the old one's place, so that the picture never goes blank.
    function showFile(image, source) {
        wantedFiles.set(image, source);
        if (image.getAttribute('src') === source)
            return;
        const show = () => {
            if (wantedFiles.get(image) === source)
                image.setAttribute('src', source);
        };
        const next = new Image();
        next.src = source;
        next.decode().then(show, show);
    }

    // A picture that stays keeps its element, so that it is neither loaded nor decoded again; what the reader opened
    // stays open.
    function keepState(oldNodes, newNodes) {
        const kept = new Map();
        for (const image of imagesOf(oldNodes)) {
            const source = fileOf(image);
            kept.set(source, [...(kept.get(source) ?? []), image]);
        }
        const result = [...newNodes];
        for (const image of imagesOf(newNodes)) {
            const old = kept.get(fileOf(image))?.shift();
            if (!old)
                continue;
            const source = image.getAttribute('src');
            if (source !== null)
                image.setAttribute('src', old.getAttribute('src'));
            copyAttributes(image, old);
            if (source !== null)
                showFile(old, source);
            const top = result.indexOf(image);
            if (top >= 0)
                result[top] = old;
            image.replaceWith(old);
        }
        const opened = detailsOf(oldNodes);
        detailsOf(result).forEach((details, i) => { if (opened[i]?.open) details.open = true; });
        return result;
    }

    function replaceNodes(parent, oldNodes, newNodes, before) {
        const nodes = keepState(oldNodes, newNodes);
        for (const node of oldNodes)
            if (!nodes.includes(node) && node.parentNode)
                node.remove();
        const fragment = document.createDocumentFragment();
        fragment.append(...nodes);
        parent.insertBefore(fragment, before);
        return nodes;
    }

    // The children of an element, the body's blocks and their marks being one item.
    function itemsOf(parent) {
        const items = [];
        let inside = false;
        for (const node of parent.childNodes) {
            if (node === start) {
                inside = true;
                items.push(start);
            } else if (node === end) {
                inside = false;
            } else if (!inside) {
                items.push(node);
            }
        }
        return items;
    }

    function holdsBody(item) {
        return item === start || item.contains(start);
    }

    function isSame(item, next, place) {
        if (item === start)
            return next === place;
        return !item.contains(start) && !next.contains(place) && item.isEqualNode(next);
    }

    // Makes `parent`'s children those of `next`, leaving alone all that is equal and always the body. False when the
    // body is at another depth, so that it cannot stay where it is.
    function changeFrame(parent, next, place) {
        const items = itemsOf(parent);
        const wanted = [...next.childNodes];
        while (items.length && wanted.length && isSame(items[0], wanted[0], place)) {
            items.shift();
            wanted.shift();
        }
        let before = null;
        while (items.length && wanted.length && isSame(items.at(-1), wanted.at(-1), place)) {
            before = items.pop();
            wanted.pop();
        }
        const body = items.findIndex(holdsBody);
        const nextBody = wanted.findIndex(node => node.contains(place));
        if ((body < 0) !== (nextBody < 0))
            return false;
        if (body < 0) {
            replaceNodes(parent, items, wanted, before);
            return true;
        }
        const item = items[body];
        const other = wanted[nextBody];
        if ((item === start) !== (other === place) || (item !== start && item.nodeName !== other.nodeName))
            return false;
        replaceNodes(parent, items.slice(0, body), wanted.slice(0, nextBody), item);
        replaceNodes(parent, items.slice(body + 1), wanted.slice(nextBody + 1), before);
        if (item === start)
            return true;
        copyAttributes(other, item);
        return changeFrame(item, other, place);
    }

    function setFrame(html) {
        const next = parsed(html);
        const place = document.createComment('place');
        (next.querySelector('[data-articular-body]') ?? next).append(place);
        if (start.isConnected && changeFrame(document.body, next, place))
            return;
        const nodes = blocks.flat();
        const old = itemsOf(document.body).filter(item => item !== start);
        place.replaceWith(start, ...nodes, end);
        document.body.replaceChildren(...keepState(old, [...next.childNodes]));
    }

    function firstNodeFrom(block) {
        for (let i = block; i < blocks.length; ++i)
            if (blocks[i].length)
                return blocks[i][0];
        return end;
    }

    function nodesOf(html) {
        return [...parsed(html).childNodes].filter(node => isElement(node) || node.textContent.trim());
    }

    function changeBlocks(first, removed, inserted) {
        if (first + removed > blocks.length)
            throw new Error('blocks that are not there');
        const before = firstNodeFrom(first + removed);
        const old = blocks.slice(first, first + removed);
        const fresh = inserted.map(nodesOf);
        const nodes = replaceNodes(end.parentNode, old.flat(), fresh.flat(), before);
        let taken = 0;
        const made = fresh.map(group => nodes.slice(taken, taken += group.length));
        blocks = blocks.slice(0, first).concat(made, blocks.slice(first + removed));
    }

    function apply(patches) {
        for (const patch of patches) {
            const root = document.documentElement;
            if (patch.language)
                root.lang = patch.language;
            root.dir = patch.direction || 'ltr';
            if (patch.frame !== undefined)
                setFrame(patch.frame);
            if (patch.removed || patch.inserted.length)
                changeBlocks(patch.first, patch.removed, patch.inserted);
        }
        if (marked >= 0)
            markBlock(marked, markStays);
        return blocks.length;
    }

    // Distance of a block's upper edge from the page's, in pixels. -1 is the page's top, blocks.length the end of the body.
    function topOf(block) {
        if (block < 0)
            return 0;
        for (let i = block; i < blocks.length; ++i) {
            const element = blocks[i].find(isElement);
            if (element && element.getClientRects().length)
                return element.getBoundingClientRect().top + scrollY;
        }
        for (let i = Math.min(block, blocks.length) - 1; i >= 0; --i) {
            const element = blocks[i].findLast?.(isElement) ?? [...blocks[i]].reverse().find(isElement);
            if (element && element.getClientRects().length)
                return element.getBoundingClientRect().bottom + scrollY;
        }
        return 0;
    }

    // The nearest scroll position to `top` at which the marked block is in sight, the end of one that is taller than the view.
    function withMark(top) {
        const elements = (blocks[marked] ?? []).filter(isElement);
        if (!markStays || !elements.length)
            return top;
        const room = 24;
        const highest = elements[0].getBoundingClientRect().top + scrollY - room;
        const lowest = elements.at(-1).getBoundingClientRect().bottom + scrollY + room - innerHeight;
        return Math.max(lowest, Math.min(highest, top));
    }

    function scrollToTop(top) {
        window.scrollTo({left: scrollX, top: withMark(top), behavior: 'instant'});
    }

    function scrollToPlace(block, fraction) {
        const from = topOf(block);
        const top = from + (topOf(block + 1) - from) * fraction;
        wanted = withMark(top) === top ? null : [block, fraction];
        scrollToTop(top);
    }

    // The place at the top of the view, as [block, fraction]; asked for when the reader scrolls.
    function topPlace() {
        markStays = false;
        wanted = null;
        let low = -1;
        let high = blocks.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (topOf(middle) <= scrollY + 0.5)
                low = middle;
            else
                high = middle;
        }
        const from = topOf(low);
        const gap = topOf(low + 1) - from;
        return [low, gap > 0 ? Math.min(1, Math.max(0, (scrollY - from) / gap)) : 0];
    }

    function blockAt(x, y) {
        const element = document.elementFromPoint(x, y);
        return blocks.findIndex(nodes => nodes.some(node => node.contains(element)));
    }

    // The word at a point, and how many equal words its block has before it: [block, word, occurrence].
    function placeAt(x, y) {
        const block = blockAt(x, y);
        const at = document.caretRangeFromPoint(x, y);
        let seen = '';
        let offset = -1;
        for (const node of blocks[block] ?? []) {
            const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
            for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                if (text === at?.startContainer)
                    offset = seen.length + at.startOffset;
                seen += text.data + ' ';
            }
        }
        const words = [...seen.matchAll(/[\p{L}\p{N}]+/gu)];
        const word = words.find(({0: found, index}) => index <= offset && offset <= index + found.length);
        return [block, word?.[0] ?? '', word ? words.filter(other => other[0] === word[0] && other.index < word.index).length : 0];
    }

    function markBlock(block, stays) {
        const isOther = block !== marked;
        marked = block;
        markStays = stays;
        for (const element of document.querySelectorAll('[data-articular-caret]'))
            element.removeAttribute('data-articular-caret');
        for (const node of (blocks[block] ?? []).filter(isElement))
            node.setAttribute('data-articular-caret', '');
        if (isOther && wanted)
            scrollToPlace(...wanted);
        else if (stays)
            scrollToTop(scrollY);
    }

    // Places that are marked as changed, in reading order: what is new belongs to what is gone in its place, and what is
    // within a marked block to the block.
    function changedPlaces() {
        const outer = '[data-articular-change], [data-articular-pictures]';
        const all = [...document.querySelectorAll(outer + ', [data-articular-mark]')];
        return all.filter(element => {
            const before = element.previousSibling;
            return !element.parentElement.closest(outer)
                && !(element.matches('ins') && before?.nodeType === Node.ELEMENT_NODE && before.matches('del[data-articular-mark]'));
        });
    }

    // Shows the next or previous of them, from the one that was shown last, else from what is in sight. Gives its number
    // and how many there are.
    function walkChanges(step) {
        const places = changedPlaces();
        const last = document.querySelector('[data-articular-here]');
        let at = places.indexOf(last);
        if (at >= 0)
            at = (at + step + places.length) % places.length;
        else if (step > 0)
            at = Math.max(0, places.findIndex(place => place.getBoundingClientRect().bottom > 0));
        else
            at = Math.max(0, places.findLastIndex?.(place => place.getBoundingClientRect().top < innerHeight) ?? places.length - 1);
        last?.removeAttribute('data-articular-here');
        const place = places[at];
        if (!place)
            return [0, 0];
        place.setAttribute('data-articular-here', '');
        markStays = false;
        wanted = null;
        window.scrollTo({left: scrollX, top: place.getBoundingClientRect().top + scrollY - innerHeight / 3, behavior: 'instant'});
        return [at + 1, places.length];
    }

    function setTheme(name) {
        document.documentElement.dataset.theme = name;
    }

    // Without its design the page is what a screen reader meets: the order of its parts.
    function setStyled(styled) {
        document.documentElement.toggleAttribute('data-articular-plain', !styled);
        for (const link of document.querySelectorAll('link[data-articular-style]'))
            link.disabled = !styled;
    }

    // The old stylesheet stays until the new one is there, so that the page is never without.
    function setStyle(address) {
        const old = [...document.querySelectorAll('link[data-articular-style]')];
        if (old.at(-1).disabled) {
            old.at(-1).href = address;
            return; // setStyled() looks at its rules when it is used again
        }
        const link = old.at(-1).cloneNode();
        link.href = address;
        link.onload = link.onerror = () => {
            old.forEach(other => other.remove());
            setPrinted(isPrinted);
        };
        old.at(-1).after(link);
    }

    // A media query as it holds on paper.
    function onPaper(query) {
        if (/\bscreen\b/.test(query))
            return query.startsWith('not ') ? 'all' : 'not all';
        return query.replace(/\bprint\b/, 'all');
    }

    const writtenMedia = new WeakMap();

    function setMedia(rules) {
        for (const rule of rules) {
            if (rule instanceof CSSMediaRule) {
                if (!writtenMedia.has(rule))
                    writtenMedia.set(rule, rule.media.mediaText);
                const written = writtenMedia.get(rule);
                rule.media.mediaText = isPrinted ? written.split(', ').map(onPaper).join(', ') : written;
            }
            if (rule.cssRules)
                setMedia(rule.cssRules);
        }
    }

    // As printed: what the page's design says for paper counts, and not what it says for screens.
    function setPrinted(printed) {
        isPrinted = printed;
        for (const link of document.querySelectorAll('link[data-articular-style]'))
            setMedia(link.sheet?.cssRules ?? []);
    }

    globalThis.articular = {apply, scrollToPlace, topPlace, placeAt, markBlock, setTheme, setStyled, setPrinted, setStyle, walkChanges};
})();
