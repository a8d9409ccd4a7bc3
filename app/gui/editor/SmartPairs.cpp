// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/SmartPairs.h"

#include "gui/editor/MarkdownLine.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr QStringView openings = u"([\"“`", closings = u")]\"”`";

QChar closingOf(QChar opening)
{
    const qsizetype kind = openings.indexOf(opening);
    return kind < 0 ? QChar() : closings[kind];
}

/// Details, code and comments mean each mark as it is typed.
bool isProse(const QTextCursor &cursor)
{
    return MarkdownState::unpacked(cursor.block().previous().userState()).kind == MarkdownState::Kind::Text;
}

/// Nothing that a closing mark would cut off from what stands before it: no word, no opening mark.
bool endsHere(QStringView after)
{
    static constexpr QStringView ends = u")]}\"”’`.,;:!?";
    return after.isEmpty() || after[0].isSpace() || ends.contains(after[0]);
}

/// Whether a mark that is the same at both ends opens there, and does not close or count inches.
bool beginsHere(QStringView before)
{
    static constexpr QStringView starts = u"([{“‘*_–—/>";
    return before.isEmpty() || before.back().isSpace() || starts.contains(before.back());
}

} // namespace

void SmartPairs::setOn(bool on)
{
    m_isOn = on;
    m_pairs.clear();
}

bool SmartPairs::handleKey(QTextCursor &cursor, const QKeyEvent &event)
{
    forgetOthers(cursor);
    const bool isCommand = event.modifiers().testFlag(Qt::ControlModifier);
    if (!m_isOn || isCommand || cursor.hasSelection())
        return false;
    if (event.key() == Qt::Key_Backspace)
        return removeEmpty(cursor);
    const QString typed = event.text();
    return typed.size() == 1 && (stepOver(cursor, typed[0]) || open(cursor, typed[0]));
}

bool SmartPairs::open(QTextCursor &cursor, QChar typed)
{
    const QChar closing = closingOf(typed);
    if (closing.isNull() || !isProse(cursor))
        return false;
    const QString line = cursor.block().text();
    const QStringView before = QStringView(line).first(cursor.positionInBlock()), after = QStringView(line).sliced(before.size());
    if (!endsHere(after) || before.endsWith(u'\\') || (typed == closing && !beginsHere(before)))
        return false;
    // A step of its own, which does not grow out of the word before it.
    cursor.beginEditBlock();
    cursor.insertText(QString(typed) + closing);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter);
    Pair pair{cursor, cursor};
    pair.inside.setKeepPositionOnInsert(true);
    m_pairs.append(pair);
    return true;
}

bool SmartPairs::stepOver(QTextCursor &cursor, QChar typed)
{
    const auto pair = std::ranges::find_if(m_pairs, [&](const Pair &one) {
        return one.closing.position() == cursor.position() && cursor.document()->characterAt(cursor.position()) == typed;
    });
    if (pair == m_pairs.end())
        return false;
    m_pairs.erase(pair);
    cursor.movePosition(QTextCursor::NextCharacter);
    return true;
}

bool SmartPairs::removeEmpty(QTextCursor &cursor)
{
    const bool isEmpty = std::ranges::any_of(m_pairs, [&](const Pair &pair) {
        return pair.inside.position() == cursor.position() && pair.closing.position() == cursor.position();
    });
    if (!isEmpty)
        return false;
    cursor.beginEditBlock();
    cursor.deletePreviousChar();
    cursor.deleteChar();
    cursor.endEditBlock();
    return true;
}

/// What was undone, changed or left behind on another line is ordinary text from then on.
void SmartPairs::forgetOthers(const QTextCursor &cursor)
{
    m_pairs.removeIf([&](const Pair &pair) {
        const QTextDocument *document = cursor.document();
        if (pair.closing.document() != document || pair.closing.block() != cursor.block() || pair.inside.block() != cursor.block())
            return true;
        const QChar opening = document->characterAt(pair.inside.position() - 1);
        return pair.inside.position() > pair.closing.position() || closingOf(opening).isNull()
            || document->characterAt(pair.closing.position()) != closingOf(opening);
    });
}

} // namespace articular
