// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu does: open, save, save as, recent files, and the question about unsaved text before any of them
// would lose it. Speaks through prompts and the notice bar, never blocks.
#pragma once

#include "gui/prompts/Prompts.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

#include <QMenu>
#include <QTimer>

#include <functional>

namespace articular {

inline const SettingKey<QStringList> recentFilesKey{u"files/recent", {}};

class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// `patience`: milliseconds that saving may hold up the window before it goes on behind it; -1: any time.
    FileCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, Settings &settings, int patience);

    /// Shows an article elsewhere, where it is to be; false: it opens here.
    using OpenElsewhere = std::function<bool(const QString &path)>;
    void setOpenElsewhere(OpenElsewhere open) { m_openElsewhere = std::move(open); }

    void chooseAndOpen();
    void chooseFolder();
    /// An article, its folder, or a clinic's folder.
    void open(const QString &path);
    void save(const std::function<void()> &then = {});
    /// save() over what another program wrote in the meantime.
    void saveOver();
    void saveAs(const std::function<void()> &then = {});
    /// Writes the text as it is now to a new file beside the article's, which stays what it is; its path.
    Result<QString> keepCopy();
    /// Asks about unsaved text, then runs `then` unless the user wants to keep writing.
    void whenTextIsSafe(const std::function<void()> &then);

    QStringList recentFiles() const;
    void fillRecentMenu(QMenu *menu);
    void showError(const Error &error);

signals:
    /// Nothing was saved because another program changed the file since it was read.
    void fileChangedOutside();
    /// Nothing was saved because nobody may change the article now, see DocumentSession::lockReason().
    void savingRefused();
    /// A clinic's folder was chosen in which no article is opened yet.
    void clinicOpened(const QString &root);

private:
    void openArticle(const QString &path);
    bool isElsewhere(const QString &article);
    void remember(const QString &path);
    QString startFolder() const;
    void write(SaveKind kind, const std::function<void()> &then);
    void report(const Status &written, const std::function<void()> &then);
    void showSlowness();

    QWidget *m_window;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    Settings &m_settings;
    OpenElsewhere m_openElsewhere;
    const int m_patience;
    QTimer m_slow;                        ///< runs while something is being written
    QString m_slowText;
    QString m_faultText;                  ///< said when the last saving failed
};

} // namespace articular
