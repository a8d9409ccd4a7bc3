// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlSpans.h"

namespace articular {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isBreak(char byte)
{
    return byte == '\n' || byte == '\r';
}

qsizetype skipWhile(QByteArrayView text, qsizetype at, bool (*matches)(char))
{
    while (at < text.size() && matches(text[at]))
        ++at;
    return at;
}

bool isWhite(char byte)
{
    return isSpace(byte) || isBreak(byte);
}

bool isKeyByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-'
        || byte == '_' || byte == '.';
}

bool isBlankLine(QByteArrayView text, qsizetype lineStart)
{
    const qsizetype at = skipWhile(text, lineStart, isSpace);
    return at >= text.size() || isBreak(text[at]);
}

} // namespace

qsizetype yamlQuotedEnd(QByteArrayView text, qsizetype start)
{
    const char quote = text[start];
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            const bool isDoubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
            if (!isDoubled)
                return at + 1;
            ++at;
        }
    }
    return -1;
}

qsizetype yamlPlainEnd(QByteArrayView text, qsizetype start, QByteArrayView value)
{
    qsizetype at = start;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool foldsHere = value[i] == '\n'
            || (value[i] == ' ' && at < text.size() && isWhite(text[at])
                && isBreak(text.data()[qMin(skipWhile(text, at, isSpace), text.size() - 1)]));
        if (foldsHere) {
            at = skipWhile(text, at, isWhite);
            while (i + 1 < value.size() && value[i] == '\n' && value[i + 1] == '\n')
                ++i;
        } else if (at < text.size() && text[at] == value[i]) {
            ++at;
        } else {
            return -1;
        }
    }
    return at;
}

qsizetype yamlBlockEnd(QByteArrayView text, qsizetype start, qsizetype column)
{
    const qsizetype headerEnd = yamlLineEnd(text, start);
    qsizetype contentIndent = -1;
    bool keepsBlanks = false;
    for (qsizetype at = start + 1; at < headerEnd && !isSpace(text[at]); ++at) {
        if (text[at] >= '1' && text[at] <= '9')
            contentIndent = column + (text[at] - '0');
        keepsBlanks |= text[at] == '+';
    }
    qsizetype end = headerEnd;
    for (qsizetype line = yamlNextLine(text, start); line < text.size(); line = yamlNextLine(text, line)) {
        if (isBlankLine(text, line)) {
            if (keepsBlanks)
                end = yamlLineEnd(text, line);
            continue;
        }
        const qsizetype indent = yamlIndent(text, line);
        if (contentIndent < 0)
            contentIndent = qMax(indent, column + 1);
        if (indent < contentIndent)
            break;
        end = yamlLineEnd(text, line);
    }
    return end;
}

qsizetype yamlSkip(QByteArrayView text, qsizetype from, QByteArrayView separators)
{
    qsizetype at = from;
    while (at < text.size()) {
        const bool startsComment = text[at] == '#' && (at == 0 || isWhite(text[at - 1]) || at == from);
        if (startsComment)
            at = yamlLineEnd(text, at);
        else if (isWhite(text[at]) || separators.contains(text[at]))
            ++at;
        else
            break;
    }
    return at;
}

qsizetype yamlLineStart(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(qMin(offset, text.size()));
    return before.lastIndexOf('\n') + 1;
}

qsizetype yamlLineEnd(QByteArrayView text, qsizetype offset)
{
    const qsizetype feed = text.indexOf('\n', offset);
    if (feed < 0)
        return text.size();
    return feed > offset && text[feed - 1] == '\r' ? feed - 1 : feed;
}

qsizetype yamlNextLine(QByteArrayView text, qsizetype offset)
{
    const qsizetype feed = text.indexOf('\n', offset);
    return feed < 0 ? text.size() : feed + 1;
}

qsizetype yamlIndent(QByteArrayView text, qsizetype lineStart)
{
    return skipWhile(text, lineStart, [](char byte) { return byte == ' '; }) - lineStart;
}

bool yamlLooksLikeKey(QByteArrayView text, qsizetype lineStart, qsizetype maximumIndent)
{
    const qsizetype indent = yamlIndent(text, lineStart);
    const qsizetype keyEnd = skipWhile(text, lineStart + indent, isKeyByte);
    if (indent > maximumIndent || keyEnd == lineStart + indent || keyEnd >= text.size() || text[keyEnd] != ':')
        return false;
    return keyEnd + 1 >= text.size() || isWhite(text[keyEnd + 1]);
}

qsizetype yamlSwallowedKey(QByteArrayView text, qsizetype from, qsizetype to, qsizetype maximumIndent)
{
    for (qsizetype line = yamlNextLine(text, from); line < to; line = yamlNextLine(text, line)) {
        const qsizetype indent = yamlIndent(text, line);
        const bool isItem = indent <= maximumIndent && text.sliced(line + indent).startsWith("- ");
        if (isItem || yamlLooksLikeKey(text, line, maximumIndent))
            return line;
    }
    return -1;
}

} // namespace articular
