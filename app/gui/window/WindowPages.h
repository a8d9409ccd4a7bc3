// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a window: the article, or the start page while there is none, when actions on a text are unavailable.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/window/ArticleView.h"

#include <QStackedWidget>

namespace articular {

class FileCommands;
class NewCommands;
class StartPage;

class WindowPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the view into the window; shows it until showStart().
    WindowPages(ArticleView *view, ActionSet &actions, FileCommands &files, NewCommands &beginnings);

    StartPage &start() { return *m_start; }
    bool showsArticle() const;
    void showStart();
    void showArticle();

signals:
    void articleShown(bool shown);

private:
    void setActionsEnabled(bool enabled);

    ArticleView *m_view;
    ActionSet &m_actions;
    FileCommands &m_files;
    StartPage *m_start;
    QList<QAction *> m_disabled;          ///< by us, so that only these are enabled again
};

} // namespace articular
