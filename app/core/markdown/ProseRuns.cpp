// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/ProseRuns.h"

#include "core/markdown/ProseRunsBuilder.h"

#include <algorithm>

namespace articular {

namespace {

/// Byte offset of a UTF-16 offset into a verbatim run's text.
qsizetype bytesOf(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar unit : text)
        bytes += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
    return bytes;
}

/// Longest run in which places are found by counting characters.
constexpr qsizetype longestRun = 2048;

/// Cuts long runs that are not plain ASCII, so that finding places in a very long paragraph takes bounded time.
void cutLongRuns(ProseBlock &block)
{
    const auto isLong = [](const ProseRun &run) {
        return run.isVerbatim && run.textLength > longestRun && run.textLength != run.source.length;
    };
    if (std::ranges::none_of(block.runs, isLong))
        return;
    std::vector<ProseRun> cut;
    for (const ProseRun &run : block.runs) {
        ProseRun rest = run;
        while (isLong(rest)) {
            ProseRun piece = rest;
            const bool splitsPair = block.text[rest.textStart + longestRun].isLowSurrogate();
            piece.textLength = splitsPair ? longestRun - 1 : longestRun;
            piece.source.length = bytesOf(QStringView(block.text).sliced(piece.textStart, piece.textLength));
            rest.textStart += piece.textLength;
            rest.textLength -= piece.textLength;
            rest.source = {piece.source.end(), rest.source.length - piece.source.length};
            cut.push_back(piece);
        }
        cut.push_back(rest);
    }
    block.runs = std::move(cut);
}

} // namespace

TextRange ProseBlock::sourceRange(qsizetype start, qsizetype length) const
{
    if (runs.empty())
        return {};
    const auto runAt = [this](qsizetype position) {
        const auto after = std::ranges::upper_bound(runs, position, {}, &ProseRun::textStart);
        return after == runs.begin() ? after : after - 1;
    };
    const auto place = [this](const ProseRun &run, qsizetype position, bool isEnd) {
        if (!run.isVerbatim)
            return isEnd ? run.source.end() : run.source.start;
        if (run.textLength == run.source.length)
            return run.source.start + position - run.textStart;
        return run.source.start + bytesOf(QStringView(text).sliced(run.textStart, position - run.textStart));
    };
    const qsizetype from = std::clamp<qsizetype>(start, 0, text.size());
    const qsizetype to = std::clamp<qsizetype>(start + length, from, text.size());
    if (to == from) {
        const ProseRun &run = *runAt(from);
        return {from >= text.size() ? run.source.end() : place(run, from, false), 0};
    }
    return TextRange::between(place(*runAt(from), from, false), place(*runAt(to - 1), to, true));
}

qsizetype ProseBlock::textPosition(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(runs, offset, {}, [](const ProseRun &run) { return run.source.start; });
    if (after == runs.begin())
        return 0;
    const ProseRun &run = *std::prev(after);
    if (!run.isVerbatim)
        return run.textStart;
    qsizetype bytes = offset - run.source.start;
    if (run.textLength == run.source.length)
        return run.textStart + std::min(run.textLength, bytes);
    qsizetype position = run.textStart;
    while (position < run.textStart + run.textLength && bytes > 0)
        bytes -= bytesOf(QStringView(text).sliced(position++, 1));
    return position;
}

ProseRuns ProseRuns::of(const MarkdownDocument &document)
{
    ProseRuns prose = ProseRunsBuilder(document).build();
    std::ranges::for_each(prose.m_blocks, cutLongRuns);
    return prose;
}

const InlineRange *ProseRuns::inlineOf(NodeId node) const
{
    if (node < 0 || size_t(node) >= m_inlineOfNode.size() || m_inlineOfNode[size_t(node)] < 0)
        return nullptr;
    return &m_inlines[size_t(m_inlineOfNode[size_t(node)])];
}

void ProseRuns::index(size_t nodeCount)
{
    m_inlineOfNode.assign(nodeCount, -1);
    for (size_t i = 0; i < m_inlines.size(); ++i)
        m_inlineOfNode[size_t(m_inlines[i].node)] = int(i);
}

} // namespace articular
