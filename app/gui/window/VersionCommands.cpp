// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/VersionCommands.h"

#include "gui/recovery/VersionsDialog.h"
#include "gui/session/TextComparison.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"

#include <QPointer>

namespace articular {

VersionCommands::VersionCommands(MainWindow &page, const QString &root, const Clock &clock)
    : QObject(&page), m_page(page), m_root(root), m_keeper(page.view().session(), root, clock)
{
    connect(page.actions()[ActionId::ShowVersions], &QAction::triggered, this, &VersionCommands::showVersions);
    connect(&m_keeper, &VersionKeeper::failed, this, [this](const Error &error) {
        m_page.notices().showNotice(Tone::Information, tr("No earlier versions of the text can be kept on this computer. %1").arg(error.message));
    });
}

void VersionCommands::showVersions()
{
    const QList<TextVersion> versions = versionsOf(m_root, m_page.view().session().path());
    if (versions.isEmpty() || m_page.view().session().path().isEmpty()) {
        m_page.notices().showNotice(Tone::Information, tr("No earlier version of this text is kept yet. One is kept when you begin to change it, every five "
                                                          "minutes while you write, and when you save."));
        return;
    }
    auto *dialog = new VersionsDialog(versions, m_page.view().session().isLocked(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::changesRequested, this, [this, dialog](const TextVersion &version) { compare(dialog, version); });
    connect(dialog, &VersionsDialog::restoreRequested, this, &VersionCommands::putBack);
    dialog->open();
    dialog->begin();
}

void VersionCommands::compare(VersionsDialog *dialog, const TextVersion &version)
{
    const DocumentSession &session = m_page.view().session();
    ComparedTexts texts{session.path(), {}, session.text().toUtf8(), session.workspace()};
    m_work.run([shown = QPointer(dialog), version, texts]() mutable -> BackgroundWork::Outcome {
        const Result<QByteArray> text = readVersion(version.file);
        texts.before = text ? text.value() : QByteArray();
        return [shown, version, problem = text ? QString() : text.error().message, page = text ? comparedAsHtml(texts) : QByteArray()] {
            if (shown && problem.isEmpty())
                shown->showChanges(version, page);
            else if (shown)
                shown->showProblem(problem);
        };
    });
}

void VersionCommands::putBack(const TextVersion &version)
{
    DocumentSession &session = m_page.view().session();
    const Result<QByteArray> text = readVersion(version.file);
    if (!text) {
        m_page.files().showError(text.error());
        return;
    }
    session.gatherChanges();
    session.changeTextTo(text.value());
    m_page.notices().showNotice(Tone::Good, tr("This is the text of %1. Undo brings back the one that was on screen.").arg(VersionsDialog::timeOf(version)));
}

} // namespace articular
