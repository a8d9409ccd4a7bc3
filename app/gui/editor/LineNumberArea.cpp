// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/LineNumberArea.h"

#include "gui/editor/MarkdownEdit.h"

#include <QPaintEvent>

namespace articular {

LineNumberArea::LineNumberArea(MarkdownEdit *editor) : QWidget(editor), m_editor(editor) {}

void LineNumberArea::paintEvent(QPaintEvent *event)
{
    m_editor->paintLineNumbers(this, event->rect());
}

} // namespace articular
