// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/EditCommands.h"

#include "gui/editor/EditorCommands.h"
#include "gui/editor/FindBar.h"
#include "gui/editor/MarkdownEdit.h"

namespace articular {

EditCommands::EditCommands(QObject *window, ArticleView &view, const ActionSet &actions)
    : QObject(window)
    , m_view(view)
    , m_editor(view.editor())
    , m_actions(actions)
{
    connectHistory();
    connectClipboard();
    connectFind();
    connectFormats();
}

void EditCommands::onAction(ActionId id, const std::function<void()> &run)
{
    connect(m_actions[id], &QAction::triggered, this, run);
}

void EditCommands::onText(ActionId id, const std::function<void(QTextCursor &)> &change)
{
    onAction(id, [this, change] {
        QTextCursor cursor = m_editor.textCursor();
        change(cursor);
        m_editor.setTextCursor(cursor);
        m_editor.setFocus();
    });
}

void EditCommands::connectHistory()
{
    onAction(ActionId::Undo, [this] { m_editor.undo(); });
    onAction(ActionId::Redo, [this] { m_editor.redo(); });
    connect(&m_editor, &QPlainTextEdit::undoAvailable, m_actions[ActionId::Undo], &QAction::setEnabled);
    connect(&m_editor, &QPlainTextEdit::redoAvailable, m_actions[ActionId::Redo], &QAction::setEnabled);
    m_actions[ActionId::Undo]->setEnabled(false);
    m_actions[ActionId::Redo]->setEnabled(false);
}

void EditCommands::connectClipboard()
{
    onAction(ActionId::Cut, [this] { m_editor.cut(); });
    onAction(ActionId::Copy, [this] { m_editor.copy(); });
    onAction(ActionId::Paste, [this] { m_editor.paste(); });
    onAction(ActionId::PastePlain, [this] { m_editor.pastePlain(); });
    onAction(ActionId::SelectAll, [this] { m_editor.selectAll(); });
}

void EditCommands::connectFind()
{
    onAction(ActionId::Find, [this] { m_view.findBar().start(); });
    onAction(ActionId::Replace, [this] { m_view.findBar().startReplacing(); });
    onAction(ActionId::FindNext, [this] { m_view.findBar().findNext(); });
    onAction(ActionId::FindPrevious, [this] { m_view.findBar().findPrevious(); });
}

void EditCommands::connectFormats()
{
    onText(ActionId::Bold, [](QTextCursor &cursor) { toggleMark(cursor, QStringLiteral("**")); });
    onText(ActionId::Italic, [](QTextCursor &cursor) { toggleMark(cursor, QStringLiteral("*")); });
    onText(ActionId::Link, insertLink);
    onText(ActionId::NormalText, [](QTextCursor &cursor) { setHeading(cursor, 0); });
    onText(ActionId::Heading, [](QTextCursor &cursor) { toggleHeading(cursor, 2); });
    onText(ActionId::Heading3, [](QTextCursor &cursor) { toggleHeading(cursor, 3); });
    onText(ActionId::Heading4, [](QTextCursor &cursor) { toggleHeading(cursor, 4); });
    onText(ActionId::BulletList, [](QTextCursor &cursor) { toggleLinePrefix(cursor, LinePrefix::Bullet); });
    onText(ActionId::NumberedList, [](QTextCursor &cursor) { toggleLinePrefix(cursor, LinePrefix::Number); });
    onText(ActionId::Quote, [](QTextCursor &cursor) { toggleLinePrefix(cursor, LinePrefix::Quote); });
    onText(ActionId::MoveLinesUp, [](QTextCursor &cursor) { moveLines(cursor, false); });
    onText(ActionId::MoveLinesDown, [](QTextCursor &cursor) { moveLines(cursor, true); });
    onText(ActionId::DuplicateLines, duplicateLines);
}

} // namespace articular
