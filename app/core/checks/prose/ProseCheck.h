// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the prose rules, built-in and the clinic's own, as one check.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// The styles of the built-in rules (lan-plain, clm-hype…), lan-rules and fmt-rules.
std::unique_ptr<Check> proseCheck();

} // namespace articular
