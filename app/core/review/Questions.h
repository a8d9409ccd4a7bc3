// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the reviewer about one sentence or problem, as review events of kind note: so that nobody is stuck at a
// claim or at what looks like a patient. Asking decides nothing; the next decision about the sentence answers it, and so
// does letting the problem stand.
#pragma once

#include "core/claims/ClaimLedger.h"
#include "core/findings/Finding.h"
#include "core/review/Events.h"

#include <QSet>

namespace articular {

/// Records that `by` asks about the claim. `question` may be empty: the sentence is the question.
Result<Event> recordQuestion(const QString &articlePath, const QString &articleId, const LedgerEntry &claim,
                             const QString &by, const QString &question, const Clock &clock);

/// Records that `by` asks about a problem; `words`: those of the text that it is about. An empty question asks whether the
/// problem's message is right.
Result<Event> recordQuestion(const QString &articlePath, const QString &articleId, const Finding &problem,
                             const QString &words, const QString &by, const QString &question, const Clock &clock);

/// Whether somebody spoke to the reviewer about the problem, or left a note on its words.
bool isSpokenOf(const Finding &problem, const QString &words, const EventLog &log);

/// Threads of the claims that were asked about and not decided since.
QSet<QByteArray> openQuestions(const EventLog &log);

} // namespace articular
