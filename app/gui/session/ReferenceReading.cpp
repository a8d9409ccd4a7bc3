// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ReferenceReading.h"

#include "core/base/FileStore.h"

#include <QThread>

namespace articular {

namespace {

Result<ReferenceFileContent> contentOf(const QString &path, const References &known)
{
    const Result<QByteArray> bytes = readFile(path, maximumImportSize);
    if (!bytes)
        return bytes.error();
    const ReferenceImport import = readReferences(bytes.value());
    return ReferenceFileContent{path, planReferences(import.references, ReferenceIndex(known)), import.problems};
}

} // namespace

ReferenceReading::ReferenceReading(QObject *parent) : QObject(parent) {}

ReferenceReading::~ReferenceReading()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool ReferenceReading::start(const QString &path, const References &known)
{
    if (m_thread != nullptr)
        return false;
    m_thread.reset(QThread::create([this, path, known] {
        const Result<ReferenceFileContent> content = contentOf(path, known);
        QMetaObject::invokeMethod(this, [this, content] {
            m_thread->wait();
            m_thread.reset();
            if (content)
                emit finished(content.value());
            else
                emit failed(content.error());
        }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

} // namespace articular
