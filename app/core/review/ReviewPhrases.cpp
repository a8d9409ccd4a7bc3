// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewPhrases.h"

#include "core/base/Digest.h"
#include "core/base/ShownDates.h"
#include "core/review/ReviewHistory.h"
#include "core/review/ReviewSteps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReviewPhrases)
};

QString joinedNames(const QStringList &ids, const PhraseBasis &basis)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(personName(id, basis.workspace, basis.trust));
    return names.join(u", "_s);
}

QString approvers(const ApprovedVersion &version)
{
    QStringList names;
    for (const ApprovalRecord &approval : version.approvals)
        names.append(approval.signer.name);
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString role(const QString &id)
{
    return id == "compliance-reviewer"_L1 ? Words::tr("compliance reviewer") : Words::tr("medical reviewer");
}

} // namespace

QString stateWords(const ArticleState &state, const PhraseBasis &basis)
{
    const QString day = state.since.isValid() ? shownSince(state.since, basis.now) : QString();
    switch (state.phase) {
    case ArticlePhase::Draft:
        return Words::tr("Draft");
    case ArticlePhase::InReview:
        return Words::tr("With %1 since %2", "names, time or day").arg(joinedNames(state.submission->to, basis), day);
    case ArticlePhase::ChangesRequested:
        return Words::tr("Back from %1 since %2", "name, time or day").arg(personName(state.person, basis.workspace, basis.trust), day);
    case ArticlePhase::Approved:
        return Words::tr("Approved by %1 on %2", "names, day").arg(approvers(*state.newest()), shownDay(state.newest()->at));
    case ArticlePhase::Changed:
        return state.changesToApply ? Words::tr("Approved with %1's changes, which are not in the text yet").arg(state.changesToApply->signer.name)
                                    : Words::tr("Changed since approval");
    case ArticlePhase::ReviewDue:
        if (!state.clinicTexts.otherMeaning.isEmpty())
            return Words::tr("To be reviewed again: the clinic changed what articles may say (%1)", "names of texts").arg(clinicTextNames(state.clinicTexts.otherMeaning));
        return Words::tr("To be reviewed again since %1").arg(shownDay(state.newest()->reviewUntil));
    case ArticlePhase::Withdrawn:
        if (state.isApprovalTakenBack)
            return Words::tr("Approval taken back on %1").arg(shownDay(state.since));
        return Words::tr("Taken down on %1").arg(shownDay(state.since));
    }
    Q_UNREACHABLE();
}

QString siteWords(const ArticleState &state)
{
    if (!state.onSite)
        return {};
    const auto version = std::ranges::find(state.versions, state.onSite->version, &ApprovedVersion::number);
    const QString words = Words::tr("On the site: version %1, approved %2", "number, day")
                              .arg(state.onSite->version).arg(shownDay(version->at));
    if (state.isWithdrawn && !state.isApprovalTakenBack)
        return Words::tr("To be taken off the site: version %1, %2", "number, web address").arg(state.onSite->version).arg(state.onSite->address);
    return state.isToRepublish ? Words::tr("%1; to be published again", "what is on the site").arg(words) : words;
}

QString versionWords(const ArticleState &state)
{
    const bool isNewest = state.newest() && state.workingVersion() == state.newest()->number;
    return isNewest ? Words::tr("Version %1").arg(state.workingVersion()) : Words::tr("Draft of version %1").arg(state.workingVersion());
}

QStringList missingWords(const ArticleState &state, const PhraseBasis &basis)
{
    QStringList missing;
    if (!basis.trust.isVerified())
        missing.append(basis.trust.problem.isEmpty() ? Words::tr("Nobody has said yet who may approve.") : basis.trust.problem);
    if (state.changesToApply)
        missing.append(Words::tr("The changes that %1 approved have to be applied.").arg(state.changesToApply->signer.name));
    else if (state.phase == ArticlePhase::Draft || state.phase == ArticlePhase::Changed || state.phase == ArticlePhase::ChangesRequested)
        missing.append(Words::tr("It has to be sent for review."));
    for (const QString &id : state.missingRoles)
        missing.append(Words::tr("An approval by a %1 is missing.").arg(role(id)));
    if (state.differsFromSent)
        missing.append(Words::tr("The text was changed after it was sent; it has to be sent again."));
    return missing;
}

QStringList clinicTextWords(const ArticleState &state)
{
    const ReplacedTexts &texts = state.clinicTexts;
    QStringList words;
    if (!texts.notSigned.isEmpty())
        words.append(Words::tr("The clinic changed %1, and nobody signed the new words.", "names of texts").arg(clinicTextNames(texts.notSigned)));
    if (state.holds && !texts.sameMeaning.isEmpty())
        words.append(Words::tr("The clinic's new words go out with it: %1.", "names of texts").arg(clinicTextNames(texts.sameMeaning)));
    if (!texts.notYet.isEmpty())
        words.append(Words::tr("Until their first day the words before stay in force: %1.", "names of texts").arg(clinicTextNames(texts.notYet)));
    return words;
}

QStringList erasedWords(const ReviewHistory &history)
{
    QStringList words;
    for (const EraseRecord &record : history.erasures.records()) {
        words.append(Words::tr("Identifying text was erased by %1 on %2.", "name, day")
                         .arg(record.name, shownDay(record.at)));
    }
    return words;
}

QStringList problemWords(const ArticleState &state, const ReviewHistory &history, const PhraseBasis &basis)
{
    QStringList problems;
    for (const WorkspaceProblem &problem : history.log.problems)
        problems.append(problem.message);
    for (const WorkspaceProblem &problem : history.clinicTexts.problems)
        problems.append(problem.message);
    for (const UncountedApproval &uncounted : state.uncounted)
        problems.append(Words::tr("An approval does not count: %1").arg(uncounted.reason));
    for (const Event &event : history.log.events) {
        if (history.erasures.wasErased(sha256Hex(event.bytes)))
            problems.append(Words::tr("Text that was erased is still or again in “%1”. Let the administrator erase it once more.").arg(event.file));
    }
    for (const QString &event : eventsAhead(history.log, basis.now.toUTC()))
        problems.append(Words::tr("The record “%1” has a time that is still to come: the clock of the computer that wrote it is wrong.").arg(event));
    return problems;
}

ReviewSummary reviewSummaryOf(const ReviewHistory &history, const PhraseBasis &basis)
{
    const bool isEverSent = std::ranges::any_of(history.log.events, [](const Event &event) { return event.kind == "submit"_L1; });
    if (!isEverSent || !history.facts)
        return {};
    const ArticleState state = articleStateOf(*history.facts, history, basis.now.toUTC());
    return {stateWords(state, basis), siteWords(state), versionWords(state), state.holds, state.phase == ArticlePhase::Changed};
}

} // namespace articular
