// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/SectionMove.h"

#include <algorithm>

namespace articular {

namespace {

struct Heading
{
    int line = 0, level = 0;
    qsizetype start = 0;
};

/// Those that begin a section: a heading within a quotation or a list does not.
QList<Heading> headingsOf(const MarkdownDocument &document)
{
    QList<Heading> headings;
    for (const Block &block : document.blocks()) {
        const Node &node = document.ast()[block.node];
        if (node.kind == NodeKind::Heading)
            headings.append({block.firstLine, node.level, block.range.start});
    }
    return headings;
}

/// Behind the last line of what is no definition.
qsizetype contentEnd(const MarkdownDocument &document)
{
    const QList<Block> &blocks = document.blocks();
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), [&](const Block &block) {
        return document.ast()[block.node].kind != NodeKind::FootnoteDefinition;
    });
    const qsizetype end = last == blocks.rend() ? 0 : last->range.end();
    return std::min(end + 1, document.source().size());
}

/// Definitions of links that follow at once, which a paragraph before them would take in.
bool beginsAtOnce(QByteArrayView text)
{
    return !text.isEmpty() && !text.startsWith('\n');
}

bool endsBlank(QByteArrayView text)
{
    return text.isEmpty() || text.endsWith("\n\n");
}

QByteArrayView withoutLineEnds(QByteArrayView text)
{
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace

std::optional<SectionMove> moveSection(const MarkdownDocument &document, int from, int before)
{
    const QList<Heading> headings = headingsOf(document);
    const auto moved = std::ranges::find(headings, from, &Heading::line);
    const auto target = std::ranges::find(headings, before, &Heading::line);
    if (moved == headings.end() || (before >= 0 && target == headings.end()))
        return std::nullopt;
    const auto next = std::find_if(moved + 1, headings.end(), [&](const Heading &heading) { return heading.level <= moved->level; });
    if (target >= moved && target <= next)
        return std::nullopt;

    const QByteArrayView text = document.source();
    const bool isLast = next == headings.end(), toEnd = target == headings.end();
    const qsizetype end = isLast ? contentEnd(document) : next->start, place = toEnd ? contentEnd(document) : target->start;
    const QByteArrayView section = withoutLineEnds(text.sliced(moved->start, end - moved->start));
    // Without the section its neighbours stand apart still; a text that ends with it ends as it did.
    const QByteArrayView above = text.first(moved->start);
    const qsizetype start = isLast ? std::min(withoutLineEnds(above).size() + 1, moved->start) : moved->start;
    const bool needsGap = isLast ? beginsAtOnce(text.sliced(end)) : !endsBlank(above);
    const QByteArray gap = needsGap ? QByteArray("\n") : QByteArray();
    const QByteArrayView abovePlace = text.first(place);
    QByteArray inserted = endsBlank(abovePlace) ? QByteArray() : abovePlace.endsWith('\n') ? QByteArray("\n") : QByteArray("\n\n");
    qsizetype line = abovePlace.count('\n') + inserted.size();
    if (place >= end)
        line += gap.size() - text.sliced(start, end - start).count('\n');
    inserted += section;
    inserted += toEnd && !beginsAtOnce(text.sliced(place)) ? "\n" : "\n\n";
    return SectionMove{{{TextRange::between(start, end), gap}, {{place, 0}, inserted}}, int(line)};
}

} // namespace articular
