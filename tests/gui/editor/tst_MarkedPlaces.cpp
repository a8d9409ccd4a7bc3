// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkedPlaces.h"
#include "support/TestRunner.h"

#include <QTest>

using namespace articular;

class tst_MarkedPlaces : public test::TestCase
{
    Q_OBJECT

private slots:
    void placesMoveWithTheText_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<QList<int>>("place");
        QTest::newRow("text before it") << 2 << 0 << 3 << QList<int>{13, 18};
        QTest::newRow("text right before it") << 10 << 0 << 3 << QList<int>{13, 18};
        QTest::newRow("text in it") << 12 << 0 << 3 << QList<int>{10, 18};
        QTest::newRow("text right behind it") << 15 << 0 << 3 << QList<int>{10, 15};
        QTest::newRow("text behind it") << 20 << 2 << 3 << QList<int>{10, 15};
        QTest::newRow("a shorter text before it") << 2 << 5 << 1 << QList<int>{6, 11};
        QTest::newRow("a removed letter in it") << 12 << 1 << 0 << QList<int>{10, 14};
        QTest::newRow("its beginning removed") << 8 << 4 << 0 << QList<int>{8, 11};
        QTest::newRow("its beginning written anew") << 8 << 4 << 2 << QList<int>{10, 13};
        QTest::newRow("its end removed") << 13 << 4 << 0 << QList<int>{10, 13};
        QTest::newRow("all of it removed") << 10 << 5 << 0 << QList<int>{};
        QTest::newRow("all around it written anew") << 0 << 30 << 30 << QList<int>{};
    }
    void placesMoveWithTheText()
    {
        QFETCH(int, position);
        QFETCH(int, removed);
        QFETCH(int, added);
        QFETCH(QList<int>, place);
        MarkedPlaces places;
        places.set({{10, 15}});
        places.follow(position, removed, added);
        QList<int> now;
        for (const EditorRange &range : places.places())
            now += QList<int>{int(range.start), int(range.end)};
        QCOMPARE(now, place);
    }
};

ARTICULAR_TEST(tst_MarkedPlaces)
#include "tst_MarkedPlaces.moc"
