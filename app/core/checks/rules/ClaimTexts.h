// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about each kind of claim: which words make it one, why that matters, what to do. For the claim
// rules of this folder.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// The rule that a kind of claim falls under.
QString claimRule(ClaimType type);

/// One sentence: what is claimed, with the words that say so.
QString claimMessage(const LedgerEntry &entry, const QString &rule);
/// The reason and what to do.
QString claimWhy(const QString &rule, const QString &reviewer);

/// "Dr. Doe", when the clinic has one physician, else "the medical reviewer".
QString reviewerName(const Workspace &workspace);

} // namespace articular
