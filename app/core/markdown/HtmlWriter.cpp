// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/HtmlWriter.h"

#include "core/markdown/HtmlText.h"
#include "core/markdown/RawHtml.h"

namespace articular {

HtmlWriter::HtmlWriter(const MarkdownDocument &document, const HtmlOptions &options, const HtmlNames &names)
    : m_document(document), m_ast(document.ast()), m_options(options), m_names(names)
{
}

void HtmlWriter::write(NodeId root)
{
    for (NodeId at = root;;) {
        const bool descends = enter(at);
        if (descends && m_ast[at].firstChild != -1) {
            at = m_ast[at].firstChild;
            continue;
        }
        if (descends)
            leave(m_ast[at]);
        while (at != root && m_ast[at].next == -1) {
            at = m_ast[at].parent;
            leave(m_ast[at]);
        }
        if (at == root)
            return;
        at = m_ast[at].next;
    }
}

/// Writes what comes before the children. False: the node is written whole, or not at all.
bool HtmlWriter::enter(NodeId id)
{
    const Node &node = m_ast[id];
    return node.kind < NodeKind::Text ? enterBlock(id, node) : enterInline(id, node);
}

bool HtmlWriter::enterBlock(NodeId id, const Node &node)
{
    switch (node.kind) {
    case NodeKind::BlockQuote:
        m_html += "<blockquote>\n";
        return true;
    case NodeKind::Callout:
        openCallout(node);
        return true;
    case NodeKind::List:
        openList(node);
        return true;
    case NodeKind::Item:
        m_html += "<li>";
        return true;
    case NodeKind::Paragraph:
        return openParagraph(id, node);
    case NodeKind::Heading:
        return openHeading(id, node);
    case NodeKind::Table:
        m_html += "<table>\n";
        return true;
    case NodeKind::TableRow:
        openRow(node);
        return true;
    case NodeKind::TableCell:
        openCell(node);
        return true;
    case NodeKind::CodeBlock:
        writeCode(node);
        return false;
    case NodeKind::RawHtmlBlock:
        writeRawHtml(node);
        return false;
    case NodeKind::ThematicBreak:
        m_html += "<hr>\n";
        return false;
    case NodeKind::Directive:
        writeDirective(id, node);
        return false;
    default:
        return node.kind == NodeKind::Document || (node.kind == NodeKind::FootnoteDefinition && m_footnote == &node);
    }
}

bool HtmlWriter::enterInline(NodeId id, const Node &node)
{
    switch (node.kind) {
    case NodeKind::Text:
        appendEscaped(m_html, m_ast.view(node.literal));
        return false;
    case NodeKind::SoftBreak:
        m_html += '\n';
        return false;
    case NodeKind::LineBreak:
        m_html += "<br>\n";
        return false;
    case NodeKind::Code:
        m_html += "<code>";
        appendEscaped(m_html, m_ast.view(node.literal));
        m_html += "</code>";
        return false;
    case NodeKind::RawHtml:
        m_html += "<span class=\"raw-html\">";
        appendEscaped(m_html, m_ast.view(node.literal));
        m_html += "</span>";
        return false;
    case NodeKind::Emphasis:
        m_html += "<em>";
        return true;
    case NodeKind::Strong:
        m_html += "<strong>";
        return true;
    case NodeKind::Strikethrough:
        m_html += "<del>";
        return true;
    case NodeKind::Link:
        return openLink(id, node);
    case NodeKind::Image:
        writeImage(id, node, false);
        return false;
    case NodeKind::FootnoteReference:
        writeFootnoteReference(node);
        return false;
    case NodeKind::Citation:
        writeCitation(id);
        return false;
    default:
        return false;
    }
}

void HtmlWriter::leave(const Node &node)
{
    switch (node.kind) {
    case NodeKind::BlockQuote:
        m_html += "</blockquote>\n";
        return;
    case NodeKind::Callout:
        m_html += "</aside>\n";
        return;
    case NodeKind::List:
        m_html += node.isOrdered ? "</ol>\n" : "</ul>\n";
        return;
    case NodeKind::Item:
        m_html += "</li>\n";
        return;
    case NodeKind::Paragraph:
        closeParagraph(node);
        return;
    case NodeKind::Heading:
        m_html += "</h" + QByteArray::number(node.level) + ">\n";
        return;
    case NodeKind::Table:
        m_html += "</table>\n";
        return;
    case NodeKind::TableRow:
        closeRow(node);
        return;
    case NodeKind::TableCell:
        closeCell(node);
        return;
    default:
        leaveInline(node);
    }
}

void HtmlWriter::leaveInline(const Node &node)
{
    switch (node.kind) {
    case NodeKind::Emphasis:
        m_html += "</em>";
        return;
    case NodeKind::Strong:
        m_html += "</strong>";
        return;
    case NodeKind::Strikethrough:
        m_html += "</del>";
        return;
    case NodeKind::Link:
        closeLink(node);
        return;
    default:
        return;
    }
}

} // namespace articular
