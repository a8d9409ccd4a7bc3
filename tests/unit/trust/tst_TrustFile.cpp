// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/TrustFile.h"
#include "support/PlainWords.h"
#include "support/SigningPeople.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 22}, {9, 40}, Qt::UTC);

TrustedKey trusted(const PublicKey &key)
{
    TrustedKey read;
    read.publicKey = key.text;
    read.fingerprint = key.fingerprint;
    read.from = start;
    return read;
}

} // namespace

class tst_TrustFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        TrustList list = sound();
        list.people[1].keys[0].until = start.addYears(2);
        list.people[1].keys[0].revoked = start.addDays(9);
        list.people[1].keys[0].lostSince = start.addDays(3);
        list.people[1].keys[0].kept = {QByteArray(64, 'a')};
        const Result<TrustList> read = parseTrustList(trustListJson(list));
        QVERIFY(read);
        QCOMPARE(read.value().people, list.people);
        QCOMPARE(read.value().policy, list.policy);
        QCOMPARE(read.value().serial, list.serial);
        QCOMPARE(read.value().administrator, list.administrator);
        QCOMPARE(read.value().sha256.size(), 64);
        QCOMPARE(read.value().people[1].keys[0].end(), start.addDays(3));
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a key twice") << QByteArray("\"four-eyes\": true") << QByteArray("\"four-eyes\": true, \"four-eyes\": false");
        QTest::newRow("something unknown") << QByteArray("\"four-eyes\": true") << QByteArray("\"four-eyes\": true, \"three-eyes\": true");
        QTest::newRow("a word where yes or no is meant") << QByteArray("\"four-eyes\": true") << QByteArray("\"four-eyes\": \"no\"");
        QTest::newRow("a newer format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2");
        QTest::newRow("no review for a thousand years") << QByteArray("\"review-months\": 12") << QByteArray("\"review-months\": 12000");
        QTest::newRow("a role that there is not") << QByteArray("\"medical-reviewer\"\n            ]") << QByteArray("\"medical-reviewer\", \"pope\"\n            ]");
        QTest::newRow("no approval needed") << QByteArray("\"required-roles\": [\n            \"medical-reviewer\"\n        ]") << QByteArray("\"required-roles\": []");
        QTest::newRow("writers approve") << QByteArray("\"required-roles\": [\n            \"medical-reviewer\"") << QByteArray("\"required-roles\": [\n            \"writer\"");
        QTest::newRow("an option as a name") << QByteArray("\"id\": \"jdoe\"") << QByteArray("\"id\": \"-f\"");
        QTest::newRow("anyone as a name") << QByteArray("\"id\": \"jdoe\"") << QByteArray("\"id\": \"*\"");
        QTest::newRow("a path as a name") << QByteArray("\"id\": \"jdoe\"") << QByteArray("\"id\": \"../jdoe\"");
        QTest::newRow("two people of one name") << QByteArray("\"id\": \"jdoe\"") << QByteArray("\"id\": \"MReyes\"");
        QTest::newRow("a name of two lines") << QByteArray("Jane Doe") << QByteArray("Jane\\nDoe");
        QTest::newRow("a name that turns around") << QByteArray("Jane Doe") << QByteArray("Jane \\u202eDoe");
        QTest::newRow("local time") << QByteArray("09:40:00Z") << QByteArray("09:40:00");
        QTest::newRow("an administrator who is none") << QByteArray("\"administrator\",\n") << QByteArray();
        QTest::newRow("another administrator's key") << QByteArray("\"id\": \"mreyes\",\n        \"public\"") << QByteArray("\"id\": \"jdoe\",\n        \"public\"");
    }

    void whatIsNotWholeIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray json = trustListJson(sound());
        QVERIFY2(json.contains(before), json.constData());
        const Result<TrustList> read = parseTrustList(QByteArray(json).replace(before, after));
        QVERIFY(!read);
        QCOMPARE(test::plainWordsProblem(read.error().message), QString());
    }

    void noKeyIsTwoPeoplesOrSharesItsTimeWithAnother()
    {
        TrustList same = sound();
        same.people[1].keys[0] = same.people[0].keys[0];
        QCOMPARE(test::plainWordsProblem(trustListProblem(same)), QString());
        TrustList two = sound();
        two.people[1].keys.append(trusted(m_people.key(u"spare"_s)));
        QCOMPARE(test::plainWordsProblem(trustListProblem(two)), QString());
        two.people[1].keys[0].lostSince = start;
        QCOMPARE(trustListProblem(two), QString());
    }

    void damageIsRefused()
    {
        const QByteArray json = trustListJson(sound());
        for (const QByteArray &text : {QByteArray(), QByteArray("[]"), json.first(json.size() / 2), json + json, QByteArray(50'000, '[')})
            QVERIFY(!parseTrustList(text));
    }

private:
    TrustList sound()
    {
        TrustList list;
        list.serial = 7;
        list.administrator = u"mreyes"_s;
        list.administratorKey = m_people.key(u"mreyes"_s).text;
        list.policy = {{u"medical-reviewer"_s}};
        list.people = {{u"mreyes"_s, u"Maria Reyes"_s, {}, {u"administrator"_s, u"writer"_s}, {}, {trusted(m_people.key(u"mreyes"_s))}},
                       {u"jdoe"_s, u"Jane Doe"_s, u"MD"_s, {u"medical-reviewer"_s}, {{u"CO-12345"_s, u"US-CO"_s, {2027, 6, 30}}},
                        {trusted(m_people.key(u"jdoe"_s))}}};
        return list;
    }

    test::SigningPeople m_people;
};

ARTICULAR_TEST(tst_TrustFile)
#include "tst_TrustFile.moc"
