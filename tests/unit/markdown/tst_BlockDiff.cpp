// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/BlockDiff.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;

namespace {

QList<QByteArray> randomBlocks(QRandomGenerator &random)
{
    QList<QByteArray> blocks;
    for (int count = random.bounded(8); count > 0; --count)
        blocks.append(QByteArray(1, char('a' + random.bounded(3))));
    return blocks;
}

} // namespace

class tst_BlockDiff : public test::TestCase
{
    Q_OBJECT

private slots:
    void sameBlocksChangeNothing()
    {
        QCOMPARE(diffBlocks({"a", "b"}, {"a", "b"}), BlockChange());
        QVERIFY(diffBlocks({}, {}).isEmpty());
    }

    void replacesOneBlockInTheMiddle()
    {
        QCOMPARE(diffBlocks({"a", "b", "c"}, {"a", "x", "c"}), (BlockChange{1, 1, {"x"}}));
    }

    void turnsOneListIntoTheOtherAndKeepsBothEnds()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 5000; ++round) {
            const QList<QByteArray> before = randomBlocks(random);
            const QList<QByteArray> after = randomBlocks(random);
            const BlockChange change = diffBlocks(before, after);
            QCOMPARE(before.first(change.first) + change.inserted + before.sliced(change.first + change.removed), after);
            if (change.removed > 0 && !change.inserted.isEmpty()) {
                QVERIFY(before[change.first] != change.inserted.first());
                QVERIFY(before[change.first + change.removed - 1] != change.inserted.last());
            }
            QCOMPARE(change.isEmpty(), before == after);
        }
    }
};

ARTICULAR_TEST(tst_BlockDiff)
#include "tst_BlockDiff.moc"
