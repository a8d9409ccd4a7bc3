// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/base/FileStore.h"
#include "core/base/Ulid.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// An article that was never sent may have no id yet; its review cannot do without.
Status giveId(const ReviewSubject &subject, const QString &by)
{
    const Article &article = subject.context.article;
    if (!article.metadata().id.isEmpty())
        return success();
    const auto lock = openedToWrite(subject, by);
    if (!lock)
        return lock.error();
    const Result<TextEdit> edit = article.frontMatter().setScalar(u"id"_s, newUlid(subject.clock.now()));
    if (!edit)
        return edit.error();
    return writeFile(article.path(), applyEdits(article.text(), {edit.value()}));
}

void printObstacles(const QString &path, const QList<Finding> &obstacles)
{
    for (const Finding &finding : obstacles)
        printMessage(u"%1: %2: %3"_s.arg(finding.file.isEmpty() ? path : finding.file, finding.ruleId, finding.message));
}

int send(const QString &path, const Sending &sending)
{
    auto read = ReviewReader().read(path);
    if (!read)
        return printError(read.error());
    const QList<Finding> obstacles = sendingObstacles(read.value()->subject());
    if (!obstacles.isEmpty()) {
        printObstacles(path, obstacles);
        printMessage(u"Nothing was sent. Mend these first."_s);
        return SomethingFailed;
    }
    if (read.value()->context().article.metadata().id.isEmpty()) {
        if (const Status given = giveId(read.value()->subject(), sending.by); !given)
            return printError(given.error());
        read = ReviewReader().read(path);
        if (!read)
            return printError(read.error());
    }
    const ReviewSubject &subject = read.value()->subject();
    const Result<Event> event = sendForReview(subject, sending);
    if (!event)
        return printError(event.error());
    for (const Finding &question : questionsIn(subject))
        printMessage(u"Sent as a question: %1"_s.arg(question.message));
    return finish(event.value().file.toUtf8() + '\n', AllGood);
}

} // namespace

int runSubmit(const QStringList &list)
{
    Arguments arguments(u"submit"_s, u"PATH --as ID --to ID"_s, u"Sends an article for review as it is now."_s);
    arguments.addOption(u"as"_s, u"Who sends it: an id of people.yaml."_s);
    arguments.addOption(u"to"_s, u"Who is to review it; several with commas."_s);
    arguments.addOption(u"message"_s, u"A word to the reviewer."_s);
    arguments.addOption(u"needed-by"_s, u"The day by which it is needed: 2026-11-30."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"submit"_s, {u"as"_s, u"to"_s}))
        return WrongUse;
    Sending sending;
    sending.by = arguments.value(u"as"_s);
    for (const QString &id : arguments.value(u"to"_s).split(u',', Qt::SkipEmptyParts))
        sending.to.append(id.trimmed());
    sending.message = arguments.value(u"message"_s);
    sending.neededBy = QDate::fromString(arguments.value(u"needed-by"_s), Qt::ISODate);
    if (arguments.isSet(u"needed-by"_s) && !sending.neededBy.isValid()) {
        printMessage(u"--needed-by takes a day such as 2026-11-30, not “%1”."_s.arg(arguments.value(u"needed-by"_s)));
        return WrongUse;
    }
    const auto path = oneArticle(arguments, u"submit"_s);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    return send(std::get<QString>(path), sending);
}

} // namespace articular::cli
