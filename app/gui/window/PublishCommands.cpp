// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PublishCommands.h"

#include "core/document/ArticlePlace.h"
#include "core/review/ReviewSteps.h"
#include "gui/session/ReviewReading.h"
#include "gui/window/ExportCommands.h"
#include "gui/window/ExportRemedies.h"
#include "gui/window/PersonAtDesk.h"
#include "gui/window/ProblemPlace.h"

#include <QDesktopServices>
#include <QUrl>

namespace articular {

PublishCommands::PublishCommands(const ReviewServices &services, WindowDocks &docks)
    : QObject(services.window), m_services(services), m_docks(docks), m_looks(services.clock), m_run(services.clock, {})
{
    connect(services.actions[ActionId::PublishPage], &QAction::triggered, this, &PublishCommands::showSheet);
    connect(&m_looks, &ExportLooks::looked, this, qOverload<const ExportLook &>(&PublishCommands::take));
    connect(&m_run, &ExportRun::finished, this, qOverload<const ExportReport &>(&PublishCommands::take));
}

void PublishCommands::showSheet()
{
    DocumentSession &session = m_services.view.session();
    session.gatherChanges();
    if (session.path().isEmpty() || session.isModified()) {
        m_services.notices.showNotice(Tone::Attention, tr("Save the article first: what is published is the text in its file."));
        return;
    }
    if (m_sheet || m_run.isRunning())
        return;
    const QString title = session.analysis().metadata.title;
    m_source = {session.path(), session.bytes()};
    m_sheet = new PublishSheet(title.isEmpty() ? articleBaseName(session.path()) : title, session.path(), possibleRemedies(m_services.actions), m_services.window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &PublishSheet::openFolderWanted, this, [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_sheet, &PublishSheet::doneWanted, this, &PublishCommands::record);
    connect(m_sheet, &PublishSheet::compareWanted, this, [this] { m_services.actions[ActionId::CompareWithSite]->trigger(); });
    connect(m_sheet, &PublishSheet::showWanted, this, [this](const Finding &reason) { showProblem(reason, m_services.view, m_docks); });
    connect(m_sheet, &PublishSheet::remedyWanted, this, [this](ExportRemedy remedy) { takeRemedy(remedy, m_services.actions); });
    m_sheet->open();
    m_looks.look({m_source});
}

void PublishCommands::take(const ExportLook &look)
{
    if (!m_sheet || look.path != m_source.path)
        return;
    m_look = look;
    if (!look.mayBePublished())
        m_sheet->showReasons(look);
    else
        m_run.start({{m_source}, {ExportTarget::WordPress}, exportFolder(m_services.settings), exporterAt(m_services.view.session(), m_services.settings), false, true, true});
}

void PublishCommands::take(const ExportReport &report)
{
    // What was exported is part of where the article stands.
    m_services.view.session().reloadDecisions();
    if (!m_sheet)
        return;
    const auto made = std::ranges::find_if(report.files, [](const ExportedFile &file) { return file.target == ExportTarget::WordPress; });
    if (made == report.files.end()) {
        m_sheet->showProblem(report.files.isEmpty() ? QString() : report.files.first().words.join(u' '));
        return;
    }
    const Result<WordPressPage> page = readWordPressPage(made->path);
    if (page)
        m_sheet->showSteps(page.value(), m_look);
    else
        m_sheet->showProblem(page.error().message);
}

void PublishCommands::record(const QString &address)
{
    const QString by = personAtDesk(m_services.view.session(), m_services.settings);
    m_sheet->setBusy(true);
    m_work.run([this, path = m_source.path, clock = &m_services.clock, by, address]() -> BackgroundWork::Outcome {
        const auto desk = readReviewCase(path, *clock);
        const Result<Event> event = desk ? recordPublished(desk.value()->subject(), by, address) : Result<Event>(desk.error());
        return [this, event] {
            m_services.view.session().reloadDecisions();
            if (m_sheet && event)
                m_sheet->showRecorded();
            else if (m_sheet)
                m_sheet->showProblem(event.error().message);
        };
    });
}

} // namespace articular
