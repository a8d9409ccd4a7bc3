// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ClaimWords.h"

#include "core/base/ShownDates.h"
#include "core/claims/ClaimEdits.h"
#include "core/claims/ClaimPhrases.h"


namespace articular {

namespace {

QString nameOf(const QString &id, const Workspace &workspace)
{
    const Person *person = workspace.person(id);
    return person && !person->name.isEmpty() ? person->name : id;
}

const ClaimDecision *newest(const QList<ClaimDecision> &decisions)
{
    const auto last = std::ranges::max_element(decisions, {}, &ClaimDecision::at);
    return last == decisions.cend() ? nullptr : &*last;
}

bool wants(const Claim &claim, ClaimAction action)
{
    return claim.actions.contains(action);
}

} // namespace

QString ClaimWords::state(const ShownClaim &claim, const Workspace &workspace)
{
    const LedgerEntry &entry = claim.entry;
    const auto saidBy = [&workspace](const ClaimDecision &decision) {
        return tr("%1: %2", "what was decided, by whom").arg(verdictPhrase(decision.verdict), nameOf(decision.by, workspace));
    };
    if (const ClaimDecision *objection = entry.objection())
        return saidBy(*objection);
    if (const ClaimDecision *decision = newest(entry.decisions); decision && entry.state() != ClaimState::Open)
        return saidBy(*decision);
    if (claim.isAsked)
        return tr("asked the reviewer");
    if (const ClaimDecision *earlier = newest(entry.earlier); earlier && entry.decisions.isEmpty()) {
        return earlier->verdict == Verdict::Accepted || earlier->verdict == Verdict::AcceptedWithReference
            ? tr("reworded since it was accepted") : tr("reworded since it was decided");
    }
    return claim.hasSource ? tr("has a source") : tr("open");
}

Tone ClaimWords::tone(const ShownClaim &claim)
{
    switch (claim.entry.state()) {
    case ClaimState::Accepted: return Tone::Good;
    case ClaimState::NotAClaim: return Tone::Quiet;
    case ClaimState::BackToWriter: return Tone::Problem;
    default: return claim.isAsked ? Tone::Information : claim.hasSource ? Tone::Quiet : Tone::Attention;
    }
}

QString ClaimWords::icon(const ShownClaim &claim)
{
    switch (claim.entry.state()) {
    case ClaimState::Accepted: return QStringLiteral("panel-done");
    case ClaimState::NotAClaim: return QStringLiteral("panel-info");
    case ClaimState::BackToWriter: return QStringLiteral("panel-warning");
    default: return claim.isAsked || claim.hasSource ? QStringLiteral("panel-waiting") : QStringLiteral("panel-todo");
    }
}

QString ClaimWords::advice(const ShownClaim &claim)
{
    const Claim &sentence = claim.entry.claim;
    switch (claim.entry.state()) {
    case ClaimState::Accepted: return tr("Nothing to do as long as these words stay.");
    case ClaimState::NotAClaim: return tr("Nothing to do: the reviewer sees no claim here.");
    default: break;
    }
    if (claim.entry.isInClinicText())
        return tr("This stands in one of the clinic's texts, and is changed there.");
    if (wants(sentence, ClaimAction::Forbid))
        return tr("Use other words: say what studies found, without a promise.");
    const QString decides = wants(sentence, ClaimAction::Compliance)
        ? tr("The reviewer decides, and whoever looks after compliance.") : tr("The reviewer decides.");
    QString todo;
    if (wants(sentence, ClaimAction::Cite) && !claim.hasSource)
        todo = canCite(sentence) ? tr("Give a source, or use softer words.") : tr("Use softer words here, and say it with a source in the text.");
    else if (wants(sentence, ClaimAction::Qualify))
        todo = tr("Say for whom it holds, and what is not known.");
    return todo.isEmpty() ? decides : tr("%1 %2", "two sentences").arg(todo, decides);
}

QString ClaimWords::history(const LedgerEntry &entry, const Workspace &workspace)
{
    QStringList lines;
    const auto add = [&](const ClaimDecision &decision, bool isEarlier) {
        const QString day = shownDay(decision.at);
        QString line = tr("%1, %2: %3", "day, name, what was decided").arg(day, nameOf(decision.by, workspace), verdictPhrase(decision.verdict));
        if (isEarlier)
            line = tr("%1 (an earlier wording)").arg(line);
        if (!decision.note.isEmpty())
            line += u'\n' + tr("“%1”", "a note").arg(decision.note);
        lines.append(line);
    };
    for (const ClaimDecision &decision : entry.decisions)
        add(decision, false);
    for (const ClaimDecision &decision : entry.earlier)
        add(decision, true);
    return lines.join(u'\n');
}

} // namespace articular
