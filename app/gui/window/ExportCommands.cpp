// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ExportCommands.h"

#include "gui/window/PersonAtDesk.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace articular {

ExportCommands::ExportCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, Settings &settings, const Clock &clock)
    : QObject(window), m_window(window), m_view(view), m_notices(notices), m_prompts(prompts), m_settings(settings), m_export(clock)
{
    connect(&m_export, &PageExport::succeeded, this, &ExportCommands::showOutcome);
    connect(&m_export, &PageExport::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

void ExportCommands::exportPage()
{
    if (m_view.session().path().isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("Save the article first: its pictures are looked for beside its file."));
        return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts.chooseFolder(m_window, tr("Folder for the page"), documents, [this](const QString &folder) {
        DocumentSession &session = m_view.session();
        session.gatherChanges();
        if (m_export.start(session.path(), session.bytes(), folder, exporterAt(session, m_settings)))
            m_notices.showNotice(Tone::Information, tr("Making the page…"));
    });
}

void ExportCommands::showOutcome(const PageExport::Outcome &outcome)
{
    const ExportedPackage &package = outcome.package.packages.constFirst();
    const QString path = QDir::toNativeSeparators(package.path);
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(package.path).absolutePath());
    const std::vector<NoticeAction> actions{{tr("Open folder"), [folder] { QDesktopServices::openUrl(folder); }}};
    if (outcome.reasons.isEmpty()) {
        m_notices.showNotice(Tone::Good, package.unchanged ? tr("The approved page was there already and has not changed: %1").arg(path)
                                                                   : tr("The approved page is ready to be published: %1").arg(path), actions);
        return;
    }
    const QString ready = package.unchanged ? tr("The draft page was there already and has not changed: %1").arg(path)
                                                    : tr("The draft page is ready: %1").arg(path);
    const qsizetype others = outcome.reasons.size() - 1;
    const QString why = others == 0 ? tr("It is marked as a draft. The reason: %1").arg(outcome.reasons.first())
                                    : tr("It is marked as a draft. The first of %1 reasons: %2").arg(others + 1).arg(outcome.reasons.first());
    m_notices.showNotice(Tone::Good, ready + u' ' + why, actions);
}

} // namespace articular
