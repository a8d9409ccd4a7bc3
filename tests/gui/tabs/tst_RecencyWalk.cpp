// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabs/RecencyWalk.h"
#include "support/TestRunner.h"

#include <QTest>
#include <QWidget>

using namespace articular;

class tst_RecencyWalk : public test::TestCase
{
    Q_OBJECT

private slots:
    void withoutCtrlEachStepCounts()
    {
        RecencyWalk walk;
        QCOMPARE(walk.step(1), -1);
        walk.add(1);
        walk.add(2);
        walk.add(3);
        walk.use(2);
        QCOMPARE(walk.before(2), 1);
        QCOMPARE(walk.step(1), 1);
        QCOMPARE(walk.step(1), 2);
        QCOMPARE(walk.step(1), 1);
        QCOMPARE(walk.step(-1), 3);
    }

    void whileCtrlIsHeldTheWalkGoesOn()
    {
        RecencyWalk walk;
        for (const int tab : {1, 2, 3})
            walk.add(tab);
        walk.use(1);
        QWidget widget;
        QTest::keyPress(&widget, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(walk.step(1), 2);
        walk.use(2);
        QCOMPARE(walk.step(1), 3);
        walk.use(3);
        QTest::keyRelease(&widget, Qt::Key_Tab, Qt::ControlModifier);
        QTest::keyRelease(&widget, Qt::Key_Control);
        // Only where it was let go counts: back is where the walk began.
        QCOMPARE(walk.before(3), 1);
        QTest::keyClick(&widget, Qt::Key_Home);
    }

    void whatIsForgottenIsNotWalkedTo()
    {
        RecencyWalk walk;
        walk.add(1);
        walk.add(2);
        walk.forget(2);
        QCOMPARE(walk.before(1), -1);
        QCOMPARE(walk.step(1), 1);
    }
};

ARTICULAR_TEST(tst_RecencyWalk)
#include "tst_RecencyWalk.moc"
