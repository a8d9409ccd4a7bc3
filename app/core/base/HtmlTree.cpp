// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HtmlTree.h"

#include "core/base/HtmlScanner.h"

#include <gumbo.h>

#include <QCoreApplication>
#include <QSet>

namespace articular {

namespace {

using namespace Qt::StringLiterals;

struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTree)
};

/// The tree is walked by recursion, here, in gumbo and by its users, so a deeper page is not read at all.
constexpr int maximumDepth = 400;
constexpr int maximumProblems = 50;
constexpr qsizetype maximumHtmlSize = 64 * 1024 * 1024;

struct OutputDeleter
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

QString tagName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
}

HtmlElement elementFrom(const GumboNode &node)
{
    HtmlElement element;
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        element.text = QString::fromUtf8(node.v.text.text);
        return element;
    }
    element.tag = tagName(node.v.element);
    const GumboVector &attributes = node.v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        element.attributes.insert(QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
    }
    const GumboVector &children = node.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type != GUMBO_NODE_COMMENT)
            element.children.append(elementFrom(*child));
    }
    return element;
}

bool isBlock(const QString &tag)
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s, u"br"_s, u"caption"_s, u"dd"_s, u"details"_s,
        u"div"_s, u"dl"_s, u"dt"_s, u"fieldset"_s, u"figcaption"_s, u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s, u"h2"_s,
        u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"header"_s, u"hr"_s, u"html"_s, u"li"_s, u"main"_s, u"nav"_s, u"ol"_s, u"p"_s,
        u"pre"_s, u"section"_s, u"summary"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s, u"th"_s, u"thead"_s, u"tr"_s,
        u"ul"_s};
    return names.contains(tag);
}

bool isHidden(const HtmlElement &element)
{
    static const QSet<QString> names{u"head"_s, u"script"_s, u"style"_s, u"template"_s, u"title"_s, u"noscript"_s};
    return names.contains(element.tag) || element.attributes.contains(u"hidden"_s);
}

/// Puts a line end around each block; white space is collapsed afterwards.
void appendText(const HtmlElement &element, QString &text)
{
    if (isHidden(element))
        return;
    // A text's own line ends are spaces.
    QString own = element.text;
    text += own.replace(u'\n', u' ');
    const bool block = isBlock(element.tag);
    if (block)
        text += u'\n';
    for (const HtmlElement &child : element.children)
        appendText(child, text);
    if (block)
        text += u'\n';
}

} // namespace

HtmlTree HtmlTree::parse(const QByteArray &html)
{
    HtmlTree tree;
    tree.root.tag = u"html"_s;
    if (html.size() > maximumHtmlSize) {
        tree.problems.append(HtmlWords::tr("The page is too large to be looked at."));
        return tree;
    }
    const HtmlScan scan = scanHtml(html, maximumProblems);
    tree.problems = scan.problems;
    if (scan.depth > maximumDepth) {
        tree.problems.prepend(HtmlWords::tr("The page's elements are nested deeper than %1 levels.").arg(maximumDepth));
        return tree;
    }
    // A part of a page has no doctype, which is no mistake of its.
    const bool hasDoctype = html.trimmed().first(qMin<qsizetype>(9, html.trimmed().size())).toLower() == "<!doctype";
    const QByteArray whole = hasDoctype ? html : "<!DOCTYPE html>" + html;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = maximumProblems;
    const std::unique_ptr<GumboOutput, OutputDeleter> output(
        gumbo_parse_with_options(&options, whole.constData(), size_t(whole.size())));
    if (!output || !output->root) {
        tree.problems.append(HtmlWords::tr("The page cannot be read as HTML."));
        return tree;
    }
    tree.root = elementFrom(*output->root);
    if (tree.problems.isEmpty() && output->errors.length > 0) {
        tree.problems.append(HtmlWords::tr("Mistakes in the page's HTML, which browsers mend in their own way: %1.")
                                 .arg(output->errors.length));
    }
    return tree;
}

QString HtmlTree::visibleText() const
{
    QString text;
    appendText(root, text);
    QStringList lines;
    const QStringList written = text.split(u'\n');
    for (const QString &line : written) {
        if (const QString simple = line.simplified(); !simple.isEmpty())
            lines.append(simple);
    }
    return lines.join(u'\n');
}

} // namespace articular
