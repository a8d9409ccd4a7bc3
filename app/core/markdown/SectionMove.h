// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a whole section of an article: a heading with all that stands below it, up to the next heading of its level or above.
#pragma once

#include "core/base/TextRange.h"
#include "core/markdown/MarkdownDocument.h"

#include <optional>

namespace articular {

struct SectionMove
{
    QList<TextEdit> edits;                ///< to MarkdownDocument::source()
    int line = 0;                         ///< 0-based: where the heading stands afterwards
};

/// Moves the section whose heading is on line `from` to where the heading on line `before` is; -1: behind the last section.
/// Levels stay as they are. Definitions of notes and links at the end of the text stay there. Nothing when there is no such
/// heading outside of quotations and lists, when the place is in the section itself, or when it stands there already.
std::optional<SectionMove> moveSection(const MarkdownDocument &document, int from, int before);

} // namespace articular
