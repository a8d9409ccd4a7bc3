// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/AnalysisWorker.h"

#include "core/base/FreedMemory.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <utility>

namespace articular {

namespace {

constexpr int shortestPause = 150;
constexpr int longestPause = 1500;
constexpr int rest = 2000; ///< milliseconds without an order, after which nobody waits for the worker

} // namespace

int pauseBeforeChecks(qint64 took)
{
    return int(std::clamp<qint64>(3 * took, shortestPause, longestPause));
}

AnalysisWorker::AnalysisWorker(std::unique_ptr<Analyzer> analyzer, QObject *parent)
    : QObject(parent), m_analyzer(std::move(analyzer)), m_thread(QThread::create([this] { work(); }))
{
    m_analyzer->setGiveWay([this] { return m_isAwaited.load(); });
    m_thread->setObjectName(QStringLiteral("analysis"));
    m_thread->start();
}

AnalysisWorker::~AnalysisWorker()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_isAwaited = true;
        m_ordered.wakeOne();
    }
    m_thread->wait();
}

template <typename Change>
void AnalysisWorker::order(Change change)
{
    const QMutexLocker lock(&m_mutex);
    change(m_orders);
    m_isAwaited = true;
    m_ordered.wakeOne();
}

void AnalysisWorker::open(const QString &path, const QString &text, quint64 revision)
{
    order([&](Orders &orders) {
        orders = Orders();
        orders.path = path;
        orders.text = text;
        orders.resetPreview = true;
        orders.hurry = true;
        orders.revision = revision;
    });
}

void AnalysisWorker::reopen(const QString &path)
{
    order([&](Orders &orders) {
        orders.path = path;
        orders.hurry = true;
    });
}

void AnalysisWorker::apply(DocumentEdit edit)
{
    order([&](Orders &orders) {
        orders.revision = edit.revision;
        orders.edits.push_back(std::move(edit));
    });
}

void AnalysisWorker::replaceText(const QString &text, quint64 revision)
{
    order([&](Orders &orders) {
        orders.edits.clear();
        orders.text = text;
        orders.revision = revision;
    });
}

void AnalysisWorker::reloadDecisions()
{
    order([](Orders &orders) {
        orders.reloadDecisions = true;
        orders.hurry = true;
    });
}

void AnalysisWorker::resendPreview()
{
    order([](Orders &orders) { orders.resetPreview = true; });
}

void AnalysisWorker::compare(ComparedWith with, const ComparedText &text)
{
    order([&](Orders &orders) {
        orders.comparison.emplace(with, text);
        orders.hurry = orders.hurry || with == ComparedWith::Approved;
    });
}

void AnalysisWorker::expirePictures()
{
    order([](Orders &orders) { orders.expirePictures = true; });
}

void AnalysisWorker::hurry()
{
    order([](Orders &orders) { orders.hurry = true; });
}

void AnalysisWorker::work()
{
    QMutexLocker lock(&m_mutex);
    std::optional<QDeadlineTimer> checksDue, restDue;
    while (!m_stopping) {
        const std::optional<QDeadlineTimer> &due = checksDue ? checksDue : restDue;
        if (!m_orders.isEmpty()) {
            Orders orders = std::exchange(m_orders, Orders());
            m_isAwaited = false;
            lock.unlock();
            checksDue.emplace(orders.hurry ? 0 : pauseBeforeChecks(m_checksTook));
            carryOut(std::move(orders));
            lock.relock();
        } else if (!due) {
            m_ordered.wait(&m_mutex);
        } else if (!due->hasExpired()) {
            m_ordered.wait(&m_mutex, *due);
        } else {
            lock.unlock();
            if (std::exchange(checksDue, std::nullopt)) {
                check();
                restDue.emplace(rest);
            } else {
                restDue.reset();
                giveBackFreedMemory();
            }
            lock.relock();
        }
    }
}

void AnalysisWorker::check()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const AnalysisResult result = m_analyzer->analyse(m_revision);
    // Those that gave way would have taken longer.
    m_checksTook = m_isAwaited ? std::max(m_checksTook, elapsed.elapsed()) : elapsed.elapsed();
    // A change of the text is shown first; checks follow it as they do any change.
    if (m_isAwaited)
        return;
    emit analysisReady(result);
    if (m_analyzer->isPreviewOutdated())
        emit previewReady(m_analyzer->preview(m_text.toUtf8(), m_revision));
}

void AnalysisWorker::carryOut(Orders orders)
{
    if (orders.text)
        m_text = std::move(*orders.text);
    for (const DocumentEdit &edit : orders.edits)
        m_text.replace(edit.position, edit.removed, edit.inserted);
    if (orders.revision != 0)
        m_revision = orders.revision;
    if (orders.path)
        emit workspaceLoaded(m_analyzer->open(*orders.path), m_revision);
    if (orders.reloadDecisions)
        m_analyzer->reloadDecisions();
    if (orders.comparison)
        m_analyzer->compare(orders.comparison->first, orders.comparison->second);
    if (orders.expirePictures)
        m_analyzer->expirePictures();
    if (orders.resetPreview)
        m_analyzer->resetPreview();
    emit previewReady(m_analyzer->preview(m_text.toUtf8(), m_revision));
}

} // namespace articular
