// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/base/FileStore.h"
#include "core/page/PageRenderer.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Marked as a draft unless somebody approved exactly this page.
PageOptions optionsFor(std::optional<PageReview> review)
{
    PageOptions options;
    options.purpose = review ? PagePurpose::Published : PagePurpose::Draft;
    options.review = std::move(review);
    options.today = QDate::currentDate();
    options.image = [](const QString &address) { return ImageSource{address, {}, 0, 0}; };
    return options;
}

/// A page that is one file has its style inside. A theme's style that would end the element early is left out.
QByteArray withStyle(QByteArray page, const QByteArray &style)
{
    if (style.toLower().contains("</style"))
        return page;
    return page.insert(page.indexOf("</head>"), "<style>\n" + style + "</style>\n");
}

} // namespace

int runRender(const QStringList &list)
{
    Arguments arguments(u"render"_s, u"FILE|-"_s, u"Writes the HTML of an article: its body, or with --page its whole page."_s);
    arguments.addFlag(u"page"_s, u"The whole page with its style inside, marked as a draft unless it is approved as it is."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;

    const bool fromInput = arguments.paths().constFirst() == u"-";
    QString path;
    if (!fromInput) {
        const auto files = articleFiles(arguments.paths());
        if (!files)
            return printError(files.error());
        if (files.value().size() > 1) {
            printMessage(u"render takes one article; %1 holds %2."_s.arg(arguments.paths().constFirst()).arg(files.value().size()));
            return WrongUse;
        }
        path = files.value().constFirst();
    }
    auto text = fromInput ? readTextFromStandardInput() : readTextFile(path);
    if (!text)
        return printError(text.error());

    const Article article(path, std::move(text).value());
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const Workspace workspace = path.isEmpty() ? Workspace() : Workspace::forArticle(path);
    const bool isPage = arguments.isSet(u"page"_s);
    const PageOfToday shown = path.isEmpty() ? PageOfToday() : shownPage(article, body, workspace);
    const PageRenderer renderer(article, body, shown.clinic ? shown.clinic->workspace : workspace, optionsFor(isPage ? shown.review : std::nullopt));
    if (!isPage)
        return finish(HtmlRenderer(body, renderer.htmlOptions()).body(), AllGood);

    const RenderedPage page = renderer.page();
    const QByteArray document = withStyle(page.document, PageRenderer::style(workspace));
    if (!page.themeProblem)
        return finish(document, AllGood);
    printMessage(u"%1:%2: %3"_s.arg(page.themeProblem->path).arg(page.themeProblem->line).arg(page.themeProblem->message));
    return finish(document, SomethingFailed);
}

} // namespace articular::cli
