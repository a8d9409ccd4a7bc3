// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ChecklistRow.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace articular {

namespace {

Tone toneOf(TaskState state)
{
    switch (state) {
    case TaskState::Done: return Tone::Good;
    case TaskState::Open: return Tone::Attention;
    default: return Tone::Quiet;
    }
}

QString iconOf(TaskState state)
{
    switch (state) {
    case TaskState::Done: return QStringLiteral("panel-done");
    case TaskState::Open: return QStringLiteral("panel-todo");
    default: return QStringLiteral("panel-waiting");
    }
}

} // namespace

ChecklistRow::ChecklistRow(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new ToneLabel(Tone::Neutral, this)),
      m_state(new ToneLabel(Tone::Quiet, this)), m_hint(new ToneLabel(Tone::Quiet, this)),
      m_button(new QPushButton(this))
{
    m_state->setWordWrap(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, Qt::AlignTop);
    layout->addWidget(m_state, 0, 2, Qt::AlignTop);
    layout->addWidget(m_hint, 1, 1, 1, 2);
    layout->addWidget(m_button, 2, 1, 1, 2, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this, &ChecklistRow::activated);
    retranslate();
}

void ChecklistRow::setTask(const ReadinessTask &task)
{
    m_task = task;
    retranslate();
}

void ChecklistRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void ChecklistRow::retranslate()
{
    const bool isOpen = m_task.state == TaskState::Open;
    const QString state = m_task.state == TaskState::Done ? tr("Done")
        : isOpen                                          ? tr("To do")
                                                          : tr("Waiting");
    m_text->setText(m_task.text);
    m_text->setBold(isOpen);
    m_state->setText(state);
    m_state->setTone(toneOf(m_task.state));
    const bool hasHint = m_task.state != TaskState::Done && !m_task.hint.isEmpty();
    m_hint->setText(hasHint ? m_task.hint : QString());
    m_hint->setVisible(hasHint);
    m_button->setText(tr("Go there"));
    m_button->setAccessibleName(tr("Go there: %1").arg(m_task.text));
    m_button->setVisible(isOpen);
    setAccessibleName(tr("%1: %2", "task: state").arg(m_task.text, state));
    setAccessibleDescription(m_hint->text());
    updateIcon();
}

void ChecklistRow::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(toneIcon(iconOf(m_task.state), toneOf(m_task.state)).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace articular
