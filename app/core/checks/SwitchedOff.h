// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the comments that switch rules off in an article: which problems no longer count, and what is wrong with the
// comments themselves (fmt-disable).
#pragma once

#include "core/checks/Check.h"
#include "core/findings/Suppressions.h"

#include <functional>

namespace articular {

/// The rule of this name, or nothing when there is none.
using RuleLookup = std::function<std::optional<RuleInfo>(const QString &id)>;

/// fmt-disable.
RuleInfo suppressionRule();

/// Whether a writer may switch the rule off in the text: neither a must, by catalogue or clinic, nor a reviewer's question,
/// nor about what cannot be read.
bool canBeSwitchedOff(const RuleInfo &rule, const ClinicProfile &profile);

/// Whether this very problem may be: its rule may, and it stands in the text of the article.
bool canBeSwitchedOff(const Finding &finding, const Article &article);

/// Takes out of `findings`, which are complete, what the article's comments switch off, and appends to `problems` what is
/// wrong with comments.
QList<SwitchedOffFinding> takeSwitchedOff(const CheckContext &context, const RuleLookup &rules, QList<Finding> &findings,
                                          QList<Finding> &problems);

} // namespace articular
