// SPDX-License-Identifier: GPL-3.0-or-later
// How the text at a cursor is formatted, for buttons that show it. Reads the cursor's line, never the whole text.
#pragma once

#include <QTextCursor>

namespace articular {

struct FormatState
{
    int heading = 0;                      ///< 1–6; 0: no heading
    bool isBold = false, isItalic = false;
    bool isBulleted = false, isNumbered = false, isQuoted = false;
    friend bool operator==(const FormatState &, const FormatState &) = default;
};

/// Uses the state that MarkdownHighlighter left at the line above.
FormatState formatAt(const QTextCursor &cursor);

} // namespace articular
