// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ClinicTextRollout.h"
#include "core/review/DueReviews.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

ArticleState approvedUntil(const QDate &day)
{
    ApprovedVersion version;
    version.number = 2;
    version.reviewUntil = day;
    ArticleState state;
    state.phase = day <= today ? ArticlePhase::ReviewDue : ArticlePhase::Approved;
    state.holds = true;
    state.versions = {version};
    return state;
}

DueReview dueOn(const QString &title, const QDate &day)
{
    return {u"/a/"_s + title, title, u"id-"_s + title, day, day <= today, 1, {}};
}

} // namespace

class tst_DueReviews : public test::TestCase
{
    Q_OBJECT

private slots:
    void anApprovedArticleIsDueSomeDay()
    {
        const auto late = dueReviewOf(u"/a"_s, u"Knees"_s, u"1"_s, approvedUntil(QDate(2026, 11, 22)), today);
        QVERIFY(late && late->isOverdue);
        QCOMPARE(late->due, QDate(2026, 11, 22));
        const auto later = dueReviewOf(u"/a"_s, u"Knees"_s, u"1"_s, approvedUntil(QDate(2027, 5, 1)), today);
        QVERIFY(later && !later->isOverdue);
        QCOMPARE(later->version, 2);
    }

    void aClinicTextMakesItDueAtOnce()
    {
        ArticleState state = approvedUntil(QDate(2027, 5, 1));
        state.phase = ArticlePhase::ReviewDue;
        const auto due = dueReviewOf(u"/a"_s, u"Knees"_s, u"1"_s, state, today);
        QVERIFY(due && due->isOverdue);
        QVERIFY(!due->due.isValid());
    }

    void othersAreNot()
    {
        QVERIFY(!dueReviewOf(u"/a"_s, u"Knees"_s, u"1"_s, {}, today));
        ArticleState changed = approvedUntil(QDate(2027, 5, 1));
        changed.phase = ArticlePhase::Changed;
        changed.holds = false;
        QVERIFY(!dueReviewOf(u"/a"_s, u"Knees"_s, u"1"_s, changed, today));
        ArticleState down = approvedUntil(QDate(2026, 1, 1));
        down.isWithdrawn = true;
        QVERIFY(!dueReviewOf(u"/a"_s, u"Knees"_s, u"1"_s, down, today));
    }

    void theMostUrgentComesFirst()
    {
        QList<DueReview> reviews{dueOn(u"b"_s, QDate(2027, 1, 1)), dueOn(u"a"_s, QDate(2027, 1, 1)), dueOn(u"late"_s, QDate(2026, 1, 1)), dueOn(u"now"_s, {})};
        sortByUrgency(reviews);
        QStringList titles;
        for (const DueReview &review : reviews)
            titles.append(review.title);
        QCOMPARE(titles, (QStringList{u"now"_s, u"late"_s, u"a"_s, u"b"_s}));
    }

    void theCalendarHoldsTitlesAndDatesOnly()
    {
        DueReview review = dueOn(u"Knees, hips; and \\ more\nBEGIN:VALARM"_s, QDate(2027, 5, 31));
        review.path = u"/home/somebody/seeded-path"_s;
        review.articleId = u"seeded-id"_s;
        PublishedVersion site;
        site.address = u"https://seeded.example"_s;
        site.by = u"seeded-user"_s;
        review.onSite = site;
        const QByteArray calendar = calendarOf({review, dueOn(u"now"_s, {})}, QDateTime(today, QTime(9, 5), Qt::UTC));
        const QByteArrayList lines = calendar.split('\n');
        QCOMPARE(lines.first(), "BEGIN:VCALENDAR\r");
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 1);
        QVERIFY(!calendar.contains("seeded"));
        QVERIFY(calendar.contains("DTSTAMP:20261122T090500Z\r\n"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20270531\r\nDTEND;VALUE=DATE:20270601\r\n"));
        QVERIFY(calendar.contains("SUMMARY:Review again: Knees\\, hips\\; and \\\\ more BEGIN:VALARM\r\n"));
        QVERIFY(!calendar.contains("\nBEGIN:VALARM"));
        QCOMPARE(calendarOf({review}, QDateTime(today, QTime(9, 5), Qt::UTC)), calendarOf({review}, QDateTime(today, QTime(9, 5), Qt::UTC)));
    }

    void longTitlesAreFoldedBetweenCharacters()
    {
        const QString title = u"Rodilla: \u00E9\u00E9\u00E9 "_s + QString(60, u'\u00F1') + QString(100, u'\u6F22');
        const QByteArray calendar = calendarOf({dueOn(title, QDate(2027, 5, 31))}, QDateTime(today, QTime(9, 5), Qt::UTC));
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
        }
        QVERIFY(QString::fromUtf8(QByteArray(calendar).replace("\r\n ", "")).contains(title));
    }

    void theTableOfArticlesIsOneForSpreadsheets()
    {
        PublishedVersion site;
        site.version = 1;
        site.address = u"https://clinic.example/knee"_s;
        site.at = QDateTime(today, QTime(9, 5), Qt::UTC);
        const QList<RolloutEntry> entries{{u"/c/a.md"_s, u"Knees, \"sore\""_s, RolloutNeed::Republish, {u"disclaimers/general.md"_s}, 1, site},
                                          {u"/c/b.md"_s, u"=1+1"_s, RolloutNeed::Review, {u"newsletter"_s}, 2, {}}};
        const QByteArrayList lines = rolloutTable(entries, {u"/c/a.md"_s}).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("\"Done\",\"Article\""));
        QVERIFY2(lines[1].startsWith("\"yes\",\"Knees, \"\"sore\"\"\",\"Publish again\",\"1\",\"https://clinic.example/knee\",\"2026-11-22\""), lines[1].constData());
        QVERIFY2(lines[2].startsWith("\"no\",\"'=1+1\",\"Review again\",\"2\",\"\",\"\""), lines[2].constData());
    }
};

ARTICULAR_TEST(tst_DueReviews)
#include "tst_DueReviews.moc"
