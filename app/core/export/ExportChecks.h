// SPDX-License-Identifier: GPL-3.0-or-later
// What would keep an article's page from working once it is published: the page is made and looked at again. The same
// tests run over the real files of each package; these say it before any is written.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// `exp-wellformed`, `exp-jsonld` and `exp-target`, and for an approved text `exp-record`: that its approval record can be
/// made.
class ExportChecks final : public Check
{
public:
    std::vector<RuleInfo> rules() const override;
    Stage runsFrom() const override { return Stage::Export; }
    void run(const CheckContext &context, std::vector<Finding> &findings) const override;
};

/// The checks of a whole program: the built-in ones, those of review and those of export.
CheckRegistry programChecks();

} // namespace articular
