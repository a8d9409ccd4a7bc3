// SPDX-License-Identifier: GPL-3.0-or-later
// "Choose…" at the main picture: asks which, has it stored beside the article, names it in the article's details, and asks
// whether a patient can be seen.
#pragma once

#include "gui/prompts/Prompts.h"
#include "gui/session/PictureCopy.h"
#include "gui/window/ArticleView.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class PictureCommands : public QObject
{
    Q_OBJECT

public:
    PictureCommands(QWidget *window, ArticleView &view, FileCommands &files, NoticeBar &notices, Prompts &prompts);

    void chooseMainPicture();

signals:
    /// The picture is in the details now and has no value of its own for `key` yet.
    void detailMissing(const QString &key);

private:
    void takeIn(const QString &source, const QString &articlePath);
    void setMainPicture(const QString &articlePath, const QString &address);
    void answer(bool showsPerson);

    QWidget *m_window;
    ArticleView &m_view;
    FileCommands &m_files;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    PictureCopy m_copy;
};

} // namespace articular
