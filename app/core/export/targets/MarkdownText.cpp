// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/MarkdownText.h"

#include <algorithm>

namespace articular {

namespace {

bool isLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool startsEntity(QByteArrayView rest)
{
    return rest.size() > 1 && (rest[1] == '#' || isLetterOrDigit(rest[1]));
}

bool needsBackslash(QByteArrayView text, qsizetype at, bool isHeading)
{
    const char byte = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    const char previous = at > 0 ? text[at - 1] : '\0';
    switch (byte) {
    case '\\': case '`': case '*': case '_': case '[': case ']': case '<': case '>': case '{': case '}': case '~': case '|':
        return true;
    case '#':
        return isHeading;
    case '&':
        return startsEntity(text.sliced(at));
    case '!':
        return next == '\0';
    case ':':
        return next == '/';
    case '@':
        return previous != '\0' && next != '\0';
    case '-':
        return next == '-' || previous == '-';
    case '.':
        return at >= 3 && text.sliced(at - 3, 3).compare("www", Qt::CaseInsensitive) == 0;
    default:
        return false;
    }
}

/// How many bytes of a line come before the one that a backslash takes the meaning from; -1: the line means only itself.
qsizetype blockMarkOf(QByteArrayView line)
{
    if (line.isEmpty())
        return -1;
    if (line[0] == '#' || line[0] == '+' || line[0] == '-' || line[0] == '=' || line[0] == ':')
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')') ? digits : -1;
}

} // namespace

QByteArray escapedMarkdown(QByteArrayView text, bool isHeading)
{
    QByteArray escaped;
    escaped.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (needsBackslash(text, at, isHeading))
            escaped += '\\';
        escaped += text[at];
    }
    return escaped;
}

QByteArray withSafeLines(const QByteArray &text)
{
    QByteArray safe;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype mark = blockMarkOf(line);
        if (!safe.isEmpty())
            safe += '\n';
        safe += mark < 0 ? line : line.first(mark) + '\\' + line.sliced(mark);
    }
    return safe;
}

QByteArray linkDestination(QByteArrayView address)
{
    QByteArray escaped;
    bool needsAngles = address.isEmpty();
    for (qsizetype at = 0; at < address.size(); ++at) {
        const char byte = address[at];
        const bool isEntity = byte == '&' && startsEntity(address.sliced(at)) && address.indexOf(';', at) > at;
        if (byte == '\\' || byte == '<' || byte == '>' || byte == '|' || isEntity)
            escaped += '\\';
        needsAngles = needsAngles || byte == ' ' || byte == '(' || byte == ')';
        escaped += byte;
    }
    return needsAngles ? '<' + escaped + '>' : escaped;
}

QByteArray quotedTitle(QByteArrayView title)
{
    QByteArray escaped = "\"";
    for (qsizetype at = 0; at < title.size(); ++at) {
        const char byte = title[at];
        if (byte == '\\' || byte == '"' || byte == '|' || byte == '{' || byte == '<' || (byte == '&' && startsEntity(title.sliced(at))))
            escaped += '\\';
        escaped += byte;
    }
    return escaped + '"';
}

qsizetype longestRun(QByteArrayView text, char mark)
{
    qsizetype longest = 0, run = 0;
    for (const char byte : text) {
        run = byte == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace articular
