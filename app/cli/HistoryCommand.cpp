// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/base/FileStore.h"
#include "core/review/HistoryList.h"
#include "core/review/ReviewHistory.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

int runHistory(const QStringList &list)
{
    Arguments arguments(u"history"_s, u"ARTICLE"_s, u"Lists everything that was recorded about an article's review: who, when, what, and which records were altered, removed or late."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"html"_s, u"csv"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    const auto path = oneArticle(arguments, u"history"_s);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    auto text = readTextFile(std::get<QString>(path));
    if (!text)
        return printError(text.error());
    Workspaces workspaces;
    const Workspaces::Entry &clinic = workspaces.of(std::get<QString>(path));
    const Article article(std::get<QString>(path), std::move(text).value());
    const ReviewHistory history = readHistory(article.path(), article.metadata().id, clinic.signers);
    const QDateTime now = SystemClock().now();
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const ArticleState state = articleStateOf(factsOf(article, body, clinic.workspace, history, now), history, now);
    const QList<HistoryEntry> entries = historyOf(history, state, {clinic.workspace, history.trust, now.toLocalTime()});
    const QString format = arguments.value(u"format"_s);
    return finish(format == u"html"  ? historyAsHtml(entries, article.metadata().title)
                  : format == u"csv" ? historyAsCsv(entries)
                  : format == u"json" ? historyAsJson(entries)
                                      : historyAsText(entries), AllGood);
}

} // namespace articular::cli
