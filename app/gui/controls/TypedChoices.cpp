// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/TypedChoices.h"

#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>

namespace articular {

namespace {

constexpr int mostRows = 6;

} // namespace

TypedChoices::TypedChoices(QPlainTextEdit *editor)
    : QObject(editor), m_editor(editor), m_list(new QListView(editor))
{
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setAutoFillBackground(true);
    m_list->hide();
    m_editor->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this] { take(); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isTyping)
            update();
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const auto typed = wordAt(m_editor->textCursor());
        if (!typed || !m_typed || typed->start != m_typed->start)
            m_list->hide();
    });
}

int TypedChoices::rowCount() const
{
    return m_list->model()->rowCount();
}

bool TypedChoices::isOffering() const
{
    return !m_list->isHidden();
}

bool TypedChoices::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Escape and the arrows belong to the list while it is there, not to the window's menus.
        if (isOffering() && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier)
            event->accept();
        break;
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (isOffering() && (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(press->key()))
            return true;
        expectText();
        break;
    }
    case QEvent::InputMethod:
        expectText();
        break;
    case QEvent::FocusOut:
    case QEvent::Resize:
        m_list->hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TypedChoices::expectText()
{
    m_isTyping = true;
    QMetaObject::invokeMethod(this, [this] { m_isTyping = false; }, Qt::QueuedConnection);
}

bool TypedChoices::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    const auto select = [this](int wanted) {
        m_list->setCurrentIndex(m_list->model()->index((wanted + rowCount()) % rowCount(), 0));
    };
    switch (key) {
    case Qt::Key_Up:
        select(row - 1);
        return true;
    case Qt::Key_Down:
        select(row + 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        m_refused = m_typed ? m_typed->start : -1;
        m_list->hide();
        return true;
    default:
        return false;
    }
}

void TypedChoices::update()
{
    m_typed = wordAt(m_editor->textCursor());
    if (!m_typed) {
        m_refused = -1;
        m_list->hide();
        return;
    }
    if (m_typed->text.isEmpty())
        m_refused = -1;
    if (m_editor->isReadOnly() || m_refused == m_typed->start) {
        m_list->hide();
        return;
    }
    if (!offer(m_typed->text) || rowCount() == 0) {
        m_list->hide();
        return;
    }
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    place();
    m_list->show();
    m_list->raise();
}

void TypedChoices::place()
{
    const QRect area = m_editor->viewport()->geometry();
    const int rowHeight = m_list->sizeHintForRow(0);
    const int height = rowHeight * std::min(rowCount(), mostRows) + m_list->frameWidth() * 2;
    const int width = std::min(area.width(), m_editor->fontMetrics().averageCharWidth() * 70);
    const QRect cursor = m_editor->cursorRect().translated(area.topLeft());
    const bool fitsBelow = cursor.bottom() + height <= area.bottom() || cursor.top() - area.top() < area.bottom() - cursor.bottom();
    const int y = fitsBelow ? cursor.bottom() + 2 : cursor.top() - height - 2;
    const int x = std::clamp(cursor.left(), area.left(), std::max(area.left(), area.right() - width));
    m_list->setGeometry(x, y, width, height);
}

void TypedChoices::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_typed)
        return;
    const TypedWord typed = *m_typed;
    m_list->hide();
    choose(index, typed);
}

} // namespace articular
