// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/ProseRunsBuilder.h"

#include "core/markdown/InlineAligner.h"
#include "core/markdown/LeafBounds.h"
#include "core/markdown/LinkSyntax.h"

namespace articular {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
constexpr int maximumHeadingLevel = 6;
constexpr int codeIndent = 4;             // columns from which a line cannot be a mark

bool isContainer(NodeKind kind)
{
    return kind == NodeKind::BlockQuote || kind == NodeKind::Callout || kind == NodeKind::Item
           || kind == NodeKind::FootnoteDefinition;
}

bool isBreak(NodeKind kind)
{
    return kind == NodeKind::SoftBreak || kind == NodeKind::LineBreak;
}

} // namespace

ProseRunsBuilder::ProseRunsBuilder(const MarkdownDocument &document)
    : m_document(document), m_ast(document.ast()), m_source(document.source()), m_lines(document.source())
{
}

ProseRuns ProseRunsBuilder::build()
{
    for (const Block &block : m_document.blocks()) {
        NodeId node = block.node;
        enter(node);
        while (node != -1) {
            const bool isLeaf = m_ast[node].kind == NodeKind::Paragraph || m_ast[node].kind == NodeKind::Heading
                                || m_ast[node].kind == NodeKind::TableRow;
            if (!isLeaf && m_ast[node].firstChild != -1) {
                node = m_ast[node].firstChild;
                enter(node);
                continue;
            }
            leave(node);
            while (node != block.node && m_ast[node].next == -1) {
                node = m_ast[node].parent;
                leave(node);
            }
            node = node == block.node ? -1 : m_ast[node].next;
            if (node != -1)
                enter(node);
        }
        ++m_topLevelBlock;
    }
    m_result.index(m_ast.nodes.size());
    return std::move(m_result);
}

void ProseRunsBuilder::enter(NodeId node)
{
    const NodeKind kind = m_ast[node].kind;
    const int line = m_ast[node].firstLine;
    if (kind == NodeKind::FootnoteDefinition)
        openFootnote(node);
    else if (isContainer(kind))
        m_containers.push_back(openContainer(kind, line, contentStart(line)));
    else if (kind == NodeKind::Paragraph || kind == NodeKind::Heading)
        addLeaf(node);
    else if (kind == NodeKind::TableRow)
        addCells(node);
}

void ProseRunsBuilder::leave(NodeId node)
{
    if (m_ast[node].kind == NodeKind::FootnoteDefinition) {
        m_containers.resize(m_footnoteDepths.back(), m_containers.front());
        m_footnoteDepths.pop_back();
    } else if (isContainer(m_ast[node].kind)) {
        m_containers.pop_back();
    }
}

/// The parser moves footnotes out of the quotes and footnotes that hold them: marks before it are containers here too.
void ProseRunsBuilder::openFootnote(NodeId node)
{
    const int line = m_ast[node].firstLine;
    m_footnoteDepths.push_back(m_containers.size());
    const QByteArray label = "[^" + m_ast.view(m_ast[node].url).toByteArray() + "]:";
    for (;;) {
        LineCursor mark = contentStart(line);
        mark.skipBlanks();
        const QByteArrayView rest = m_source.sliced(mark.offset(), mark.end() - mark.offset());
        if (rest.startsWith(label) || rest.isEmpty())
            break;
        const NodeKind kind = rest[0] == '>'   ? NodeKind::BlockQuote
                              : rest[0] == '[' ? NodeKind::FootnoteDefinition
                                               : NodeKind::Item;
        m_containers.push_back(openContainer(kind, line, contentStart(line)));
    }
    m_containers.push_back(openContainer(NodeKind::FootnoteDefinition, line, contentStart(line)));
}

LineCursor ProseRunsBuilder::lineStart(int line) const
{
    TextRange bytes = m_lines.range(line, line);
    if (line == 0 && m_source.startsWith(byteOrderMark))
        bytes = TextRange::between(byteOrderMark.size(), std::max(bytes.end(), byteOrderMark.size()));
    return LineCursor(m_source, bytes);
}

LineCursor ProseRunsBuilder::contentStart(int line) const
{
    bool isLazy = false;
    return contentStart(line, isLazy);
}

LineCursor ProseRunsBuilder::contentStart(int line, bool &isLazy) const
{
    isLazy = false;
    if (!m_containers.empty() && m_containers.back().firstLine == line)
        return m_containers.back().afterMark;
    LineCursor cursor = lineStart(line);
    for (const OpenContainer &container : m_containers) {
        if (container.firstLine == line) {
            cursor = container.afterMark;
        } else if (!continueContainer(container, cursor)) {
            isLazy = true;
            break;
        }
    }
    return cursor;
}

bool ProseRunsBuilder::isBeforeTable(NodeId paragraph) const
{
    const NodeId next = m_ast[paragraph].next;
    if (m_ast[paragraph].kind != NodeKind::Paragraph || next == -1 || m_ast[next].kind != NodeKind::Table)
        return false;
    for (int line = m_ast[paragraph].lastLine + 1; line < m_ast[next].firstLine; ++line) {
        if (m_lines.isBlank(line))
            return false;
    }
    return true;
}

bool ProseRunsBuilder::isAtx(NodeId heading) const
{
    if (m_ast[heading].kind != NodeKind::Heading)
        return false;
    LineCursor cursor = contentStart(m_ast[heading].firstLine);
    cursor.skipBlanks();
    int level = 0;
    while (cursor.peek(level) == '#')
        ++level;
    const char after = cursor.peek(level);
    return level >= 1 && level <= maximumHeadingLevel
           && (after == ' ' || after == '\t' || cursor.offset() + level >= cursor.end());
}

bool ProseRunsBuilder::isUnderline(int line) const
{
    bool isLazy = false;
    LineCursor cursor = contentStart(line, isLazy);
    if (isLazy || cursor.indent() >= codeIndent)
        return false;
    cursor.skipBlanks();
    const char mark = cursor.peek();
    if (mark != '=' && mark != '-')
        return false;
    while (cursor.peek() == mark)
        cursor.skipBytes(1);
    cursor.skipBlanks();
    return cursor.isAtEnd();
}

/// One line of a leaf. The parser keeps the indentation of lazy lines, which only code and raw HTML show.
void ProseRunsBuilder::appendLine(LeafContent &content, int line, bool isLast) const
{
    bool isLazy = false;
    LineCursor cursor = contentStart(line, isLazy);
    qsizetype start = cursor.offset();
    if (!isLazy) {
        cursor.skipBlanks();
        start = cursor.offset();
    } else if (cursor.restOfTab() > 0) {
        content.appendRestOfTab(start, cursor.restOfTab());
        ++start;
    }
    const bool hasNext = !isLast && line + 1 < m_lines.count();
    content.append(TextRange::between(start, hasNext ? m_lines.range(line + 1, line + 1).start : cursor.end()));
}

/// Whether the line before a callout's first paragraph is its mark alone: to the parser they are one paragraph.
bool ProseRunsBuilder::isBehindCalloutMark(NodeId leaf) const
{
    const Node &node = m_ast[leaf];
    const Node &parent = m_ast[node.parent];
    if (parent.kind != NodeKind::Callout || node.previous != -1 || node.firstLine <= parent.firstLine)
        return false;
    LineCursor cursor = contentStart(node.firstLine - 1);
    cursor.skipBlanks();
    return cursor.peek() == '[' && cursor.peek(1) == '!';
}

LeafContent ProseRunsBuilder::contentOf(NodeId leaf) const
{
    const Node &node = m_ast[leaf];
    const int first = isBehindCalloutMark(leaf) ? node.firstLine - 1 : node.firstLine;
    LeafContent content(m_source);
    if (node.kind == NodeKind::Heading && !isAtx(leaf)) {
        for (int line = first; line < m_lines.count(); ++line) {
            if (line > first && isUnderline(line) && afterDefinitions(content) < content.size())
                break;
            appendLine(content, line, false);
        }
        return content;
    }
    int last = std::min(node.lastLine, m_lines.count() - 1);
    while (node.kind == NodeKind::Paragraph && last + 1 < m_lines.count() && m_lines.isBlank(last + 1)
           && isContinuation(last + 1))
        ++last;
    for (int line = first; line <= last; ++line)
        appendLine(content, line, line == last);
    return content;
}

/// Whether a line of nothing but > and white space is text of the paragraph before it: indented too far for a mark.
bool ProseRunsBuilder::isContinuation(int line) const
{
    bool isLazy = false;
    LineCursor cursor = contentStart(line, isLazy);
    cursor.skipBlanks();
    return cursor.peek() == '>' && contentStart(line).indent() >= codeIndent;
}

LeafContent ProseRunsBuilder::contentBeforeTable(NodeId paragraph) const
{
    LeafContent content(m_source, LeafContent::Pipes::Unescaped);
    const int end = m_ast[m_ast[paragraph].next].firstLine;
    for (int line = m_ast[paragraph].firstLine; line < end; ++line)
        appendLine(content, line, line == end - 1);
    return content;
}

qsizetype ProseRunsBuilder::inlineStart(NodeId leaf, const LeafContent &content) const
{
    const Node &node = m_ast[leaf];
    qsizetype at = 0;
    if (isAtx(leaf)) {
        while (content.at(at) == '#')
            ++at;
        while (isMarkdownSpace(content.at(at)))
            ++at;
        return at;
    }
    if (m_ast[node.parent].kind == NodeKind::Callout && node.previous == -1 && content.bytes().startsWith("[!"))
        return afterCalloutMark(content);
    return afterDefinitions(content);
}

void ProseRunsBuilder::addLeaf(NodeId leaf)
{
    if (isBeforeTable(leaf) && align(leaf, contentBeforeTable(leaf), 0))
        return;
    const LeafContent content = contentOf(leaf);
    if (!align(leaf, content, inlineStart(leaf, content)))
        addCoarse(leaf, content);
}

void ProseRunsBuilder::addCells(NodeId row)
{
    LineCursor cursor = contentStart(m_ast[row].firstLine);
    cursor.skipBlanks();
    const std::vector<TextRange> cells = cellsOf(m_source, TextRange::between(cursor.offset(), cursor.end()));
    size_t column = 0;
    for (NodeId cell = m_ast[row].firstChild; cell != -1; cell = m_ast[cell].next, ++column) {
        LeafContent content(m_source, LeafContent::Pipes::Unescaped);
        if (column < cells.size())
            content.append(cells[column]);
        if (!align(cell, content, 0))
            addCoarse(cell, content);
    }
}

bool ProseRunsBuilder::align(NodeId leaf, const LeafContent &content, qsizetype start)
{
    InlineAligner aligner(m_ast, content, m_topLevelBlock, start);
    if (!aligner.align(leaf) || !aligner.isAtEnd(m_ast[leaf].kind))
        return false;
    ProseBlock block{leaf, scopeOf(leaf), m_topLevelBlock, aligner.takeText(), aligner.takeRuns(), true};
    m_result.m_blocks.push_back(std::move(block));
    const std::vector<InlineRange> inlines = aligner.takeInlines();
    m_result.m_inlines.insert(m_result.m_inlines.end(), inlines.begin(), inlines.end());
    return true;
}

/// All that can be said of a block whose source is not what the tree says: its text, and its lines.
void ProseRunsBuilder::addCoarse(NodeId leaf, const LeafContent &content)
{
    const TextRange source = content.source();
    QString text;
    for (NodeId node = m_ast[leaf].firstChild; node != -1;) {
        const NodeKind kind = m_ast[node].kind;
        if (kind == NodeKind::Text || kind == NodeKind::Code)
            text += m_ast.text(m_ast[node].literal);
        else if (isBreak(kind))
            text += u' ';
        else if (kind != NodeKind::Emphasis && kind != NodeKind::Strong && kind != NodeKind::Strikethrough)
            m_result.m_inlines.push_back({node, m_topLevelBlock, source, {}, source});
        if (kind != NodeKind::Image && m_ast[node].firstChild != -1) {
            node = m_ast[node].firstChild;
            continue;
        }
        while (node != leaf && m_ast[node].next == -1)
            node = m_ast[node].parent;
        node = node == leaf ? -1 : m_ast[node].next;
    }
    ProseBlock block{leaf, scopeOf(leaf), m_topLevelBlock, text, {}, false};
    if (!text.isEmpty())
        block.runs.push_back({0, text.size(), source, false, false, leaf});
    m_result.m_blocks.push_back(std::move(block));
}

ProseScope ProseRunsBuilder::scopeOf(NodeId leaf) const
{
    if (m_ast[leaf].kind == NodeKind::Heading)
        return ProseScope::Heading;
    if (m_ast[leaf].kind == NodeKind::TableCell)
        return ProseScope::TableCell;
    if (!m_footnoteDepths.empty())
        return ProseScope::Footnote;
    if (m_containers.empty())
        return ProseScope::Paragraph;
    switch (m_containers.back().kind) {
    case NodeKind::Item: return ProseScope::ListItem;
    case NodeKind::Callout: return ProseScope::Callout;
    default: return ProseScope::Quote;
    }
}

} // namespace articular
