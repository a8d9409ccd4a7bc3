// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a tab for each article. Its pages are whole MainWindows, each with its own menus, panels and session; they
// look alike because the layout of the one that is left goes to the one that is shown. A page is made when its tab is
// first shown.
#pragma once

#include "gui/prompts/Prompts.h"
#include "gui/settings/Settings.h"
#include "gui/tabs/UnsavedTexts.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace articular {

class MainWindow;
class RecencyWalk;
class TabStrip;

class TabbedWindow : public QWidget
{
    Q_OBJECT

public:
    using MakePage = std::function<MainWindow *()>;

    /// References outlive it.
    TabbedWindow(MakePage makePage, Settings &settings, Prompts &prompts);
    ~TabbedWindow() override;

    /// A tab without article, with the start page's questions.
    void begin();
    /// Brings back the tabs of the last time; false when there were none.
    bool restore();
    /// Shows the tab that has the article, or opens it in one without article, or in a new one.
    void open(const QString &path);
    /// The page for a text of this file, empty for one without: as open(), but nothing is opened in it.
    MainWindow *pageFor(const QString &path);

    int count() const { return int(m_tabs.size()); }
    MainWindow *current() const { return m_shown; }
    /// Those that were made so far, in the order of their tabs.
    QList<MainWindow *> pages() const;
    /// To the front of all windows.
    void bringToFront();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Tab
    {
        int id;
        MainWindow *page;                 ///< null until it is shown
        QString path, title;              ///< as last known
    };

    void connectActions(MainWindow *page);
    MainWindow *addPage();
    int addTab(MainWindow *page, const QString &path, const QString &title);
    void takeTab(int index);
    void closeTab(int index);
    void bring(MainWindow *page);
    void showCurrent();
    void refresh(MainWindow *page);
    bool openBeside(MainWindow *from, const QString &path);
    void reopenClosed();
    void step(int direction);
    void noteClosed(const QString &path);
    void remember();
    void updateCount();
    qsizetype indexOf(const MainWindow *page) const;
    qsizetype indexOf(const QString &path) const;
    qsizetype indexOf(int id) const;

    MakePage m_makePage;
    Settings &m_settings;
    QVBoxLayout *m_layout;
    TabStrip *m_strip;
    QStackedWidget *m_pages;
    RecencyWalk *m_recency;
    UnsavedTexts m_unsaved;
    QList<Tab> m_tabs;                    ///< in the order of the strip
    QHash<MainWindow *, QWidget *> m_menuBars;
    MainWindow *m_shown = nullptr;
    QStringList m_closed;                 ///< paths, the last at the end
    int m_nextId = 0;
    bool m_isSafe = false;                ///< the user was asked; closing goes on
    bool m_isLeaving = false;
};

} // namespace articular
