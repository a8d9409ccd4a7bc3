// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Suggestions.h"

#include "core/document/TextDifference.h"
#include "core/review/PageChanges.h"

#include <algorithm>

namespace articular {

QList<TextEdit> suggestedEdits(const QList<PlacedNote> &notes)
{
    QList<TextEdit> edits;
    for (const PlacedNote &note : notes) {
        const Result<TextEdit> edit = note.note.isOpen ? editOf(note) : Result<TextEdit>(TextEdit());
        if (!edit || edit.value().range.isEmpty() || edit.value().replacement.contains('\n'))
            continue;
        const TextRange range = edit.value().range;
        if (std::ranges::none_of(edits, [range](const TextEdit &other) { return other.range.start < range.end() && range.start < other.range.end(); }))
            edits.append(edit.value());
    }
    return edits;
}

QList<TextEdit> movedEdits(const QList<TextEdit> &edits, const QByteArray &before, const QByteArray &after)
{
    const TextRange changed = editBetween(before, after).range;
    QList<TextEdit> moved;
    for (TextEdit edit : edits) {
        if (edit.range.start >= changed.end())
            edit.range.start += after.size() - before.size();
        else if (edit.range.end() > changed.start)
            continue;
        moved.append(edit);
    }
    return moved;
}

int markSuggestions(const PageBlocks &suggested, PageBlocks &page)
{
    if (suggested.blocks.size() != page.blocks.size())
        return 0;
    PageBlocks marked = suggested;
    const int places = markChanges(page, marked);
    page = std::move(marked);
    return places;
}

} // namespace articular
