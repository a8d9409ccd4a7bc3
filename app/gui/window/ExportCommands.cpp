// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ExportCommands.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace articular {

ExportCommands::ExportCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, const Clock &clock)
    : QObject(window), m_window(window), m_view(view), m_notices(notices), m_prompts(prompts), m_export(clock)
{
    connect(&m_export, &DraftExport::succeeded, this, &ExportCommands::showOutcome);
    connect(&m_export, &DraftExport::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

void ExportCommands::exportDraft()
{
    if (m_view.session().path().isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("Save the article first: its pictures are looked for beside its file."));
        return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts.chooseFolder(m_window, tr("Folder for the draft page"), documents, [this](const QString &folder) {
        DocumentSession &session = m_view.session();
        session.gatherChanges();
        if (m_export.start(session.path(), session.bytes(), folder))
            m_notices.showNotice(Tone::Information, tr("Making the draft page…"));
    });
}

void ExportCommands::showOutcome(const ExportOutcome &outcome)
{
    const QString path = QDir::toNativeSeparators(outcome.path);
    QString text = outcome.unchanged ? tr("The draft page was there already and has not changed: %1").arg(path)
                                     : tr("The draft page is ready: %1").arg(path);
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(outcome.path).absolutePath());
    m_notices.showNotice(Tone::Good, text, {{tr("Open folder"), [folder] { QDesktopServices::openUrl(folder); }}});
}

} // namespace articular
