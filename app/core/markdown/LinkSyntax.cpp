// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/LinkSyntax.h"

namespace articular {

namespace {

constexpr qsizetype maximumLabel = 1000;
constexpr int maximumParentheses = 32;

char byteAt(QByteArrayView text, qsizetype at)
{
    return at < text.size() ? text[at] : '\0';
}

bool isEscape(QByteArrayView text, qsizetype at)
{
    return text[at] == '\\' && isAsciiPunctuation(byteAt(text, at + 1));
}

qsizetype afterSpaces(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isMarkdownSpace(text[at]))
        ++at;
    return at;
}

qsizetype afterBlanks(QByteArrayView text, qsizetype at)
{
    while (byteAt(text, at) == ' ' || byteAt(text, at) == '\t')
        ++at;
    return at;
}

/// Behind a line end; the end of the text is one too.
std::optional<qsizetype> afterLineEnd(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    return text[at] == '\n' ? std::optional(at + 1) : std::nullopt;
}

/// Behind blanks with at most one line end among them.
qsizetype afterBlanksAndLineEnd(QByteArrayView text, qsizetype at)
{
    at = afterBlanks(text, at);
    const std::optional<qsizetype> next = afterLineEnd(text, at);
    return next ? afterBlanks(text, *next) : at;
}

/// Behind the `]` of the label that starts with the `[` at `at`.
std::optional<qsizetype> labelEnd(QByteArrayView text, qsizetype at)
{
    if (byteAt(text, at) != '[')
        return std::nullopt;
    const qsizetype start = at + 1;
    for (qsizetype i = start; i < text.size() && i - start <= maximumLabel; ++i) {
        if (text[i] == ']')
            return i + 1;
        if (text[i] == '[')
            return std::nullopt;
        if (isEscape(text, i))
            ++i;
    }
    return std::nullopt;
}

std::optional<qsizetype> angleDestinationEnd(QByteArrayView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '>')
            return i + 1;
        if (text[i] == '\n' || text[i] == '<')
            return std::nullopt;
        if (text[i] == '\\')
            ++i;
    }
    return std::nullopt;
}

std::optional<qsizetype> bareDestinationEnd(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    qsizetype i = at;
    for (; i < text.size() && !isMarkdownSpace(text[i]); ++i) {
        if (isEscape(text, i)) {
            ++i;
        } else if (text[i] == '(') {
            if (++depth > maximumParentheses)
                return std::nullopt;
        } else if (text[i] == ')') {
            if (depth == 0)
                break;
            --depth;
        }
    }
    return i;
}

std::optional<qsizetype> destinationEnd(QByteArrayView text, qsizetype at)
{
    return byteAt(text, at) == '<' ? angleDestinationEnd(text, at) : bareDestinationEnd(text, at);
}

/// Behind the title at `at`, or `at`. A closing quote after a backslash ends the title only if no later one does.
qsizetype titleEnd(QByteArrayView text, qsizetype at)
{
    const char open = byteAt(text, at);
    if (open != '"' && open != '\'' && open != '(')
        return at;
    const char close = open == '(' ? ')' : open;
    qsizetype end = at;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const bool isEscaped = text[i - 1] == '\\' && i - 1 > at;
        if (text[i] == close) {
            end = i + 1;
            if (!isEscaped)
                break;
        } else if (text[i] == '(' && open == '(' && !isEscaped) {
            break;
        }
    }
    return end;
}

TextRange withoutAngles(QByteArrayView text, qsizetype from, qsizetype to)
{
    return byteAt(text, from) == '<' && to - from >= 2 ? TextRange::between(from + 1, to - 1)
                                                       : TextRange::between(from, to);
}

std::optional<LinkTail> inlineTail(QByteArrayView text, qsizetype at)
{
    if (byteAt(text, at) != '(')
        return std::nullopt;
    const qsizetype address = afterSpaces(text, at + 1);
    const std::optional<qsizetype> addressEnd = destinationEnd(text, address);
    if (!addressEnd)
        return std::nullopt;
    const qsizetype title = afterSpaces(text, *addressEnd);
    const qsizetype end = afterSpaces(text, title == *addressEnd ? title : titleEnd(text, title));
    if (byteAt(text, end) != ')')
        return std::nullopt;
    return LinkTail{end + 1, withoutAngles(text, address, *addressEnd)};
}

} // namespace

bool isAsciiPunctuation(char byte)
{
    return (byte >= '!' && byte <= '/') || (byte >= ':' && byte <= '@') || (byte >= '[' && byte <= '`')
           || (byte >= '{' && byte <= '~');
}

bool isMarkdownSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

LinkTail linkTail(QByteArrayView text, qsizetype at)
{
    if (const std::optional<LinkTail> tail = inlineTail(text, at))
        return *tail;
    return {labelEnd(text, at).value_or(at), {}};
}

std::optional<qsizetype> referenceDefinitionEnd(QByteArrayView text, qsizetype at)
{
    const std::optional<qsizetype> label = labelEnd(text, at);
    if (!label || byteAt(text, *label) != ':' || text.sliced(at + 1, *label - at - 2).trimmed().isEmpty())
        return std::nullopt;
    const qsizetype address = afterBlanksAndLineEnd(text, *label + 1);
    const std::optional<qsizetype> addressEnd = destinationEnd(text, address);
    if (!addressEnd || *addressEnd == address)
        return std::nullopt;
    const qsizetype title = afterBlanksAndLineEnd(text, *addressEnd);
    const qsizetype end = title == *addressEnd ? title : titleEnd(text, title);
    if (end > title) {
        if (const std::optional<qsizetype> lineEnd = afterLineEnd(text, afterBlanks(text, end)))
            return lineEnd;
    }
    return afterLineEnd(text, afterBlanks(text, *addressEnd));
}

} // namespace articular
