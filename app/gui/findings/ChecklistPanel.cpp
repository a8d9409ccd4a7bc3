// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ChecklistPanel.h"

#include "gui/controls/ToneLabel.h"
#include "gui/findings/ChecklistRow.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

ChecklistPanel::ChecklistPanel(QWidget *parent)
    : QWidget(parent), m_summary(new ToneLabel(Tone::Neutral, this)), m_progress(new QProgressBar(this)),
      m_next(new QPushButton(this))
{
    m_summary->setBold(true);
    m_progress->setTextVisible(false);
    auto *content = new QWidget;
    m_rowLayout = new QVBoxLayout(content);
    m_rowLayout->setSpacing(m_rowLayout->spacing() * 2);
    m_rowLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *head = new QVBoxLayout;
    head->addWidget(m_summary);
    head->addWidget(m_progress);
    head->addWidget(m_next, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    head->setContentsMargins(m_rowLayout->contentsMargins());
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const ReadinessTask *task = nextTask())
            emit taskActivated(*task, m_revision);
    });
    retranslate();
}

void ChecklistPanel::setReadiness(const Readiness &readiness, quint64 revision)
{
    m_revision = revision;
    if (readiness == m_readiness)
        return;
    m_readiness = readiness;
    while (m_rows.size() < readiness.tasks.size())
        m_rows.append(addRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isShown = i < readiness.tasks.size() && readiness.tasks.at(i).state != TaskState::NotApplicable;
        m_rows.at(i)->setVisible(isShown);
        if (isShown && m_rows.at(i)->task() != readiness.tasks.at(i))
            m_rows.at(i)->setTask(readiness.tasks.at(i));
    }
    retranslate();
}

ChecklistRow *ChecklistPanel::addRow()
{
    auto *row = new ChecklistRow;
    m_rowLayout->insertWidget(m_rowLayout->count() - 1, row);
    connect(row, &ChecklistRow::activated, this, [this, row] { emit taskActivated(row->task(), m_revision); });
    return row;
}

const ReadinessTask *ChecklistPanel::nextTask() const
{
    const auto isOpen = [](const ReadinessTask &task) { return task.state == TaskState::Open; };
    const auto task = std::find_if(m_readiness.tasks.cbegin(), m_readiness.tasks.cend(), isOpen);
    return task == m_readiness.tasks.cend() ? nullptr : &*task;
}

void ChecklistPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChecklistPanel::retranslate()
{
    const int done = m_readiness.done();
    const int applicable = m_readiness.applicable();
    const ReadinessTask *next = nextTask();
    if (m_readiness.tasks.isEmpty())
        m_summary->setText(tr("Open an article to see what it still needs."));
    else if (done == applicable)
        m_summary->setText(tr("All %n things are done", nullptr, applicable));
    else
        m_summary->setText(tr("%1 of %2 done").arg(done).arg(applicable));
    m_progress->setVisible(applicable > 0);
    m_progress->setRange(0, qMax(1, applicable));
    m_progress->setValue(done);
    m_progress->setAccessibleName(tr("Readiness"));
    m_progress->setAccessibleDescription(m_summary->text());
    m_next->setText(tr("Next thing to do"));
    m_next->setToolTip(next ? next->text : QString());
    m_next->setAccessibleDescription(next ? next->text : QString());
    m_next->setVisible(next != nullptr);
}

} // namespace articular
