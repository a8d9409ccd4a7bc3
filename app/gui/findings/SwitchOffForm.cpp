// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/SwitchOffForm.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

SwitchOffForm::SwitchOffForm(QWidget *parent)
    : QWidget(parent), m_question(new ToneLabel(Tone::Neutral, this)), m_reason(new QLineEdit(this)),
      m_switchOff(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_switchOff);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    connect(m_reason, &QLineEdit::returnPressed, this, &SwitchOffForm::answer);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_switchOff->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_switchOff, &QPushButton::clicked, this, &SwitchOffForm::answer);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    m_switchOff->setEnabled(false);
    retranslate();
}

void SwitchOffForm::ask()
{
    retranslate();
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void SwitchOffForm::refuse()
{
    m_question->setText(tr("A comment cannot stand at this place, so nothing was changed."));
}

void SwitchOffForm::answer()
{
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        emit answered(reason);
}

void SwitchOffForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SwitchOffForm::retranslate()
{
    m_question->setText(tr("Why is it all right here? A comment with the reason is put above this part of the text. Readers never see it."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_switchOff->setText(tr("Switch off"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace articular
