// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/JoinedFixes.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;

namespace {

Fix fix(const QList<TextEdit> &edits)
{
    return {{}, edits};
}

} // namespace

class tst_JoinedFixes : public test::TestCase
{
    Q_OBJECT

private slots:
    void leavesOutWhatCollides_data()
    {
        QTest::addColumn<QList<TextEdit>>("second");
        QTest::addColumn<bool>("stays");
        // The first mend replaces bytes 10 to 14 and inserts "x" at 20.
        QTest::newRow("another place") << QList<TextEdit>{{{30, 2}, "a"}} << true;
        QTest::newRow("just before") << QList<TextEdit>{{{8, 2}, "a"}} << true;
        QTest::newRow("just after") << QList<TextEdit>{{{14, 2}, "a"}} << true;
        QTest::newRow("the same text") << QList<TextEdit>{{{10, 4}, "a"}} << false;
        QTest::newRow("cuts into its start") << QList<TextEdit>{{{8, 3}, "a"}} << false;
        QTest::newRow("cuts into its end") << QList<TextEdit>{{{13, 3}, "a"}} << false;
        QTest::newRow("around it") << QList<TextEdit>{{{5, 20}, "a"}} << false;
        QTest::newRow("inside it") << QList<TextEdit>{{{11, 1}, "a"}} << false;
        QTest::newRow("an insertion inside it") << QList<TextEdit>{{{12, 0}, "a"}} << false;
        QTest::newRow("an insertion at its start") << QList<TextEdit>{{{10, 0}, "a"}} << true;
        QTest::newRow("an insertion at its end") << QList<TextEdit>{{{14, 0}, "a"}} << true;
        QTest::newRow("the same insertion") << QList<TextEdit>{{{20, 0}, "x"}} << false;
        QTest::newRow("another insertion there") << QList<TextEdit>{{{20, 0}, "y"}} << true;
        QTest::newRow("around the insertion") << QList<TextEdit>{{{19, 2}, "y"}} << false;
        QTest::newRow("one good and one bad edit") << QList<TextEdit>{{{30, 2}, "a"}, {{10, 1}, "b"}} << false;
        QTest::newRow("edits that collide with each other") << QList<TextEdit>{{{30, 2}, "a"}, {{31, 2}, "b"}} << false;
    }
    void leavesOutWhatCollides()
    {
        QFETCH(QList<TextEdit>, second);
        QFETCH(bool, stays);
        const QList<TextEdit> first{{{10, 4}, "1"}, {{20, 0}, "x"}};
        QCOMPARE(joinedEdits({fix(first), fix(second)}), stays ? first + second : first);
    }

    void aMendThatWasLeftOutIsInNobodysWay()
    {
        const TextEdit kept{{10, 4}, "1"};
        const TextEdit later{{30, 2}, "3"};
        const QList<TextEdit> joined = joinedEdits({fix({kept}), fix({{{30, 1}, "2"}, {{11, 1}, "2"}}), fix({later})});
        QCOMPARE(joined, QList<TextEdit>({kept, later}));
    }

    void neverOverlapsWhateverIsJoined()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QList<Fix> fixes;
            for (int i = 0; i < 40; ++i)
                fixes.append(fix({{{qsizetype(random.bounded(60)), qsizetype(random.bounded(5))}, "r"}}));
            const QList<TextEdit> joined = joinedEdits(fixes);
            QVERIFY(!joined.isEmpty());
            for (qsizetype i = 0; i < joined.size(); ++i) {
                for (qsizetype j = i + 1; j < joined.size(); ++j) {
                    const TextRange a = joined[i].range;
                    const TextRange b = joined[j].range;
                    QVERIFY(joined[i] != joined[j]);
                    QVERIFY(a.end() <= b.start || b.end() <= a.start);
                }
            }
        }
    }
};

ARTICULAR_TEST(tst_JoinedFixes)
#include "tst_JoinedFixes.moc"
