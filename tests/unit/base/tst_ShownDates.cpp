// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ShownDates.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ShownDates : public test::TestCase
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aDayHasItsWholeYear_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("month first in the United States") << u"en_US"_s << u"3/4/2026"_s;
        QTest::newRow("day first in Spain") << u"es_ES"_s << u"4/3/2026"_s;
        QTest::newRow("a form that has the whole year stays as it is") << u"en_GB"_s << u"04/03/2026"_s;
    }

    void aDayHasItsWholeYear()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(shownDay(QDate(2026, 3, 4)), "shown");
    }

    void aMomentIsShownInItsOwnZone()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCOMPARE(shownMoment(QDateTime(QDate(2026, 3, 4), QTime(21, 5), Qt::UTC)), u"04/03/2026 21:05"_s);
    }

    void whatWasTodayIsShownByItsTime()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QDateTime now(QDate(2026, 3, 4), QTime(12, 0));
        QCOMPARE(shownSince(QDateTime(QDate(2026, 3, 4), QTime(9, 40)).toUTC(), now.toUTC()), u"09:40"_s);
        QCOMPARE(shownSince(QDateTime(QDate(2026, 3, 3), QTime(23, 59)).toUTC(), now.toUTC()), u"03/03/2026"_s);
    }

    void noDateIsShownAsNothing() { QCOMPARE(shownDay(QDate()), QString()); }
};

ARTICULAR_TEST(tst_ShownDates)
#include "tst_ShownDates.moc"
