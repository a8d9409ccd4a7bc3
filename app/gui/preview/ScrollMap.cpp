// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/ScrollMap.h"

#include <algorithm>

namespace articular {

namespace {

/// Lines of text over which the page goes by what stands above the text.
constexpr int headLines = 12;

} // namespace

ScrollMap::ScrollMap(const QList<BlockLines> &lines)
    : m_lines(lines)
{
    const int begin = lines.isEmpty() ? 0 : lines.first().first;
    m_anchors.append({-1, double(begin)});
    int end = 0;
    for (int block = 0; block < int(lines.size()); ++block) {
        const BlockLines &span = lines.at(block);
        if (span.first < end)
            continue;
        if (span.first >= begin + headLines)
            m_anchors.append({block, double(span.first)});
        end = span.last + 1;
    }
    m_anchors.append({int(lines.size()), double(end)});
}

PagePlace ScrollMap::place(double line) const
{
    if (m_anchors.isEmpty() || line <= m_anchors.first().line)
        return {};
    const auto next = std::upper_bound(m_anchors.begin(), m_anchors.end(), line,
                                       [](double value, const Anchor &anchor) { return value < anchor.line; });
    if (next == m_anchors.end())
        return {m_anchors.last().block, 0.0};
    const Anchor &from = *(next - 1);
    const double share = (line - from.line) / (next->line - from.line);
    // Between two anchors lie only blocks without lines of their own; the share is spread over them evenly.
    const double blocks = share * (next->block - from.block);
    return {from.block + int(blocks), blocks - int(blocks)};
}

double ScrollMap::line(PagePlace place) const
{
    if (m_anchors.isEmpty())
        return 0;
    const double blocks = place.block + place.fraction;
    const auto next = std::upper_bound(m_anchors.begin(), m_anchors.end(), blocks,
                                       [](double value, const Anchor &anchor) { return value < anchor.block; });
    if (next == m_anchors.end())
        return m_anchors.last().line;
    if (next == m_anchors.begin())
        return m_anchors.first().line;
    const Anchor &from = *(next - 1);
    return from.line + (blocks - from.block) / (next->block - from.block) * (next->line - from.line);
}

int ScrollMap::blockOf(int line) const
{
    int found = -1;
    for (int block = 0; block < int(m_lines.size()); ++block) {
        // Footnotes stand elsewhere in the page than in the text.
        if (m_lines.at(block).first <= line && (found < 0 || m_lines.at(block).first > m_lines.at(found).first))
            found = block;
    }
    return found;
}

std::optional<BlockLines> ScrollMap::lines(int block) const
{
    return block >= 0 && block < m_lines.size() ? std::optional(m_lines.at(block)) : std::nullopt;
}

} // namespace articular
