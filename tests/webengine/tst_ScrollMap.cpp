// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/ScrollMap.h"
#include "support/TestRunner.h"

namespace articular::test {

class tst_ScrollMap : public TestCase
{
    Q_OBJECT

private slots:
    void mapsLinesToPlacesAndBack_data()
    {
        QTest::addColumn<double>("line");
        QTest::addColumn<int>("block");
        QTest::addColumn<double>("fraction");
        QTest::newRow("the first words: the page has its title at the top") << 10.0 << -1 << 0.0;
        QTest::newRow("a quarter of the first twelve lines: the page goes by what stands above the text") << 13.0 << -1 << 0.75;
        QTest::newRow("after the first twelve lines both are at the same block") << 22.0 << 2 << 0.0;
        QTest::newRow("a line inside a block") << 23.0 << 2 << 0.25;
        QTest::newRow("part of a line") << 27.5 << 3 << 0.75;
        QTest::newRow("the end of the last block") << 32.0 << 5 << 0.0;
    }

    void mapsLinesToPlacesAndBack()
    {
        QFETCH(double, line);
        QFETCH(int, block);
        QFETCH(double, fraction);
        const ScrollMap map({{10, 12}, {14, 20}, {22, 24}, {26, 26}, {28, 31}});
        QCOMPARE(map.place(line).block, block);
        QCOMPARE(map.place(line).fraction, fraction);
        QCOMPARE(map.line({block, fraction}), line);
    }

    void theArticleDetailsAreThePagesTop()
    {
        const ScrollMap map({{10, 12}, {24, 26}});
        for (const double line : {0.0, 5.0, 10.0})
            QCOMPARE(map.place(line).block + map.place(line).fraction, -1.0);
        QCOMPARE(map.line({-1, 0.0}), 10.0);
    }

    void aTextOfAFewLinesGoesFromThePagesTopToItsEnd()
    {
        const ScrollMap map({{10, 10}, {12, 13}});
        QCOMPARE(map.place(10.0).block, -1);
        QCOMPARE(map.place(14.0).block, 2);
        QCOMPARE(map.line(map.place(12.0)), 12.0);
    }

    void footnotesThatStandEarlierAreNoAnchors()
    {
        const ScrollMap map({{0, 1}, {10, 12}, {4, 4}});
        for (double line = 0; line < 13; line += 0.25)
            QVERIFY(qAbs(map.line(map.place(line)) - line) < 1e-9);
        QVERIFY(map.place(12.9).block >= 1);
        QCOMPARE(map.lines(2)->first, 4);
        QVERIFY(!map.lines(3));
    }

    void theWriterIsInTheBlockOfTheLineOrAboveIt_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("block");
        QTest::newRow("the article details") << 3 << -1;
        QTest::newRow("the first block") << 10 << 0;
        QTest::newRow("its last line") << 12 << 0;
        QTest::newRow("an empty line") << 13 << 0;
        QTest::newRow("a footnote that the page has at its end") << 15 << 2;
        QTest::newRow("the empty line that a paragraph will be typed in") << 25 << 1;
    }

    void theWriterIsInTheBlockOfTheLineOrAboveIt()
    {
        QFETCH(const int, line);
        QFETCH(const int, block);
        QCOMPARE(ScrollMap({{10, 12}, {17, 19}, {14, 15}}).blockOf(line), block);
    }

    void anEmptyPageIsAllTop()
    {
        QCOMPARE(ScrollMap().place(7).block, -1);
        QCOMPARE(ScrollMap(QList<BlockLines>()).line({4, 0.5}), 0.0);
    }
};

} // namespace articular::test

using articular::test::tst_ScrollMap;
ARTICULAR_TEST(tst_ScrollMap)
#include "tst_ScrollMap.moc"
