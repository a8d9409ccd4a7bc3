// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/TabKey.h"
#include "gui/WindowTest.h"
#include "gui/window/WindowFixture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Keyboard : test::Fixture
{
    Keyboard()
    {
        new TabKey(window, settings);
        window.show();
        window.openPath(folder.write(u"a.md"_s, "Knees\n"));
        window.activateWindow();
        window.view().editor().setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&window.view().editor(), Qt::Key(key), modifiers); }
    bool hasFocus() { return window.focusWidget() == &window.view().editor(); }
    QLabel &state() { return *window.findChild<QLabel *>(u"tabKey"_s); }
};

} // namespace

class tst_TabKey : public test::WindowTest
{
    Q_OBJECT

private slots:
    void tabIndentsUnlessItIsToLeave()
    {
        Keyboard t;
        QVERIFY(t.state().isHidden());
        t.press(Qt::Key_Tab);
        QCOMPARE(t.text(), u"    Knees\n"_s);
        QVERIFY(t.hasFocus());
        t.trigger(ActionId::TabLeavesText);
        t.press(Qt::Key_Tab);
        QCOMPARE(t.text(), u"    Knees\n"_s);
        QVERIFY(!t.hasFocus());
        t.window.view().editor().setFocus();
        t.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!t.hasFocus());
        QCOMPARE(t.text(), u"    Knees\n"_s);
    }

    void theStatusBarSaysIt()
    {
        Keyboard t;
        t.trigger(ActionId::TabLeavesText);
        QVERIFY(t.state().isVisible());
        QCOMPARE(t.state().text(), u"Tab leaves the text"_s);
        QVERIFY2(t.window.statusBar()->currentMessage().contains(u"Ctrl+M"_s), qPrintable(t.window.statusBar()->currentMessage()));
        t.trigger(ActionId::TabLeavesText);
        QVERIFY(t.state().isHidden());
        QVERIFY(t.window.statusBar()->currentMessage().contains(u"indents"_s));
    }

    void itIsKeptAndTheSameInAllWindows()
    {
        Keyboard t;
        MainWindow other({t.settings, t.prompts, t.clock, [&t] { return std::make_unique<test::FakeAnalyzer>(t.log); }, {}});
        new TabKey(other, t.settings);
        t.trigger(ActionId::TabLeavesText);
        other.show();
        QVERIFY(other.view().editor().tabChangesFocus());
        QVERIFY(other.actions()[ActionId::TabLeavesText]->isChecked());
        QVERIFY2(other.statusBar()->currentMessage().isEmpty(), "nobody pressed a key there");
        MainWindow again({t.settings, t.prompts, t.clock, [&t] { return std::make_unique<test::FakeAnalyzer>(t.log); }, {}});
        new TabKey(again, t.settings);
        QVERIFY(again.view().editor().tabChangesFocus());
    }

    void shiftF10OpensTheMenuAtTheCursor_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("while writing") << false;
        QTest::newRow("in a text that is only read") << true;
    }
    void shiftF10OpensTheMenuAtTheCursor()
    {
        QFETCH(bool, locked);
        Keyboard t;
        MarkdownEdit &editor = t.window.view().editor();
        editor.setReadOnly(locked);
        editor.moveCursor(QTextCursor::EndOfLine);
        editor.setContextMenuPolicy(Qt::CustomContextMenu);
        QSignalSpy asked(&editor, &QWidget::customContextMenuRequested);
        t.press(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(editor.cursorForPosition(asked[0][0].toPoint()).position(), 5);
    }
};

ARTICULAR_TEST(tst_TabKey)
#include "tst_TabKey.moc"
