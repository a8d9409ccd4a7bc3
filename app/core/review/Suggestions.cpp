// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Suggestions.h"

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
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype same = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto end = std::mismatch(before.rbegin(), before.rbegin() + (shorter - same), after.rbegin()).first;
    const qsizetype changedEnd = before.size() - (end - before.rbegin());
    QList<TextEdit> moved;
    for (TextEdit edit : edits) {
        if (edit.range.start >= changedEnd)
            edit.range.start += after.size() - before.size();
        else if (edit.range.end() > same)
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
