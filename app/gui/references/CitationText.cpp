// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/CitationText.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// More text than a key or a few words to search for.
constexpr qsizetype longestQuery = 60;

/// Whether a citation begins with the bracket at `open` of a line; -1 is none.
bool beginsCitation(const QString &line, qsizetype open)
{
    return open >= 0 && open + 1 < line.size() && line[open + 1] == u'@' && !(open > 0 && line[open - 1] == u'\\');
}

/// Position in the line of the bracket of the citation in which `position` stands; -1 when it stands in none.
qsizetype openBracket(const QString &line, qsizetype position)
{
    const qsizetype open = position > 0 ? line.lastIndexOf(u'[', position - 1) : -1;
    if (!beginsCitation(line, open) || open + 1 >= position)
        return -1;
    const qsizetype close = line.indexOf(u']', open);
    return close >= 0 && close < position ? -1 : open;
}

} // namespace

std::optional<TypedWord> typedKeyAt(const QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return std::nullopt;
    const QString line = cursor.block().text();
    const qsizetype position = cursor.positionInBlock();
    const qsizetype open = openBracket(line, position);
    if (open < 0)
        return std::nullopt;
    const qsizetype sign = line.lastIndexOf(u'@', position - 1);
    const QString query = line.sliced(sign + 1, position - sign - 1);
    const QString before = line.sliced(open + 1, sign - open - 1).trimmed();
    const bool beginsPart = before.isEmpty() || before.endsWith(u';');
    if (!beginsPart || query.size() > longestQuery || query.contains(u',') || query.contains(u';'))
        return std::nullopt;
    return TypedWord{cursor.block().position() + int(sign) + 1, query};
}

QString citedKeyAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const QString line = block.text();
    const qsizetype position = cursor.selectionStart() - block.position();
    const qsizetype open = line.lastIndexOf(u'[', std::min(position, line.size() - 1));
    const qsizetype close = line.indexOf(u']', std::max<qsizetype>(open, 0));
    if (!beginsCitation(line, open) || close < position)
        return {};
    const qsizetype start = std::max(open, position > open ? line.lastIndexOf(u';', position - 1) : open) + 1;
    const QString part = line.sliced(start, close - start).section(u';', 0, 0).section(u',', 0, 0).trimmed();
    return part.startsWith(u'@') ? part.sliced(1) : QString();
}

void completeKey(QTextCursor &cursor, const TypedWord &typed, const QString &key)
{
    cursor.beginEditBlock();
    cursor.setPosition(typed.start);
    cursor.setPosition(typed.start + int(typed.text.size()), QTextCursor::KeepAnchor);
    cursor.insertText(key);
    const QString rest = cursor.block().text().sliced(cursor.positionInBlock());
    // A citation that goes on keeps what follows: its next part or its locator.
    const QString next = rest.trimmed();
    if (next.startsWith(u']'))
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(rest.indexOf(u']')) + 1);
    else if (!next.startsWith(u';') && !next.startsWith(u','))
        cursor.insertText(u"]"_s);
    cursor.endEditBlock();
}

void insertCitation(QTextCursor &cursor, const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const QString parts = u'@' + keys.join(u"; @"_s);
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    const QString line = cursor.block().text();
    const qsizetype open = openBracket(line, cursor.positionInBlock());
    const qsizetype close = open < 0 ? -1 : line.indexOf(u']', open);
    if (close >= 0) {
        cursor.setPosition(cursor.block().position() + int(close));
        cursor.insertText(u"; "_s + parts);
    } else {
        cursor.insertText(u'[' + parts + u']');
    }
    cursor.endEditBlock();
}

} // namespace articular
