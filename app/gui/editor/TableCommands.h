// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the editor: from cell to cell, row after row. Each is one undo step on a cursor. No widgets.
#pragma once

#include <QTextCursor>

namespace articular {

/// Tab and Shift+Tab: selects the next or previous cell's text; behind the last cell a new row begins. False outside tables.
bool moveToCell(QTextCursor &cursor, bool backwards);

/// Enter: begins a row below; a row without text is taken away instead, and the table ends. False outside tables.
bool continueTable(QTextCursor &cursor);

/// Puts a table without text on lines of its own, below the cursor's paragraph, and goes to its first heading. Both counts at
/// least 1; `rows` without the headings.
void insertTable(QTextCursor &cursor, int columns, int rows);

} // namespace articular
