// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets, quotation marks and back ticks that close themselves where that helps. It never fights what is written: a mark is
// only stepped over when it was put in here, on this line and for the mark that stands before it still.
#pragma once

#include <QList>
#include <QTextCursor>

class QKeyEvent;

namespace articular {

class SmartPairs
{
public:
    bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// What a key does here, as one undo step. False: what it does everywhere is due.
    bool handleKey(QTextCursor &cursor, const QKeyEvent &event);

private:
    struct Pair
    {
        QTextCursor inside;               ///< after the opening mark
        QTextCursor closing;              ///< before the closing one
    };

    bool open(QTextCursor &cursor, QChar typed);
    bool stepOver(QTextCursor &cursor, QChar typed);
    bool removeEmpty(QTextCursor &cursor);
    void forgetOthers(const QTextCursor &cursor);

    QList<Pair> m_pairs;                  ///< put in on the cursor's line, each inside the one before it or after it
    bool m_isOn = true;
};

} // namespace articular
