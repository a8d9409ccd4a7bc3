// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor's keys and the toolbar do to the text: each is one undo step on a cursor. No widgets.
#pragma once

#include <QString>
#include <QTextBlock>
#include <QTextCursor>

namespace articular {

/// The line that closes the article's details; invalid without any.
QTextBlock detailsEnd(const QTextDocument *document);

/// Puts `mark` (`**`, `*`) around the selection or the word at the cursor, or takes it away when it is there.
void toggleMark(QTextCursor &cursor, const QString &mark);
/// Makes the cursor's line a heading of `level`; the same level again makes it plain text.
void toggleHeading(QTextCursor &cursor, int level);

/// Makes the selected lines headings of `level`; 0 makes them plain paragraphs, without marks of lists and quotes.
void setHeading(QTextCursor &cursor, int level);

enum class LinePrefix { Bullet, Number, Quote };
/// Puts the prefix before each selected line, or takes it away when all have it.
void toggleLinePrefix(QTextCursor &cursor, LinePrefix prefix);

/// Makes the selection a link and selects the place for its address; an address that is selected becomes the target.
void insertLink(QTextCursor &cursor);

/// Enter: continues a list or quote; in an empty item ends it. False: an ordinary line break is due.
bool continueLine(QTextCursor &cursor);

/// Tab and Shift+Tab: moves list items and selected lines by one step. False when Tab should insert a tab's spaces.
bool indentLines(QTextCursor &cursor, bool outwards);

/// Puts lines below the cursor's paragraph, or below the article's details when the cursor is there, with an empty line before
/// and after them. The cursor goes to their end. Returns where they start.
int insertBlock(QTextCursor &cursor, const QString &lines);

/// What a mark does that is typed over a selection: `*`, `_`, a backquote, a quotation mark or an opening bracket goes around it.
/// False for other letters, and for selections of several lines.
bool wrapSelection(QTextCursor &cursor, const QString &typed);

/// Alt+Up and Alt+Down: moves the selected lines by one.
void moveLines(QTextCursor &cursor, bool downwards);
/// Puts a copy of the selected lines below them and selects it.
void duplicateLines(QTextCursor &cursor);

/// Home: to the first letter of the line, or to its start when already there.
void moveHome(QTextCursor &cursor, QTextCursor::MoveMode mode);

} // namespace articular
