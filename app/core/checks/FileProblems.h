// SPDX-License-Identifier: GPL-3.0-or-later
// Findings about files that cannot be read as what they are: front matter, clinic files, the theme. Not about what a
// readable article says.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// fmt-yaml, fmt-keys, fmt-clinic, fmt-disable and fmt-file, in this order.
std::vector<RuleInfo> fileRules();

/// Appends what is broken about the article's front matter and the clinic's files.
void reportFileProblems(const CheckContext &context, std::vector<Finding> &findings);

} // namespace articular
