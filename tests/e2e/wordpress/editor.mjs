// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a post in WordPress's block editor, and pastes a text into an empty post there, in headless Chromium that is driven
// over a pipe. Prints JSON: for each of the two the names of all blocks and of those that the editor finds invalid.
// Usage: editor.mjs CHROMIUM PROFILE SITE PASSWORD NUMBER BLOCKS-FILE
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [chromium, profile, site, password, number, file] = process.argv.slice(2);
const browser = spawn(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--disable-quic', '--window-size=1280,900', `--user-data-dir=${profile}`, '--remote-debugging-pipe',
    'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
const waiting = new Map();
let count = 0, rest = '';
browser.stdio[4].setEncoding('utf8').on('data', data => {
    const messages = (rest + data).split('\0');
    rest = messages.pop();
    for (const text of messages) {
        const message = JSON.parse(text);
        if (message.method === 'Page.javascriptDialogOpening')
            send('Page.handleJavaScriptDialog', { accept: true }, message.sessionId);
        waiting.get(message.id)?.(message);
        waiting.delete(message.id);
    }
});

function send(method, params = {}, sessionId = undefined) {
    const id = ++count;
    browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    return new Promise((resolve, reject) => waiting.set(id, answer => answer.error ? reject(new Error(`${method}: ${answer.error.message}`)) : resolve(answer.result)));
}

const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
await send('Page.enable', {}, sessionId);

async function evaluate(expression) {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true }, sessionId);
    if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? expression);
    return answer.result.value;
}

async function until(expression) {
    for (let i = 0; i < 300; ++i) {
        // A page that is just being replaced cannot answer.
        if (await evaluate(`(() => { try { return Boolean(${expression}); } catch { return false; } })()`).catch(() => false))
            return;
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`never true: ${expression} at ${await evaluate('location.href')}`);
}

const store = "wp.data.select('core/block-editor')";
const look = `(() => {
    const all = [];
    const walk = blocks => blocks.forEach(block => { all.push(block); walk(block.innerBlocks); });
    walk(${store}.getBlocks());
    return { names: all.map(block => block.name), invalid: all.filter(block => !block.isValid).map(block => block.name + ': ' + block.originalContent) };
})()`;

try {
    await send('Page.navigate', { url: `${site}/wp-login.php` }, sessionId);
    await until("document.getElementById('user_pass') && document.readyState === 'complete'");
    await evaluate(`document.getElementById('user_login').value = 'writer'; document.getElementById('user_pass').value = ${JSON.stringify(password)};
        document.getElementById('wp-submit').click()`);
    await until("location.pathname.startsWith('/wp-admin/') && document.readyState === 'complete'");

    await send('Page.navigate', { url: `${site}/wp-admin/post.php?post=${number}&action=edit` }, sessionId);
    await until(`${store}.getBlocks().length > 0`);
    const opened = await evaluate(look);

    await send('Page.navigate', { url: `${site}/wp-admin/post-new.php` }, sessionId);
    await until(`${store}.getBlocks && wp.data.select('core/editor').getCurrentPost().status === 'auto-draft'`);
    await evaluate("wp.data.dispatch('core/block-editor').resetBlocks([wp.blocks.createBlock('core/paragraph')]); true");
    await until("document.querySelector('.block-editor-rich-text__editable[contenteditable=true]')");
    await evaluate(`(() => {
        wp.data.dispatch('core/block-editor').selectBlock(${store}.getBlocks()[0].clientId);
        const place = document.querySelector('.block-editor-rich-text__editable[contenteditable=true]');
        place.focus();
        const data = new DataTransfer();
        data.setData('text/html', ${JSON.stringify(readFileSync(file, 'utf8'))});
        data.setData('text/plain', place.textContent);
        place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await until(`${store}.getBlocks().length > 1`);
    const pasted = await evaluate(look);
    process.stdout.write(JSON.stringify({ opened, pasted }));
} finally {
    browser.kill();
}
