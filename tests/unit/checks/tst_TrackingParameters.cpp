// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/TrackingParameters.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_TrackingParameters : public test::TestCase
{
    Q_OBJECT

private slots:
    void removesOnlyWhatFollowsReaders_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("without");
        QTest::newRow("no parameters") << QByteArray("https://example.org/a") << QByteArray("https://example.org/a");
        QTest::newRow("an empty query stays") << QByteArray("https://example.org/?") << QByteArray("https://example.org/?");
        QTest::newRow("the only parameter takes the question mark along")
            << QByteArray("https://example.org/a?utm_source=mail") << QByteArray("https://example.org/a");
        QTest::newRow("the first of two")
            << QByteArray("https://example.org/a?fbclid=1&page=2") << QByteArray("https://example.org/a?page=2");
        QTest::newRow("the last of two, with a part of the page")
            << QByteArray("https://example.org/a?page=2&UTM_Medium=x#top") << QByteArray("https://example.org/a?page=2#top");
        QTest::newRow("separators stay as they were written")
            << QByteArray("https://example.org/?a=1&amp;gclid=2&amp;b=3") << QByteArray("https://example.org/?a=1&amp;b=3");
        QTest::newRow("a parameter that only begins alike stays")
            << QByteArray("https://example.org/?gclidish=1&x=utm_source")
            << QByteArray("https://example.org/?gclidish=1&x=utm_source");
        QTest::newRow("what follows the fragment mark is no parameter")
            << QByteArray("https://example.org/#?utm_source=1") << QByteArray("https://example.org/#?utm_source=1");
    }

    void removesOnlyWhatFollowsReaders()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, without);
        QCOMPARE(withoutTracking(address), without);
        QCOMPARE(hasTracking(address), address != without);
    }
};

ARTICULAR_TEST(tst_TrackingParameters)
#include "tst_TrackingParameters.moc"
