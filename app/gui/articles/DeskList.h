// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for the person at the desk, on the start page: articles to review, what came back, what is due, what is on the
// site. Shows lines; opening is the window's.
#pragma once

#include "core/review/DeskLine.h"

#include <QWidget>

class QListWidget;

namespace articular {

class ToneLabel;

class DeskList : public QWidget
{
    Q_OBJECT

public:
    explicit DeskList(QWidget *parent = nullptr);

    /// In the order in which they are shown; those of kind Other are not. `today`: what was needed before it is late.
    void setLines(const QList<DeskLine> &lines, const QDate &today);
    bool isEmpty() const;

signals:
    /// `toReview`: it waits for this person's decisions.
    void openRequested(const QString &path, bool toReview);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString secondLine(const DeskLine &line) const;
    void fitHeight();

    QList<DeskLine> m_lines;
    QDate m_today;
    ToneLabel *m_title;
    QListWidget *m_list;
};

} // namespace articular
