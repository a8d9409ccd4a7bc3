// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor's keys and the toolbar do to the text: each is one undo step on a cursor. No widgets.
#pragma once

#include <QString>
#include <QTextCursor>

namespace articular {

/// Puts `mark` (`**`, `*`) around the selection or the word at the cursor, or takes it away when it is there.
void toggleMark(QTextCursor &cursor, const QString &mark);
/// Makes the cursor's line a heading of `level`; the same level again makes it plain text.
void toggleHeading(QTextCursor &cursor, int level);

enum class LinePrefix { Bullet, Number, Quote };
/// Puts the prefix before each selected line, or takes it away when all have it.
void toggleLinePrefix(QTextCursor &cursor, LinePrefix prefix);

/// Makes the selection a link and selects the place for its address; an address that is selected becomes the target.
void insertLink(QTextCursor &cursor);

/// Enter: continues a list or quote; in an empty item ends it. False: an ordinary line break is due.
bool continueLine(QTextCursor &cursor);

/// Tab and Shift+Tab: moves list items and selected lines by one step. False when Tab should insert a tab's spaces.
bool indentLines(QTextCursor &cursor, bool outwards);

/// Home: to the first letter of the line, or to its start when already there.
void moveHome(QTextCursor &cursor, QTextCursor::MoveMode mode);

} // namespace articular
