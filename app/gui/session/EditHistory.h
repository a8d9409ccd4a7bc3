// SPDX-License-Identifier: GPL-3.0-or-later
// The edits since the oldest revision that results still refer to, so that a place in an older text can be found in the
// present one. Holds positions only, never text.
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace articular {

/// Half-open stretch of the editor's text in UTF-16 units.
struct EditorRange
{
    qsizetype start = 0;
    qsizetype end = 0;
    friend bool operator==(const EditorRange &, const EditorRange &) = default;
};

class EditHistory
{
public:
    /// An edit that led to `revision`: `removed` units at `position` became `added` ones.
    void add(quint64 revision, qsizetype position, qsizetype removed, qsizetype added);
    /// Edits up to `revision` are no longer needed.
    void forgetUpTo(quint64 revision);
    void clear();

    /// Where a range of the text of `revision` is now; nullopt when an edit since touched its inside or cut into it.
    std::optional<EditorRange> moved(EditorRange range, quint64 revision) const;
    /// Where a position is now; one inside removed text goes to where the removal was.
    qsizetype movedPosition(qsizetype position, quint64 revision) const;

private:
    struct Edit
    {
        quint64 revision;
        qsizetype position, removed, added;
    };
    std::deque<Edit> m_edits;
};

} // namespace articular
