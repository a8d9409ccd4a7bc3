// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/BlockExtent.h"

#include <algorithm>

namespace articular {

namespace {

int withoutBlankEnd(int first, int last, const SourceLines &lines)
{
    last = std::min(last, lines.count() - 1);
    while (last > first && lines.isBlank(last))
        --last;
    return std::max(first, last);
}

bool isUnderline(QByteArrayView content)
{
    return !content.isEmpty() && (content.front() == '=' || content.front() == '-')
        && std::all_of(content.begin(), content.end(), [&](char byte) { return byte == content.front(); });
}

int endOfHeading(int first, const ReportedLines &reported, const SourceLines &lines)
{
    if (!reported.isSetext)
        return first;
    for (int line = first + 1; line < lines.count(); ++line) {
        const QByteArrayView text = lines.content(line);
        // `- ` at a line's start is taken for a list mark by content(); alone on its line it is an underline here.
        if (isUnderline(text) || (text.isEmpty() && !lines.isBlank(line)))
            return line;
    }
    return first;
}

int endOfCode(const Ast &ast, const Node &node, const ReportedLines &reported, const SourceLines &lines)
{
    const QByteArrayView code = ast.view(node.literal);
    const int count = int(std::count(code.begin(), code.end(), '\n'));
    if (reported.fenceLength == 0)
        return node.firstLine + std::max(0, count - 1);
    const int closing = node.firstLine + count + 1;
    const QByteArrayView text = lines.content(closing);
    const bool isClosed = text.size() >= reported.fenceLength
        && std::all_of(text.begin(), text.end(), [&](char byte) { return byte == reported.fence; });
    return isClosed ? closing : closing - 1;
}

} // namespace

int lastLineOf(const Ast &ast, NodeId id, const ReportedLines &reported, const SourceLines &lines)
{
    const Node &node = ast[id];
    const int first = node.firstLine;
    switch (node.kind) {
    case NodeKind::ThematicBreak:
    case NodeKind::Directive:
    case NodeKind::TableRow:
    case NodeKind::TableCell:
        return first;
    case NodeKind::Heading:
        return endOfHeading(first, reported, lines);
    case NodeKind::CodeBlock:
        return std::min(endOfCode(ast, node, reported, lines), lines.count() - 1);
    case NodeKind::RawHtmlBlock:
    case NodeKind::Comment: {
        const QByteArrayView html = ast.view(node.literal);
        return first + std::max(0, int(std::count(html.begin(), html.end(), '\n')) - 1);
    }
    case NodeKind::Table:
        return std::max(first + 1, ast[node.lastChild].lastLine);
    case NodeKind::Paragraph:
        return withoutBlankEnd(first, reported.last, lines);
    default: {
        const int inner = node.lastChild == -1 ? first : ast[node.lastChild].lastLine;
        return std::max(inner, withoutBlankEnd(first, reported.last, lines));
    }
    }
}

} // namespace articular
