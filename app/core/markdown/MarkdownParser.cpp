// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/MarkdownParser.h"

#include "core/markdown/AstBuilder.h"
#include "core/markdown/BlockExtent.h"
#include "core/markdown/BodySource.h"
#include "core/markdown/CmarkTree.h"
#include "core/markdown/RawHtml.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>


#include <memory>

namespace articular {

namespace {

/// Deeper quotes, lists and emphasis lose their frame, not their text: no reader of the tree meets a hostile depth.
constexpr size_t maximumDepth = 100;

QByteArrayView viewOf(const cmark_chunk &chunk)
{
    return QByteArrayView(reinterpret_cast<const char *>(chunk.data), chunk.len);
}

bool isType(const cmark_node *node, cmark_node_type type)
{
    return node->type == uint16_t(type);
}

/// Walks cmark's tree once, without recursion, and builds ours.
class TreeConverter
{
public:
    TreeConverter(AstBuilder &builder, const BodySource &body) : m_builder(builder), m_body(body) {}
    void convert(cmark_node *root);

private:
    struct Open
    {
        NodeId id = -1;                   ///< where children go
        bool isFlattened = false;
        bool isLink = false;              ///< it or a node above it is a link or a picture
        bool isImage = false;             ///< it or a node above it is a picture
    };

    bool enter(cmark_node *node);
    void leave(const cmark_node *node);
    NodeId enterBlock(cmark_node *node);
    NodeId enterInline(cmark_node *node);
    NodeId enterExtension(cmark_node *node);
    NodeId enterQuote(const cmark_node *node);
    NodeId enterParagraph(const cmark_node *node);
    NodeId enterRow(cmark_node *node);
    NodeId enterCell(cmark_node *node);
    NodeId addBlock(NodeKind kind, const cmark_node *node);
    NodeId addLeaf(NodeKind kind, const cmark_chunk &literal);
    NodeId addLink(NodeKind kind, const cmark_node *node);
    void addText(const cmark_node *node);
    bool isTooDeep(const cmark_node *node) const;
    bool isDirective(const cmark_node *node) const;
    int lineOf(int cmarkLine) const { return std::max(0, cmarkLine - 1) + m_body.firstLine; }
    int headerLine(cmark_node *table) const;
    Slice store(const cmark_chunk &chunk);
    NodeId parent() const { return m_open.back().id; }

    AstBuilder &m_builder;
    const BodySource &m_body;
    std::vector<Open> m_open;
    const cmark_node *m_calloutText = nullptr;   ///< the text that starts with the mark `[!NOTE]`
    qsizetype m_calloutMark = 0;                 ///< bytes of that mark and the blanks after it
    int m_column = 0;                            ///< of the next table cell
};

void TreeConverter::convert(cmark_node *root)
{
    m_open.push_back({m_builder.add(NodeKind::Document, -1)});
    for (cmark_node *node = root->first_child; node != nullptr;) {
        if (enter(node)) {
            node = node->first_child;
            continue;
        }
        while (!node->next && node->parent != root) {
            node = node->parent;
            leave(node);
        }
        node = node->next;
    }
    m_builder.node(0).lastLine = m_builder.lines().count() - 1;
}

/// Whether the node's children come next; leave() follows them.
bool TreeConverter::enter(cmark_node *node)
{
    Open open = m_open.back();
    open.isFlattened = isTooDeep(node);
    open.isImage = open.isImage || isType(node, CMARK_NODE_IMAGE);
    open.isLink = open.isImage || open.isLink || isType(node, CMARK_NODE_LINK);
    if (!open.isFlattened) {
        open.id = CMARK_NODE_BLOCK_P(node) ? enterBlock(node) : enterInline(node);
        if (open.id == -1)
            return false;
    }
    m_open.push_back(open);
    if (node->first_child)
        return true;
    leave(node);
    return false;
}

void TreeConverter::leave(const cmark_node *node)
{
    const Open open = m_open.back();
    m_open.pop_back();
    if (open.isFlattened || !CMARK_NODE_TYPE_BLOCK_P(cmark_node_type(node->type)))
        return;
    ReportedLines reported{lineOf(node->start_line), lineOf(node->end_line)};
    if (isType(node, CMARK_NODE_HEADING))
        reported.isSetext = node->as.heading.setext;
    if (isType(node, CMARK_NODE_CODE_BLOCK) && node->as.code.fenced) {
        reported.fenceLength = node->as.code.fence_length;
        reported.fence = char(node->as.code.fence_char);
    }
    m_builder.closeBlock(open.id, reported);
}

bool TreeConverter::isTooDeep(const cmark_node *node) const
{
    if (isType(node, CMARK_NODE_ITEM))
        return m_open.back().isFlattened;
    if (m_open.size() < maximumDepth)
        return false;
    return isType(node, CMARK_NODE_BLOCK_QUOTE) || isType(node, CMARK_NODE_LIST) || isType(node, CMARK_NODE_EMPH)
        || isType(node, CMARK_NODE_STRONG) || isType(node, CMARK_NODE_LINK) || isType(node, CMARK_NODE_IMAGE)
        || (!CMARK_NODE_TYPE_BLOCK_P(cmark_node_type(node->type)) && node->extension);
}

NodeId TreeConverter::enterBlock(cmark_node *node)
{
    switch (node->type) {
    case CMARK_NODE_BLOCK_QUOTE:
        return enterQuote(node);
    case CMARK_NODE_LIST: {
        const NodeId id = addBlock(NodeKind::List, node);
        m_builder.node(id).isOrdered = node->as.list.list_type == CMARK_ORDERED_LIST;
        m_builder.node(id).isTight = node->as.list.tight;
        m_builder.node(id).number = node->as.list.start;
        return id;
    }
    case CMARK_NODE_ITEM:
        return addBlock(NodeKind::Item, node);
    case CMARK_NODE_CODE_BLOCK: {
        const NodeId id = addBlock(NodeKind::CodeBlock, node);
        m_builder.node(id).literal = store(node->as.code.literal);
        m_builder.node(id).url = store(node->as.code.info);
        return id;
    }
    case CMARK_NODE_HTML_BLOCK: {
        const bool isComment = isOnlyComments(viewOf(node->as.literal));
        const NodeId id = addBlock(isComment ? NodeKind::Comment : NodeKind::RawHtmlBlock, node);
        m_builder.node(id).literal = store(node->as.literal);
        return id;
    }
    case CMARK_NODE_PARAGRAPH:
        return enterParagraph(node);
    case CMARK_NODE_HEADING: {
        const NodeId id = addBlock(NodeKind::Heading, node);
        m_builder.node(id).level = quint8(node->as.heading.level);
        return id;
    }
    case CMARK_NODE_THEMATIC_BREAK:
        return addBlock(NodeKind::ThematicBreak, node);
    case CMARK_NODE_FOOTNOTE_DEFINITION: {
        const NodeId id = m_builder.addFootnoteDefinition(viewOf(node->as.literal), parent());
        m_builder.node(id).firstLine = lineOf(node->start_line);
        return id;
    }
    default:
        return enterExtension(node);
    }
}

NodeId TreeConverter::addBlock(NodeKind kind, const cmark_node *node)
{
    const NodeId id = m_builder.add(kind, parent());
    m_builder.node(id).firstLine = lineOf(node->start_line);
    return id;
}

NodeId TreeConverter::enterQuote(const cmark_node *node)
{
    const cmark_node *const paragraph = node->first_child;
    const cmark_node *const text =
        paragraph && isType(paragraph, CMARK_NODE_PARAGRAPH) ? paragraph->first_child : nullptr;
    // The source is asked too: an escaped `\[!NOTE]` gives the same text.
    if (text && isType(text, CMARK_NODE_TEXT) && viewOf(text->as.literal).startsWith("[!")
        && m_builder.lines().content(lineOf(paragraph->start_line)).startsWith("[!")) {
        const QByteArrayView literal = viewOf(text->as.literal);
        for (const char *name : {"NOTE", "WARNING", "KEY"}) {
            const QByteArray mark = QByteArray("[!") + name + ']';
            if (literal.size() < mark.size() || literal.first(mark.size()).compare(mark, Qt::CaseInsensitive) != 0)
                continue;
            const NodeId id = addBlock(NodeKind::Callout, node);
            m_builder.node(id).literal = m_builder.store(name);
            m_calloutText = text;
            m_calloutMark = mark.size();
            while (m_calloutMark < literal.size() && literal[m_calloutMark] == ' ')
                ++m_calloutMark;
            return id;
        }
    }
    return addBlock(NodeKind::BlockQuote, node);
}

NodeId TreeConverter::enterParagraph(const cmark_node *node)
{
    if (isDirective(node)) {
        const NodeId id = addBlock(NodeKind::Directive, node);
        const QByteArrayView source = m_builder.lines().content(lineOf(node->start_line));
        m_builder.node(id).literal = m_builder.store(source.sliced(2, source.size() - 4));
        m_builder.node(id).lastLine = m_builder.node(id).firstLine;
        return -1;
    }
    const bool startsWithMark = m_calloutText && node->first_child == m_calloutText
        && viewOf(m_calloutText->as.literal).size() == m_calloutMark;
    if (startsWithMark && !m_calloutText->next)
        return -1;
    const NodeId id = addBlock(NodeKind::Paragraph, node);
    // A paragraph that cmark split off before a table has no lines of its own.
    if (node->start_line == 0 && node->next)
        m_builder.node(id).firstLine = lineOf(node->next->start_line);
    const cmark_node *const next = startsWithMark ? m_calloutText->next : nullptr;
    if (next && (isType(next, CMARK_NODE_SOFTBREAK) || isType(next, CMARK_NODE_LINEBREAK)))
        ++m_builder.node(id).firstLine;
    return id;
}

bool TreeConverter::isDirective(const cmark_node *node) const
{
    if (node->start_line == 0 || node->start_line != node->end_line)
        return false;
    const QByteArrayView source = m_builder.lines().content(lineOf(node->start_line));
    if (source.size() < 5 || !source.startsWith("{{") || !source.endsWith("}}"))
        return false;
    const QByteArrayView inside = source.sliced(2, source.size() - 4);
    return !inside.trimmed().isEmpty() && !inside.contains('{') && !inside.contains('}');
}

NodeId TreeConverter::enterExtension(cmark_node *node)
{
    const QByteArrayView type = cmark_node_get_type_string(node);
    if (type == "table") {
        const NodeId id = addBlock(NodeKind::Table, node);
        m_builder.node(id).firstLine = headerLine(node);
        return id;
    }
    return type == "table_cell" ? enterCell(node) : enterRow(node);
}

NodeId TreeConverter::enterRow(cmark_node *node)
{
    const NodeId id = addBlock(NodeKind::TableRow, node);
    m_builder.node(id).isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
    if (m_builder.node(id).isHeader)
        m_builder.node(id).firstLine = m_builder.node(parent()).firstLine;
    m_builder.node(id).lastLine = m_builder.node(id).firstLine;
    m_column = 0;
    return id;
}

NodeId TreeConverter::enterCell(cmark_node *node)
{
    const NodeId id = m_builder.add(NodeKind::TableCell, parent());
    cmark_node *const table = node->parent->parent;
    const uint8_t *const alignments = cmark_gfm_extensions_get_table_alignments(table);
    const int column = m_column++;
    if (column < cmark_gfm_extensions_get_table_columns(table)) {
        CellAlignment &alignment = m_builder.node(id).alignment;
        switch (alignments[column]) {
        case 'l': alignment = CellAlignment::Left; break;
        case 'c': alignment = CellAlignment::Center; break;
        case 'r': alignment = CellAlignment::Right; break;
        default: break;
        }
    }
    return id;
}

/// Body rows know their line; the header is two lines above the first of them, or just above the table's end.
int TreeConverter::headerLine(cmark_node *table) const
{
    const cmark_node *const header = table->first_child;
    if (header && header->next)
        return lineOf(header->next->start_line) - 2;
    return std::max(lineOf(table->start_line), lineOf(table->end_line) - 1);
}

NodeId TreeConverter::enterInline(cmark_node *node)
{
    switch (node->type) {
    case CMARK_NODE_TEXT:
        addText(node);
        return -1;
    case CMARK_NODE_SOFTBREAK:
        if (!m_calloutText || node->prev != m_calloutText || m_builder.node(parent()).firstChild != -1)
            m_builder.add(NodeKind::SoftBreak, parent());
        return -1;
    case CMARK_NODE_LINEBREAK:
        m_builder.add(NodeKind::LineBreak, parent());
        return -1;
    case CMARK_NODE_CODE:
        return addLeaf(NodeKind::Code, node->as.literal);
    case CMARK_NODE_HTML_INLINE:
        return addLeaf(isOnlyComments(viewOf(node->as.literal)) ? NodeKind::InlineComment : NodeKind::RawHtml,
                       node->as.literal);
    case CMARK_NODE_EMPH:
        return m_builder.add(NodeKind::Emphasis, parent());
    case CMARK_NODE_STRONG:
        return m_builder.add(NodeKind::Strong, parent());
    case CMARK_NODE_LINK:
        return addLink(NodeKind::Link, node);
    case CMARK_NODE_IMAGE:
        return addLink(NodeKind::Image, node);
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        // In a picture's description there is nothing to click, so it is no mention.
        if (m_open.back().isImage)
            return -1;
        m_builder.addFootnoteReference(viewOf(node->as.literal).toInt(),
                                       viewOf(node->parent_footnote_def->as.literal), parent());
        return -1;
    default:
        return m_builder.add(NodeKind::Strikethrough, parent());
    }
}

void TreeConverter::addText(const cmark_node *node)
{
    QByteArrayView literal = viewOf(node->as.literal);
    if (node == m_calloutText)
        literal = literal.sliced(m_calloutMark);
    if (m_body.hasCitationMarks)
        m_builder.addMarkedText(literal, parent(), !m_open.back().isLink);
    else
        m_builder.addText(literal, parent());
}

NodeId TreeConverter::addLeaf(NodeKind kind, const cmark_chunk &literal)
{
    const NodeId id = m_builder.add(kind, parent());
    m_builder.node(id).literal = store(literal);
    return -1;
}

NodeId TreeConverter::addLink(NodeKind kind, const cmark_node *node)
{
    const NodeId id = m_builder.add(kind, parent());
    m_builder.node(id).url = store(node->as.link.url);
    m_builder.node(id).title = store(node->as.link.title);
    return id;
}

Slice TreeConverter::store(const cmark_chunk &chunk)
{
    const QByteArrayView text = viewOf(chunk);
    return m_body.hasCitationMarks ? m_builder.store(withoutCitationMarks(text)) : m_builder.store(text);
}

} // namespace

MarkdownDocument MarkdownParser::parse(const QByteArray &text, qsizetype bodyStart)
{
    const SourceLines lines(text);
    const BodySource body = BodySource::of(text, bodyStart, lines);
    AstBuilder builder(lines, body.bytes.size());
    const CmarkTree tree(body);
    TreeConverter(builder, body).convert(tree.root());
    builder.finish();

    MarkdownDocument document;
    document.m_source = text;
    document.m_bodyStart = bodyStart;
    document.m_isGuarded = body.isGuarded;
    document.m_citedKeys = builder.citedKeys();
    document.m_footnotes = builder.footnotes();
    document.m_ast = builder.takeAst();
    const Ast &ast = document.m_ast;
    for (NodeId id = ast[0].firstChild; id != -1; id = ast[id].next)
        document.m_blocks.append({id, ast[id].firstLine, ast[id].lastLine, lines.range(ast[id].firstLine, ast[id].lastLine)});
    return document;
}

} // namespace articular
