// SPDX-License-Identifier: GPL-3.0-or-later
// Translates between UTF-8 byte offsets, lines and columns, and the UTF-16 positions of the editor.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArrayView>

#include <vector>

namespace articular {

/// A place as people count it: 1-based line, 1-based column in Unicode code points (a tab is one, a BOM none).
struct LineColumn
{
    int line = 1;
    int column = 1;
    friend bool operator==(const LineColumn &, const LineColumn &) = default;
};

/// Index over one text, which must outlive it. Lines end at LF, CRLF or a lone CR. Building is one pass; each query is
/// logarithmic in lines plus linear in its line.
class LineIndex
{
public:
    explicit LineIndex(QByteArrayView text);

    int lineCount() const { return int(m_lines.size()); }
    LineColumn lineColumn(qsizetype offset) const;
    /// 0-based line that holds the byte.
    int lineOf(qsizetype offset) const;
    /// Byte range of a 0-based line without its line end.
    TextRange line(int line) const;
    /// Byte offset of a 0-based line's first byte; the text's size for a line past the end.
    qsizetype lineStart(int line) const;
    /// UTF-16 code units before `offset`. The text must have LF line ends and no BOM, as the editor's has.
    qsizetype utf16Offset(qsizetype offset) const;
    /// The same for many offsets, in the order given: one pass over their lines, however long a line is.
    QList<qsizetype> utf16Offsets(const QList<qsizetype> &offsets) const;
    /// Inverse of utf16Offset(); a position inside a surrogate pair gives the pair's first byte.
    qsizetype byteOffset(qsizetype utf16) const;

private:
    QByteArrayView m_text;
    std::vector<qsizetype> m_lines;       ///< byte offset of each line's start
    std::vector<qsizetype> m_utf16;       ///< UTF-16 offset of each line's start
};

} // namespace articular
