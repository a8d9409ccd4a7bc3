// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of claims and decisions in plain words, translated, for window and reports.
#pragma once

#include "core/claims/Claim.h"
#include "core/claims/ClaimDecision.h"

namespace articular {

/// Whether there are rules for a language (BCP 47): English only. For others nothing is found, and that must be said.
bool isClaimLanguage(QStringView language);

/// "Articular found 5 sentences. It can miss some."
QString claimCountSentence(qsizetype count);
/// "says it helps".
QString claimTypePhrase(ClaimType type);
/// Why such a statement needs care; a sentence or two.
QString claimTypeExplanation(ClaimType type);
/// The types of a claim, the main one first, as one line.
QString claimTypePhrases(const Claim &claim);
/// "needs a source".
QString verdictPhrase(Verdict verdict);

} // namespace articular
