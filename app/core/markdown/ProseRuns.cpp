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

ProseRuns ProseRuns::of(const MarkdownDocument &document)
{
    return ProseRunsBuilder(document).build();
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
