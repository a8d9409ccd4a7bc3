// SPDX-License-Identifier: GPL-3.0-or-later
// Mends of words in a text. Nothing where the words stand across marks such as ** or in code, or in details that would have
// to be quoted differently: those are for the writer.
#pragma once

#include "core/checks/prose/ProseText.h"

namespace articular {

/// Puts `replacement` in place of the words, with a capital where they have one. Labelled “Write …”.
std::optional<Fix> replacement(const ProseText &text, const Stretch &words, const QString &replacement,
                               const CheckContext &context);
/// Takes the words away with a space beside them; what follows gets their capital.
std::optional<Fix> removal(const ProseText &text, const Stretch &words, const CheckContext &context);
/// What the rule's action makes of found words, when it says so; `suggestions` are those of a substitution.
std::optional<Fix> fixByAction(const RuleAction &action, const ProseText &text, const Stretch &words,
                               const QStringList &suggestions, const CheckContext &context);

/// `word` with the capitals of `model`: all, or its first letter's.
QString withCapitalsOf(QString word, QStringView model);

/// Whether something that readers see but that is no text, such as a picture or a citation, stands within the words.
bool isInterrupted(const ProseText &text, const Stretch &words, const CheckContext &context);

} // namespace articular
