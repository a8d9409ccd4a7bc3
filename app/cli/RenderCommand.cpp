// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/page/PageRenderer.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Standard input as text, under the same limits as a file.
Result<QByteArray> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, u"Standard input cannot be read."_s, input.errorString(), {}};
    const QByteArray text = input.read(maximumTextFileSize + 1);
    if (text.size() > maximumTextFileSize)
        return Error{ErrorCode::TooLarge, u"Standard input is larger than %1 MB, more than an article can be."_s
                         .arg(maximumTextFileSize / (1024 * 1024)), {}, {}};
    const qsizetype zero = text.indexOf('\0');
    const qsizetype bad = zero >= 0 ? zero : firstInvalidUtf8(text);
    if (bad < 0)
        return text;
    const int line = int(text.left(bad).count('\n')) + 1;
    return Error{zero >= 0 ? ErrorCode::BinaryContent : ErrorCode::NotUtf8,
                 u"Line %1 of standard input is not UTF-8 text."_s.arg(line), {}, {}, line};
}

PageOptions optionsFor(bool draft)
{
    PageOptions options;
    options.purpose = draft ? PagePurpose::Draft : PagePurpose::Preview;
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
    arguments.addFlag(u"page"_s, u"The whole page, marked as a draft, with its style inside."_s);
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
    auto text = fromInput ? readStandardInput() : readTextFile(path);
    if (!text)
        return printError(text.error());

    const Article article(path, std::move(text).value());
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const Workspace workspace = path.isEmpty() ? Workspace() : Workspace::forArticle(path);
    const PageRenderer renderer(article, body, workspace, optionsFor(true));
    if (!arguments.isSet(u"page"_s))
        return finish(HtmlRenderer(body, renderer.htmlOptions()).body(), AllGood);

    const RenderedPage page = renderer.page();
    const QByteArray document = withStyle(page.document, PageRenderer::style(workspace));
    if (!page.themeProblem)
        return finish(document, AllGood);
    printMessage(u"%1:%2: %3"_s.arg(page.themeProblem->path).arg(page.themeProblem->line).arg(page.themeProblem->message));
    return finish(document, SomethingFailed);
}

} // namespace articular::cli
