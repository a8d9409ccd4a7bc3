// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/PageRenderer.h"

#include "core/page/ClinicTextBlocks.h"
#include "core/page/PageContext.h"
#include "core/page/PageParts.h"
#include "core/page/ThemeTemplate.h"

#include <QFile>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

QByteArray builtIn(const QString &name)
{
    QFile file(u":/articular/page/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands between <body> and </body>. No value can hold either: each is escaped or made by our renderer.
QByteArray bodyOf(const QByteArray &document)
{
    const qsizetype tag = document.indexOf("<body");
    const qsizetype start = document.indexOf('>', tag) + 1;
    return document.mid(start, document.lastIndexOf("</body>") - start);
}

QByteArray bodyElement(const QByteArray &content, bool isForPreview)
{
    return (isForPreview ? "<div class=\"article-body\" data-articular-body>" : "<div class=\"article-body\">") + content
        + "</div>";
}

/// The clinic's page, or the built-in one where the clinic's has a problem.
QByteArray filledPage(const Theme &theme, const TemplateValues &values, std::optional<ThemeProblem> *problem)
{
    *problem = themeProblem(theme);
    const bool hasOwnPage = !*problem && !theme.page.isEmpty();
    return filledTemplate(hasOwnPage ? theme.page : builtIn(u"page.mustache"_s), values);
}

} // namespace

PageRenderer::PageRenderer(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                           PageOptions options)
    : m_article(article), m_body(body), m_workspace(workspace), m_options(std::move(options))
{
}

HtmlOptions PageRenderer::htmlOptions() const
{
    const PageContext context{m_article, m_body, m_workspace, m_options};
    HtmlOptions options;
    options.image = m_options.image;
    options.directive = [context](const Directive &directive) { return directiveBlock(directive, context); };
    options.idPrefix = bodyIdPrefix;
    options.words = context.labels().body;
    options.hasImageBefore = PageParts(context).hasHero();
    return options;
}

QString PageRenderer::language() const
{
    return PageContext{m_article, m_body, m_workspace, m_options}.language();
}

QString PageRenderer::direction() const
{
    return QLocale(language()).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

RenderedPage PageRenderer::page() const
{
    const PageContext context{m_article, m_body, m_workspace, m_options};
    const QByteArray blocks = HtmlRenderer(m_body, htmlOptions()).body();
    RenderedPage page;
    TemplateValues values = PageParts(context).values();
    values.insert("body", bodyElement('\n' + blocks, context.isPreview()));
    page.document = filledPage(m_workspace.theme(), values, &page.themeProblem);
    values.insert("body", bodyElement('\n' + blocks, false));
    page.fragment = filledTemplate(builtIn(u"fragment.mustache"_s), values);
    return page;
}

QByteArray PageRenderer::frame(std::optional<ThemeProblem> *problem) const
{
    std::optional<ThemeProblem> found;
    const PageContext context{m_article, m_body, m_workspace, m_options};
    TemplateValues values = PageParts(context).values();
    values.insert("body", bodyElement({}, true));
    const QByteArray document = filledPage(m_workspace.theme(), values, &found);
    if (problem)
        *problem = found;
    return bodyOf(document);
}

QByteArray PageRenderer::style(const Workspace &workspace)
{
    const Theme &theme = workspace.theme();
    const bool hasOwnStyle = !theme.style.isEmpty() && !themeProblem(theme);
    return hasOwnStyle ? theme.style : builtIn(u"style.css"_s);
}

} // namespace articular
