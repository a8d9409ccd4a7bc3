// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Readability.h"
#include "support/TestRunner.h"

#include <cmath>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Readability : public test::TestCase
{
    Q_OBJECT

private slots:
    void formulasGiveTheGoldenValues_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<int>("syllables");
        QTest::addColumn<double>("ease");
        QTest::addColumn<double>("grade");
        QTest::addColumn<double>("margin");
        QTest::newRow("a sentence of short words") << 6 << 1 << 6 << 116.145 << -1.45 << 0.0005;
        QTest::newRow("a sentence with two clauses") << 16 << 1 << 23 << 68.98 << 7.61 << 0.01;
        QTest::newRow("a sentence of long words") << 13 << 1 << 24 << 37.46 << 11.26 << 0.01;
        QTest::newRow("the easiest text there can be") << 1 << 1 << 1 << 121.22 << -3.40 << 0.0005;
        QTest::newRow("a page") << 372 << 17 << 549 << 59.771 << 10.359 << 0.001;
        QTest::newRow("no words") << 0 << 0 << 0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("words without a sentence") << 3 << 0 << 3 << 0.0 << 0.0 << 0.0;
    }
    void formulasGiveTheGoldenValues()
    {
        QFETCH(int, words);
        QFETCH(int, sentences);
        QFETCH(int, syllables);
        QFETCH(double, ease);
        QFETCH(double, grade);
        QFETCH(double, margin);
        const TextCounts counts{words, sentences, syllables, 0};
        QVERIFY2(std::abs(fleschReadingEase(counts) - ease) <= margin, QByteArray::number(fleschReadingEase(counts)));
        QVERIFY2(std::abs(fleschKincaidGrade(counts) - grade) <= margin, QByteArray::number(fleschKincaidGrade(counts)));
    }

    void smogGivesTheGoldenValue()
    {
        QVERIFY(std::abs(smogGrade({372, 17, 549, 38}) - 11.670) <= 0.001);
        QCOMPARE(smogGrade({}), 0.0);
    }

    void smogIsAGuessBelowThirtySentences()
    {
        QVERIFY(!isSmogReliable({290, 29, 400, 20}));
        QVERIFY(isSmogReliable({300, 30, 400, 20}));
        QVERIFY(!isSmogReliable({}));
    }

    void readabilityIsForEnglishOnly()
    {
        QVERIFY(hasReadability(u"en"));
        QVERIFY(hasReadability(u"en-US"));
        QVERIFY(hasReadability(u"EN-gb"));
        QVERIFY(!hasReadability(u"es-US"));
        QVERIFY(!hasReadability(u"enm"));
        QVERIFY(!hasReadability(u""));
    }
};

ARTICULAR_TEST(tst_Readability)
#include "tst_Readability.moc"
