// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/HtmlText.h"
#include "core/markdown/HtmlWriter.h"
#include "core/markdown/LinkPolicy.h"

#include <QUrl>

namespace articular {

using namespace Qt::StringLiterals;

bool HtmlWriter::openLink(NodeId id, const Node &node)
{
    if (m_openLink != -1)
        return true;
    m_openLink = id;
    const QString address = m_ast.text(node.url);
    const LinkKind kind = classifyLink(address);
    if (!isAllowedLink(address)) {
        m_html += "<span class=\"refused-link\">";
    } else {
        m_html += "<a href=\"";
        if (kind == LinkKind::Anchor)
            writeAnchorAddress(address);
        else
            appendAddress(m_html, m_ast.view(node.url));
        m_html += '"';
        if (node.title.length > 0)
            attribute("title", m_ast.view(node.title));
        if (kind == LinkKind::Web)
            attribute("rel", "noopener");
        m_html += '>';
    }
    if (!isVisible(id))
        appendEscaped(m_html, m_ast.view(node.url));
    return true;
}

void HtmlWriter::closeLink(const Node &node)
{
    if (m_openLink == -1 || &node != &m_ast[m_openLink])
        return;
    m_openLink = -1;
    m_html += isAllowedLink(m_ast.text(node.url)) ? "</a>" : "</span>";
}

/// A link to a heading of the article follows the prefix that ids have.
void HtmlWriter::writeAnchorAddress(const QString &address)
{
    const QString name = QUrl::fromPercentEncoding(QStringView(address).sliced(1).toUtf8());
    const auto target = m_names.targets.constFind(name);
    if (target != m_names.targets.cend())
        appendAddress(m_html, "#" + *target);
    else
        appendAddress(m_html, address.toUtf8());
}

ImageSource HtmlWriter::sourceOf(const Node &image) const
{
    const QString address = m_ast.text(image.url);
    if (m_options.image)
        return isAllowedImage(address) ? m_options.image(address) : ImageSource();
    const bool isSecure = classifyLink(address) == LinkKind::Web && address.startsWith("https:"_L1, Qt::CaseInsensitive);
    return isSecure || isAllowedImage(address) ? ImageSource{address, {}, 0, 0} : ImageSource();
}

void HtmlWriter::writeImage(NodeId id, const Node &node, bool hasCaption)
{
    const ImageSource source = sourceOf(node);
    if (source.src.isEmpty()) {
        writeMissingImage(id, node);
        return;
    }
    m_html += "<img";
    if (m_options.hasImageBefore || id != m_names.firstImage)
        attribute("loading", "lazy");
    m_html += " src=\"";
    appendAddress(m_html, source.src.toUtf8());
    m_html += '"';
    if (!source.srcset.isEmpty()) {
        attribute("srcset", source.srcset.toUtf8());
        attribute("sizes", m_options.imageSizes);
    }
    if (source.width > 0 && source.height > 0) {
        attribute("width", QByteArray::number(source.width));
        attribute("height", QByteArray::number(source.height));
    }
    attribute("alt", m_ast.plainText(id).toUtf8());
    if (!hasCaption && node.title.length > 0 && !m_ast.isDecorative(id))
        attribute("title", m_ast.view(node.title));
    m_html += '>';
}

void HtmlWriter::writeMissingImage(NodeId id, const Node &node)
{
    m_html += "<span class=\"missing-image\">";
    const QByteArray alternative = m_ast.plainText(id).toUtf8();
    appendEscaped(m_html, alternative.isEmpty() ? m_ast.view(node.url) : QByteArrayView(alternative));
    m_html += "</span>";
}

void HtmlWriter::writeFigure(NodeId image)
{
    const Node &node = m_ast[image];
    const bool hasCaption = node.title.length > 0 && !m_ast.isDecorative(image);
    m_html += "<figure>";
    writeImage(image, node, hasCaption);
    if (hasCaption) {
        m_html += "<figcaption>";
        appendEscaped(m_html, m_ast.view(node.title));
        m_html += "</figcaption>";
    }
    m_html += "</figure>\n";
}

void HtmlWriter::writeCitation(NodeId id)
{
    m_html += "<sup class=\"citation\">";
    bool isFirst = true;
    for (const CitationItem &item : m_document.citation(id)) {
        if (!isFirst)
            m_html += ", ";
        isFirst = false;
        m_html += "<a href=\"";
        appendAddress(m_html, "#" + m_options.idPrefix + "ref-" + item.key.toUtf8());
        m_html += "\">" + QByteArray::number(m_names.referenceNumbers.value(item.key)) + "</a>";
        if (!item.locator.isEmpty()) {
            m_html += " (";
            appendEscaped(m_html, item.locator.toUtf8());
            m_html += ')';
        }
    }
    m_html += "</sup>";
}

void HtmlWriter::writeFootnoteReference(const Node &node)
{
    const QByteArray number = QByteArray::number(node.number);
    m_html += "<sup class=\"footnote-ref\"";
    const QByteArray suffix = node.occurrence > 1 ? "-" + QByteArray::number(node.occurrence) : QByteArray();
    attribute("id", m_options.idPrefix + "fnref-" + number + suffix);
    m_html += '>';
    // A link inside a link is no HTML.
    if (m_openLink == -1) {
        m_html += "<a";
        attribute("href", "#" + m_options.idPrefix + "fn-" + number);
        m_html += '>';
    }
    m_html += number;
    m_html += m_openLink == -1 ? "</a></sup>" : "</sup>";
}

} // namespace articular
