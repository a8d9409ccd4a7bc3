// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageText.h"

#include "core/base/Digest.h"
#include "core/base/HtmlTree.h"
#include "core/page/PageRenderer.h"
#include "core/review/PageReading.h"
#include "core/review/StyleText.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

bool isBlock(const QString &tag)
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s, u"br"_s, u"caption"_s, u"dd"_s, u"details"_s,
        u"div"_s, u"dl"_s, u"dt"_s, u"fieldset"_s, u"figcaption"_s, u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s, u"h2"_s,
        u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"header"_s, u"hr"_s, u"html"_s, u"li"_s, u"main"_s, u"nav"_s, u"ol"_s, u"p"_s,
        u"pre"_s, u"section"_s, u"summary"_s, u"table"_s, u"tbody"_s, u"tfoot"_s, u"thead"_s, u"tr"_s, u"ul"_s};
    return names.contains(tag);
}

/// The page's own signs, written so that no words can be taken for a link, a picture or a remark.
QString escapedWords(const QString &words)
{
    QString escaped;
    for (const QChar c : words) {
        if (u"\\[](){}|"_s.contains(c))
            escaped += u'\\';
        escaped += c == u'\n' || c == u'\r' ? u' ' : c;
    }
    return escaped;
}

class PageReader
{
public:
    QString read(const HtmlElement &root)
    {
        readElement(root);
        QStringList lines;
        for (const QString &line : m_text.split(u'\n')) {
            if (const QString simple = line.simplified(); !simple.isEmpty())
                lines.append(simple);
        }
        return lines.join(u'\n');
    }

private:
    void readElement(const HtmlElement &element)
    {
        static const QSet<QString> unseen{u"head"_s, u"script"_s, u"style"_s, u"template"_s, u"title"_s};
        if (unseen.contains(element.tag) || element.attributes.contains(u"hidden"_s))
            return;
        m_text += escapedWords(element.text);
        const bool isLink = element.attributes.contains(u"href"_s);
        const bool isOwnLine = isBlock(element.tag);
        if (isOwnLine)
            m_text += u'\n';
        if (element.tag == "td"_L1 || element.tag == "th"_L1)
            m_text += u"| "_s;
        if (isLink)
            m_text += u'[';
        if (element.tag == "img"_L1)
            m_text += u"[%1][%2]"_s.arg(attribute(element, u"alt"_s), attribute(element, u"src"_s));
        for (const HtmlElement &child : element.children)
            readElement(child);
        if (isLink)
            m_text += u"](%1)"_s.arg(attribute(element, u"href"_s));
        readRemarks(element);
        m_text += element.tag == "td"_L1 || element.tag == "th"_L1 ? u" "_s : isOwnLine ? u"\n"_s : QString();
    }

    static QString attribute(const HtmlElement &element, const QString &name) { return escapedWords(element.attributes.value(name)); }

    /// What an element shows or tells besides the words in it, and what changes the meaning of those.
    void readRemarks(const HtmlElement &element)
    {
        static const QStringList telling{u"title"_s, u"aria-label"_s, u"aria-description"_s, u"placeholder"_s, u"value"_s,
                                         u"start"_s, u"action"_s};
        static const QSet<QString> struck{u"del"_s, u"s"_s, u"strike"_s};
        for (const QString &name : telling) {
            if (element.attributes.contains(name))
                m_text += u"{%1: %2}"_s.arg(name, attribute(element, name));
        }
        if (struck.contains(element.tag))
            m_text += u"{struck out}"_s;
    }

    QString m_text;
};

/// Names in the page each picture by the hash of its file.
PictureNames picturesByHash(const Article &article, const ContentList &content)
{
    return [&article, &content](const QString &address) {
        const QByteArray path = localPicture(article, address).toUtf8();
        const auto file = content.files().constFind(path);
        return path.isEmpty() || file == content.files().cend() ? QString() : QString::fromLatin1("sha256:" + sha256Hex(file.value()));
    };
}

} // namespace

QString textOfPage(const HtmlElement &root)
{
    return PageReader().read(root);
}

QString textOfPage(const QByteArray &html)
{
    return textOfPage(HtmlTree::parse(html).root);
}

QByteArray pageTextOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const ContentList &content)
{
    return pageTextOf(article, body, workspace, picturesByHash(article, content));
}

QByteArray pageTextOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const PictureNames &pictures)
{
    PageOptions options;
    options.purpose = PagePurpose::Record;
    options.image = [&pictures](const QString &address) { return ImageSource{pictures(address), {}, 0, 0}; };
    const RenderedPage page = PageRenderer(article, body, workspace, options).page();
    const auto line = [](const QString &name, const QString &words) {
        return u"{%1: %2}\n"_s.arg(name, escapedWords(words.simplified()));
    };
    QString text = line(u"title"_s, article.metadata().title) + line(u"description"_s, article.metadata().description);
    const QByteArray &style = workspace.theme().style;
    for (const QString &words : wordsOfStyle(style))
        text += line(u"style"_s, words);
    if (!style.isEmpty())
        text += line(u"style sheet"_s, QString::fromLatin1(sha256Hex(normalisedText(style))));
    text += textOfPage(page.document) + u'\n';
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<PageBasis> pageBasisOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                              const QMap<QString, QByteArray> &replaced)
{
    Result<ContentList> content = contentListOf(article, body, workspace, replaced);
    if (!content)
        return content.error();
    PageBasis basis;
    basis.content = std::move(content).value();
    basis.pageText = pageTextOf(article, body, workspace, basis.content);
    basis.contentDigest = basis.content.digest();
    basis.pageDigest = "sha256:" + sha256Hex(basis.pageText);
    return basis;
}

} // namespace articular
