// SPDX-License-Identifier: GPL-3.0-or-later
// "In search results and shared links": opens the cards and keeps them to the article as it is analysed.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/window/ArticleView.h"
#include "gui/window/WindowDocks.h"

#include <QImage>

namespace articular {

class CardsDialog;

class CardCommands : public QObject
{
    Q_OBJECT

public:
    CardCommands(QWidget *window, ArticleView &view, WindowDocks &docks, const ActionSet &actions);

private:
    void showCards();
    void update();
    void fill();
    QImage picture(const QString &address);

    QWidget *m_window;
    ArticleView &m_view;
    WindowDocks &m_docks;
    CardsDialog *m_cards = nullptr;
    QString m_picturePath;                ///< that m_picture was read from
    QDateTime m_pictureTime;
    QImage m_picture;
};

} // namespace articular
