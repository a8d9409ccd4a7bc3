// SPDX-License-Identifier: GPL-3.0-or-later
// What changed within a block, word by word, for looking at.
#pragma once

#include "core/review/TextChanges.h"

namespace articular {

/// Runs of words that are the same, gone or new, in reading order; what is gone stands before what is new in its place. The
/// runs that are not Added make `before`, those that are not Removed make `after`, to the letter.
QList<TextChange> wordChanges(const QString &before, const QString &after);

/// Whether so many words are the same that a reader is helped by seeing the change within the block: at least two of five.
bool isAlike(const QList<TextChange> &words);

} // namespace articular
