// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and running commands in a whole window.
#include "gui/palette/CommandPalette.h"
#include "gui/WindowTest.h"
#include "gui/palette/CommandDelegate.h"
#include "gui/window/PaletteCommands.h"
#include "gui/window/WindowFixture.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Finder : test::Fixture
{
    Finder()
    {
        new PaletteCommands(window, settings);
        window.show();
        window.openPath(folder.write(u"a.md"_s, "Knees"));
        window.activateWindow();
        window.view().editor().setFocus();
    }

    CommandPalette *palette()
    {
        if (!window.findChild<CommandPalette *>())
            trigger(ActionId::FindCommand);
        return window.findChild<CommandPalette *>();
    }
    QLineEdit &words() { return *palette()->findChild<QLineEdit *>(); }
    QListWidget &list() { return *palette()->findChild<QListWidget *>(); }
    QString first() { return list().count() > 0 ? list().item(0)->text() : QString(); }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return window.findChild<CommandPalette *>() == nullptr; });
    }
    void find(const QString &typed)
    {
        QTest::keyClicks(&words(), typed);
        QTest::keyClick(&words(), Qt::Key_Return);
    }
};

} // namespace

class tst_CommandPalette : public test::WindowTest
{
    Q_OBJECT

private slots:
    void enterRunsWhatIsFirst()
    {
        Finder t;
        t.window.view().editor().selectAll();
        QTest::keyClicks(&t.words(), u"format bold"_s);
        QCOMPARE(t.first(), u"Bold"_s);
        QCOMPARE(t.list().item(0)->data(CommandDelegate::KeysRole).toString(), u"Ctrl+B"_s);
        QCOMPARE(t.list().item(0)->data(CommandDelegate::PlaceRole).toString(), u"Format"_s);
        QTest::keyClick(&t.words(), Qt::Key_Return);
        QCOMPARE(t.text(), u"**Knees**"_s);
        QVERIFY(t.isGone());
    }

    void theArrowsChoose()
    {
        Finder t;
        QTest::keyClicks(&t.words(), u"colours"_s);
        QCOMPARE(t.list().currentRow(), 0);
        const int light = rowOf(t, u"Light"_s);
        QVERIFY(light > 0);
        for (int i = 0; i < light; ++i)
            QTest::keyClick(&t.words(), Qt::Key_Down);
        QVERIFY2(t.words().accessibleDescription().startsWith(u"Light, View › Colours"_s), qPrintable(t.words().accessibleDescription()));
        QSignalSpy chosen(t.window.actions()[ActionId::ThemeLight], &QAction::triggered);
        QTest::keyClick(&t.words(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void escapeGivesTheFocusBack()
    {
        Finder t;
        QVERIFY(QTest::qWaitForWindowActive(&t.window));
        QVERIFY(QTest::qWaitForWindowActive(t.palette()));
        QTRY_VERIFY(t.words().hasFocus());
        QTest::keyClick(&t.words(), Qt::Key_Escape);
        QVERIFY(t.isGone());
        QTRY_VERIFY(t.window.view().editor().hasFocus());
        QCOMPARE(t.text(), u"Knees"_s);
    }

    void whatWasUsedIsFirstTheNextTime()
    {
        Finder t;
        QCOMPARE(t.first(), u"New article…"_s);
        t.find(u"line numbers"_s);
        QVERIFY(t.isGone());
        QCOMPARE(t.first(), u"Line numbers"_s);
        QVERIFY(!t.list().item(0)->data(CommandDelegate::TickRole).toBool());
        t.find(u"select all"_s);
        QVERIFY(t.isGone());
        QCOMPARE(t.first(), u"Select all"_s);
        QCOMPARE(t.list().item(1)->text(), u"Line numbers"_s);
    }

    void itDoesNotFindItself()
    {
        Finder t;
        QTest::keyClicks(&t.words(), u"find a command"_s);
        QCOMPARE(t.list().count(), 0);
        QVERIFY(t.words().accessibleDescription().startsWith(u"No command"_s));
        QTest::keyClick(&t.words(), Qt::Key_Return);
        QVERIFY(t.palette()->isVisible());
    }

    void recentArticlesAreCommands()
    {
        Finder t;
        const QString other = t.folder.write(u"hips/article.md"_s, "Hips\n");
        t.window.openPath(other);
        t.window.openPath(t.folder.path(u"a.md"_s));
        t.find(u"recent hips"_s);
        QCOMPARE(t.text(), u"Hips\n"_s);
    }

    void aLockedTextSaysWhy()
    {
        Finder t;
        t.window.actions().setTextLock(u"It is with Jane Doe."_s);
        QTest::keyClicks(&t.words(), u"format bold"_s);
        QCOMPARE(t.first(), u"Bold"_s);
        QVERIFY(t.words().accessibleDescription().endsWith(u"It is with Jane Doe."_s));
        QTest::keyClick(&t.words(), Qt::Key_Return);
        QCOMPARE(t.text(), u"Knees"_s);
        QVERIFY(t.palette()->isVisible());
    }

private:
    static int rowOf(Finder &t, const QString &name)
    {
        const QList<QListWidgetItem *> found = t.list().findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? -1 : t.list().row(found.first());
    }
};

ARTICULAR_TEST(tst_CommandPalette)
#include "tst_CommandPalette.moc"
