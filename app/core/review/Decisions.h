// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about claims as review events: unsigned facts of who decided what about which sentence. What they mean for the
// text as it is now is ClaimLedger's.
#pragma once

#include "core/claims/ClaimDecision.h"
#include "core/review/Events.h"

namespace articular {

/// What an article's events say that the checks need.
struct ReviewRecord
{
    QList<ClaimDecision> decisions;       ///< in order of time
    QList<WorkspaceProblem> problems;     ///< files that do not count
    QSet<QByteArray> askedClaims;         ///< threads of claims that wait for the reviewer's answer
};

ReviewRecord reviewRecordOf(const EventLog &log);
/// Reads the events of an article. `articleId` may be empty.
ReviewRecord readReview(const QString &articlePath, const QString &articleId);

/// Writes one event for the decision; its time and event are filled in.
Result<ClaimDecision> recordDecision(const QString &articlePath, const QString &articleId, ClaimDecision decision,
                                     const Clock &clock);

/// Takes back what its person decided last in its role about its sentence: what was decided before counts again.
Result<Event> recordTakenBack(const QString &articlePath, const QString &articleId, const ClaimDecision &decision, const Clock &clock);
/// Whether an event of kind `decide` takes an earlier one back.
bool isTakenBack(const Event &event);

/// The decision of an event of kind `decide`. InvalidSyntax for one that is not complete or says what is not known.
Result<ClaimDecision> decisionOf(const Event &event);

} // namespace articular
