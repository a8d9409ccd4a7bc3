// SPDX-License-Identifier: GPL-3.0-or-later
// The writer's side of review in the window: the bar over the text that says where the article stands, the lock that goes
// with it, and the menu's steps: send, take back, make a new version, see what changed, go back to the approved text.
#pragma once

#include "core/review/ReviewSituation.h"
#include "gui/review/ReviewBar.h"
#include "gui/session/ReviewFiles.h"
#include "gui/session/ReviewRecorder.h"
#include "gui/session/WritingLock.h"
#include "gui/settings/Settings.h"
#include "gui/window/FileCommands.h"
#include "gui/window/WindowDocks.h"

namespace articular {

class ActionSet;

class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it; it belongs to the window.
    ReviewCommands(QWidget *window, ArticleView &view, FileCommands &files, NoticeBar &notices, WindowDocks &docks,
                   ActionSet &actions, Settings &settings, const Clock &clock);

private:
    void connectActions();
    void connectRecorder();
    void connectWritingLock();
    void beginArticle(const QString &path);
    void take(const AnalysisResult &result);
    void showState();
    void showBar();
    void updateLock();
    QString reviewLock() const;
    void updateActions();
    QString textOf(const ArticleState &state) const;
    QString barText() const;
    std::vector<ReviewBar::Choice> choicesFor(const ArticleState &state);
    void refuseSaving();

    void plan();
    void ask(const SendingPlan &plan);
    void send(Sending sending);
    void takeBack();
    void applyChanges();
    void makeNewVersion();
    void compare();
    void showChanges(const QByteArray &html);
    void goBack();
    Result<QByteArray> approvedText() const;

    bool isPersonKnown(QString &person);
    void whenSaved(const std::function<void()> &then);
    ReviewRecorder::Subject subject();
    DocumentSession &session() { return m_view.session(); }

    QWidget *m_window;
    ArticleView &m_view;
    FileCommands &m_files;
    NoticeBar &m_notices;
    WindowDocks &m_docks;
    ActionSet &m_actions;
    Settings &m_settings;
    const Clock &m_clock;
    ReviewRecorder m_recorder;
    ReviewFiles m_outside;
    WritingLock m_writing;
    ReviewBar *m_bar;
    std::shared_ptr<const ReviewSituation> m_situation;   ///< null: not known yet
    bool m_isBeingSent = false;           ///< until it is seen to be with the reviewer
};

} // namespace articular
