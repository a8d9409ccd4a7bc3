// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a text and edits to it. All of core counts UTF-8 bytes of the text as it is in the file, a byte order mark
// and carriage returns included; only the window converts to UTF-16 (document/LineIndex.h).
#pragma once

#include <QByteArray>
#include <QList>

namespace articular {

/// Half-open stretch of a text: `start` and `length` in UTF-8 bytes.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool isEmpty() const { return length == 0; }
    bool contains(qsizetype offset) const { return offset >= start && offset < end(); }
    static TextRange between(qsizetype from, qsizetype to) { return {from, to - from}; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Replaces the bytes of `range` by `replacement`.
struct TextEdit
{
    TextRange range;
    QByteArray replacement;
    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// Applies edits whose ranges all refer to `text` as given and do not overlap; any order.
QByteArray applyEdits(const QByteArray &text, QList<TextEdit> edits);

} // namespace articular
