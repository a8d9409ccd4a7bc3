// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/MainWindow.h"

#include "gui/articles/ArticlesPanel.h"
#include "gui/details/DetailsPanel.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/findings/ChecklistPanel.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/outline/OutlinePanel.h"
#include "gui/window/ArticleNotices.h"
#include "gui/window/BrowserPage.h"
#include "gui/window/CardCommands.h"
#include "gui/window/ClaimCommands.h"
#include "gui/window/ConsentCommands.h"
#include "gui/window/DeskCommands.h"
#include "gui/window/DetailsPlaces.h"
#include "gui/window/DueCommands.h"
#include "gui/window/EditCommands.h"
#include "gui/window/ExportCommands.h"
#include "gui/window/FileCommands.h"
#include "gui/window/FormatBar.h"
#include "gui/window/InsertCommands.h"
#include "gui/window/NewCommands.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/PageViewCommands.h"
#include "gui/window/PaneFocus.h"
#include "gui/window/PictureCommands.h"
#include "gui/window/PracticeStrip.h"
#include "gui/window/PrivacyCommands.h"
#include "gui/window/PublishCommands.h"
#include "gui/window/ReadabilityCommands.h"
#include "gui/window/RecordCommands.h"
#include "gui/window/ReferenceCommands.h"
#include "gui/window/ReportCommands.h"
#include "gui/window/ReviewCommands.h"
#include "gui/window/StatusPanel.h"
#include "gui/window/TextCommands.h"
#include "gui/window/TextSafety.h"
#include "gui/window/WindowDocks.h"
#include "gui/window/WindowLayout.h"
#include "gui/window/WindowMenus.h"
#include "gui/window/WindowPages.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QVBoxLayout>

namespace articular {

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new ActionSet(this))
    , m_view(new ArticleView(services.analyzer(), services.preview))
    , m_notices(new NoticeBar)
    , m_articleNotices(std::make_unique<ArticleNotices>(m_view->session(), *m_notices))
    , m_practice(new PracticeStrip)
    , m_status(new StatusPanel)
    , m_menus(new WindowMenus(this, *m_actions))
    , m_docks(new WindowDocks(this))
    , m_files(new FileCommands(this, *m_view, *m_notices, services.prompts, services.settings, services.savePatience))
    , m_safety(new TextSafety(this, *m_view, *m_files, *m_notices, services.recovery, services.clock))
    , m_new(new NewCommands(this, *m_view, *m_files, services.settings, services.clock))
    , m_pictures(new PictureCommands(this, *m_view, *m_files, *m_notices, services.prompts))
    , m_consents(new ConsentCommands(this, m_view->session(), services.clock))
    , m_references(new ReferenceCommands(this, *m_view, *m_notices, services.prompts, *m_actions))
    , m_claims(new ClaimCommands(m_docks->claims(), *m_view, *m_notices, services.settings, services.clock))
    , m_pages(new WindowPages(m_view, *m_actions, *m_files, *m_new))
    , m_layout(new WindowLayout(this, *m_view, *m_actions, *m_docks, services.settings))
{
    new PrivacyCommands(m_docks->problems(), *m_view, *m_notices, services.settings, services.clock);
    new EditCommands(this, *m_view, *m_actions);
    new FormatBar(*m_menus, *m_view, *m_actions);
    new InsertCommands(this, *m_view, *m_actions, m_menus->clinicTexts());
    new CardCommands(this, *m_view, *m_docks, *m_actions);
    new PageViewCommands(this, *m_view, *m_actions, services.settings);
    new BrowserPage(this, *m_view, *m_notices, services.clock, *m_actions);
    compose();
    connectFileActions();
    connectViewActions();
    connectSession();
    connectPanels();
    m_status->follow(m_view->session(), services.clock);
    new ReadabilityCommands(m_docks, *m_view, *m_status);
    new ReviewCommands(this, *m_view, *m_files, *m_notices, *m_docks, *m_actions, services.settings, services.clock);
    const ReviewServices review{this, *m_view, *m_notices, services.settings, services.prompts, services.clock, *m_actions};
    new DeskCommands(review, *m_files, *m_pages, *m_docks, *m_layout);
    new ExportCommands(review, *m_files, *m_docks, services.pdfPrinter);
    new PublishCommands(review, *m_docks);
    new RecordCommands(review);
    new DueCommands(review, *m_files);
    new TextCommands(review, *m_files);
    retranslate();
    m_layout->restore();
    m_view->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    setAcceptDrops(true);
    m_practice->hide();
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_practice);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::onAction(ActionId id, const std::function<void()> &run)
{
    connect((*m_actions)[id], &QAction::triggered, this, run);
}

void MainWindow::connectFileActions()
{
    onAction(ActionId::NewArticle, [this] { m_new->newArticle(); });
    onAction(ActionId::OpenArticle, [this] { m_files->chooseAndOpen(); });
    onAction(ActionId::OpenFolder, [this] { m_files->chooseFolder(); });
    onAction(ActionId::SaveReport, [report = new ReportCommands(this, *m_view, *m_notices, m_services.prompts, m_services.clock)] { report->saveReport(); });
    onAction(ActionId::Save, [this] { m_files->save(); });
    onAction(ActionId::SaveAs, [this] { m_files->saveAs(); });
    onAction(ActionId::Close, [this] { closeArticle(); });
    onAction(ActionId::Quit, [this] { emit quitRequested(); });
    onAction(ActionId::ShowConsents, [this] { m_consents->showConsents(); });
    onAction(ActionId::ReloadClinic, [this] { m_articleNotices->readAgain(); });
    onAction(ActionId::About, [this] { m_services.prompts.showAbout(this); });
    connect(m_menus->recentFiles(), &QMenu::aboutToShow, this, [this] { m_files->fillRecentMenu(m_menus->recentFiles()); });
}

void MainWindow::connectViewActions()
{
    MarkdownEdit *editor = &m_view->editor();
    onAction(ActionId::ZoomIn, [editor] { editor->setZoomStep(editor->zoomStep() + 1); });
    onAction(ActionId::ZoomOut, [editor] { editor->setZoomStep(editor->zoomStep() - 1); });
    onAction(ActionId::ZoomReset, [editor] { editor->setZoomStep(0); });
    connect((*m_actions)[ActionId::LineNumbers], &QAction::toggled, editor, &MarkdownEdit::setLineNumbersVisible);
    onAction(ActionId::NextPane, [this] { focusPane(1); });
    onAction(ActionId::PreviousPane, [this] { focusPane(-1); });
    connect((*m_actions)[ActionId::FullScreen], &QAction::toggled, this,
            [this](bool full) { window()->setWindowState(window()->windowState().setFlag(Qt::WindowFullScreen, full)); });
    for (const auto &[id, theme] : {std::pair(ActionId::ThemeSystem, ThemeChoice::System), {ActionId::ThemeLight, ThemeChoice::Light}, {ActionId::ThemeDark, ThemeChoice::Dark}})
        onAction(id, [this, theme = theme] { emit themeChosen(theme); });
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::languageChosen);
    m_docks->connectActions(*m_actions, *m_view);
}

void MainWindow::connectSession()
{
    DocumentSession *session = &m_view->session();
    connect(session, &DocumentSession::modifiedChanged, this, &MainWindow::updateCaption);
    connect(session, &DocumentSession::pathChanged, this, [this](const QString &path) {
        m_docks->problems()->setArticlePath(path);
        m_docks->details()->forget();
        m_docks->details()->setArticleFolder(path.isEmpty() ? QString() : QFileInfo(path).absolutePath());
        m_docks->articles()->setCurrentArticle(path);
        updateCaption();
    });
    connect(session, &DocumentSession::changesWanted, this,
            [this, session] { session->applyEditsNow(m_docks->details()->takePending(session->text().toUtf8())); });
    connect(session, &DocumentSession::workspaceChanged, this, &MainWindow::showWorkspace);
    connect(session, &DocumentSession::previewUpdated, this,
            [this](const PreviewUpdate &update) { m_docks->outline()->setOutline(update.outline); });
    connect(session, &DocumentSession::analysisUpdated, this, [this](const AnalysisResult &result) {
        m_status->setAnalysis(result);
        m_docks->details()->setArticle(result);
        m_docks->checklist()->setReadiness(result.readiness, result.revision);
        m_docks->problems()->setResult(result);
        updateCaption();
    });
    connect(m_pages, &WindowPages::articleShown, this, [this](bool shown) {
        m_layout->setArticleShown(shown);
        m_status->setVisible(shown);
        updateCaption();
    });
    connect(&m_view->editor(), &QPlainTextEdit::cursorPositionChanged, this, &MainWindow::updatePlace);
    connect(m_view, &ArticleView::linkActivated, this, &MainWindow::openLink);
    connect(m_view, &ArticleView::linkHovered, this,
            [this](const QString &address) { statusBar()->showMessage(address, hoveredLinkTime); });
}

void MainWindow::connectPanels()
{
    connect(m_status, &StatusPanel::checklistRequested, this, [this] { m_docks->raise(WindowDocks::Dock::Checklist); });
    connect(m_docks->outline(), &OutlinePanel::jumpRequested, m_view, &ArticleView::jumpToLine);
    auto *places = new DetailsPlaces(*m_view, *m_docks, *m_actions);
    connect(m_docks->problems(), &ProblemsPanel::jumpRequested, this, [this, places](const Finding &finding, quint64 revision) {
        if (finding.file.isEmpty() || finding.file == m_view->session().path())
            places->goTo(finding, revision);
        else
            m_notices->showNotice(Tone::Information, tr("This problem is in the clinic's file “%1”.").arg(QDir::toNativeSeparators(finding.file)));
    });
    connect(m_docks->problems(), &ProblemsPanel::editsRequested, this, &MainWindow::applyEdits);
    connect(m_docks->details(), &DetailsPanel::editsRequested, this, &MainWindow::applyEdits);
    connect(m_claims, &ClaimCommands::editsRequested, this, &MainWindow::applyEdits);
    connect(m_docks->details(), &DetailsPanel::imageRequested, m_pictures, &PictureCommands::chooseMainPicture);
    connect(m_pictures, &PictureCommands::detailMissing, m_docks->details(), &DetailsPanel::focusKey);
    connect(m_docks->articles(), &ArticlesPanel::openRequested, m_files, &FileCommands::open);
    connect(m_docks->articles(), &ArticlesPanel::newArticleRequested, m_new, &NewCommands::newArticle);
    connect(m_docks->checklist(), &ChecklistPanel::taskActivated, this, &MainWindow::goToTask);
    connect(m_files, &FileCommands::clinicOpened, this, &MainWindow::showClinic);
    connect(m_files, &FileCommands::clinicOpened, m_articleNotices.get(),
            [this](const QString &root) { m_articleNotices->showClinic(Workspace::load(root)); });
    connect(m_articleNotices.get(), &ArticleNotices::problemsRequested, this, [this] { m_docks->raise(WindowDocks::Dock::Problems); });
    connect(m_articleNotices.get(), &ArticleNotices::placeRequested, m_view, &ArticleView::jumpToByte);
    connect(&m_articleLists, &ArticleLists::listed, m_docks->articles(), &ArticlesPanel::setArticles);
    onAction(ActionId::MarkClaim, [this] { m_claims->markSelection(); });
}

void MainWindow::openPath(const QString &path)
{
    m_files->open(path);
    if (m_view->session().isPristine())
        m_pages->showStart();
}

void MainWindow::begin()
{
    m_pages->showStart();
    if (m_new->isFirstRun())
        m_new->askFirstQuestions();
    else
        showClinic(m_services.settings.value(clinicFolderKey));
}

void MainWindow::showAppearance(ThemeChoice theme, const QString &language)
{
    const ActionId id = theme == ThemeChoice::Light ? ActionId::ThemeLight
                        : theme == ThemeChoice::Dark ? ActionId::ThemeDark : ActionId::ThemeSystem;
    (*m_actions)[id]->setChecked(true);
    m_menus->setLanguage(language);
}

void MainWindow::closeArticle()
{
    if (m_isOneOfSeveral)
        close();
    else if (m_pages->showsArticle())
        m_files->whenTextIsSafe([this] { m_view->session().close(); });
    else
        window()->close();
}

QWidget *MainWindow::takeMenuBar()
{
    QWidget *bar = menuBar();
    layout()->setMenuBar(nullptr);
    bar->setParent(nullptr);
    return bar;
}

QString MainWindow::articleName() const
{
    return m_pages->showsArticle() ? m_view->session().displayName() : QString();
}

void MainWindow::leave()
{
    m_textIsSafe = true;
    close();
}

void MainWindow::openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    static const QStringList outside{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel")};
    if (url.isValid() && outside.contains(url.scheme()))
        QDesktopServices::openUrl(url);
    else
        m_notices->showNotice(Tone::Information, tr("The link to “%1” is not opened from here: it does not lead to a website.").arg(address));
}

void MainWindow::applyEdits(const QList<TextEdit> &edits, quint64 revision)
{
    if (m_view->session().isLocked())
        m_notices->showNotice(Tone::Information, m_view->session().lockReason());
    else if (!m_view->session().applyEdits(edits, revision))
        m_notices->showNotice(Tone::Information, tr("The text changed at this place in the meantime. Nothing was changed; please try again."));
}

void MainWindow::updateCaption()
{
    const DocumentSession &session = m_view->session();
    // Qt takes "[*]" for the place of its mark, and two of them for the characters.
    const QString name = session.displayName().replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    setWindowTitle(m_pages->showsArticle() ? QStringLiteral("%1[*] – Articular").arg(name) : QStringLiteral("Articular"));
    setWindowModified(session.isModified());
    setWindowFilePath(session.path());
}

void MainWindow::showWorkspace(const Workspace &workspace)
{
    m_practice->setVisible(workspace.profile().practice);
    m_docks->details()->setWorkspace(workspace);
    if (!workspace.isDefault())
        m_articleLists.list(workspace.root());
}

void MainWindow::showClinic(const QString &root)
{
    m_articleLists.list(root);
    m_consents->setClinic(root);
    m_docks->raise(WindowDocks::Dock::Articles);
}

void MainWindow::goToTask(const ReadinessTask &task, quint64 revision)
{
    if (task.id == TaskId::MustFix) {
        m_docks->raise(WindowDocks::Dock::Problems);
    } else if (!task.key.isEmpty()) {
        m_docks->raise(WindowDocks::Dock::Details);
        m_docks->details()->focusKey(task.key);
    } else {
        m_view->jumpToByte(task.range.start, revision);
    }
}

void MainWindow::updatePlace()
{
    const QTextCursor cursor = m_view->editor().textCursor();
    m_status->setPlace(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
    m_docks->outline()->setCurrentLine(cursor.blockNumber());
}

void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes{m_view->bar(), &m_view->editor()};
    if (m_view->preview() != nullptr)
        panes.append(m_view->preview());
    panes += m_docks->panels() << m_status;
    focusNextPane(panes, focusWidget(), step);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_view->session().gatherChanges();
    if (!m_textIsSafe && m_view->session().isModified()) {
        event->ignore();
        m_files->whenTextIsSafe([this] {
            m_textIsSafe = true;
            // An answer may come while this close event is still being handled, in which Qt ignores another one.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    // A page behind others looks as it did when it was last seen.
    if (isVisible())
        m_layout->save();
    m_safety->giveUp();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        (*m_actions)[ActionId::FullScreen]->setChecked(isFullScreen());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = event->mimeData()->urls().first().toLocalFile();
    if (isReferenceFileName(path))
        m_references->importFile(path);
    else
        m_files->open(path);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_docks->retranslate();
    m_practice->setText(tr("Practice clinic: try anything here. Nothing from it can be published."));
    updateCaption();
}

} // namespace articular
