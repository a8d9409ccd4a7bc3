// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ulid.h"
#include "support/TestRunner.h"

#include <QSet>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Ulid : public test::TestCase
{
    Q_OBJECT

private slots:
    void beginsWithTheTime()
    {
        // The specification's example: 1469918176385 is 01ARYZ6S41.
        QVERIFY(newUlid(QDateTime::fromMSecsSinceEpoch(1469918176385, Qt::UTC)).startsWith("01ARYZ6S41"_L1));
        QVERIFY(newUlid(QDateTime::fromMSecsSinceEpoch(-5, Qt::UTC)).startsWith("0000000000"_L1));
    }

    void sortsByTimeAndDiffers()
    {
        QSet<QString> seen;
        QString before;
        for (qint64 time = 0; time < 500; ++time) {
            const QString ulid = newUlid(QDateTime::fromMSecsSinceEpoch(1700000000000 + time * 977, Qt::UTC));
            QVERIFY(isUlid(ulid));
            QVERIFY(before < ulid);
            before = ulid;
        }
        const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        for (int i = 0; i < 500; ++i)
            seen.insert(newUlid(now));
        QCOMPARE(seen.size(), 500);
    }

    void knowsWellFormedOnes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWellFormed");
        QTest::newRow("an ordinary one") << u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s << true;
        QTest::newRow("lower case") << u"01arz3ndektsv4rrffq69g5fav"_s << true;
        QTest::newRow("the largest") << u"7ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s << true;
        QTest::newRow("too large") << u"8ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s << false;
        QTest::newRow("too short") << u"01ARZ3NDEKTSV4RRFFQ69G5FA"_s << false;
        QTest::newRow("too long") << u"01ARZ3NDEKTSV4RRFFQ69G5FAVV"_s << false;
        QTest::newRow("a letter that is not used") << u"01ARZ3NDEKTSV4RRFFQ69G5FAU"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void knowsWellFormedOnes()
    {
        QFETCH(QString, text);
        QFETCH(bool, isWellFormed);
        QCOMPARE(isUlid(text), isWellFormed);
    }
};

ARTICULAR_TEST(tst_Ulid)
#include "tst_Ulid.moc"
