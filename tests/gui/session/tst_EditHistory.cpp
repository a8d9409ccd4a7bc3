// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/EditHistory.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_EditHistory : public test::TestCase
{
    Q_OBJECT

private slots:
    void movesRanges_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        // The range before the edit is [10, 15); an end of -1 says that it is gone.
        QTest::newRow("an insertion before it moves it") << 3 << 0 << 4 << 14 << 19;
        QTest::newRow("an insertion at its start moves it") << 10 << 0 << 2 << 12 << 17;
        QTest::newRow("an insertion at its end leaves it") << 15 << 0 << 2 << 10 << 15;
        QTest::newRow("an insertion after it leaves it") << 20 << 0 << 9 << 10 << 15;
        QTest::newRow("a removal up to its start moves it") << 6 << 4 << 0 << 6 << 11;
        QTest::newRow("a removal from its end on leaves it") << 15 << 3 << 0 << 10 << 15;
        QTest::newRow("an insertion inside ends it") << 12 << 0 << 1 << 0 << -1;
        QTest::newRow("a removal that cuts its start ends it") << 8 << 3 << 0 << 0 << -1;
        QTest::newRow("a removal that cuts its end ends it") << 14 << 3 << 0 << 0 << -1;
        QTest::newRow("a removal around it ends it") << 0 << 30 << 0 << 0 << -1;
        QTest::newRow("a replacement of the same length inside ends it") << 11 << 2 << 2 << 0 << -1;
    }
    void movesRanges()
    {
        QFETCH(int, position);
        QFETCH(int, removed);
        QFETCH(int, added);
        QFETCH(int, start);
        QFETCH(int, end);
        EditHistory history;
        history.add(5, position, removed, added);
        const std::optional<EditorRange> moved = history.moved({10, 15}, 4);
        QCOMPARE(moved.has_value(), end >= 0);
        if (moved)
            QCOMPARE(*moved, (EditorRange{start, end}));
        QCOMPARE(history.moved({10, 15}, 5).value(), (EditorRange{10, 15}));
    }

    void anInsertionPointMovesWithTheTextBeforeIt()
    {
        EditHistory history;
        history.add(2, 4, 0, 3);
        QCOMPARE(history.moved({4, 4}, 1).value(), (EditorRange{4, 4}));
        QCOMPARE(history.moved({5, 5}, 1).value(), (EditorRange{8, 8}));
    }

    void aPositionInsideRemovedTextGoesWhereItWas()
    {
        EditHistory history;
        history.add(2, 10, 5, 1);
        QCOMPARE(history.movedPosition(12, 1), 10);
        QCOMPARE(history.movedPosition(15, 1), 11);
        QCOMPARE(history.movedPosition(12, 2), 12);
    }

    void forgetsOldEditsOnly()
    {
        EditHistory history;
        history.add(2, 0, 0, 10);
        history.add(3, 0, 0, 5);
        history.forgetUpTo(2);
        QCOMPARE(history.movedPosition(1, 2), 6);
    }
};

ARTICULAR_TEST(tst_EditHistory)
#include "tst_EditHistory.moc"
