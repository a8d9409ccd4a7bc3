// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/FindBar.h"

#include "gui/actions/Icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace articular {

namespace {

QToolButton *button(const QString &iconName, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(QPlainTextEdit *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new QLineEdit(this))
    , m_previous(button(QStringLiteral("go-up"), this))
    , m_next(button(QStringLiteral("go-down"), this))
    , m_matchCase(new QCheckBox(this))
    , m_message(new QLabel(this))
    , m_close(button(QStringLiteral("window-close"), this))
{
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(160);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_close);
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_text, &QLineEdit::textEdited, m_message, &QLabel::clear);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::finish);
    retranslate();
    hide();
}

void FindBar::start()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_text->setText(selected);
    m_message->clear();
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::finish()
{
    hide();
    m_editor->setFocus();
}

void FindBar::find(QTextDocument::FindFlags direction)
{
    if (m_text->text().isEmpty()) {
        start();
        return;
    }
    QTextDocument::FindFlags flags = direction;
    flags.setFlag(QTextDocument::FindCaseSensitively, m_matchCase->isChecked());
    m_message->clear();
    if (m_editor->find(m_text->text(), flags))
        return;
    const QTextCursor before = m_editor->textCursor();
    QTextCursor around(before);
    around.movePosition(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    m_editor->setTextCursor(around);
    if (m_editor->find(m_text->text(), flags)) {
        m_message->setText(tr("Went on from the other end."));
        return;
    }
    m_editor->setTextCursor(before);
    m_message->setText(tr("Not in this article."));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this article"));
    m_text->setAccessibleName(tr("Text to find"));
    m_previous->setToolTip(tr("Previous place"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place"));
    m_next->setAccessibleName(tr("Next place"));
    m_matchCase->setText(tr("Match capitals"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the search"));
}

} // namespace articular
