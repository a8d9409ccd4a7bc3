// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/DueReviews.h"

#include "core/base/Digest.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(articular::DueReviews)
};

/// Longest line in bytes, its end not counted.
constexpr qsizetype longestLine = 75;

/// A text as calendars write it.
QByteArray escaped(const QString &text)
{
    QString plain = text.simplified();
    plain.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return plain.toUtf8();
}

/// A line that is too long goes on in the next one behind a blank; never within a character.
QByteArray folded(QByteArray line)
{
    QByteArray lines;
    qsizetype most = longestLine;
    while (line.size() > most) {
        qsizetype end = most;
        while ((uchar(line.at(end)) & 0xC0) == 0x80)
            --end;
        lines += line.first(end) + "\r\n ";
        line.remove(0, end);
        most = longestLine - 1;
    }
    return lines + line + "\r\n";
}

} // namespace

std::optional<DueReview> dueReviewOf(const QString &path, const QString &title, const QString &articleId, const ArticleState &state, const QDate &today)
{
    const ApprovedVersion *version = state.newest();
    const bool isDue = state.phase == ArticlePhase::ReviewDue;
    if (!version || state.isWithdrawn || (!isDue && !(state.holds && version->reviewUntil.isValid())))
        return std::nullopt;
    const bool isByText = isDue && !(version->reviewUntil.isValid() && version->reviewUntil <= today);
    const QDate due = isByText ? QDate() : version->reviewUntil;
    return DueReview{path, title, articleId, due, isDue, version->number, state.onSite};
}

void sortByUrgency(QList<DueReview> &reviews)
{
    const auto rank = [](const DueReview &review) { return std::tuple(review.due.isValid(), review.due, review.title, review.path); };
    std::ranges::sort(reviews, {}, rank);
}

QByteArray calendarOf(const QList<DueReview> &reviews, const QDateTime &stamp)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Articular//Reviews//EN\r\nCALSCALE:GREGORIAN\r\n";
    for (const DueReview &review : reviews) {
        if (!review.due.isValid())
            continue;
        calendar += "BEGIN:VEVENT\r\n";
        // The same article is the same entry when the file is read again; its number stays inside.
        calendar += folded("UID:" + sha256Hex((review.articleId.isEmpty() ? review.path : review.articleId).toUtf8()).first(32) + "@articular");
        calendar += "DTSTAMP:" + stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1() + "\r\n";
        calendar += "DTSTART;VALUE=DATE:" + review.due.toString(u"yyyyMMdd"_s).toLatin1() + "\r\n";
        calendar += "DTEND;VALUE=DATE:" + review.due.addDays(1).toString(u"yyyyMMdd"_s).toLatin1() + "\r\n";
        calendar += folded("SUMMARY:" + escaped(DueText::tr("Review again: %1").arg(review.title)));
        calendar += "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace articular
