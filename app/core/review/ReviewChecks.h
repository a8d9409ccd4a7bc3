// SPDX-License-Identifier: GPL-3.0-or-later
// What review demands of an article: somebody asked, every claim decided, no open must-fix note, and an approval that is
// valid for exactly this page. Approvals are signatures, never something typed into a file.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// `req-reviewer`, `rev-approval` and, once it is past, `rev-due` stop export; `rev-notes-open`, `rev-decisions-open` and
/// `rev-events` stop approving; `rev-four-eyes` and `rev-credential` stop sending to somebody who may not approve. Without
/// a context's review nothing is known of one.
class ReviewChecks final : public Check
{
public:
    std::vector<RuleInfo> rules() const override;
    void run(const CheckContext &context, std::vector<Finding> &findings) const override;
};

/// The checks of a whole program: the built-in ones and those of review.
CheckRegistry allChecks();

} // namespace articular
