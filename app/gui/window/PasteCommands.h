// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of formatted text that is pasted or dropped: Markdown, with a way back to its plain words; and of an address
// pasted over selected words: a link.
#pragma once

#include "gui/editor/ContentTaker.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

#include <QTextCursor>

namespace articular {

class PasteCommands : public QObject, public ContentTaker
{
    Q_OBJECT

public:
    PasteCommands(ArticleView &view, NoticeBar &notices);

    bool wants(const QMimeData &content) const override;
    bool take(const QMimeData &content) override;

private:
    bool linkSelection(const QString &text);
    bool takeFormatted(const QMimeData &content);
    void keepPlain(QTextCursor place, const QString &plain);

    ArticleView &m_view;
    NoticeBar &m_notices;
};

} // namespace articular
