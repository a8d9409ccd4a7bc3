// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of review that are one event and need a reason or an address: return, withdraw, waive, published, take-back.
#include "cli/Command.h"
#include "cli/ReviewCase.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

int runTakeBack(const QStringList &list)
{
    Arguments arguments(u"take-back"_s, u"PATH --as ID"_s, u"Takes an article back that is with a reviewer."_s);
    arguments.addOption(u"as"_s, u"Who takes it back: an id of people.yaml."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"take-back"_s, {u"as"_s}))
        return WrongUse;
    return runStep(arguments, u"take-back"_s, [&](const ReviewSubject &subject) { return takeBack(subject, arguments.value(u"as"_s)); });
}

int runReturn(const QStringList &list)
{
    Arguments arguments(u"return"_s, u"PATH --as ID --reason R"_s, u"Gives an article back to its writer. A note left in the text is reason enough."_s);
    arguments.addOption(u"as"_s, u"Who returns it: an id of people.yaml."_s);
    arguments.addOption(u"reason"_s, u"What has to change."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"return"_s, {u"as"_s}))
        return WrongUse;
    return runStep(arguments, u"return"_s, [&](const ReviewSubject &subject) {
        return returnToWriter(subject, arguments.value(u"as"_s), arguments.value(u"reason"_s));
    });
}

int runWithdraw(const QStringList &list)
{
    Arguments arguments(u"withdraw"_s, u"PATH --as ID --reason R"_s, u"Takes an approved article down: no version of it may go out any more."_s);
    arguments.addOption(u"as"_s, u"Who takes it down: an id of people.yaml."_s);
    arguments.addOption(u"reason"_s, u"Why it is taken down."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"withdraw"_s, {u"as"_s, u"reason"_s}))
        return WrongUse;
    return runStep(arguments, u"withdraw"_s, [&](const ReviewSubject &subject) {
        const Result<Event> event = withdrawArticle(subject, arguments.value(u"as"_s), arguments.value(u"reason"_s));
        if (event && subject.state.onSite)
            printMessage(u"To be taken off the site: %1"_s.arg(subject.state.onSite->address));
        return event;
    });
}

int runPublished(const QStringList &list)
{
    Arguments arguments(u"published"_s, u"PATH --url U --as ID"_s, u"Records that the newest exported version is on the site."_s);
    arguments.addOption(u"as"_s, u"Who put it there: an id of people.yaml."_s);
    arguments.addOption(u"url"_s, u"The page's web address."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"published"_s, {u"as"_s, u"url"_s}))
        return WrongUse;
    return runStep(arguments, u"published"_s, [&](const ReviewSubject &subject) {
        return recordPublished(subject, arguments.value(u"as"_s), arguments.value(u"url"_s));
    });
}

int runWaive(const QStringList &list)
{
    Arguments arguments(u"waive"_s, u"PATH FINGERPRINT --as ID --reason R"_s,
        u"Lets a problem stand for a year or until its sentence changes. FINGERPRINT, or its beginning, is as `check --format sarif` prints it."_s);
    arguments.addOption(u"as"_s, u"The reviewer: an id of the list of people who may approve."_s);
    arguments.addOption(u"reason"_s, u"Why it may stand."_s);
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    if (!hasAll(arguments, u"waive"_s, {u"as"_s, u"reason"_s}))
        return WrongUse;
    return runStep(arguments, u"waive"_s, [&](const ReviewSubject &subject) {
        return waiveFinding(subject, arguments.value(u"as"_s), arguments.paths().at(1), arguments.value(u"reason"_s));
    });
}

} // namespace articular::cli
