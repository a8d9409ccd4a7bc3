// SPDX-License-Identifier: GPL-3.0-or-later
// "In search results and shared links": the two cards by which readers find an article, with what is too long or missing.
// Shows values; open it with show(), it never blocks.
#pragma once

#include "gui/cards/CardContent.h"

#include <QDialog>
#include <QImage>

class QFrame;
class QLabel;

namespace articular {

class CardPicture;
class LengthMeter;
class ToneLabel;

class CardsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CardsDialog(QWidget *parent = nullptr);

    void setContent(const CardContent &content, const QImage &picture);

signals:
    /// Where title, description and picture are written.
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QFrame *searchCard();
    QFrame *shareCard();
    void showContent();
    void retranslate();

    CardContent m_content;
    bool m_hasPicture = false;
    QLabel *m_searchHeading, *m_trail, *m_searchTitle, *m_searchDescription;
    QLabel *m_titleName, *m_descriptionName;
    LengthMeter *m_titleMeter, *m_descriptionMeter;
    QLabel *m_shareHeading, *m_host, *m_shareTitle, *m_shareDescription;
    CardPicture *m_picture;
    ToneLabel *m_missing;
    QLabel *m_note;
    QPushButton *m_details, *m_close;
};

} // namespace articular
