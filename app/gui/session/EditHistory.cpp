// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/EditHistory.h"

namespace articular {

void EditHistory::add(quint64 revision, qsizetype position, qsizetype removed, qsizetype added)
{
    m_edits.push_back({revision, position, removed, added});
}

void EditHistory::forgetUpTo(quint64 revision)
{
    while (!m_edits.empty() && m_edits.front().revision <= revision)
        m_edits.pop_front();
}

void EditHistory::clear()
{
    m_edits.clear();
}

std::optional<EditorRange> EditHistory::moved(EditorRange range, quint64 revision) const
{
    for (const Edit &edit : m_edits) {
        if (edit.revision <= revision || range.end <= edit.position)
            continue;
        if (range.start < edit.position + edit.removed || (range.start < edit.position && edit.removed == 0))
            return std::nullopt;
        range.start += edit.added - edit.removed;
        range.end += edit.added - edit.removed;
    }
    return range;
}

qsizetype EditHistory::movedPosition(qsizetype position, quint64 revision) const
{
    for (const Edit &edit : m_edits) {
        if (edit.revision <= revision || position <= edit.position)
            continue;
        if (position < edit.position + edit.removed)
            position = edit.position;
        else
            position += edit.added - edit.removed;
    }
    return position;
}

} // namespace articular
