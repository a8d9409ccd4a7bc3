// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/window/PlaceMemory.h"
#include "gui/window/WindowFixture.h"

#include <QTextBlock>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_PlaceMemory : public test::WindowTest
{
    Q_OBJECT

private slots:
    void theCursorIsWhereItWasLeft()
    {
        test::Fixture fixture;
        new PlaceMemory(fixture.window.view(), fixture.settings);
        const QString knee = fixture.folder.write(u"knee/article.md"_s, "---\ntitle: Knee\n---\n\nOne\nTwo words\nThree\n");
        const QString hip = fixture.folder.write(u"hip/article.md"_s, "Hip\n");
        fixture.window.openPath(knee);
        place(fixture, 5, 4);
        QTRY_VERIFY(!fixture.settings.value(placesKey).isEmpty());
        fixture.window.openPath(hip);
        QCOMPARE(cursor(fixture).blockNumber(), 0);
        fixture.window.openPath(knee);
        QCOMPARE(cursor(fixture).blockNumber(), 5);
        QCOMPARE(cursor(fixture).positionInBlock(), 4);
    }

    void aPlaceThatIsGoneIsNoPlace()
    {
        test::Fixture fixture;
        new PlaceMemory(fixture.window.view(), fixture.settings);
        const QString knee = fixture.folder.write(u"knee/article.md"_s, "One\nTwo\n");
        fixture.settings.setValue(placesKey, {u"900 4 890 "_s + knee});
        fixture.window.openPath(knee);
        QCOMPARE(cursor(fixture).blockNumber(), 0);
        fixture.settings.setValue(placesKey, {u"1 999 0 "_s + knee});
        fixture.window.openPath(fixture.folder.write(u"hip/article.md"_s, "Hip\n"));
        fixture.window.openPath(knee);
        QCOMPARE(cursor(fixture).position(), 7);
    }

    void onlyTheLatestPlacesAreKept()
    {
        test::Fixture fixture;
        new PlaceMemory(fixture.window.view(), fixture.settings);
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many.append(u"1 0 0 /articles/%1/article.md"_s.arg(i));
        fixture.settings.setValue(placesKey, many);
        const QString knee = fixture.folder.write(u"knee/article.md"_s, "One\nTwo\n");
        fixture.window.openPath(knee);
        place(fixture, 1, 1);
        QTRY_COMPARE(fixture.settings.value(placesKey).first(), u"1 1 0 "_s + knee);
        QCOMPARE(fixture.settings.value(placesKey).size(), 100);
        QVERIFY(!fixture.settings.value(placesKey).contains(many.last()));
    }

private:
    static void place(test::Fixture &fixture, int line, int column)
    {
        QTextCursor cursor(fixture.window.view().session().document()->findBlockByNumber(line));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
        fixture.window.view().editor().setTextCursor(cursor);
    }
    static QTextCursor cursor(test::Fixture &fixture) { return fixture.window.view().editor().textCursor(); }
};

ARTICULAR_TEST(tst_PlaceMemory)
#include "tst_PlaceMemory.moc"
