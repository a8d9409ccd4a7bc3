// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/RecordCommands.h"

#include "core/trust/PinStore.h"
#include "gui/records/VerifyRecordSheet.h"

#include <QAction>

namespace articular {

RecordCommands::RecordCommands(QWidget *window, const ActionSet &actions, const DocumentSession &session, Prompts &prompts)
    : QObject(window), m_window(window), m_session(session), m_prompts(prompts)
{
    connect(actions[ActionId::VerifyRecord], &QAction::triggered, this, &RecordCommands::showSheet);
    connect(&m_check, &RecordCheck::stepDone, this, [this](const VerifiedStep &step) {
        if (m_sheet)
            m_sheet->addStep(step);
    });
    connect(&m_check, &RecordCheck::succeeded, this, [this](const Verification &verification) {
        if (m_sheet)
            m_sheet->showResult(verification);
    });
    connect(&m_check, &RecordCheck::failed, this, [this](const Error &error) {
        if (m_sheet)
            m_sheet->showProblem(error.message);
    });
}

void RecordCommands::showSheet()
{
    if (m_sheet == nullptr) {
        m_sheet = new VerifyRecordSheet(m_window);
        connect(m_sheet, &VerifyRecordSheet::checkWanted, this, &RecordCommands::check);
        connect(m_sheet, &VerifyRecordSheet::recordWanted, this, [this] {
            m_prompts.chooseFile(m_sheet, tr("Choose an approval record"), tr("Approval records (*.zip)"), [this](const QString &path) { m_sheet->setRecord(path); });
        });
        connect(m_sheet, &VerifyRecordSheet::websiteWanted, this, [this] {
            m_prompts.chooseFile(m_sheet, tr("Choose a page of the website"), tr("Saved pages and website packages (*.html *.htm *.txt *.zip)"),
                                 [this](const QString &path) { m_sheet->setWebsitePath(path); });
        });
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

void RecordCommands::check()
{
    RecordCheckRequest request{m_sheet->record(), {}, m_sheet->websitePath(), m_sheet->pasted()};
    request.known.words = m_sheet->words();
    if (const QString root = m_session.workspace().root(); !root.isEmpty()) {
        if (const auto pin = PinStore::ofThisComputer().pinOf(root))
            request.known.administrator = pin->fingerprint;
    }
    if (m_check.start(request))
        m_sheet->beginCheck();
}

} // namespace articular
