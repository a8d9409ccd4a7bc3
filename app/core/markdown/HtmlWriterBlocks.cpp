// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/HtmlText.h"
#include "core/markdown/HtmlWriter.h"
#include "core/markdown/RawHtml.h"

namespace articular {

void HtmlWriter::attribute(QByteArrayView name, QByteArrayView value)
{
    m_html += ' ';
    m_html += name;
    m_html += "=\"";
    appendEscaped(m_html, value);
    m_html += '"';
}

void HtmlWriter::openList(const Node &node)
{
    m_html += node.isOrdered ? "<ol" : "<ul";
    if (node.isOrdered && node.number != 1)
        attribute("start", QByteArray::number(node.number));
    m_html += ">\n";
}

void HtmlWriter::openCallout(const Node &node)
{
    const QByteArrayView kind = m_ast.view(node.literal);
    const HtmlWords &words = m_options.words;
    const QString label = kind == "WARNING" ? words.warning : kind == "KEY" ? words.keyPoint : words.note;
    // The role keeps an <aside> from being a landmark inside another one.
    m_html += "<aside class=\"callout callout-" + kind.toByteArray().toLower() + "\" role=\"note\">\n";
    m_html += "<p class=\"callout-label\">";
    appendEscaped(m_html, label.toUtf8());
    m_html += "</p>\n";
}

bool HtmlWriter::isTightParagraph(const Node &node) const
{
    if (node.parent == -1 || m_ast[node.parent].kind != NodeKind::Item)
        return false;
    const NodeId list = m_ast[node.parent].parent;
    return list != -1 && m_ast[list].isTight;
}

/// Whether something below the node shows: more than comments and blanks.
bool HtmlWriter::isVisible(NodeId id) const
{
    for (NodeId child = m_ast[id].firstChild; child != -1; child = m_ast[child].next) {
        const Node &node = m_ast[child];
        if (node.kind == NodeKind::InlineComment || node.kind == NodeKind::SoftBreak || node.kind == NodeKind::LineBreak)
            continue;
        if (node.kind != NodeKind::Text || !m_ast.view(node.literal).trimmed().isEmpty())
            return true;
    }
    return false;
}

bool HtmlWriter::openParagraph(NodeId id, const Node &node)
{
    if (!isVisible(id))
        return false;
    if (isTightParagraph(node))
        return true;
    if (node.firstChild == node.lastChild && m_ast[node.firstChild].kind == NodeKind::Image) {
        writeFigure(node.firstChild);
        return false;
    }
    m_html += "<p>";
    return true;
}

void HtmlWriter::closeParagraph(const Node &node)
{
    if (m_lastParagraph != -1 && &node == &m_ast[m_lastParagraph]) {
        m_html += ' ';
        writeBackLinks(*m_footnote);
        m_lastParagraph = -1;
        m_footnote = nullptr;
    }
    if (!isTightParagraph(node))
        m_html += "</p>\n";
    else if (node.next != -1)
        m_html += '\n';
}

bool HtmlWriter::openHeading(NodeId id, const Node &node)
{
    if (!isVisible(id))
        return false;
    m_html += "<h" + QByteArray::number(node.level);
    attribute("id", m_names.headingIds.value(id));
    m_html += '>';
    return true;
}

void HtmlWriter::openRow(const Node &node)
{
    if (node.isHeader)
        m_html += "<thead>\n";
    else if (node.previous != -1 && m_ast[node.previous].isHeader)
        m_html += "<tbody>\n";
    m_html += "<tr>";
}

void HtmlWriter::closeRow(const Node &node)
{
    m_html += "</tr>\n";
    if (node.isHeader)
        m_html += "</thead>\n";
    else if (node.next == -1)
        m_html += "</tbody>\n";
}

/// An empty corner is no header: it would name nothing.
bool HtmlWriter::isHeaderCell(const Node &cell) const
{
    return m_ast[cell.parent].isHeader && cell.firstChild != -1;
}

void HtmlWriter::openCell(const Node &node)
{
    m_html += isHeaderCell(node) ? "<th scope=\"col\"" : "<td";
    switch (node.alignment) {
    case CellAlignment::Left: attribute("class", "align-left"); break;
    case CellAlignment::Center: attribute("class", "align-center"); break;
    case CellAlignment::Right: attribute("class", "align-right"); break;
    case CellAlignment::None: break;
    }
    m_html += '>';
}

void HtmlWriter::closeCell(const Node &node)
{
    m_html += isHeaderCell(node) ? "</th>" : "</td>";
}

void HtmlWriter::writeCode(const Node &node)
{
    m_html += "<pre><code";
    const QByteArrayView language = languageOf(m_ast.view(node.url));
    if (!language.isEmpty())
        attribute("class", "language-" + language.toByteArray());
    m_html += '>';
    appendEscaped(m_html, m_ast.view(node.literal));
    m_html += "</code></pre>\n";
}

void HtmlWriter::writeRawHtml(const Node &node)
{
    const QByteArray shown = withoutComments(m_ast.view(node.literal)).trimmed();
    if (shown.isEmpty())
        return;
    m_html += "<p class=\"raw-html\">";
    appendEscaped(m_html, shown);
    m_html += "</p>\n";
}

void HtmlWriter::writeDirective(NodeId id, const Node &node)
{
    if (m_options.directive) {
        m_html += m_options.directive(m_document.directive(id));
        if (!m_html.endsWith('\n'))
            m_html += '\n';
        return;
    }
    m_html += "<p>{{";
    appendEscaped(m_html, m_ast.view(node.literal));
    m_html += "}}</p>\n";
}

void HtmlWriter::writeFootnote(NodeId definition)
{
    const Node &node = m_ast[definition];
    m_html += "<li";
    attribute("id", m_options.idPrefix + "fn-" + QByteArray::number(node.number));
    m_html += '>';
    const bool endsInParagraph = node.lastChild != -1 && m_ast[node.lastChild].kind == NodeKind::Paragraph;
    m_lastParagraph = endsInParagraph ? node.lastChild : -1;
    m_footnote = &node;
    write(definition);
    if (m_footnote) {
        m_html += "<p>";
        writeBackLinks(node);
        m_html += "</p>\n";
    }
    m_footnote = nullptr;
    m_lastParagraph = -1;
    m_html += "</li>\n";
}

void HtmlWriter::writeBackLinks(const Node &definition)
{
    const QByteArray number = QByteArray::number(definition.number);
    for (int occurrence = 1; occurrence <= definition.occurrence; ++occurrence) {
        const QString label = definition.occurrence == 1
            ? m_options.words.backToNote.arg(definition.number)
            : m_options.words.backToMention.arg(definition.number).arg(occurrence);
        if (occurrence > 1)
            m_html += ' ';
        m_html += "<a class=\"footnote-back\"";
        const QByteArray suffix = occurrence > 1 ? "-" + QByteArray::number(occurrence) : QByteArray();
        attribute("href", "#" + m_options.idPrefix + "fnref-" + number + suffix);
        attribute("aria-label", label.toUtf8());
        m_html += ">\xE2\x86\xA9\xEF\xB8\x8E";
        if (occurrence > 1)
            m_html += "<sup>" + QByteArray::number(occurrence) + "</sup>";
        m_html += "</a>";
    }
}

} // namespace articular
