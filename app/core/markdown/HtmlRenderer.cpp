// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/HtmlRenderer.h"

#include "core/markdown/HtmlText.h"
#include "core/markdown/HtmlWriter.h"

#include <QSet>

namespace articular {

namespace {

/// Heading ids in document order: the slug, or the first of slug-2, slug-3… that is free.
void nameHeadings(const Ast &ast, const QByteArray &prefix, HtmlNames &names)
{
    QHash<QString, int> lastNumber;
    for (size_t at = 0; at < ast.nodes.size(); ++at) {
        if (ast.nodes[at].kind != NodeKind::Heading)
            continue;
        const QString slug = slugOf(ast.plainText(NodeId(at)));
        int &number = lastNumber[slug];
        QString name;
        do {
            ++number;
            name = number == 1 ? slug : slug + u'-' + QString::number(number);
        } while (names.targets.contains(name));
        const QByteArray id = prefix + name.toUtf8();
        names.targets.insert(name, id);
        names.headingIds.insert(NodeId(at), id);
    }
}

HtmlNames namesOf(const MarkdownDocument &document, const HtmlOptions &options)
{
    HtmlNames names;
    const Ast &ast = document.ast();
    nameHeadings(ast, options.idPrefix, names);
    for (size_t at = 0; at < ast.nodes.size() && names.firstImage == -1; ++at) {
        if (ast.nodes[at].kind == NodeKind::Image)
            names.firstImage = NodeId(at);
    }
    for (const QString &key : document.citedKeys())
        names.referenceNumbers.insert(key, int(names.referenceNumbers.size()) + 1);
    return names;
}

} // namespace

HtmlRenderer::HtmlRenderer(const MarkdownDocument &document, HtmlOptions options)
    : m_document(document), m_options(std::move(options)),
      m_names(std::make_shared<const HtmlNames>(namesOf(m_document, m_options)))
{
}

QByteArray HtmlRenderer::block(int index) const
{
    HtmlWriter writer(m_document, m_options, *m_names);
    writer.write(m_document.blocks()[index].node);
    return writer.takeHtml();
}

QByteArray HtmlRenderer::footnotes() const
{
    HtmlWriter writer(m_document, m_options, *m_names);
    writeFootnotes(writer);
    return writer.takeHtml();
}

void HtmlRenderer::writeFootnotes(HtmlWriter &writer) const
{
    if (m_document.footnotes().isEmpty())
        return;
    writer.html() += "<ol class=\"footnotes\">\n";
    for (const NodeId definition : m_document.footnotes())
        writer.writeFootnote(definition);
    writer.html() += "</ol>\n";
}

QByteArray HtmlRenderer::body() const
{
    HtmlWriter writer(m_document, m_options, *m_names);
    writer.html().reserve(m_document.source().size() + m_document.source().size() / 4);
    for (const Block &block : m_document.blocks())
        writer.write(block.node);
    writeFootnotes(writer);
    return writer.takeHtml();
}

QByteArray HtmlRenderer::escaped(QByteArrayView text)
{
    QByteArray html;
    html.reserve(text.size());
    appendEscaped(html, text);
    return html;
}

} // namespace articular
