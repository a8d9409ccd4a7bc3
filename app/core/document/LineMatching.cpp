// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/LineMatching.h"

#include <QHash>

#include <algorithm>

namespace articular {

namespace {

using Lines = std::vector<QByteArrayView>;

/// Half-open stretch of lines on both sides.
struct Gap
{
    size_t oldStart = 0;
    size_t oldEnd = 0;
    size_t newStart = 0;
    size_t newEnd = 0;
};

struct Pair
{
    size_t oldLine = 0;
    size_t newLine = 0;
};

/// Lines that occur once on each side of the gap, in the new order.
std::vector<Pair> uniquePairs(const Lines &before, const Lines &after, const Gap &gap)
{
    struct Count
    {
        int onOld = 0;
        int onNew = 0;
        size_t oldLine = 0;
    };
    QHash<QByteArrayView, Count> counts;
    for (size_t i = gap.oldStart; i < gap.oldEnd; ++i) {
        Count &count = counts[before[i]];
        ++count.onOld;
        count.oldLine = i;
    }
    for (size_t i = gap.newStart; i < gap.newEnd; ++i)
        ++counts[after[i]].onNew;
    std::vector<Pair> pairs;
    for (size_t i = gap.newStart; i < gap.newEnd; ++i) {
        const Count count = counts.value(after[i]);
        if (count.onOld == 1 && count.onNew == 1)
            pairs.push_back({count.oldLine, i});
    }
    return pairs;
}

/// The longest run of pairs in which old lines rise too (patience sorting).
std::vector<Pair> longestRising(const std::vector<Pair> &pairs)
{
    constexpr size_t none = SIZE_MAX;
    std::vector<size_t> tails;
    std::vector<size_t> previous(pairs.size(), none);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, pairs[i].oldLine, {}, [&pairs](size_t at) { return pairs[at].oldLine; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<Pair> rising;
    for (size_t at = tails.empty() ? none : tails.back(); at != none; at = previous[at])
        rising.push_back(pairs[at]);
    std::ranges::reverse(rising);
    return rising;
}

class Matcher
{
public:
    Matcher(const Lines &before, const Lines &after) : m_before(before), m_after(after), m_origins(after.size(), -1) {}

    std::vector<qsizetype> match()
    {
        Gap gap{0, m_before.size(), 0, m_after.size()};
        takeEqualEnds(gap);
        const std::vector<Pair> anchors = longestRising(uniquePairs(m_before, m_after, gap));
        for (const Pair &anchor : anchors) {
            fill({gap.oldStart, anchor.oldLine, gap.newStart, anchor.newLine});
            pair(anchor.oldLine, anchor.newLine);
            gap.oldStart = anchor.oldLine + 1;
            gap.newStart = anchor.newLine + 1;
        }
        fill(gap);
        return std::move(m_origins);
    }

private:
    void pair(size_t oldLine, size_t newLine) { m_origins[newLine] = qsizetype(oldLine); }

    void takeEqualEnds(Gap &gap)
    {
        while (gap.oldStart < gap.oldEnd && gap.newStart < gap.newEnd && m_before[gap.oldStart] == m_after[gap.newStart])
            pair(gap.oldStart++, gap.newStart++);
        while (gap.oldStart < gap.oldEnd && gap.newStart < gap.newEnd && m_before[gap.oldEnd - 1] == m_after[gap.newEnd - 1])
            pair(--gap.oldEnd, --gap.newEnd);
    }

    /// Between anchors: equal lines at both ends, then line by line as far as both sides go.
    void fill(Gap gap)
    {
        takeEqualEnds(gap);
        while (gap.oldStart < gap.oldEnd && gap.newStart < gap.newEnd)
            pair(gap.oldStart++, gap.newStart++);
    }

    const Lines &m_before;
    const Lines &m_after;
    std::vector<qsizetype> m_origins;
};

} // namespace

std::vector<QByteArrayView> splitLines(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        lines.push_back(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return lines;
}

std::vector<qsizetype> matchLines(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after)
{
    return Matcher(before, after).match();
}

} // namespace articular
