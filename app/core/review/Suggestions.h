// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers suggest, shown as changes of the page while the text is the writer's. For looking at only: a suggestion is
// applied by the writer, one by one.
#pragma once

#include "core/base/TextRange.h"
#include "core/page/PageBlocks.h"
#include "core/review/Notes.h"

namespace articular {

/// Of open suggestions whose words stand in the text and that change words within one paragraph; where two are about the same
/// words, the older one.
QList<TextEdit> suggestedEdits(const QList<PlacedNote> &notes);

/// The same edits for a text that was changed in one stretch; those that the change touches are left out.
QList<TextEdit> movedEdits(const QList<TextEdit> &edits, const QByteArray &before, const QByteArray &after);

/// Marks in `page` what `suggested` would change, and gives the number of places. It leaves a page alone whose blocks would
/// become more or fewer.
int markSuggestions(const PageBlocks &suggested, PageBlocks &page);

} // namespace articular
