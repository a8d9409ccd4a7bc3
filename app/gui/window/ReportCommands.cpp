// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ReportCommands.h"

#include "core/base/Slug.h"

#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace articular {

ReportCommands::ReportCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, const Clock &clock)
    : QObject(window), m_window(window), m_view(view), m_notices(notices), m_prompts(prompts), m_export(clock)
{
    connect(&m_export, &ReportExport::succeeded, this, &ReportCommands::showOutcome);
    connect(&m_export, &ReportExport::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

void ReportCommands::saveReport()
{
    const QString slug = slugFor(m_view.session().displayName());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = QDir(documents).filePath(tr("report-%1.html", "file name; no spaces").arg(slug.isEmpty() ? QStringLiteral("article") : slug));
    m_prompts.chooseReportPath(m_window, suggestion, [this](const QString &target) {
        DocumentSession &session = m_view.session();
        session.gatherChanges();
        if (m_export.start(session.path(), session.bytes(), target))
            m_notices.showNotice(Tone::Information, tr("Making the report…"));
    });
}

void ReportCommands::showOutcome(const QString &path)
{
    const QUrl file = QUrl::fromLocalFile(path);
    m_notices.showNotice(Tone::Good, tr("The report is ready: %1").arg(QDir::toNativeSeparators(path)),
                         {{tr("Open report"), [file] { QDesktopServices::openUrl(file); }}});
}

} // namespace articular
