// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/LineIndex.h"

#include <algorithm>
#include <numeric>

namespace articular {

namespace {

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

/// UTF-16 code units that the character beginning with this byte takes; 0 for a continuation byte.
qsizetype utf16Units(char byte)
{
    return isContinuation(byte) ? 0 : uchar(byte) >= 0xF0 ? 2 : 1;
}

/// `offset` moved back to the first byte of its character, not before `lowest`.
qsizetype characterStart(QByteArrayView text, qsizetype offset, qsizetype lowest)
{
    offset = std::clamp(offset, lowest, text.size());
    while (offset > lowest && offset < text.size() && isContinuation(text[offset]))
        --offset;
    return offset;
}

template <typename Values>
size_t lastNotAfter(const Values &values, qsizetype value)
{
    const auto after = std::ranges::upper_bound(values, value);
    return after == values.begin() ? 0 : size_t(after - values.begin()) - 1;
}

} // namespace

LineIndex::LineIndex(QByteArrayView text) : m_text(text), m_lines{0}, m_utf16{0}
{
    qsizetype units = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        units += utf16Units(byte);
        const bool isReturnOfPair = byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (byte == '\n' || (byte == '\r' && !isReturnOfPair)) {
            m_lines.push_back(at + 1);
            m_utf16.push_back(units);
        }
    }
}

LineColumn LineIndex::lineColumn(qsizetype offset) const
{
    const int index = lineOf(offset);
    qsizetype start = lineStart(index);
    if (start == 0 && m_text.startsWith("\xEF\xBB\xBF"))
        start = 3;
    const qsizetype end = characterStart(m_text, offset, start);
    const auto characters = std::count_if(m_text.begin() + start, m_text.begin() + end,
                                          [](char byte) { return !isContinuation(byte); });
    return {index + 1, int(characters) + 1};
}

int LineIndex::lineOf(qsizetype offset) const
{
    return int(lastNotAfter(m_lines, offset));
}

TextRange LineIndex::line(int line) const
{
    const qsizetype start = lineStart(line);
    qsizetype end = lineStart(line + 1);
    const bool isLast = line + 1 >= lineCount();
    if (!isLast && end > start && m_text[end - 1] == '\n')
        --end;
    if (!isLast && end > start && m_text[end - 1] == '\r')
        --end;
    return TextRange::between(start, end);
}

qsizetype LineIndex::lineStart(int line) const
{
    return line < 0 ? 0 : line < lineCount() ? m_lines[size_t(line)] : m_text.size();
}

qsizetype LineIndex::utf16Offset(qsizetype offset) const
{
    const auto index = size_t(lineOf(offset));
    const qsizetype end = characterStart(m_text, offset, m_lines[index]);
    qsizetype units = m_utf16[index];
    for (qsizetype at = m_lines[index]; at < end; ++at)
        units += utf16Units(m_text[at]);
    return units;
}

QList<qsizetype> LineIndex::utf16Offsets(const QList<qsizetype> &offsets) const
{
    std::vector<qsizetype> order(size_t(offsets.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::sort(order, {}, [&offsets](qsizetype i) { return offsets.at(i); });
    QList<qsizetype> all(offsets.size());
    int line = -1;
    qsizetype at = 0;
    qsizetype units = 0;
    for (const qsizetype i : order) {
        if (const int other = lineOf(offsets.at(i)); other != line) {
            line = other;
            at = m_lines[size_t(line)];
            units = m_utf16[size_t(line)];
        }
        const qsizetype end = characterStart(m_text, offsets.at(i), m_lines[size_t(line)]);
        for (; at < end; ++at)
            units += utf16Units(m_text[at]);
        all[i] = units;
    }
    return all;
}

qsizetype LineIndex::byteOffset(qsizetype utf16) const
{
    const size_t index = lastNotAfter(m_utf16, utf16);
    qsizetype at = m_lines[index];
    qsizetype units = m_utf16[index];
    while (at < m_text.size() && units + utf16Units(m_text[at]) <= utf16) {
        units += utf16Units(m_text[at]);
        ++at;
        while (at < m_text.size() && isContinuation(m_text[at]))
            ++at;
    }
    return at;
}

} // namespace articular
