// SPDX-License-Identifier: GPL-3.0-or-later
// "Reviews that are due": which approved articles are to be looked at again, and by when. Shows and asks; opening, signing and
// saving is the window's.
#pragma once

#include "core/review/DueReviews.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace articular {

class ToneLabel;

class DueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DueDialog(QWidget *parent = nullptr);

    /// `today` says which are late.
    void showReviews(const QList<DueReview> &reviews, const QDate &today);
    const QList<DueReview> &reviews() const { return m_reviews; }

signals:
    /// Somebody wants to look at it again, and perhaps sign that it is still correct.
    void reviewRequested(const QString &path);
    void calendarRequested();

private:
    const DueReview *chosen() const;
    void updateState();

    QList<DueReview> m_reviews;
    ToneLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_review, *m_calendar;
};

} // namespace articular
