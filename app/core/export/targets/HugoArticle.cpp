// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/HugoArticle.h"

#include "core/export/targets/MarkdownWriter.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QByteArray shortcode(const QByteArray &name, const QByteArray &arguments)
{
    return "{{< articular-" + name + ' ' + arguments + " >}}";
}

/// An argument in quotation marks; nothing for what Hugo would read in another way.
std::optional<QByteArray> quoted(const QString &text)
{
    static const QRegularExpression special(u"[\"\\\\`\\n\\r]"_s);
    if (text.contains(special))
        return std::nullopt;
    return '"' + text.toUtf8() + '"';
}

class HugoWriter
{
public:
    explicit HugoWriter(const PackageInput &input)
        : m_document(input.context.body),
          m_options(PageRenderer(input.context.article, m_document, input.context.workspace, input.page()).htmlOptions()),
          m_renderer(m_document, m_options), m_dialect(dialect())
    {
        for (const QString &key : m_document.citedKeys())
            m_numbers.insert(key, int(m_numbers.size()) + 1);
        for (qsizetype i = 0; i < m_document.blocks().size(); ++i)
            m_headings += headingsOf(int(i));
    }

    HugoArticle article()
    {
        bool hasOtherMark = false, wasList = false;
        for (qsizetype i = 0; i < m_document.blocks().size(); ++i) {
            const NodeId node = m_document.blocks()[i].node;
            const bool isList = m_document.ast()[node].kind == NodeKind::List;
            hasOtherMark = isList && wasList && !hasOtherMark;
            const QByteArray text = blockText(int(i), node, hasOtherMark);
            if (text.isEmpty())
                continue;
            wasList = isList;
            m_article.markdown += text + "\n\n";
        }
        if (const QByteArray notes = m_renderer.footnotes(); !notes.isEmpty())
            m_article.markdown += finished(u"notes"_s, notes) + "\n\n";
        return std::move(m_article);
    }

private:
    QByteArray blockText(int index, NodeId node, bool hasOtherMark)
    {
        const qsizetype pictures = m_article.pictures.size();
        m_blockHeadings = headingsOf(index);
        if (survivesWriting(m_document, node)) {
            if (const auto text = markdownOf(m_document, node, m_dialect, hasOtherMark))
                return *text;
        }
        while (m_article.pictures.size() > pictures)
            m_article.pictures.removeLast();
        const QByteArray html = m_renderer.block(index);
        return html.trimmed().isEmpty() ? QByteArray() : finished(u"block-%1"_s.arg(index + 1), html);
    }

    /// Keeps finished HTML for the page; what stands in its place.
    QByteArray finished(const QString &name, const QByteArray &html)
    {
        m_article.texts.insert(name.toLower(), QString::fromUtf8(html));
        return shortcode("text", '"' + name.toLower().toUtf8() + '"');
    }

    /// The names that a block's headings have on the page, in their order.
    QStringList headingsOf(int index) const
    {
        static const QRegularExpression opening(u"<h[1-6] id=\"([^\"]*)\""_s);
        QStringList names;
        HtmlOptions options = m_options;
        options.directive = [](const Directive &) { return QByteArray(); };
        options.image = [](const QString &) { return ImageSource(); };
        if (!hasHeading(m_document.blocks()[index].node))
            return names;
        const QString html = QString::fromUtf8(HtmlRenderer(m_document, options).block(index));
        for (auto matches = opening.globalMatch(html); matches.hasNext();)
            names.append(matches.next().captured(1));
        return names;
    }

    bool hasHeading(NodeId block) const
    {
        bool has = false;
        m_document.ast().visit(block, [&](NodeId id) { has = has || m_document.ast()[id].kind == NodeKind::Heading; });
        return has;
    }

    MarkdownDialect dialect()
    {
        MarkdownDialect dialect;
        dialect.citation = [this](NodeId id) { return citation(id); };
        dialect.note = [this](NodeId id) { return note(id); };
        dialect.picture = [this](NodeId id, bool isAlone) { return picture(id, isAlone); };
        dialect.directive = [this](NodeId id) { return directive(id); };
        dialect.calloutOpening = [this](NodeId id) { return calloutOpening(id); };
        dialect.headingEnding = [this](NodeId) { return m_blockHeadings.isEmpty() ? QByteArray() : " {#" + m_blockHeadings.takeFirst().toUtf8() + '}'; };
        dialect.linkAddress = [this](const QString &address) { return linkAddress(address); };
        // Hugo looks for shortcodes before it looks for code.
        dialect.canBeCode = [](QByteArrayView code) { return !code.contains("{{"); };
        return dialect;
    }

    MarkdownDialect::Written citation(NodeId id) const
    {
        QByteArray arguments;
        for (const CitationItem &item : m_document.citation(id)) {
            const auto locator = quoted(item.locator);
            if (!locator)
                return std::nullopt;
            arguments += (arguments.isEmpty() ? QByteArray() : QByteArray(" ")) + '"' + QByteArray::number(m_numbers.value(item.key)) + "\" \""
                + m_options.idPrefix + "ref-" + item.key.toUtf8() + "\" " + *locator;
        }
        return shortcode("cite", arguments);
    }

    MarkdownDialect::Written note(NodeId id) const
    {
        const Node &node = m_document.ast()[id];
        const QByteArray number = QByteArray::number(node.number);
        const QByteArray mention = node.occurrence > 1 ? '-' + QByteArray::number(node.occurrence) : QByteArray();
        return shortcode("note", '"' + number + "\" \"" + m_options.idPrefix + "fn-" + number + "\" \"" + m_options.idPrefix + "fnref-" + number + mention + '"');
    }

    MarkdownDialect::Written picture(NodeId id, bool isAlone)
    {
        const Ast &ast = m_document.ast();
        const ImageSource source = m_options.image(ast.text(ast[id].url));
        if (source.src.isEmpty())
            return std::nullopt;
        const bool isLazy = m_options.hasImageBefore || !m_article.pictures.isEmpty();
        m_article.pictures.append(QJsonObject{
            {u"src"_s, source.src}, {u"srcset"_s, source.srcset}, {u"alt"_s, ast.plainText(id)}, {u"width"_s, source.width}, {u"height"_s, source.height},
            {u"caption"_s, ast.isDecorative(id) ? QString() : ast.text(ast[id].title)}, {u"lazy"_s, isLazy}});
        return shortcode("picture", QByteArray::number(m_article.pictures.size()) + (isAlone ? "" : " \"inline\""));
    }

    MarkdownDialect::Written directive(NodeId id)
    {
        const Directive directive = m_document.directive(id);
        const QByteArray html = m_options.directive(directive);
        if (html.trimmed().isEmpty())
            return QByteArray();
        const bool isText = directive.name != u"video" && quoted(directive.argument);
        return finished(isText ? directive.name + u'-' + directive.argument : u"card-%1"_s.arg(++m_cards), html);
    }

    QByteArray calloutOpening(NodeId id) const
    {
        const QByteArrayView kind = m_document.ast().view(m_document.ast()[id].literal);
        const HtmlWords &words = m_options.words;
        return "**" + (kind == "WARNING" ? words.warning : kind == "KEY" ? words.keyPoint : words.note).toUtf8() + "**\n\n";
    }

    /// A link to a heading of the article follows the prefix that the page's names have.
    QString linkAddress(const QString &address) const
    {
        if (!address.startsWith(u'#'))
            return address;
        const QString name = QString::fromLatin1(m_options.idPrefix) + QUrl::fromPercentEncoding(address.sliced(1).toUtf8());
        return m_headings.contains(name) ? u'#' + name : address;
    }

    const MarkdownDocument &m_document;
    const HtmlOptions m_options;
    const HtmlRenderer m_renderer;
    const MarkdownDialect m_dialect;
    QHash<QString, int> m_numbers;        ///< key of a reference → its number
    QStringList m_headings, m_blockHeadings;
    HugoArticle m_article;
    int m_cards = 0;
};

} // namespace

HugoArticle hugoArticle(const PackageInput &input)
{
    return HugoWriter(input).article();
}

} // namespace articular
