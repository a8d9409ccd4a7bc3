// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)

public:
    /// %1 takes the words of the cue.
    static QString sentence(ClaimType type)
    {
        switch (type) {
        case ClaimType::CureGuarantee: return tr("Promises a cure or a certain result: %1.");
        case ClaimType::Efficacy: return tr("Says that something helps: %1.");
        case ClaimType::Disease: return tr("Says what is treated: %1.");
        case ClaimType::SafetyAbsolute: return tr("Says that something is safe or painless: %1.");
        case ClaimType::Superiority: return tr("Says that something is the best, the only one, or better than others: %1.");
        case ClaimType::RegulatoryStatus: return tr("Speaks of an approval or a registration: %1.");
        case ClaimType::Testimonial: return tr("Tells what a patient experienced: %1.");
        case ClaimType::Anecdote: return tr("Takes your own patients for proof: %1.");
        case ClaimType::Duration: return tr("Says how soon or how long something helps: %1.");
        case ClaimType::Mechanism: return tr("Says how something works in the body: %1.");
        case ClaimType::Statistic: return tr("Gives a figure: %1.");
        case ClaimType::StudyMention: return tr("Mentions studies: %1.");
        case ClaimType::Extrapolation: return tr("Rests on animals or the laboratory: %1.");
        case ClaimType::Advice: return tr("Tells readers what they have or need: %1.");
        case ClaimType::DiscourageCare: return tr("May keep readers from other care: %1.");
        case ClaimType::Inducement: return tr("Presses or tempts readers to buy: %1.");
        case ClaimType::Hype: return tr("Praises without saying what: %1.");
        case ClaimType::Hedge: return tr("Softens a statement, which does not prove it: %1.");
        }
        return {};
    }

    static QString saidOf(const QString &words, const QString &agent) { return tr("%1 said of “%2”").arg(words, agent); }
};

QList<ClaimAction> actionsOf(ClaimType type)
{
    using enum ClaimAction;
    switch (type) {
    case ClaimType::CureGuarantee: return {Forbid};
    case ClaimType::Efficacy:
    case ClaimType::Duration: return {Cite, Decide};
    case ClaimType::Disease:
    case ClaimType::RegulatoryStatus:
    case ClaimType::Testimonial: return {Compliance};
    case ClaimType::SafetyAbsolute:
    case ClaimType::Anecdote: return {Qualify, Decide};
    case ClaimType::Superiority: return {Cite, Compliance};
    case ClaimType::Mechanism: return {Cite, Qualify};
    case ClaimType::Statistic:
    case ClaimType::StudyMention: return {Cite};
    case ClaimType::Extrapolation:
    case ClaimType::Advice: return {Qualify};
    case ClaimType::DiscourageCare: return {Decide};
    case ClaimType::Inducement:
    case ClaimType::Hype:
    case ClaimType::Hedge: break;
    }
    return {Warn};
}

} // namespace

QList<ClaimAction> actionsFor(const QList<ClaimType> &types)
{
    QList<ClaimAction> actions;
    for (const ClaimType type : types) {
        for (const ClaimAction action : actionsOf(type)) {
            if (!actions.contains(action))
                actions.append(action);
        }
    }
    std::ranges::sort(actions);
    return actions;
}

QString explanationOf(const SentenceClaims &found)
{
    if (found.types.isEmpty())
        return {};
    const ClaimType main = found.types.constFirst();
    const auto cue = std::ranges::find(found.cues, main, &SentenceCue::type);
    QStringList quoted;
    for (const QString &word : cue->words)
        quoted.append(u'“' + word + u'”');
    QString words = quoted.join(u" + "_s);
    if (!found.agent.isEmpty() && !cue->words.contains(found.agent))
        words = Words::saidOf(words, found.agent);
    return Words::sentence(main).arg(words);
}

} // namespace articular
