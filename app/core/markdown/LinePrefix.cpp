// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/LinePrefix.h"

#include <algorithm>

namespace articular {

namespace {

constexpr int tabStop = 4;
constexpr int codeIndent = 4;
constexpr int footnoteIndent = 4;

int columnsOf(char blank, int column)
{
    return blank == '\t' ? tabStop - column % tabStop : 1;
}

/// Length of "-", "+", "*", "12." or "12)" at the cursor.
qsizetype listMarkerLength(const LineCursor &cursor)
{
    qsizetype length = 0;
    while (cursor.peek(length) >= '0' && cursor.peek(length) <= '9')
        ++length;
    return length + 1;
}

void openQuote(LineCursor &cursor)
{
    cursor.skipBlanks();
    cursor.skipBytes(1);
    if (cursor.isAtBlank())
        cursor.skipColumns(1);
}

/// Consumes a list marker and the white space that belongs to it; returns the columns that later lines need.
int openItem(LineCursor &cursor)
{
    const int markerIndent = cursor.indent();
    cursor.skipBlanks();
    const qsizetype marker = listMarkerLength(cursor);
    cursor.skipBytes(marker);
    const LineCursor afterMarker = cursor;
    while (cursor.isAtBlank() && cursor.column() - afterMarker.column() <= codeIndent + 1)
        cursor.skipColumns(1);
    const int padding = cursor.column() - afterMarker.column();
    if (padding >= 1 && padding <= codeIndent && !cursor.isAtEnd())
        return markerIndent + int(marker) + padding;
    cursor = afterMarker;
    if (padding > 0)
        cursor.skipColumns(1);
    return markerIndent + int(marker) + 1;
}

void openFootnote(LineCursor &cursor)
{
    cursor.skipBlanks();
    while (!cursor.isAtEnd() && !(cursor.peek() == ']' && cursor.peek(1) == ':'))
        cursor.skipBytes(1);
    cursor.skipBytes(2);
    cursor.skipBlanks();
}

} // namespace

int LineCursor::indent() const
{
    int column = m_column;
    for (qsizetype at = m_offset; at < m_end && (m_text[at] == ' ' || m_text[at] == '\t'); ++at)
        column += columnsOf(m_text[at], column);
    return column - m_column;
}

void LineCursor::skipBlanks()
{
    while (isAtBlank())
        skipBytes(1);
}

void LineCursor::skipBytes(qsizetype count)
{
    for (; count > 0 && m_offset < m_end; --count) {
        m_column += columnsOf(m_text[m_offset++], m_column);
        m_isInTab = false;
    }
}

void LineCursor::skipColumns(int count)
{
    while (count > 0 && isAtBlank()) {
        const int width = columnsOf(m_text[m_offset], m_column);
        const int taken = std::min(width, count);
        m_column += taken;
        count -= taken;
        m_isInTab = taken < width;
        if (!m_isInTab)
            ++m_offset;
    }
}

int LineCursor::restOfTab() const
{
    return m_isInTab ? columnsOf('\t', m_column) : 0;
}

OpenContainer openContainer(NodeKind kind, int line, LineCursor cursor)
{
    int contentColumns = 0;
    if (kind == NodeKind::Item)
        contentColumns = openItem(cursor);
    else if (kind == NodeKind::FootnoteDefinition)
        openFootnote(cursor);
    else
        openQuote(cursor);
    return {kind, line, contentColumns, cursor};
}

bool continueContainer(const OpenContainer &container, LineCursor &cursor)
{
    const int indent = cursor.indent();
    if (container.kind == NodeKind::Item || container.kind == NodeKind::FootnoteDefinition) {
        const int needed = container.kind == NodeKind::Item ? container.contentColumns : footnoteIndent;
        if (indent < needed)
            return false;
        cursor.skipColumns(needed);
        return true;
    }
    LineCursor mark = cursor;
    mark.skipBlanks();
    if (indent >= codeIndent || mark.peek() != '>')
        return false;
    openQuote(cursor);
    return true;
}

} // namespace articular
