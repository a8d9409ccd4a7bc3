// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/BackgroundWork.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace articular {

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

void BackgroundWork::run(Work work)
{
    if (isBusy())
        m_waiting.push_back(std::move(work));
    else
        begin(std::move(work));
}

void BackgroundWork::settle(int patience)
{
    const QDeadlineTimer deadline(patience);
    while (isBusy() && m_thread->wait(deadline))
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void BackgroundWork::begin(Work work)
{
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        QMetaObject::invokeMethod(this, [this, outcome = work()] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BackgroundWork::finish(const Outcome &outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (!m_waiting.empty()) {
        const Work next = std::move(m_waiting.front());
        m_waiting.pop_front();
        begin(next);
    }
    if (outcome)
        outcome();
}

} // namespace articular
