// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ArticleLists.h"

#include <QThread>

#include <utility>

namespace articular {

ArticleLists::ArticleLists(QObject *parent) : QObject(parent) {}

ArticleLists::~ArticleLists()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

void ArticleLists::list(const QString &folder)
{
    if (m_thread != nullptr)
        m_waiting = folder;
    else
        start(folder);
}

void ArticleLists::start(const QString &folder)
{
    m_thread.reset(QThread::create([this, folder] {
        // Handed over as an event of this object, so that nothing here is touched by two threads.
        QMetaObject::invokeMethod(this, [this, articles = articleSummaries(folder)] { finish(articles); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ArticleLists::finish(const QList<ArticleSummary> &articles)
{
    m_thread->wait();
    m_thread.reset();
    const QString waiting = std::exchange(m_waiting, QString());
    if (!waiting.isEmpty())
        start(waiting);
    else
        emit listed(articles);
}

} // namespace articular
