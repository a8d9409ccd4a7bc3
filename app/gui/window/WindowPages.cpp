// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowPages.h"

#include "gui/firstrun/StartPage.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NewCommands.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace articular {

namespace {

using enum ActionId;

constexpr std::array withoutArticle{NewArticle, OpenArticle, OpenFolder,   Close,     Quit,       NextPane, PreviousPane,
                                    SaveAll,    ReopenClosed, NextTab,     PreviousTab, TabUsedBefore, TabUsedLongAgo, FullScreen, ThemeSystem, ThemeLight,   ThemeDark, ShowArticles,
                                    ShowConsents, ShowClinicTexts, ShowUses, ShowDueReviews, MakeSigningKey, PeopleWhoApprove, JoinClinic, ReloadClinic, About};

} // namespace

WindowPages::WindowPages(ArticleView *view, ActionSet &actions, FileCommands &files, NewCommands &beginnings)
    : m_view(view), m_actions(actions), m_files(files), m_start(new StartPage)
{
    addWidget(m_view);
    addWidget(m_start);
    connect(m_start, &StartPage::newArticleRequested, &beginnings, &NewCommands::newArticle);
    connect(m_start, &StartPage::openRequested, &files, &FileCommands::chooseAndOpen);
    connect(m_start, &StartPage::openClinicRequested, &files, &FileCommands::chooseFolder);
    connect(m_start, &StartPage::practiceClinicRequested, &beginnings, &NewCommands::openPractice);
    connect(m_start, &StartPage::recentFileRequested, &files, &FileCommands::open);
    connect(&m_view->session(), &DocumentSession::pathChanged, this, [this](const QString &path) {
        if (path.isEmpty())
            showStart();
        else
            showArticle();
    });
    connect(&m_view->session(), &DocumentSession::modifiedChanged, this, [this](bool modified) {
        if (modified)
            showArticle();
    });
}

bool WindowPages::showsArticle() const
{
    return currentWidget() == m_view;
}

void WindowPages::showStart()
{
    if (!showsArticle())
        return;
    QStringList recent = m_files.recentFiles();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_start->setRecentFiles(recent);
    setCurrentWidget(m_start);
    setFocusProxy(m_start);
    m_start->setFocus();
    setActionsEnabled(false);
    emit articleShown(false);
}

void WindowPages::showArticle()
{
    if (showsArticle())
        return;
    setCurrentWidget(m_view);
    setFocusProxy(m_view);
    m_view->setFocus();
    setActionsEnabled(true);
    emit articleShown(true);
}

void WindowPages::setActionsEnabled(bool enabled)
{
    if (enabled) {
        for (QAction *action : std::exchange(m_disabled, {}))
            action->setEnabled(true);
        return;
    }
    for (int i = 0; i < actionCount; ++i) {
        QAction *action = m_actions[ActionId(i)];
        if (action->isEnabled() && std::ranges::find(withoutArticle, ActionId(i)) == withoutArticle.end()) {
            action->setEnabled(false);
            m_disabled.append(action);
        }
    }
}

} // namespace articular
