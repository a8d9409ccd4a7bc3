// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/LeafBounds.h"

#include "core/markdown/LinkSyntax.h"

namespace articular {

namespace {

/// Bytes of `range` without white space at either end.
TextRange trimmed(QByteArrayView source, TextRange range)
{
    qsizetype start = range.start, end = range.end();
    while (start < end && isMarkdownSpace(source[start]))
        ++start;
    while (end > start && isMarkdownSpace(source[end - 1]))
        --end;
    return TextRange::between(start, end);
}

} // namespace

qsizetype afterDefinitions(const LeafContent &content)
{
    qsizetype at = 0;
    while (content.at(at) == '[') {
        const std::optional<qsizetype> end = referenceDefinitionEnd(content.bytes(), at);
        if (!end)
            break;
        at = *end;
    }
    return at;
}

qsizetype afterCalloutMark(const LeafContent &content)
{
    qsizetype at = content.bytes().indexOf(']') + 1;
    while (content.at(at) == ' ')
        ++at;
    qsizetype end = at;
    while (isMarkdownSpace(content.at(end)) && content.at(end) != '\n')
        ++end;
    const bool isHardBreak = content.at(end - 1) == ' ' && content.at(end - 2) == ' ';
    if (isHardBreak || content.at(end) != '\n')
        return at;
    ++end;
    while (content.at(end) == ' ' || content.at(end) == '\t')
        ++end;
    return end;
}

std::vector<TextRange> cellsOf(QByteArrayView source, TextRange row)
{
    std::vector<TextRange> cells;
    qsizetype start = row.start;
    if (start < row.end() && source[start] == '|')
        ++start;
    for (qsizetype at = start; at < row.end(); ++at) {
        if (source[at] == '|' && (at == start || source[at - 1] != '\\')) {
            cells.push_back(trimmed(source, TextRange::between(start, at)));
            start = at + 1;
        }
    }
    cells.push_back(trimmed(source, TextRange::between(start, row.end())));
    return cells;
}

} // namespace articular
