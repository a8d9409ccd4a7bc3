// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/EditorCommands.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QList<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (cursor.hasSelection() && last != block && last.position() == cursor.selectionEnd())
        last = last.previous();
    QList<QTextBlock> blocks{block};
    while (block != last) {
        block = block.next();
        blocks.append(block);
    }
    return blocks;
}

const QRegularExpression &prefixPattern()
{
    // Indent, then any quote marks, then a list mark with its space; and a checkbox after it.
    static const QRegularExpression pattern(u"^(\\s*)((?:>\\s?)*)((?:[-*+]|(\\d{1,9})([.)]))\\s+(?:\\[[ xX]\\]\\s+)?)?"_s);
    return pattern;
}

const QRegularExpression &headingPattern()
{
    static const QRegularExpression pattern(u"^\\s{0,3}(#{1,6})(?:\\s+|$)"_s);
    return pattern;
}

void replaceStart(const QTextBlock &block, qsizetype removed, const QString &inserted)
{
    QTextCursor edit(block);
    edit.setPosition(block.position() + int(removed), QTextCursor::KeepAnchor);
    edit.insertText(inserted);
}

bool isBlank(const QTextBlock &block)
{
    return block.text().trimmed().isEmpty();
}

/// Details that are folded away stay where they are, with the empty line behind them.
bool isOfFoldedDetails(const QTextBlock &line)
{
    return !line.isVisible() || (isBlank(line) && line.previous().isValid() && !line.previous().isVisible());
}

QString textBetween(QTextDocument *document, int start, int end)
{
    QTextCursor range(document);
    range.setPosition(start);
    range.setPosition(end, QTextCursor::KeepAnchor);
    return range.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

const QRegularExpression &linePattern(LinePrefix prefix)
{
    static const QRegularExpression bullet(u"^\\s*[-*+]\\s+"_s);
    static const QRegularExpression number(u"^\\s*\\d{1,9}[.)]\\s+"_s);
    static const QRegularExpression quote(u"^\\s*>\\s?"_s);
    return prefix == LinePrefix::Bullet ? bullet : prefix == LinePrefix::Number ? number : quote;
}

} // namespace

QTextBlock detailsEnd(const QTextDocument *document)
{
    QTextBlock line = document->begin();
    if (line.text().trimmed() != "---"_L1)
        return {};
    do
        line = line.next();
    while (line.isValid() && line.text().trimmed() != "---"_L1 && line.text().trimmed() != "..."_L1);
    return line;
}

void toggleMark(QTextCursor &cursor, const QString &mark)
{
    if (!cursor.hasSelection() && cursor.block().text().trimmed().size() > 0)
        cursor.select(QTextCursor::WordUnderCursor);
    QString selected = cursor.selectedText();
    if (selected.contains(QChar::ParagraphSeparator))
        return;
    const int start = cursor.selectionStart();
    const int length = int(mark.size());
    const QString line = cursor.block().text();
    const qsizetype column = start - cursor.block().position();
    const QChar markCharacter = mark[0];
    const auto marksBefore = [&] {
        qsizetype count = 0;
        while (count < column && line[column - 1 - count] == markCharacter)
            ++count;
        return count;
    }();
    // `*` is inside `**` only when an odd mark is left over: three marks are bold and italic.
    const bool isMarked = line.sliced(column + selected.size()).startsWith(mark)
                          && (length == 2 ? marksBefore >= 2 : marksBefore % 2 == 1);
    cursor.beginEditBlock();
    if (isMarked) {
        cursor.setPosition(start - length);
        cursor.setPosition(start + int(selected.size()) + length, QTextCursor::KeepAnchor);
        cursor.insertText(selected);
        cursor.setPosition(start - length);
        cursor.setPosition(start - length + int(selected.size()), QTextCursor::KeepAnchor);
    } else {
        // Marks do not work beside spaces: those stay outside.
        const QString trimmed = selected.trimmed();
        const qsizetype leading = trimmed.isEmpty() ? 0 : selected.indexOf(trimmed);
        const QString trailing = trimmed.isEmpty() ? QString() : selected.sliced(leading + trimmed.size());
        cursor.insertText((trimmed.isEmpty() ? QString() : selected.first(leading)) + mark + trimmed + mark + trailing);
        const int inside = start + int(leading) + length;
        cursor.setPosition(inside);
        cursor.setPosition(inside + int(trimmed.size()), QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
}

void toggleHeading(QTextCursor &cursor, int level)
{
    const QTextBlock block = cursor.block();
    const QRegularExpressionMatch match = headingPattern().match(block.text());
    const bool same = match.hasMatch() && match.capturedLength(1) == level;
    replaceStart(block, match.hasMatch() ? match.capturedLength() : 0, same ? QString() : QString(level, u'#') + u' ');
}

void setHeading(QTextCursor &cursor, int level)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedBlocks(cursor)) {
        const QString text = block.text();
        const qsizetype heading = headingPattern().match(text).capturedLength();
        const qsizetype marks = heading > 0 ? heading : prefixPattern().match(text).capturedLength();
        // An empty line among others is no heading.
        if (level == 0 || !text.trimmed().isEmpty() || !cursor.hasSelection())
            replaceStart(block, marks, level == 0 ? QString() : QString(level, u'#') + u' ');
    }
    cursor.endEditBlock();
}

void toggleLinePrefix(QTextCursor &cursor, LinePrefix prefix)
{
    const QList<QTextBlock> blocks = selectedBlocks(cursor);
    const QRegularExpression &pattern = linePattern(prefix);
    const bool all = std::ranges::all_of(blocks, [&](const QTextBlock &block) { return pattern.match(block.text()).hasMatch(); });
    cursor.beginEditBlock();
    int number = 1;
    for (const QTextBlock &block : blocks) {
        const QString text = block.text();
        if (all) {
            replaceStart(block, pattern.match(text).capturedLength(), {});
            continue;
        }
        if (text.trimmed().isEmpty() && blocks.size() > 1)
            continue;
        const LinePrefix other = prefix == LinePrefix::Bullet ? LinePrefix::Number : LinePrefix::Bullet;
        const qsizetype replaced = prefix == LinePrefix::Quote ? 0 : linePattern(other).match(text).capturedLength();
        const QString mark = prefix == LinePrefix::Bullet   ? u"- "_s
                             : prefix == LinePrefix::Number ? QStringLiteral("%1. ").arg(number++)
                                                            : u"> "_s;
        if (!pattern.match(text).hasMatch())
            replaceStart(block, replaced, mark);
    }
    cursor.endEditBlock();
}

void insertLink(QTextCursor &cursor)
{
    const QString selected = cursor.selectedText();
    const bool isAddress = selected.startsWith("http://"_L1) || selected.startsWith("https://"_L1);
    const int start = cursor.selectionStart();
    const QString label = isAddress ? QString() : selected;
    const QString address = isAddress ? selected : u"https://"_s;
    cursor.insertText(u'[' + label + u"]("_s + address + u')');
    if (label.isEmpty()) {
        cursor.setPosition(start + 1);
        return;
    }
    const int target = start + int(label.size()) + 3;
    cursor.setPosition(target);
    cursor.setPosition(target + int(address.size()), QTextCursor::KeepAnchor);
}

bool continueLine(QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return false;
    const QTextBlock block = cursor.block();
    const QString text = block.text();
    const QRegularExpressionMatch match = prefixPattern().match(text);
    const qsizetype length = match.capturedLength();
    const bool isPlain = match.captured(2).isEmpty() && match.captured(3).isEmpty();
    if (isPlain || cursor.positionInBlock() < length)
        return false;
    if (text.sliced(length).trimmed().isEmpty()) {
        replaceStart(block, text.size(), {});
        return true;
    }
    QString item = match.captured(3);
    if (match.hasCaptured(4))
        item.replace(0, match.capturedLength(4), QString::number(match.captured(4).toLongLong() + 1));
    item.replace("[x]"_L1, "[ ]"_L1, Qt::CaseInsensitive);
    cursor.insertText(u'\n' + match.captured(1) + match.captured(2) + item);
    return true;
}

bool indentLines(QTextCursor &cursor, bool outwards)
{
    const QList<QTextBlock> blocks = selectedBlocks(cursor);
    const bool isItem = !prefixPattern().match(blocks.first().text()).captured(3).isEmpty();
    if (!outwards && !isItem && blocks.size() == 1)
        return false;
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        const QString text = block.text();
        if (outwards) {
            qsizetype spaces = 0;
            while (spaces < std::min<qsizetype>(text.size(), 4) && text[spaces] == u' ')
                ++spaces;
            if (spaces == 0 && text.startsWith(u'\t'))
                spaces = 1;
            replaceStart(block, spaces, {});
        } else if (!text.trimmed().isEmpty()) {
            replaceStart(block, 0, u"    "_s);
        }
    }
    cursor.endEditBlock();
    return true;
}

int insertBlock(QTextCursor &cursor, const QString &lines)
{
    QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    if (const QTextBlock details = detailsEnd(cursor.document()); details.blockNumber() >= last.blockNumber())
        last = details;
    else
        while (!isBlank(last) && last.next().isValid() && !isBlank(last.next()))
            last = last.next();
    const bool hasRoomBefore = isBlank(last) && (!last.previous().isValid() || isBlank(last.previous()));
    const QString before = hasRoomBefore ? QString() : isBlank(last) ? u"\n"_s : u"\n\n"_s;
    const QString after = last.next().isValid() && !isBlank(last.next()) ? u"\n"_s : QString();
    cursor.setPosition(last.position() + last.length() - 1);
    cursor.insertText(before + lines + after);
    cursor.setPosition(cursor.position() - int(after.size()));
    return cursor.position() - int(lines.size());
}

bool wrapSelection(QTextCursor &cursor, const QString &typed)
{
    static constexpr QStringView openings = u"*_`([\"“‘", closings = u"*_`)]\"”’";
    const qsizetype mark = typed.size() == 1 ? openings.indexOf(typed[0]) : -1;
    const QString selected = cursor.selectedText();
    if (mark < 0 || selected.isEmpty() || selected.contains(QChar::ParagraphSeparator))
        return false;
    const int start = cursor.selectionStart() + 1;
    cursor.insertText(typed + selected + closings[mark]);
    cursor.setPosition(start);
    cursor.setPosition(start + int(selected.size()), QTextCursor::KeepAnchor);
    return true;
}

void moveLines(QTextCursor &cursor, bool downwards)
{
    const QList<QTextBlock> blocks = selectedBlocks(cursor);
    const QTextBlock first = blocks.first(), last = blocks.last();
    const QTextBlock other = downwards ? last.next() : first.previous();
    if (!other.isValid() || isOfFoldedDetails(other))
        return;
    const int shift = (downwards ? 1 : -1) * other.length();
    const int anchor = cursor.anchor() + shift, position = cursor.position() + shift;
    const QString moved = textBetween(cursor.document(), first.position(), last.position() + last.length() - 1);
    const QString passed = other.text();
    const int start = std::min(first.position(), other.position());
    cursor.setPosition(start);
    cursor.setPosition(std::max(last.position() + last.length(), other.position() + other.length()) - 1, QTextCursor::KeepAnchor);
    cursor.insertText(downwards ? passed + u'\n' + moved : moved + u'\n' + passed);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
}

void duplicateLines(QTextCursor &cursor)
{
    const QList<QTextBlock> blocks = selectedBlocks(cursor);
    const int start = blocks.first().position(), end = blocks.last().position() + blocks.last().length() - 1;
    const int shift = end - start + 1, anchor = cursor.anchor() + shift, position = cursor.position() + shift;
    const QString lines = textBetween(cursor.document(), start, end);
    cursor.setPosition(end);
    cursor.insertText(u'\n' + lines);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
}

void moveHome(QTextCursor &cursor, QTextCursor::MoveMode mode)
{
    const QString text = cursor.block().text();
    const auto firstLetter = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
    const int target = cursor.positionInBlock() == firstLetter ? 0 : int(firstLetter);
    cursor.setPosition(cursor.block().position() + target, mode);
}

} // namespace articular
