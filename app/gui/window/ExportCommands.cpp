// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ExportCommands.h"

#include "core/document/ArticlePlace.h"
#include "gui/window/ExportRemedies.h"
#include "gui/window/PersonAtDesk.h"
#include "gui/window/ProblemPlace.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace articular {

namespace {

QList<ExportTarget> targetsIn(const QStringList &names)
{
    QList<ExportTarget> targets;
    for (const ExportTarget target : {ExportTarget::Html, ExportTarget::WordPress, ExportTarget::Hugo, ExportTarget::Pdf}) {
        if (names.contains(targetName(target)))
            targets.append(target);
    }
    return targets.isEmpty() ? QList{ExportTarget::Html} : targets;
}

} // namespace

QString exportFolder(const Settings &settings)
{
    const QString last = settings.value(exportFolderKey);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

ExportCommands::ExportCommands(const ReviewServices &services, FileCommands &files, WindowDocks &docks, const MakePdfPrinter &makePrinter)
    : QObject(services.window), m_services(services), m_files(files), m_docks(docks), m_looks(services.clock), m_run(services.clock, makePrinter)
{
    connect(services.actions[ActionId::ExportPage], &QAction::triggered, this, &ExportCommands::exportPage);
    connect(&m_looks, &ExportLooks::looked, this, [this](const ExportLook &look) {
        if (m_sheet)
            m_sheet->addLook(look);
    });
    connect(&m_run, &ExportRun::progressed, this, [this](int done, int total, const QString &title) {
        if (m_sheet)
            m_sheet->setProgress(done, total, title);
    });
    connect(&m_run, &ExportRun::finished, this, [this](const ExportReport &report) {
        if (m_sheet)
            m_sheet->setReport(report);
        // What was exported is part of where the article stands.
        m_services.view.session().reloadDecisions();
    });
}

void ExportCommands::exportPage()
{
    const DocumentSession &session = m_services.view.session();
    if (session.path().isEmpty()) {
        m_services.notices.showNotice(Tone::Attention, tr("Save the article first: its pictures are looked for beside its file."));
        return;
    }
    if (m_sheet || m_work.isBusy())
        return;
    m_work.run([this, root = session.workspace().root()]() -> BackgroundWork::Outcome {
        const QList<ArticleSummary> articles = root.isEmpty() ? QList<ArticleSummary>() : articleSummaries(root);
        return [this, articles] { showSheet(articles); };
    });
}

void ExportCommands::showSheet(const QList<ArticleSummary> &articles)
{
    const DocumentSession &session = m_services.view.session();
    ExportSheet::Start start{{}, session.path(), exportFolder(m_services.settings), targetsIn(m_services.settings.value(exportTargetsKey)), possibleRemedies(m_services.actions)};
    for (const ArticleSummary &article : articles)
        start.articles.append({article.path, article.title.isEmpty() ? articleBaseName(article.path) : article.title});
    if (std::ranges::find(start.articles, session.path(), &TickableArticle::path) == start.articles.end())
        start.articles.prepend({session.path(), articleBaseName(session.path())});
    m_sheet = new ExportSheet(start, m_services.window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connectSheet();
    m_sheet->open();
    m_sheet->beginLooking();
}

void ExportCommands::connectSheet()
{
    connect(m_sheet, &ExportSheet::looksWanted, this, [this] { m_looks.look(sources()); });
    connect(m_sheet, &ExportSheet::folderWanted, this, &ExportCommands::chooseFolder);
    connect(m_sheet, &ExportSheet::exportWanted, this, &ExportCommands::begin);
    connect(m_sheet, &ExportSheet::cancelWanted, &m_run, &ExportRun::cancel);
    connect(m_sheet, &ExportSheet::openFolderWanted, this,
            [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); });
    connect(m_sheet, &ExportSheet::publishWanted, this, [this] { m_services.actions[ActionId::PublishPage]->trigger(); });
    connect(m_sheet, &ExportSheet::showWanted, this, [this](const Finding &reason) { showProblem(reason, m_services.view, m_docks); });
    connect(m_sheet, &ExportSheet::openWanted, &m_files, &FileCommands::open);
    connect(m_sheet, &ExportSheet::remedyWanted, this, [this](ExportRemedy remedy) { takeRemedy(remedy, m_services.actions); });
}

QList<ExportSource> ExportCommands::sources() const
{
    DocumentSession &session = m_services.view.session();
    session.gatherChanges();
    QList<ExportSource> sources;
    for (const QString &path : m_sheet->articles()) {
        sources.append({path});
        if (path == session.path())
            sources.last().text = session.bytes();
    }
    return sources;
}

void ExportCommands::begin(bool isDraft, bool replace)
{
    QStringList names;
    for (const ExportTarget target : m_sheet->targets())
        names.append(targetName(target));
    m_services.settings.setValue(exportTargetsKey, names);
    m_services.settings.setValue(exportFolderKey, m_sheet->folder());
    m_run.start({sources(), m_sheet->targets(), m_sheet->folder(), exporterAt(m_services.view.session(), m_services.settings), isDraft, false, replace});
}

void ExportCommands::chooseFolder()
{
    m_services.prompts.chooseFolder(m_sheet, tr("Folder for what is exported"), m_sheet->folder(), [this](const QString &folder) {
        if (m_sheet)
            m_sheet->setFolder(folder);
    });
}

} // namespace articular
