// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/RecordCheck.h"

#include "core/base/FileStore.h"

#include <QFileInfo>
#include <QThread>

namespace articular {

RecordCheck::RecordCheck(QObject *parent) : QObject(parent) {}

RecordCheck::~RecordCheck()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool RecordCheck::start(const RecordCheckRequest &request)
{
    if (isRunning())
        return false;
    m_thread.reset(QThread::create([this, request] {
        const Result<Verification> result = check(request);
        QMetaObject::invokeMethod(this, [this, result] { finish(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

Result<Verification> RecordCheck::check(RecordCheckRequest request)
{
    const Result<QByteArray> archive = readFile(request.record, maximumRecordSize);
    if (!archive)
        return archive.error();
    if (!request.websitePath.isEmpty()) {
        const Result<QByteArray> page = readFile(request.websitePath, maximumRecordSize);
        if (!page)
            return page.error();
        request.website = WebsiteFile{QFileInfo(request.websitePath).fileName(), page.value()};
    }
    return verifyRecord({archive.value(), request.known, request.website, [this](const VerifiedStep &step) {
                             QMetaObject::invokeMethod(this, [this, step] { emit stepDone(step); }, Qt::QueuedConnection);
                         }});
}

void RecordCheck::finish(const Result<Verification> &result)
{
    m_thread->wait();
    m_thread.reset();
    if (result)
        emit succeeded(result.value());
    else
        emit failed(result.error());
}

} // namespace articular
