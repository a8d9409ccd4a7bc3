// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/WrappingChoice.h"

#include "gui/controls/ToneLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace articular {

WrappingChoice::WrappingChoice(Kind kind, QWidget *parent)
    : QWidget(parent), m_text(new ToneLabel(Tone::Neutral, this)), m_note(new ToneLabel(Tone::Quiet, this))
{
    if (kind == Kind::Check)
        m_button = new QCheckBox(this);
    else
        m_button = new QRadioButton(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_button, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_note, 1, 1);
    m_note->hide();
    setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &WrappingChoice::clicked);
}

void WrappingChoice::setText(const QString &text)
{
    m_text->setText(text);
    m_button->setAccessibleName(text);
}

QString WrappingChoice::text() const
{
    return m_text->text();
}

void WrappingChoice::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_button->setAccessibleDescription(note);
}

void WrappingChoice::setChangeable(bool changeable)
{
    m_button->setEnabled(changeable);
}

bool WrappingChoice::isChecked() const
{
    return m_button->isChecked();
}

void WrappingChoice::setChecked(bool checked)
{
    m_button->setChecked(checked);
}

void WrappingChoice::mouseReleaseEvent(QMouseEvent *event)
{
    // The texts are labels beside the button; a click on them is meant for it.
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
    QWidget::mouseReleaseEvent(event);
}

} // namespace articular
