// SPDX-License-Identifier: GPL-3.0-or-later
// Makes decisions out of what a reviewer says about claims, and refuses those that cannot stand. Recording them as events
// is review's.
#pragma once

#include "core/base/Result.h"
#include "core/claims/ClaimLedger.h"

namespace articular {

/// What somebody decides; about which sentences is said apart.
struct DecisionRequest
{
    QString by, role;
    Verdict verdict = Verdict::Accepted;
    QString reference, locator, note, library;
};

/// medical-reviewer, compliance-reviewer.
const QStringList &decidingRoles();

/// The same decision about one or several claims of the ledger, without time and event. Refused (InvalidInput or Refused):
/// an unknown person, role or reference; a reference that is missing where one is needed; several claims at once where
/// each has to be decided by itself; a sentence too long to be recorded.
Result<QList<ClaimDecision>> decisionsAbout(const QList<LedgerEntry> &entries, const DecisionRequest &request,
                                            const LedgerBasis &basis);

/// The sentence that `words` stand in as a claim, although it was not found to be one. Refused also when the words are not
/// in the text, or the sentence is in the ledger as a claim already.
Result<ClaimDecision> markedAsClaim(const QString &words, const ClaimLedger &ledger, const DecisionRequest &request,
                                    const LedgerBasis &basis);

/// The entry of a text for the clinic's library that an accepted claim gives: in scope where the article is. Refused for a
/// claim that is not accepted.
Result<LibraryClaim> libraryClaimFrom(const LedgerEntry &entry, const LedgerBasis &basis);

} // namespace articular
