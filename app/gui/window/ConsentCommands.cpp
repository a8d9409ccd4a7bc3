// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ConsentCommands.h"

#include "core/base/FileStore.h"
#include "core/workspace/ConsentEdits.h"
#include "gui/consents/ConsentsDialog.h"

#include <QFileInfo>

namespace articular {

ConsentCommands::ConsentCommands(QWidget *window, DocumentSession &session, const Clock &clock)
    : QObject(window), m_window(window), m_session(session), m_clock(clock)
{
}

QString ConsentCommands::root() const
{
    return m_session.workspace().isDefault() ? m_clinic : m_session.workspace().root();
}

void ConsentCommands::showConsents()
{
    if (m_dialog == nullptr) {
        m_dialog = new ConsentsDialog(m_clock.now().toLocalTime().date(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ConsentsDialog::saveRequested, this, &ConsentCommands::save);
    }
    m_shown = root();
    refresh();
    if (m_shown.isEmpty())
        m_dialog->setProblem(tr("Open an article or a clinic's folder first: the records belong to a clinic."));
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ConsentCommands::refresh()
{
    m_dialog->setConsents(m_shown.isEmpty() ? QList<Consent>() : Workspace::load(m_shown).consents());
}

void ConsentCommands::save(const Consent &consent)
{
    if (m_shown.isEmpty())
        return;
    const QString path = consentsFile(m_shown);
    Result<QByteArray> text = QByteArray();
    if (QFileInfo::exists(path))
        text = readTextFile(path);
    if (text)
        text = withConsent(text.value(), consent);
    const Status written = text ? writeFile(path, text.value()) : Status(text.error());
    if (!written) {
        m_dialog->setProblem(tr("The record was not saved. %1").arg(written.error().message));
        return;
    }
    refresh();
    m_session.reloadWorkspace();
}

} // namespace articular
