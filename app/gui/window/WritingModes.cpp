// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WritingModes.h"

#include "gui/editor/MarkdownEdit.h"
#include "gui/window/MainWindow.h"

#include <QEvent>

namespace articular {

namespace {

const SettingKey<bool> paragraphLitKey{u"editor/paragraph-lit", false};
const SettingKey<bool> cursorHeldKey{u"editor/cursor-line-held", false};

} // namespace

WritingModes::WritingModes(MainWindow &window, Settings &settings)
    : QObject(&window), m_window(window), m_settings(settings), m_editor(window.view().editor())
{
    add(ActionId::FocusParagraph, paragraphLitKey, [this](bool lit) { m_editor.setParagraphLit(lit); });
    add(ActionId::HoldCursorLine, cursorHeldKey, [this](bool holds) { holdCursorLine(holds); });
    // After the key that moved it, or typed: a click leaves the text where the hand is.
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_holdsCursorLine && QGuiApplication::mouseButtons() == Qt::NoButton)
            QMetaObject::invokeMethod(&m_editor, &QPlainTextEdit::centerCursor, Qt::QueuedConnection);
    });
    window.installEventFilter(this);
}

void WritingModes::add(ActionId id, const SettingKey<bool> &key, const std::function<void(bool)> &apply)
{
    QAction *action = m_window.actions()[id];
    connect(action, &QAction::toggled, this, apply);
    connect(action, &QAction::triggered, this, [this, &key](bool wanted) { m_settings.setValue(key, wanted); });
    action->setChecked(m_settings.value(key));
}

void WritingModes::holdCursorLine(bool holds)
{
    m_holdsCursorLine = holds;
    // So that the last lines, too, can stand in the middle.
    m_editor.setCenterOnScroll(holds);
    if (holds)
        m_editor.centerCursor();
    else
        m_editor.ensureCursorVisible();
}

bool WritingModes::eventFilter(QObject *watched, QEvent *event)
{
    // Another tab may have changed it.
    if (watched == &m_window && event->type() == QEvent::Show) {
        m_window.actions()[ActionId::FocusParagraph]->setChecked(m_settings.value(paragraphLitKey));
        m_window.actions()[ActionId::HoldCursorLine]->setChecked(m_settings.value(cursorHeldKey));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace articular
