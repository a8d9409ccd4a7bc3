// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/TableCommands.h"

#include "gui/editor/EditorCommands.h"

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A cell's text in its line, without the spaces around it, and where the cell itself ends.
struct Cell
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype cellEnd = 0;
};

QList<qsizetype> bars(const QString &line)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'|')
            places.append(i);
    }
    return places;
}

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$"_s);
    return line.contains(u'|') && pattern.match(line).hasMatch();
}

QList<Cell> cells(const QString &line)
{
    QList<qsizetype> ends = bars(line);
    qsizetype start = 0;
    if (!ends.isEmpty() && QStringView(line).first(ends.first()).trimmed().isEmpty())
        start = ends.takeFirst() + 1;
    if (ends.isEmpty() || !QStringView(line).sliced(ends.last() + 1).trimmed().isEmpty())
        ends.append(line.size());
    QList<Cell> found;
    for (const qsizetype end : std::as_const(ends)) {
        const QStringView text = QStringView(line).sliced(start, end - start);
        const qsizetype leading = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
        // In a cell without text the cursor stands behind the first space, where writing goes on.
        const bool isEmpty = leading == text.size();
        found.append({start + (isEmpty ? std::min<qsizetype>(1, leading) : leading), text.trimmed().size(), end});
        start = end + 1;
    }
    return found;
}

/// The first line of the table that a line is in; invalid outside tables.
QTextBlock tableAt(const QTextBlock &line)
{
    if (bars(line.text()).isEmpty())
        return {};
    QTextBlock first = line;
    while (first.previous().isValid() && !bars(first.previous().text()).isEmpty())
        first = first.previous();
    return first.next().isValid() && isDelimiterRow(first.next().text()) ? first : QTextBlock();
}

QString emptyRow(qsizetype columns)
{
    return u"|"_s + u"  |"_s.repeated(columns);
}

void selectCell(QTextCursor &cursor, const QTextBlock &line, const Cell &cell)
{
    cursor.setPosition(line.position() + int(cell.start));
    cursor.setPosition(line.position() + int(cell.start + cell.length), QTextCursor::KeepAnchor);
}

void addRowBelow(QTextCursor &cursor, const QTextBlock &line, qsizetype columns)
{
    cursor.setPosition(line.position() + line.length() - 1);
    cursor.insertText(u'\n' + emptyRow(columns));
    const QTextBlock added = cursor.block();
    selectCell(cursor, added, cells(added.text()).first());
}

/// The line that Tab goes to next: not the one that only draws the headings' rule.
QTextBlock neighbour(const QTextBlock &line, bool backwards, const QTextBlock &table)
{
    QTextBlock next = backwards ? line.previous() : line.next();
    if (next == table.next())
        next = backwards ? next.previous() : next.next();
    return next.isValid() && tableAt(next) == table ? next : QTextBlock();
}

} // namespace

bool moveToCell(QTextCursor &cursor, bool backwards)
{
    const QTextBlock line = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock table = tableAt(line);
    if (!table.isValid() || line != cursor.document()->findBlock(cursor.selectionEnd()))
        return false;
    const QList<Cell> row = cells(line.text());
    const qsizetype column = cursor.selectionStart() - line.position();
    const qsizetype at = std::ranges::find_if(row, [column](const Cell &cell) { return column <= cell.cellEnd; }) - row.begin();
    const qsizetype wanted = backwards ? at - 1 : at + 1;
    if (wanted >= 0 && wanted < row.size() && line != table.next()) {
        selectCell(cursor, line, row[wanted]);
    } else if (const QTextBlock next = neighbour(line, backwards, table); next.isValid()) {
        const QList<Cell> other = cells(next.text());
        selectCell(cursor, next, backwards ? other.last() : other.first());
    } else if (!backwards) {
        addRowBelow(cursor, line, cells(table.text()).size());
    }
    return true;
}

bool continueTable(QTextCursor &cursor)
{
    const QTextBlock line = cursor.block(), table = tableAt(line);
    // Before the row, Enter makes room above the table as everywhere else.
    if (cursor.hasSelection() || !table.isValid() || cursor.positionInBlock() == 0)
        return false;
    const QList<Cell> row = cells(line.text());
    const bool isHead = line == table || line == table.next();
    if (!isHead && std::ranges::all_of(row, [](const Cell &cell) { return cell.length == 0; })) {
        cursor.setPosition(line.position());
        cursor.setPosition(line.position() + line.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    addRowBelow(cursor, isHead ? table.next() : line, cells(table.text()).size());
    return true;
}

void insertTable(QTextCursor &cursor, int columns, int rows)
{
    QString lines = emptyRow(columns) + u"\n|"_s + u" --- |"_s.repeated(columns);
    for (int i = 0; i < rows; ++i)
        lines += u'\n' + emptyRow(columns);
    const int start = insertBlock(cursor, lines);
    cursor.setPosition(start + 2);
}

} // namespace articular
