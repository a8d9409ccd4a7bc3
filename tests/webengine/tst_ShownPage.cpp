// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/ShownPage.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

namespace articular::test {

class tst_ShownPage : public TestCase
{
    Q_OBJECT

private slots:
    void slicesMakeTheSamePage_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void slicesMakeTheSamePage()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ShownPage whole, sliced;
        PreviewUpdate first;
        first.frame = "<main></main>";
        first.blocks = {0, 0, blocks(random, 40)};
        QVERIFY(whole.apply(first) && sliced.apply(first));
        for (int round = 0; round < 10; ++round) {
            PreviewUpdate update;
            const int size = int(whole.blocks().size());
            const int start = random.bounded(size + 1);
            update.blocks = {start, random.bounded(size - start + 1), blocks(random, random.bounded(60))};
            const qsizetype shorter = std::min(whole.blocks().size(), whole.blocks().size() - update.blocks.removed + update.blocks.inserted.size());
            QVERIFY(whole.apply(update));
            for (const PreviewUpdate &slice : slicesOf(update)) {
                QVERIFY(sliced.apply(slice));
                QVERIFY(sliced.blocks().size() >= shorter);
            }
            QCOMPARE(sliced.blocks(), whole.blocks());
        }
    }

    void noMessageHoldsMoreThanIsQuicklyMade()
    {
        PreviewUpdate update;
        update.frame = "<main></main>";
        update.blocks = {0, 0, QList<QByteArray>(2000, QByteArray(1000, 'x'))};
        QList<PreviewUpdate> waiting = slicesOf(update);
        QVERIFY(waiting.first().frame && !waiting.at(1).frame);
        waiting += slicesOf(update);
        int messages = 0;
        while (!waiting.isEmpty()) {
            QVERIFY(patchesAsJson(takeMessage(waiting)).size() < 200'000);
            ++messages;
        }
        QVERIFY(messages > 20);
    }

    void smallUpdatesGoTogether()
    {
        PreviewUpdate update;
        update.blocks = {0, 1, {"<p>x</p>"}};
        QList<PreviewUpdate> waiting(50, update);
        QCOMPARE(takeMessage(waiting).size(), 50);
        QVERIFY(waiting.isEmpty());
    }

    void aBlockOfAnySizeGoes()
    {
        PreviewUpdate update;
        update.blocks = {0, 0, {QByteArray(1'000'000, 'x'), "<p>y</p>"}};
        QList<PreviewUpdate> waiting = slicesOf(update);
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(takeMessage(waiting).size(), 1);
        QCOMPARE(takeMessage(waiting).size(), 1);
    }

private:
    static QList<QByteArray> blocks(QRandomGenerator &random, int count)
    {
        QList<QByteArray> made;
        for (int i = 0; i < count; ++i)
            made.append(QByteArray(random.bounded(20'000), char('a' + random.bounded(26))));
        return made;
    }
};

} // namespace articular::test

using articular::test::tst_ShownPage;
ARTICULAR_TEST(tst_ShownPage)
#include "tst_ShownPage.moc"
