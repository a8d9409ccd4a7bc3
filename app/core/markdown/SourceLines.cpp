// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/SourceLines.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace articular {

namespace {

bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

SourceLines::SourceLines(QByteArrayView text) : m_text(text)
{
    m_starts.reserve(size_t(text.size() / 32 + 1));
    m_starts.push_back(0);
    const bool hasReturns = text.contains('\r');
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *at = begin; at < end;) {
        const char *const feed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *const lineEnd = feed ? feed : end;
        if (hasReturns) {
            for (const char *byte = at; byte < lineEnd; ++byte) {
                if (*byte == '\r' && byte + 1 != feed)
                    m_starts.push_back(byte + 1 - begin);
            }
        }
        if (feed)
            m_starts.push_back(feed + 1 - begin);
        at = lineEnd + 1;
    }
}

int SourceLines::lineOf(qsizetype offset) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) - 1;
}

qsizetype SourceLines::endOf(int line) const
{
    qsizetype end = line + 1 < count() ? m_starts[size_t(line) + 1] : m_text.size();
    const qsizetype start = m_starts[size_t(line)];
    if (end > start && m_text[end - 1] == '\n')
        --end;
    if (end > start && m_text[end - 1] == '\r')
        --end;
    return end;
}

TextRange SourceLines::range(int first, int last) const
{
    return TextRange::between(m_starts[size_t(first)], endOf(last));
}

QByteArrayView SourceLines::line(int line) const
{
    if (line < 0 || line >= count())
        return {};
    const TextRange bytes = range(line, line);
    return m_text.sliced(bytes.start, bytes.length);
}

bool SourceLines::isBlank(int line) const
{
    const QByteArrayView text = this->line(line);
    return std::all_of(text.begin(), text.end(), [](char byte) { return isBlankByte(byte) || byte == '>'; });
}

QByteArrayView SourceLines::content(int line) const
{
    QByteArrayView text = this->line(line);
    text = text.sliced(containerPrefix(text, std::numeric_limits<int>::max()));
    while (!text.isEmpty() && isBlankByte(text.back()))
        text.chop(1);
    return text;
}

qsizetype containerMarkLength(QByteArrayView text)
{
    const auto endsMark = [text](qsizetype at) { return at >= text.size() || isBlankByte(text[at]); };
    const char first = text.front();
    if (first == '>')
        return 1;
    if (first == '-' || first == '+' || first == '*')
        return endsMark(1) ? 1 : 0;
    if (isDigit(first)) {
        qsizetype digits = 1;
        while (digits < text.size() && digits < 10 && isDigit(text[digits]))
            ++digits;
        const bool isDelimited = digits < 10 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
        return isDelimited && endsMark(digits + 1) ? digits + 1 : 0;
    }
    if (first == '[' && text.size() > 3 && text[1] == '^') {
        const qsizetype close = text.first(std::min<qsizetype>(text.size(), 1000)).indexOf(']');
        return close > 2 && close + 1 < text.size() && text[close + 1] == ':' ? close + 2 : 0;
    }
    return 0;
}

qsizetype containerPrefix(QByteArrayView line, int maximumMarks)
{
    qsizetype at = 0;
    for (int marks = 0;; ++marks) {
        while (at < line.size() && isBlankByte(line[at]))
            ++at;
        const qsizetype length = at < line.size() && marks < maximumMarks ? containerMarkLength(line.sliced(at)) : 0;
        if (length == 0)
            return at;
        at += length;
    }
}

} // namespace articular
