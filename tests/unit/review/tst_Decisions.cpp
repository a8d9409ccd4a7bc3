// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Decisions.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonArray>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

ClaimDecision wholeDecision()
{
    ClaimDecision decision;
    decision.fingerprint = QByteArray("0123456789abcdef").repeated(4);
    decision.verdict = Verdict::AcceptedWithReference;
    decision.by = u"jdoe"_s;
    decision.role = u"medical-reviewer"_s;
    decision.reference = u"smith2020"_s;
    decision.locator = u"p. 12"_s;
    decision.note = u"Fine \"as it\nis\"."_s;
    decision.library = u"relief"_s;
    decision.text = u"The injection relieves pain."_s;
    decision.before = u"Knees wear. "_s;
    decision.after = u" It lasts."_s;
    decision.headingPath = u"Injections\nKnee"_s;
    decision.position = 512;
    return decision;
}

Event eventOf(const QJsonObject &fields)
{
    Event event;
    event.file = u"01JD00000000000000000000AA-decide.json"_s;
    event.kind = u"decide"_s;
    event.by = u"jdoe"_s;
    event.at = QDateTime({2026, 11, 22}, {9, 40}, Qt::UTC);
    event.fields = fields;
    return event;
}

QJsonObject leastFields()
{
    return {{u"role"_s, u"medical-reviewer"_s}, {u"verdict"_s, u"accepted"_s},
            {u"fingerprint"_s, QString(64, u'a')}, {u"target"_s, QJsonObject{{u"exact"_s, u"It works."_s}}}};
}

} // namespace

class tst_Decisions : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsTakenBackCountsNoMoreAndWhatWasBeforeDoesAgain()
    {
        const QString article = m_folder.path(u"taken-back/article.md"_s);
        const test::FixedClock clock(QDateTime({2026, 11, 22}, {9, 40}, Qt::UTC));
        ClaimDecision second = wholeDecision(), other = wholeDecision();
        second.verdict = Verdict::Rejected;
        other.role = u"compliance-reviewer"_s;
        const auto first = recordDecision(article, {}, wholeDecision(), clock);
        const auto kept = recordDecision(article, {}, other, clock);
        QVERIFY(first && kept && recordDecision(article, {}, second, clock));
        QVERIFY(recordTakenBack(article, {}, second, clock));
        const QList<ClaimDecision> both{first.value(), kept.value()};
        QCOMPARE(readReview(article, {}).decisions, both);
        QVERIFY(recordTakenBack(article, {}, second, clock));
        QCOMPARE(readReview(article, {}).decisions, QList<ClaimDecision>{kept.value()});
        QCOMPARE(readReview(article, {}).problems.size(), 0);
    }

    void takingBackWhatNobodyDecidedIsAProblemOfTheRecord()
    {
        const QString article = m_folder.path(u"of-others/article.md"_s);
        const test::FixedClock clock(QDateTime({2026, 11, 22}, {9, 40}, Qt::UTC));
        QVERIFY(recordDecision(article, {}, wholeDecision(), clock));
        ClaimDecision others = wholeDecision();
        others.by = u"kdoyle"_s;
        QVERIFY(recordTakenBack(article, {}, others, clock));
        QCOMPARE(readReview(article, {}).decisions.size(), 1);
        QCOMPARE(readReview(article, {}).problems.size(), 1);
    }

    void aQuestionWaitsAgainWhenItsAnswerIsTakenBack()
    {
        Event asked = eventOf({{u"note"_s, u"question"_s}, {u"fingerprint"_s, QString(64, u'a')}});
        asked.kind = u"note"_s;
        Event taken = eventOf(leastFields());
        taken.fields.insert(u"verdict"_s, u"undecided"_s);
        QVERIFY(isTakenBack(taken) && !isTakenBack(eventOf(leastFields())));
        const QList<Event> answered{asked, eventOf(leastFields())};
        QCOMPARE(reviewRecordOf({answered, {}}).askedClaims.size(), 0);
        QCOMPARE(reviewRecordOf({answered + QList<Event>{taken}, {}}).askedClaims, QSet<QByteArray>{QByteArray(64, 'a')});
    }

    void aDecisionComesBackAsItWasRecorded()
    {
        const QString article = m_folder.path(u"a/article.md"_s);
        const test::FixedClock clock(QDateTime({2026, 11, 22}, {9, 40}, Qt::UTC));
        const auto recorded = recordDecision(article, {}, wholeDecision(), clock);
        QVERIFY(recorded);
        QCOMPARE(recorded.value().at, clock.now());
        const ReviewRecord record = readReview(article, {});
        QCOMPARE(record.problems.size(), 0);
        QCOMPARE(record.decisions, QList<ClaimDecision>{recorded.value()});
        ClaimDecision title;
        title.fingerprint = QByteArray(64, '0');
        title.by = u"jdoe"_s;
        title.role = u"compliance-reviewer"_s;
        title.text = u"It works"_s;
        title.key = u"title"_s;
        const test::FixedClock later(clock.now().addSecs(60));
        const auto second = recordDecision(article, {}, title, later);
        QCOMPARE(readReview(article, {}).decisions.last(), second.value());
    }

    void theLeastIsEnough()
    {
        const auto decision = decisionOf(eventOf(leastFields()));
        QVERIFY(decision);
        QCOMPARE(decision.value().verdict, Verdict::Accepted);
        QCOMPARE(decision.value().by, u"jdoe"_s);
    }

    void whatIsNotWholeDoesNotCount_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another field") << u"weight"_s << QJsonValue(2);
        QTest::newRow("no role") << u"role"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("another role") << u"role"_s << QJsonValue(u"writer"_s);
        QTest::newRow("another verdict") << u"verdict"_s << QJsonValue(u"fine"_s);
        QTest::newRow("a verdict that is a number") << u"verdict"_s << QJsonValue(1);
        QTest::newRow("a reference is missing") << u"verdict"_s << QJsonValue(u"accepted-with-reference"_s);
        QTest::newRow("a short fingerprint") << u"fingerprint"_s << QJsonValue(u"abc"_s);
        QTest::newRow("a fingerprint in capitals") << u"fingerprint"_s << QJsonValue(QString(64, u'A'));
        QTest::newRow("no sentence") << u"target"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an empty sentence") << u"target"_s << QJsonValue(QJsonObject{{u"exact"_s, QString()}});
        QTest::newRow("another field about the sentence")
            << u"target"_s << QJsonValue(QJsonObject{{u"exact"_s, u"It works."_s}, {u"end"_s, 3}});
        QTest::newRow("a note that is a list") << u"note"_s << QJsonValue(QJsonArray{u"a"_s});
        QTest::newRow("headings that are a text") << u"headings"_s << QJsonValue(u"A"_s);
        QTest::newRow("a heading that is a number") << u"headings"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("a place before the text") << u"position"_s << QJsonValue(-1);
    }

    void whatIsNotWholeDoesNotCount()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QJsonObject fields = leastFields();
        fields.insert(name, value);
        const auto decision = decisionOf(eventOf(fields));
        QVERIFY(!decision);
        QVERIFY(decision.error().message.contains(u"01JD00000000000000000000AA"_s));
    }

    void otherKindsAreNoDecisions()
    {
        const QString article = m_folder.path(u"b/article.md"_s);
        Event event;
        event.kind = u"note"_s;
        event.by = u"jdoe"_s;
        event.fields = leastFields();
        QVERIFY(writeEvent(article, event, SystemClock()));
        event.kind = u"decide"_s;
        event.fields.remove(u"role"_s);
        QVERIFY(writeEvent(article, event, SystemClock()));
        const ReviewRecord record = readReview(article, {});
        QCOMPARE(record.decisions.size(), 0);
        QCOMPARE(record.problems.size(), 1);
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_Decisions)
#include "tst_Decisions.moc"
