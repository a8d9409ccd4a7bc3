// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is about, in a writer's words: the families that the list of problems can be narrowed to.
#pragma once

#include <QString>

namespace articular {

/// The family of a rule: what stands before the first "-" of its id, or empty for a family without a name.
QString problemKind(const QString &ruleId);
/// Translated: "Medical claims".
QString problemKindName(const QString &kind);

} // namespace articular
