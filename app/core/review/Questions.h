// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the reviewer about one sentence, as review events of kind note: so that nobody is stuck at a claim. Asking
// decides nothing; the next decision about the sentence answers it.
#pragma once

#include "core/claims/ClaimLedger.h"
#include "core/review/Events.h"

#include <QSet>

namespace articular {

/// Records that `by` asks about the claim. `question` may be empty: the sentence is the question.
Result<Event> recordQuestion(const QString &articlePath, const QString &articleId, const LedgerEntry &claim,
                             const QString &by, const QString &question, const Clock &clock);

/// Threads of the claims that were asked about and not decided since.
QSet<QByteArray> openQuestions(const EventLog &log);

} // namespace articular
