// SPDX-License-Identifier: GPL-3.0-or-later
// What a kind of claim asks for and how it is explained to writers, in their words.
#pragma once

#include "core/claims/Claim.h"
#include "core/claims/SentenceReader.h"

namespace articular {

/// What has to be done about statements of these kinds, each action once, the sternest first.
QList<ClaimAction> actionsFor(const QList<ClaimType> &types);

/// Which words made the sentence a statement of its main kind, in a translated sentence.
QString explanationOf(const SentenceClaims &found);

} // namespace articular
