// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a window's text from being lost: copies of unsaved text, the offer of texts left behind by a crash, and what
// to do when another program changed the file. Says it in the notice bar; nothing here blocks.
#pragma once

#include "gui/session/OutsideChanges.h"
#include "gui/session/RecoveryWriter.h"
#include "gui/window/ArticleView.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class TextSafety : public QObject
{
    Q_OBJECT

public:
    /// `recovery` may be null: then no copies are kept.
    TextSafety(QWidget *window, ArticleView &view, FileCommands &files, NoticeBar &notices,
               std::shared_ptr<const RecoveryFolder> recovery, const Clock &clock);

    /// Puts a text that was left behind in place of what is open, once that is safe.
    void restore(const RecoveryCopy &copy);
    /// The user does not want the unsaved text any more.
    void giveUp();

private:
    void putBack(const RecoveryCopy &copy);
    void takeOrAsk();
    void takeTheirs();
    void askWhichStays(const QString &text);
    void withdrawQuestion();
    void compare();

    QWidget *m_window;
    ArticleView &m_view;
    FileCommands &m_files;
    NoticeBar &m_notices;
    OutsideChanges m_outside;
    RecoveryWriter *m_writer = nullptr;
    QString m_question;                   ///< the last that was put about the file
    QString m_updated;                    ///< said of their text, until it is changed here
    BackgroundWork m_work;
};

} // namespace articular
