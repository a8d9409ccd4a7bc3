// SPDX-License-Identifier: GPL-3.0-or-later
// Which approved articles are to be looked at again, and by when; as a list and as a calendar. Works on states; who asks about
// a clinic goes through its articles.
#pragma once

#include "core/review/ArticleState.h"

namespace articular {

struct DueReview
{
    QString path, title, articleId;
    QDate due;                            ///< invalid: at once, since a clinic text changes what it says
    bool isOverdue = false;
    int version = 0;
    std::optional<PublishedVersion> onSite;
};

/// Nothing for an article that was never approved, was taken down, or is being worked on anew.
std::optional<DueReview> dueReviewOf(const QString &path, const QString &title, const QString &articleId, const ArticleState &state, const QDate &today);

/// The most urgent first.
void sortByUrgency(QList<DueReview> &reviews);

/// One day for each review that has one, as iCalendar (RFC 5545): its title and its date, nothing else of the clinic's. `stamp`
/// is when it was made, UTC.
QByteArray calendarOf(const QList<DueReview> &reviews, const QDateTime &stamp);

} // namespace articular
