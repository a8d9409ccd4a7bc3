// SPDX-License-Identifier: GPL-3.0-or-later
// Where claims stand among blocks, sections and sources, for the claim rules of this folder.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// Claims of the article's own text of one of these kinds that nobody decided to be none.
QList<const LedgerEntry *> claimsOf(const CheckContext &context, const QList<ClaimType> &types);

/// Those in which somebody speaks or is told of: a quotation, "I", "her", "a patient". What only resembles a patient's
/// story asks for no consent.
QList<const LedgerEntry *> patientStories(const CheckContext &context);

/// The block of the body that a claim stands in, or nullptr.
const ProseBlock *blockOf(const CheckContext &context, const Claim &claim);

/// Puts a paragraph after the one that a claim stands in; nothing for a claim that is not in the body.
std::optional<Fix> paragraphAfter(const CheckContext &context, const Claim &claim, const QString &label, const QByteArray &text);

/// The text of the claim's block around it, or the claim alone.
QString wordsAround(const CheckContext &context, const Claim &claim);

/// Whether a citation or footnote stands in the claim's sentence, right after it, or in the next sentence of its block.
bool isCited(const CheckContext &context, const Claim &claim);
/// Whether a citation at an offset stands so with one of the claims, which are in order of place.
bool isCitedFor(const CheckContext &context, const QList<const LedgerEntry *> &claims, qsizetype place);

/// The name of the article's language when there are no claim rules for it, or of its places that none are for; empty when
/// claims were looked for. Translated.
QString withoutClaimRules(const CheckContext &context);

} // namespace articular
