// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WritingModes.h"

#include "gui/editor/MarkdownEdit.h"
#include "gui/window/KeptSwitch.h"
#include "gui/window/MainWindow.h"

#include <QGuiApplication>

namespace articular {

namespace {

const SettingKey<bool> paragraphLitKey{u"editor/paragraph-lit", false};
const SettingKey<bool> cursorHeldKey{u"editor/cursor-line-held", false};
const SettingKey<bool> pairMarksKey{u"editor/pair-marks", true};

} // namespace

WritingModes::WritingModes(MainWindow &window, Settings &settings)
    : QObject(&window), m_editor(window.view().editor())
{
    new KeptSwitch(window, settings, ActionId::FocusParagraph, paragraphLitKey, [this](bool lit) { m_editor.setParagraphLit(lit); });
    new KeptSwitch(window, settings, ActionId::HoldCursorLine, cursorHeldKey, [this](bool holds) { holdCursorLine(holds); });
    new KeptSwitch(window, settings, ActionId::PairMarks, pairMarksKey, [this](bool wanted) { m_editor.pairs().setOn(wanted); });
    // After the key that moved it, or typed: a click leaves the text where the hand is.
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_holdsCursorLine && QGuiApplication::mouseButtons() == Qt::NoButton)
            QMetaObject::invokeMethod(&m_editor, &QPlainTextEdit::centerCursor, Qt::QueuedConnection);
    });
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

} // namespace articular
