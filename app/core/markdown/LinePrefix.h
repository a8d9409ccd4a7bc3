// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line's content begins behind the marks of the quotes, list items and footnotes that hold it, by CommonMark's
// rules for columns and tabs. For ProseRuns; the parser keeps no such positions.
#pragma once

#include "core/base/TextRange.h"
#include "core/markdown/Ast.h"

#include <QByteArrayView>

namespace articular {

/// A place in one line, with its column for the sake of tabs (every 4 columns), which a mark may consume in part.
class LineCursor
{
public:
    LineCursor(QByteArrayView text, TextRange line) : m_text(text), m_offset(line.start), m_end(line.end()) {}

    qsizetype offset() const { return m_offset; }
    qsizetype end() const { return m_end; }
    bool isAtEnd() const { return m_offset >= m_end; }
    char peek(qsizetype ahead = 0) const { return m_offset + ahead < m_end ? m_text[m_offset + ahead] : '\0'; }
    bool isAtBlank() const { return peek() == ' ' || peek() == '\t'; }
    int column() const { return m_column; }

    /// Columns of white space from here.
    int indent() const;
    void skipBlanks();
    void skipBytes(qsizetype count);
    /// Consumes columns of white space; part of a tab stays.
    void skipColumns(int count);
    /// Columns that are left of a tab which was consumed in part, else 0.
    int restOfTab() const;

private:
    QByteArrayView m_text;
    qsizetype m_offset, m_end;
    int m_column = 0;
    bool m_isInTab = false;
};

/// A quote, list item or footnote definition on the way from the document to a leaf.
struct OpenContainer
{
    NodeKind kind;
    int firstLine;                       ///< 0-based
    int contentColumns = 0;              ///< Item: indentation that later lines need to belong to it
    LineCursor afterMark;                ///< the place behind its mark on its first line
};

/// Consumes the mark that opens a container at the cursor.
OpenContainer openContainer(NodeKind kind, int line, LineCursor cursor);

/// Consumes what marks a later line as belonging to the container; false when nothing does (a lazy line).
bool continueContainer(const OpenContainer &container, LineCursor &cursor);

} // namespace articular
