// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/FormatState.h"

#include "gui/editor/MarkdownLine.h"

#include <QTextBlock>

namespace articular {

FormatState formatAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock above = block.previous();
    const QString text = block.text();
    const MarkdownLine line = readMarkdownLine(text, MarkdownState::unpacked(above.isValid() ? above.userState() : -1), !above.isValid());
    // A selection is what its first letter is.
    const qsizetype place = cursor.selectionStart() - block.position();
    FormatState state;
    for (const MarkdownSpan &span : line.spans) {
        const bool covers = span.start <= place && place <= span.start + span.length;
        switch (span.style) {
        case MarkdownStyle::Heading: state.heading = span.level; break;
        case MarkdownStyle::Strong: state.isBold = state.isBold || covers; break;
        case MarkdownStyle::Emphasis: state.isItalic = state.isItalic || covers; break;
        case MarkdownStyle::Quote: state.isQuoted = true; break;
        case MarkdownStyle::ListMark:
            state.isNumbered = text[span.start].isDigit();
            state.isBulleted = !state.isNumbered;
            break;
        default: break;
        }
    }
    return state;
}

} // namespace articular
