// SPDX-License-Identifier: GPL-3.0-or-later
// Beginnings: the questions of the first start, the practice clinic, and new articles.
#pragma once

#include "core/base/Clock.h"
#include "gui/firstrun/FirstRunDialog.h"
#include "gui/firstrun/NewArticleDialog.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/FileCommands.h"

namespace articular {

inline const SettingKey<QString> userNameKey{u"user/name", {}};
/// The user's id in the list of people of a clinic that was made for the user; empty before that.
inline const SettingKey<QString> userIdKey{u"user/id", {}};
inline constexpr SettingKey<int> userRoleKey{u"user/role", int(UserRole::Writer)};
/// The clinic that new articles go to when no article of another one is open; empty before the first run.
inline const SettingKey<QString> clinicFolderKey{u"user/clinic-folder", {}};

/// The user's id among a clinic's people; empty for who is not one of them.
QString userIn(const Workspace &workspace, const Settings &settings);

class NewCommands : public QObject
{
    Q_OBJECT

public:
    NewCommands(QWidget *window, ArticleView &view, FileCommands &files, Settings &settings, const Clock &clock);

    bool isFirstRun() const;
    void askFirstQuestions();
    void newArticle();
    /// Opens the practice clinic, which is made in the documents folder unless it is there. New articles keep going to
    /// the clinic that the user joined.
    void openPractice();

private:
    void takeAnswers(const FirstRunAnswers &answers);
    bool openPracticeClinic(const QString &folder);
    Status addUser(const QString &clinicFolder);
    void create(NewArticleDialog *dialog, const NewArticleAnswers &answers);

    QWidget *m_window;
    ArticleView &m_view;
    FileCommands &m_files;
    Settings &m_settings;
    const Clock &m_clock;
};

} // namespace articular
