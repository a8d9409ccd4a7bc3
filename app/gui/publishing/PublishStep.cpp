// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/publishing/PublishStep.h"

#include "gui/controls/ToneLabel.h"

#include <QGridLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

PublishStep::PublishStep(int number, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_title(tr("%1. %2", "number and title of a step").arg(number).arg(title)), m_sign(new QLabel(this)),
      m_heading(new ToneLabel(Tone::Neutral, this)), m_explanation(new ToneLabel(Tone::Quiet, this)), m_content(new QVBoxLayout)
{
    m_heading->setText(m_title);
    m_heading->setBold(true);
    m_content->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_heading, 0, 1);
    layout->addWidget(m_explanation, 1, 1);
    layout->addLayout(m_content, 2, 1);
    setExplanation(explanation);
    showState();
}

void PublishStep::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void PublishStep::setDone(bool done)
{
    m_isDone = done;
    showState();
}

void PublishStep::showState()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(toneIcon(m_isDone ? u"panel-done"_s : u"panel-todo"_s, m_isDone ? Tone::Good : Tone::Quiet).pixmap(size));
    m_heading->setAccessibleName(m_isDone ? tr("Done: %1", "a step").arg(m_title) : m_title);
}

} // namespace articular
