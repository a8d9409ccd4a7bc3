// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/RecordCommands.h"

#include "core/export/WebsitePackage.h"
#include "core/review/ReviewSituation.h"
#include "core/trust/PinStore.h"
#include "gui/records/VerifyRecordSheet.h"
#include "gui/window/ExportCommands.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

RecordCommands::RecordCommands(const ReviewServices &services) : QObject(services.window), m_services(services)
{
    connect(services.actions[ActionId::VerifyRecord], &QAction::triggered, this, &RecordCommands::verify);
    connect(services.actions[ActionId::CompareWithSite], &QAction::triggered, this, &RecordCommands::compare);
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

void RecordCommands::verify()
{
    showSheet();
    m_sheet->beginVerifying();
}

void RecordCommands::compare()
{
    const DocumentSession &session = m_services.view.session();
    const auto situation = session.analysis().review.situation;
    const ApprovedVersion *newest = situation ? situation->state.newest() : nullptr;
    if (!newest) {
        m_services.notices.showNotice(Tone::Attention, tr("No version of this article was approved yet, so there is nothing to compare the site with."));
        return;
    }
    const std::optional<PublishedVersion> &onSite = situation->state.onSite;
    const int version = onSite ? onSite->version : newest->number;
    const QString record = QDir(exportFolder(m_services.settings))
                               .filePath(u"%1-v%2-approval-record.zip"_s.arg(packageName(Article(session.path(), session.bytes()))).arg(version));
    showSheet();
    m_sheet->setRecord(QFileInfo::exists(record) ? record : QString());
    m_sheet->beginComparing(onSite ? onSite->address : QString());
}

void RecordCommands::showSheet()
{
    if (m_sheet == nullptr) {
        m_sheet = new VerifyRecordSheet(m_services.window);
        connect(m_sheet, &VerifyRecordSheet::checkWanted, this, &RecordCommands::check);
        connect(m_sheet, &VerifyRecordSheet::recordWanted, this, [this] {
            m_services.prompts.chooseFile(m_sheet, tr("Choose an approval record"), tr("Approval records (*.zip)"), [this](const QString &path) { m_sheet->setRecord(path); });
        });
        connect(m_sheet, &VerifyRecordSheet::websiteWanted, this, [this] {
            m_services.prompts.chooseFile(m_sheet, tr("Choose a page of the website"), tr("Saved pages and website packages (*.html *.htm *.txt *.zip)"),
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
    if (const QString root = m_services.view.session().workspace().root(); !root.isEmpty()) {
        if (const auto pin = PinStore::ofThisComputer().pinOf(root))
            request.known.administrator = pin->fingerprint;
    }
    if (m_check.start(request))
        m_sheet->beginCheck();
}

} // namespace articular
