// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ReportExport.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/base/FileStore.h"
#include "core/review/ArticleReport.h"
#include "core/review/Decisions.h"
#include "core/review/ReviewChecks.h"
#include "gui/exporting/PdfPage.h"

#include <QThread>

namespace articular {

namespace {

Status writeReport(const QString &path, const QByteArray &text, const QString &target, const QDateTime &now)
{
    const Workspace workspace = Workspace::forArticle(path);
    ArticleAnalyzer analyzer(path, workspace, allChecks());
    analyzer.preview(text, 1, now.date());
    ReviewRecord review = readReview(path, Article(path, text).metadata().id);
    analyzer.setDecisions(std::move(review.decisions), std::move(review.problems));
    const QByteArray html = articleReport(analyzer.analyse(1, now.date()), path, workspace, now);
    return writeFile(target, target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? pdfOfHtml(html) : html);
}

} // namespace

ReportExport::ReportExport(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ReportExport::~ReportExport()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool ReportExport::start(const QString &path, const QByteArray &text, const QString &target)
{
    if (isRunning())
        return false;
    m_thread.reset(QThread::create([this, path, text, target, now = m_clock.now().toLocalTime()] {
        const Status status = writeReport(path, text, target, now);
        QMetaObject::invokeMethod(this, [this, target, status] { finish(target, status); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

void ReportExport::finish(const QString &target, const Status &status)
{
    m_thread->wait();
    m_thread.reset();
    if (status)
        emit succeeded(target);
    else
        emit failed(status.error());
}

} // namespace articular
