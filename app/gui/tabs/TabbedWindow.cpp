// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabs/TabbedWindow.h"

#include "core/document/ArticlePlace.h"
#include "gui/tabs/OpenTabs.h"
#include "gui/tabs/RecencyWalk.h"
#include "gui/tabs/TabStrip.h"
#include "gui/window/FileCommands.h"
#include "gui/window/MainWindow.h"
#include "gui/window/WindowLayout.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr qsizetype mostClosed = 20;

const SettingKey<QByteArray> geometryKey{u"window/geometry", {}};

/// One name for a file that has several; of a file that is not there the one it was given.
QString sameFile(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

TabbedWindow::TabbedWindow(MakePage makePage, Settings &settings, Prompts &prompts)
    : m_makePage(std::move(makePage)), m_settings(settings), m_layout(new QVBoxLayout(this)), m_strip(new TabStrip), m_pages(new QStackedWidget),
      m_recency(new RecencyWalk(this)), m_unsaved(this, prompts, [this](MainWindow *page) { bring(page); })
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_strip);
    m_layout->addWidget(m_pages, 1);
    connect(m_strip, &QTabBar::currentChanged, this, &TabbedWindow::showCurrent);
    connect(m_strip, &QTabBar::tabCloseRequested, this, &TabbedWindow::closeTab);
    connect(m_strip, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        remember();
    });
    resize(usualSize);
    restoreGeometry(m_settings.value(geometryKey));
}

TabbedWindow::~TabbedWindow()
{
    // What pages say while they go is of no interest any more.
    m_isLeaving = true;
    for (MainWindow *page : findChildren<MainWindow *>())
        page->disconnect(this);
}

void TabbedWindow::begin()
{
    MainWindow *page = addPage();
    bring(page);
    page->begin();
}

bool TabbedWindow::restore()
{
    const QList<OpenTab> tabs = rememberedOpenTabs(m_settings);
    if (tabs.isEmpty())
        return false;
    m_strip->blockSignals(true);
    int current = 0;
    for (const OpenTab &tab : tabs) {
        const int index = addTab(nullptr, tab.path, tab.title.isEmpty() ? articleFileTitle(tab.path) : tab.title);
        if (tab.isCurrent)
            current = index;
    }
    m_strip->setCurrentIndex(current);
    m_strip->blockSignals(false);
    showCurrent();
    return true;
}

void TabbedWindow::open(const QString &path)
{
    const QString article = articleIn(path);
    // A clinic's folder is shown beside whatever is open.
    if (article.isEmpty() && m_shown != nullptr)
        m_shown->openPath(path);
    else if (const qsizetype shown = indexOf(article); shown >= 0 && !article.isEmpty())
        m_strip->setCurrentIndex(int(shown));
    else
        pageFor({})->openPath(path);
}

MainWindow *TabbedWindow::pageFor(const QString &path)
{
    const qsizetype shown = path.isEmpty() ? -1 : indexOf(path);
    if (shown >= 0) {
        m_strip->setCurrentIndex(int(shown));
        return m_shown;
    }
    QList<MainWindow *> candidates = pages();
    if (m_shown != nullptr)
        candidates.prepend(m_shown);
    const auto unused = std::ranges::find_if(candidates, [](MainWindow *page) { return page->view().session().isPristine(); });
    MainWindow *page = unused != candidates.end() ? *unused : addPage();
    bring(page);
    return page;
}

QList<MainWindow *> TabbedWindow::pages() const
{
    QList<MainWindow *> pages;
    for (const Tab &tab : m_tabs) {
        if (tab.page != nullptr)
            pages.append(tab.page);
    }
    return pages;
}

void TabbedWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void TabbedWindow::connectActions(MainWindow *page)
{
    const std::pair<ActionId, std::function<void()>> rows[]{
        {ActionId::SaveAll, [this] { m_unsaved.saveAll(UnsavedTexts::among(pages()), [] {}); }},
        {ActionId::ReopenClosed, [this] { reopenClosed(); }},
        {ActionId::NextTab, [this] { step(1); }},
        {ActionId::PreviousTab, [this] { step(-1); }},
        {ActionId::TabUsedBefore, [this] { m_strip->setCurrentIndex(int(indexOf(m_recency->step(1)))); }},
        {ActionId::TabUsedLongAgo, [this] { m_strip->setCurrentIndex(int(indexOf(m_recency->step(-1)))); }}};
    for (const auto &[id, run] : rows)
        connect(page->actions()[id], &QAction::triggered, this, run);
}

MainWindow *TabbedWindow::addPage()
{
    MainWindow *page = m_makePage();
    page->setAttribute(Qt::WA_DeleteOnClose);
    QWidget *menus = page->takeMenuBar();
    menus->hide();
    m_layout->insertWidget(0, menus);
    m_menuBars.insert(page, menus);
    m_pages->addWidget(page);
    connect(page, &QObject::destroyed, menus, &QObject::deleteLater);
    const auto refreshPage = [this, page] { refresh(page); };
    connect(page, &QWidget::windowTitleChanged, this, refreshPage);
    connect(&page->view().session(), &DocumentSession::modifiedChanged, this, refreshPage);
    connect(&page->view().session(), &DocumentSession::pathChanged, this, refreshPage);
    connect(page, &MainWindow::closed, this, [this, page] { takeTab(int(indexOf(page))); });
    page->files().setOpenElsewhere([this, page](const QString &path) { return openBeside(page, path); });
    connectActions(page);
    // A page for a tab that is there already takes its place.
    if (const int at = m_strip->currentIndex(); at >= 0 && m_tabs[at].page == nullptr)
        m_tabs[at].page = page;
    else
        addTab(page, {}, {});
    return page;
}

int TabbedWindow::addTab(MainWindow *page, const QString &path, const QString &title)
{
    m_tabs.append({m_nextId, page, path, title});
    m_recency->add(m_nextId++);
    const int index = m_strip->addTab(title);
    m_strip->describe(index, title, path, false);
    updateCount();
    return index;
}

void TabbedWindow::bring(MainWindow *page)
{
    m_strip->setCurrentIndex(int(indexOf(page)));
    showCurrent();
}

void TabbedWindow::showCurrent()
{
    const int index = m_strip->currentIndex();
    if (index < 0 || index >= m_tabs.size() || m_isLeaving)
        return;
    const bool isFirst = m_tabs[index].page == nullptr;
    const QString path = isFirst ? std::exchange(m_tabs[index].path, {}) : QString();
    MainWindow *page = isFirst ? addPage() : m_tabs[index].page;
    m_recency->use(m_tabs[index].id);
    if (page == m_shown)
        return;
    // Before the first show the pages have no size yet, and a page that was small once keeps narrow panels.
    m_layout->activate();
    page->resize(m_pages->size());
    if (m_shown != nullptr) {
        page->parts().take(m_shown->parts().layout());
        m_menuBars[m_shown]->hide();
    }
    page->actions()[ActionId::FullScreen]->setChecked(isFullScreen());
    m_menuBars[page]->show();
    m_pages->setCurrentWidget(page);
    m_shown = page;
    if (isFirst)
        page->openPath(path);
    refresh(page);
}

void TabbedWindow::refresh(MainWindow *page)
{
    const qsizetype index = indexOf(page);
    if (index < 0 || m_isLeaving)
        return;
    const DocumentSession &session = page->view().session();
    Tab &tab = m_tabs[index];
    if (session.path().isEmpty() && !tab.path.isEmpty())
        noteClosed(tab.path);
    tab.path = session.path();
    tab.title = page->articleName();
    m_strip->describe(int(index), tab.title, tab.path, session.isModified());
    if (page == m_shown) {
        setWindowTitle(page->windowTitle());
        setWindowModified(session.isModified());
        setWindowFilePath(tab.path);
    }
    remember();
}

bool TabbedWindow::openBeside(MainWindow *from, const QString &path)
{
    if (const qsizetype shown = indexOf(path); shown >= 0)
        m_strip->setCurrentIndex(int(shown));
    else if (from->view().session().isPristine())
        return false;
    else
        pageFor({})->openPath(path);
    return true;
}

void TabbedWindow::closeTab(int index)
{
    MainWindow *page = m_tabs[index].page;
    if (page == nullptr) {
        takeTab(index);
        return;
    }
    // What is asked about can be seen.
    if (!UnsavedTexts::among({page}).isEmpty())
        bring(page);
    page->actions()[ActionId::Close]->trigger();
}

void TabbedWindow::takeTab(int index)
{
    if (index < 0 || m_isLeaving)
        return;
    const Tab tab = m_tabs[index];
    noteClosed(tab.path);
    if (const qsizetype before = indexOf(m_recency->before(tab.id)); index == m_strip->currentIndex() && m_tabs.size() > 1)
        m_strip->setCurrentIndex(before >= 0 ? int(before) : index > 0 ? index - 1 : 1);
    m_recency->forget(tab.id);
    if (tab.page != nullptr) {
        m_pages->removeWidget(tab.page);
        m_menuBars.remove(tab.page);
    }
    m_tabs.removeAt(index);
    m_strip->removeTab(index);
    updateCount();
    remember();
}

void TabbedWindow::reopenClosed()
{
    while (!m_closed.isEmpty()) {
        const QString path = m_closed.takeLast();
        if (QFileInfo::exists(path) && indexOf(path) < 0) {
            open(path);
            return;
        }
    }
}

void TabbedWindow::step(int direction)
{
    m_strip->setCurrentIndex((m_strip->currentIndex() + direction + count()) % count());
}

void TabbedWindow::noteClosed(const QString &path)
{
    if (path.isEmpty())
        return;
    m_closed.removeAll(path);
    m_closed.append(path);
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
}

void TabbedWindow::remember()
{
    QList<OpenTab> open;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (!m_tabs[i].path.isEmpty())
            open.append({m_tabs[i].path, m_tabs[i].title, i == m_strip->currentIndex()});
    }
    rememberOpenTabs(m_settings, open);
}

void TabbedWindow::updateCount()
{
    for (MainWindow *page : pages())
        page->setOneOfSeveral(m_tabs.size() > 1);
}

qsizetype TabbedWindow::indexOf(const MainWindow *page) const
{
    const auto found = std::ranges::find_if(m_tabs, [page](const Tab &tab) { return tab.page == page; });
    return page == nullptr || found == m_tabs.end() ? -1 : found - m_tabs.begin();
}

qsizetype TabbedWindow::indexOf(const QString &path) const
{
    const auto found = std::ranges::find_if(m_tabs, [file = sameFile(path)](const Tab &tab) { return !tab.path.isEmpty() && sameFile(tab.path) == file; });
    return path.isEmpty() || found == m_tabs.end() ? -1 : found - m_tabs.begin();
}

qsizetype TabbedWindow::indexOf(int id) const
{
    const auto found = std::ranges::find(m_tabs, id, &Tab::id);
    return found == m_tabs.end() ? -1 : found - m_tabs.begin();
}

void TabbedWindow::closeEvent(QCloseEvent *event)
{
    const QList<MainWindow *> unsaved = UnsavedTexts::among(pages());
    if (!m_isSafe && !unsaved.isEmpty()) {
        event->ignore();
        m_unsaved.whenSafe(unsaved, [this] {
            m_isSafe = true;
            // An answer may come while this close event is still being handled, in which Qt ignores another one.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    // What is open now is opened again at the next start.
    m_isLeaving = true;
    m_settings.setValue(geometryKey, saveGeometry());
    for (MainWindow *page : pages())
        page->leave();
    m_tabs.clear();
    m_shown = nullptr;
    QWidget::closeEvent(event);
}

} // namespace articular
