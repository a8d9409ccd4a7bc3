// SPDX-License-Identifier: GPL-3.0-or-later
// The mends of several problems as one change of the text. Chooses edits; applying them is the caller's.
#pragma once

#include "core/findings/Finding.h"

namespace articular {

/// Edits of all mends in `fixes` that fit together: one that touches a text which an earlier one touches, or repeats its
/// insertion, is left out as a whole. The result never overlaps. Two different insertions at one place both stay.
QList<TextEdit> joinedEdits(const QList<Fix> &fixes);

} // namespace articular
