// SPDX-License-Identifier: GPL-3.0-or-later
// Where a wording rule and the claims say the same of the same words, one of them is enough.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// Leaves the wording rule's finding, which says more, in place of the claim's, with the graver of both consequences. The
/// claim's stays where it tells what somebody decided. A warning about a claim that was settled goes.
void leaveMoreSpecific(const CheckContext &context, QList<Finding> &findings);

} // namespace articular
