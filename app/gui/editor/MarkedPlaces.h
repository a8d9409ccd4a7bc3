// SPDX-License-Identifier: GPL-3.0-or-later
// Places of a text that move with it. Plain numbers: QTextCursors would be moved by QTextDocument once for each line of a text
// that is pasted or taken back.
#pragma once

#include "gui/session/EditHistory.h"

#include <QList>

namespace articular {

class MarkedPlaces
{
public:
    /// In the order of the text or not; as many as a view can use.
    void set(const QList<EditorRange> &places);
    void clear() { m_places.clear(); }
    /// An edit as QTextDocument::contentsChange() reports it. A place grows by what comes into it, and goes with its text.
    void follow(int position, int removed, int added);
    const QList<EditorRange> &places() const { return m_places; }

private:
    QList<EditorRange> m_places;
};

} // namespace articular
