// SPDX-License-Identifier: GPL-3.0-or-later
// The groups in which people see problems: what must be fixed, what the reviewer decides, what could be better; and last
// what is no problem, because the writer switched it off.
#pragma once

#include "core/findings/Finding.h"

namespace articular {

enum class ProblemGroup { MustFix, ForReviewer, CouldBeBetter, ClinicTexts, SwitchedOff };
inline constexpr int problemGroupCount = 5;

/// Of what counts: never SwitchedOff. Problems of other files than the article's are those of the clinic's files.
ProblemGroup problemGroup(const Finding &finding, const QString &articlePath);
/// Translated: "Must fix".
QString problemGroupTitle(ProblemGroup group);

} // namespace articular
