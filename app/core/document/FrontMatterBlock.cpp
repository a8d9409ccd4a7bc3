// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FrontMatterBlock.h"

#include <algorithm>

namespace articular {

namespace {

/// A line's content, without trailing white space, and where the next line begins.
struct Line
{
    QByteArrayView content;
    qsizetype next = 0;
};

Line lineAt(QByteArrayView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    qsizetype next = qMin(end + 1, text.size());
    if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
        ++next;
    QByteArrayView content = text.sliced(start, end - start);
    while (!content.isEmpty() && (content.back() == ' ' || content.back() == '\t'))
        content.chop(1);
    return {content, next};
}

/// `word:` at the line's start, as in `title: Knees`; a sentence with a colon in it does not count.
bool looksLikeKey(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t'))
        return false;
    return std::ranges::all_of(line.first(colon), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '-' || byte == '_';
    });
}

/// What the lines after the opening marker say.
struct Scan
{
    qsizetype closingStart = -1;          ///< -1: no closing line in the text
    qsizetype closingEnd = 0;
    qsizetype paragraphEnd = -1;          ///< end of the lines up to the first empty one
    bool startsWithText = false;          ///< the first line is not empty
    bool hasKeyInParagraph = false;
    bool hasKey = false;
    bool hasText = false;
};

Scan scanLines(QByteArrayView text, qsizetype start)
{
    Scan scan;
    for (qsizetype at = start; at < text.size();) {
        const Line line = lineAt(text, at);
        if (line.content == "---" || line.content == "...") {
            scan.closingStart = at;
            scan.closingEnd = line.next;
            break;
        }
        const bool isKey = looksLikeKey(line.content);
        if (at == start)
            scan.startsWithText = !line.content.isEmpty();
        if (line.content.isEmpty() && scan.paragraphEnd < 0)
            scan.paragraphEnd = at;
        scan.hasKeyInParagraph |= isKey && scan.paragraphEnd < 0;
        scan.hasKey |= isKey;
        scan.hasText |= !line.content.isEmpty();
        at = line.next;
    }
    if (scan.paragraphEnd < 0)
        scan.paragraphEnd = scan.closingStart < 0 ? text.size() : scan.closingStart;
    return scan;
}

} // namespace

FrontMatterBlock findFrontMatter(QByteArrayView text)
{
    FrontMatterBlock found;
    const qsizetype start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const TextRange none{start, 0};
    found.opening = found.yaml = found.block = none;
    const Line first = lineAt(text, start);
    if (first.content != "---")
        return found;
    const Scan scan = scanLines(text, first.next);
    const bool isClosed = scan.closingStart >= 0 && (scan.hasKey || scan.startsWithText || !scan.hasText);
    if (!isClosed && !scan.hasKeyInParagraph)
        return found;
    found.isClosed = isClosed;
    found.opening = {start, 3};
    found.yaml = TextRange::between(first.next, isClosed ? scan.closingStart : scan.paragraphEnd);
    found.block = TextRange::between(start, isClosed ? scan.closingEnd : scan.paragraphEnd);
    return found;
}

QByteArray firstLineEnd(QByteArrayView text)
{
    const auto at = std::ranges::find_if(text, [](char byte) { return byte == '\n' || byte == '\r'; });
    if (at == text.end() || *at == '\n')
        return "\n";
    return at + 1 != text.end() && *(at + 1) == '\n' ? "\r\n" : "\r";
}

} // namespace articular
