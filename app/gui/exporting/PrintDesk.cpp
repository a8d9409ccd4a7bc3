// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/PrintDesk.h"

#include "core/export/PdfFinish.h"

namespace articular {

PrintDesk::PrintDesk(MakePdfPrinter makePrinter, QObject *parent) : QObject(parent), m_makePrinter(std::move(makePrinter)) {}

PrintDesk::~PrintDesk() = default;

Result<QByteArray> PrintDesk::print(const PrintablePage &page)
{
    QMutexLocker lock(&m_mutex);
    m_printed.reset();
    if (!m_isCancelled)
        QMetaObject::invokeMethod(this, [this, page] { begin(page); }, Qt::QueuedConnection);
    while (!m_printed && !m_isCancelled)
        m_isPrinted.wait(&m_mutex);
    if (m_isCancelled)
        return Error{ErrorCode::Cancelled, tr("It was cancelled; nothing was written."), {}, {}, 0};
    const Result<QByteArray> printed = *m_printed;
    lock.unlock();
    return printed ? finishPdf(printed.value(), {page.title, page.language, page.time, page.mark}) : printed;
}

void PrintDesk::begin(const PrintablePage &page)
{
    QString reason = tr("This computer cannot make PDF files.");
    if (!m_printer && m_makePrinter)
        m_printer = m_makePrinter(&reason);
    if (m_printer)
        m_printer->print(page, [this](const Result<QByteArray> &printed) { finish(printed); });
    else
        finish(Error{ErrorCode::Refused, reason, {}, {}, 0});
}

void PrintDesk::finish(const Result<QByteArray> &printed)
{
    const QMutexLocker lock(&m_mutex);
    m_printed = printed;
    m_isPrinted.wakeAll();
}

void PrintDesk::cancel()
{
    if (m_printer)
        m_printer->stop();
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = true;
    m_isPrinted.wakeAll();
}

void PrintDesk::restart()
{
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = false;
}

} // namespace articular
