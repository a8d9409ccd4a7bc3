// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcuts/KeyRules.h"

#include <algorithm>

namespace articular {

namespace {

bool editsText(const QKeySequence &key)
{
    const auto isOne = [&key](int standard) { return QKeySequence::keyBindings(QKeySequence::StandardKey(standard)).contains(key); };
    for (int standard = QKeySequence::MoveToNextChar; standard <= QKeySequence::DeleteEndOfWord; ++standard) {
        if (isOne(standard))
            return true;
    }
    const auto others = {QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll,
                         QKeySequence::Delete, QKeySequence::Backspace};
    return std::ranges::any_of(others, isOne);
}

bool isUsualKey(const QKeySequence &key, const ActionRow &row)
{
    return actionShortcuts(row).contains(key);
}

} // namespace

KeyFault faultOfKey(const QKeySequence &key, ActionId command)
{
    if (key.isEmpty() || isUsualKey(key, actionRow(command)))
        return KeyFault::None;
    const QKeyCombination first = key[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    if (!isFunctionKey && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return KeyFault::WritesText;
    // A key that some command has in the table without being a standard one is taken from text fields in any case.
    const auto isNamed = [&key](const ActionRow &row) { return row.standardKey == QKeySequence::UnknownKey && isUsualKey(key, row); };
    return editsText(key) && std::ranges::none_of(actionTable(), isNamed) ? KeyFault::EditsText : KeyFault::None;
}

} // namespace articular
