// SPDX-License-Identifier: GPL-3.0-or-later
// The characters of Markdown: what needs a backslash so that no parser sees a mark in it. Knows no tree.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace articular {

/// Text as a parser with tables, strikethrough, attributes, definition lists and links without brackets gives it back.
QByteArray escapedMarkdown(QByteArrayView text, bool isHeading);

/// Lines of a paragraph, none of which begins another kind of block.
QByteArray withSafeLines(const QByteArray &text);

/// The address of a link as it stands in its parentheses.
QByteArray linkDestination(QByteArrayView address);
/// A link's title with its quotation marks.
QByteArray quotedTitle(QByteArrayView title);

/// Length of the longest run of `mark`.
qsizetype longestRun(QByteArrayView text, char mark);

} // namespace articular
