// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of formatted text that is pasted or dropped: Markdown, with a way back to its plain words; and of an address
// pasted over selected words: a link. Pictures are TextPictures'.
#pragma once

#include "gui/editor/ContentTaker.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/TextPictures.h"

#include <QTextCursor>

namespace articular {

class PasteCommands : public QObject, public ContentTaker
{
    Q_OBJECT

public:
    /// `pictures` takes those that come without words.
    PasteCommands(ArticleView &view, NoticeBar &notices, TextPictures &pictures);

    bool wants(const QMimeData &content) const override;
    bool take(const QMimeData &content) override;

private:
    bool takePictureFiles(const QMimeData &content);
    bool takePicture(const QMimeData &content);
    bool linkSelection(const QString &text);
    bool takeFormatted(const QMimeData &content);
    void keepPlain(QTextCursor place, const QString &plain);

    ArticleView &m_view;
    NoticeBar &m_notices;
    TextPictures &m_pictures;
};

} // namespace articular
