// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for the text, chosen, pasted or dropped: asks about all of them on one sheet, has them stored beside the article one
// after the other, and puts them below the cursor's paragraph with what was answered. The main picture is PictureCommands'.
#pragma once

#include "gui/editor/PicturesSheet.h"
#include "gui/prompts/Prompts.h"
#include "gui/session/PictureCopy.h"
#include "gui/window/ArticleView.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"

#include <QTemporaryDir>

namespace articular {

class MainWindow;

class TextPictures : public QObject
{
    Q_OBJECT

public:
    TextPictures(MainWindow &window, Prompts &prompts);

    void choose();
    /// Files that lie on this computer.
    void add(const QStringList &files);
    /// A picture that is in no file.
    void add(const QImage &picture);

private:
    /// A picture on its way into the article.
    struct Coming
    {
        QString source;
        DescribedPicture answers;
    };

    bool isReady(const std::function<void()> &again);
    void ask(const QStringList &files);
    void storeNext();
    void takeStored(const QString &articlePath, const QString &address);
    void giveUp(const Error &error);
    void insertStored();
    bool listInDetails(const QString &key, const QStringList &values);

    QWidget &m_window;
    ArticleView &m_view;
    FileCommands &m_files;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    PictureCopy m_copy;
    QList<Coming> m_coming;
    QStringList m_lines, m_addresses, m_consents;            ///< of those that are stored
    QString m_articlePath;                ///< that they are stored for
    std::unique_ptr<QTemporaryDir> m_pasted;                 ///< pictures without file, until they are stored
};

} // namespace articular
