// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/review/Notes.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Notes are left by people of the clinic, also on an article that was not sent yet.
Status isPerson(const ReviewSubject &subject, const QString &id)
{
    const bool isListed = subject.history.trust.isVerified() && subject.history.trust.list.person(id);
    if (isListed || subject.context.workspace.person(id))
        return clockIsSound(subject.history.log, subject.clock.now());
    return Error{ErrorCode::InvalidInput, u"“%1” is nobody of this clinic. Nothing was recorded."_s.arg(id), {}, {}};
}

} // namespace

int runNote(const QStringList &list)
{
    Arguments arguments(u"note"_s, u"PATH --as ID --quote Q --kind K --text T"_s, u"Leaves a note on words of an article."_s);
    arguments.addOption(u"as"_s, u"Who leaves it: an id of people.yaml."_s);
    arguments.addOption(u"quote"_s, u"The words of the text that it is about."_s);
    arguments.addOption(u"kind"_s, u"What it is."_s, u"note"_s, {u"note"_s, u"must-fix"_s, u"question"_s, u"suggestion"_s});
    arguments.addOption(u"text"_s, u"What it says; of a suggestion, the words that should stand there."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"note"_s, {u"as"_s, u"quote"_s, u"text"_s}))
        return WrongUse;
    return runStep(arguments, u"note"_s, [&](const ReviewSubject &subject) -> Result<Event> {
        if (const Status person = isPerson(subject, arguments.value(u"as"_s)); !person)
            return person.error();
        const NoteRequest request{arguments.value(u"as"_s), *noteKindFromId(arguments.value(u"kind"_s)), arguments.value(u"quote"_s), arguments.value(u"text"_s)};
        return recordNote(subject.context, request, subject.clock);
    });
}

int runResolve(const QStringList &list)
{
    Arguments arguments(u"resolve"_s, u"PATH NOTE --as ID"_s, u"Marks a note as done. NOTE is what `note` printed, or its beginning."_s);
    arguments.addOption(u"as"_s, u"Who did it: an id of people.yaml."_s);
    arguments.addFlag(u"reopen"_s, u"Opens the note again."_s);
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    if (!hasAll(arguments, u"resolve"_s, {u"as"_s}))
        return WrongUse;
    return runStep(arguments, u"resolve"_s, [&](const ReviewSubject &subject) -> Result<Event> {
        if (const Status person = isPerson(subject, arguments.value(u"as"_s)); !person)
            return person.error();
        return recordResolved(subject.context, subject.history.log, arguments.paths().at(1), arguments.value(u"as"_s),
                              !arguments.isSet(u"reopen"_s), subject.clock);
    });
}

} // namespace articular::cli
