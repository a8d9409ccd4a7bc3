// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/StepList.h"

#include "gui/controls/ToneLabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::StepList)
};

struct Look
{
    QString icon;
    Tone tone;
    QString words;
};

Look lookOf(StepResult result)
{
    switch (result) {
    case StepResult::Passed: return {u"panel-done"_s, Tone::Good, StepWords::tr("In order")};
    case StepResult::Failed: return {u"panel-error"_s, Tone::Problem, StepWords::tr("Wrong")};
    case StepResult::NotProven: return {u"panel-warning"_s, Tone::Attention, StepWords::tr("Not proven")};
    case StepResult::NotDone: return {u"panel-todo"_s, Tone::Quiet, StepWords::tr("Not checked")};
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(QWidget *parent) : QScrollArea(parent), m_steps(nullptr), m_content(nullptr)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void StepList::clear()
{
    m_content = new QWidget;
    m_steps = new QVBoxLayout(m_content);
    m_steps->addStretch(1);
    // Deletes the one before.
    setWidget(m_content);
}

void StepList::addStep(const VerifiedStep &step)
{
    const Look look = lookOf(step.result);
    auto *row = new QWidget(m_content);
    auto *sign = new QLabel(row);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    sign->setPixmap(toneIcon(look.icon, look.tone).pixmap(size));
    auto *title = new ToneLabel(step.result == StepResult::NotDone ? Tone::Quiet : Tone::Neutral, row);
    title->setText(step.result == StepResult::Passed ? stepTitle(step.id) : tr("%1 – %2", "step, result").arg(stepTitle(step.id), look.words));
    title->setBold(step.result == StepResult::Failed);
    title->setAccessibleName(tr("%1: %2", "result, step").arg(look.words, stepTitle(step.id)));
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(sign, 0, 0, Qt::AlignTop);
    layout->addWidget(title, 0, 1);
    for (qsizetype i = 0; i < step.details.size(); ++i) {
        auto *detail = new ToneLabel(step.result == StepResult::Failed ? Tone::Problem : Tone::Quiet, row);
        // Words of the file are shown as they are, whatever signs they hold.
        detail->setTextFormat(Qt::PlainText);
        detail->setText(step.details[i]);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(detail, int(i) + 1, 1);
    }
    m_steps->insertWidget(m_steps->count() - 1, row);
    // A layout would show it later, and gives it no place until then.
    row->show();
    if (step.result == StepResult::Failed && !m_failed)
        m_failed = row;
}

void StepList::showFirstFailure()
{
    if (!m_failed)
        return;
    // The rows that just came get their places now, not when the event loop gets to it.
    m_steps->activate();
    QEvent changed(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &changed);
    ensureWidgetVisible(m_failed);
}

} // namespace articular
