// SPDX-License-Identifier: GPL-3.0-or-later
// What review demands of an article: a reviewer and an approval of exactly this text. Approvals are signatures, never
// something typed into a file; as long as none can be given, no article has one.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// `req-reviewer` and `rev-approval` stop export; `rev-decisions-open` and `rev-events` stop approving. None stops sending
/// the text to review.
class ReviewChecks final : public Check
{
public:
    std::vector<RuleInfo> rules() const override;
    void run(const CheckContext &context, std::vector<Finding> &findings) const override;
};

/// The checks of a whole program: the built-in ones and those of review.
CheckRegistry allChecks();

} // namespace articular
