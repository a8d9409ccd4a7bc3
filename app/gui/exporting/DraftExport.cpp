// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/DraftExport.h"

#include "core/checks/CheckSubject.h"

#include <QThread>

namespace articular {

namespace {

Result<ExportOutcome> exported(const QString &path, const QByteArray &text, const ExportOptions &options)
{
    const Workspace workspace = Workspace::forArticle(path);
    const CheckSubject subject(Article(path, text), workspace, options.today);
    return exportHtml(subject.context(), options);
}

} // namespace

DraftExport::DraftExport(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

DraftExport::~DraftExport()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool DraftExport::start(const QString &path, const QByteArray &text, const QString &folder)
{
    if (isRunning())
        return false;
    ExportOptions options;
    options.outputFolder = folder;
    options.draft = true;
    options.replace = true;
    options.today = m_clock.now().toLocalTime().date();
    m_thread.reset(QThread::create([this, path, text, options] {
        QMetaObject::invokeMethod(this, [this, result = exported(path, text, options)] { finish(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

void DraftExport::finish(const Result<ExportOutcome> &result)
{
    m_thread->wait();
    m_thread.reset();
    if (result)
        emit succeeded(result.value());
    else
        emit failed(result.error());
}

} // namespace articular
