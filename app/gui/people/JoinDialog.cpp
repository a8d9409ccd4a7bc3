// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/JoinDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/people/ComparedWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

JoinDialog::JoinDialog(const QString &administrator, const QStringList &words, QWidget *parent)
    : QDialog(parent), m_compared(new ComparedWords(words, this)), m_message(new ToneLabel(Tone::Attention, this)),
      m_join(new QPushButton(tr("&Join"), this))
{
    setWindowTitle(tr("Join this clinic"));
    auto *explanation = new ToneLabel(Tone::Neutral, this);
    explanation->setText(tr("%1 is the administrator of this clinic's list of people who may approve. Call on a number that you know, and let the six words of the administrator's key be read out to you.").arg(administrator));
    auto *notNow = new QPushButton(tr("&Not now"), this);
    notNow->setAutoDefault(false);
    m_join->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(notNow);
    buttons->addWidget(m_join);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_compared);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(notNow, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compared, &ComparedWords::changed, this, &JoinDialog::updateState);
    connect(m_join, &QPushButton::clicked, this, [this, words] {
        m_join->setEnabled(false);
        emit joinRequested(words);
    });
    setTabOrder(notNow, m_join);
    const int width = fontMetrics().averageCharWidth() * 70;
    resize(width, width / 2);
    updateState();
}

void JoinDialog::showProblem(const QString &problem)
{
    m_join->setEnabled(m_compared->match());
    m_message->setTone(Tone::Problem);
    m_message->setText(problem);
}

void JoinDialog::updateState()
{
    m_message->setTone(Tone::Attention);
    m_message->setText(m_compared->obstacle());
    m_join->setEnabled(m_compared->match());
}

} // namespace articular
