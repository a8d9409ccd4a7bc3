// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReviewCase.h"

#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/export/ExportChecks.h"
#include "core/review/ReviewHistory.h"
#include "core/review/ReviewerChanges.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

ReviewReader::ReviewReader() : m_tools(new ReviewTools{{}, {}, CheckRunner(programChecks())}) {}

Result<std::unique_ptr<ReviewCase>> ReviewReader::read(const QString &path) const
{
    auto text = readTextFile(path);
    if (!text)
        return text.error();
    return read(path, std::move(text).value());
}

Result<std::unique_ptr<ReviewCase>> ReviewReader::read(const QString &path, QByteArray text) const
{
    auto article = loadedPage(path, std::move(text), m_tools->workspaces.of(path));
    if (!article)
        return article.error();
    return ReviewCase::of(std::move(article.value().subject), std::move(article.value().page), m_tools->runner, m_tools->clock, m_tools);
}

Result<std::unique_ptr<ReviewCase>> ReviewReader::readWithSuggestions(const ReviewCase &article, const QString &person) const
{
    const ReviewSubject &sent = article.subject();
    auto text = textWithSuggestions(sent.context, suggestionsOf(sent.history.log, person));
    if (!text)
        return text.error();
    return read(sent.path(), std::move(text).value());
}

Result<std::shared_ptr<const ArticleLock>> openedToWrite(const ReviewSubject &subject, const QString &by)
{
    for (const LockHolder &holder : lockHolders(subject.path(), subject.clock.now())) {
        if (holder.isStale)
            printMessage(lockWords(holder, subject.clock.now().toLocalTime()) + u'.');
    }
    return ArticleLock::take(subject.path(), by, personName(by, subject.context.workspace, subject.history.trust), subject.clock);
}

PageOfToday shownPage(const Article &article, const MarkdownDocument &body, const Workspace &workspace)
{
    const KnownSigners signers = knownSigners(workspace.root());
    if (!signers.trust.isVerified() || workspace.profile().practice)
        return {};
    const ReviewHistory history = readHistory(article.path(), article.metadata().id, signers);
    const auto page = pageBasisOf(article, body, workspace);
    if (history.approvals.isEmpty() || !page)
        return {};
    const QDateTime now = SystemClock().now();
    const ArticleState state = articleStateOf(factsOf({article, body, workspace, page.value()}, history, now), history, now);
    return pageOfToday(article, body, workspace, history, state, now);
}

std::variant<QString, int> oneArticle(const Arguments &arguments, const QString &command)
{
    const auto files = articleFiles(arguments.paths().first(1));
    if (!files)
        return printError(files.error());
    if (files.value().size() == 1)
        return files.value().first();
    printMessage(u"%1 takes one article; this folder has %2."_s.arg(command).arg(files.value().size()));
    return int(WrongUse);
}

int runStep(const Arguments &arguments, const QString &command, const std::function<Result<Event>(const ReviewSubject &)> &step)
{
    const auto path = oneArticle(arguments, command);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    const auto read = ReviewReader().read(std::get<QString>(path));
    if (!read)
        return printError(read.error());
    const Result<Event> event = step(read.value()->subject());
    if (!event)
        return printError(event.error());
    return finish(event.value().file.toUtf8() + '\n', AllGood);
}

bool hasAll(const Arguments &arguments, const QString &command, const QStringList &options)
{
    QStringList missing;
    for (const QString &option : options) {
        if (arguments.value(option).trimmed().isEmpty())
            missing.append(u"--"_s + option);
    }
    if (!missing.isEmpty())
        printMessage(u"%1 needs %2 (--help tells more)."_s.arg(command, missing.join(u" and "_s)));
    return missing.isEmpty();
}

} // namespace articular::cli
