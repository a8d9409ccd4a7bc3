// SPDX-License-Identifier: GPL-3.0-or-later
// Changing keys in one window, and what another one does then.
#include "gui/shortcuts/ShortcutsDialog.h"
#include "gui/WindowTest.h"
#include "gui/controls/ToneLabel.h"
#include "gui/window/ShortcutCommands.h"
#include "gui/window/WindowFixture.h"

#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Keyboard : test::Fixture
{
    KeptShortcuts kept{settings};
    MainWindow other{{settings, prompts, clock, [this] { return std::make_unique<test::FakeAnalyzer>(log); }, {}}};

    Keyboard()
    {
        new ShortcutCommands(window, kept);
        new ShortcutCommands(other, kept);
        window.show();
        trigger(ActionId::ChangeShortcuts);
    }

    ShortcutsDialog &dialog() { return *window.findChild<ShortcutsDialog *>(); }
    QTreeWidget &list() { return *dialog().findChild<QTreeWidget *>(); }
    QTreeWidgetItem *item(const QString &name) { return list().findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0); }
    void choose(const QString &name) { list().setCurrentItem(item(name)); }
    void press(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(dialog().findChild<QKeySequenceEdit *>(), Qt::Key(key), modifiers); }
    QString said() { return dialog().findChild<ToneLabel *>()->text(); }
    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> buttons = dialog().findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](QPushButton *one) { return one->text() == text && !one->isHidden(); });
        return found == buttons.end() ? nullptr : *found;
    }
    void click(const QString &text)
    {
        QVERIFY2(button(text), qPrintable(text));
        button(text)->click();
    }
    QString keys(ActionId id) { return window.actions()[id]->shortcut().toString(); }
};

} // namespace

class tst_ShortcutsDialog : public test::WindowTest
{
    Q_OBJECT

private slots:
    void aNewKeyCountsAtOnceEverywhere()
    {
        Keyboard t;
        t.choose(u"Bold"_s);
        t.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+J"_s);
        QCOMPARE(t.other.actions()[ActionId::Bold]->shortcut().toString(), u"Ctrl+J"_s);
        QCOMPARE(t.item(u"Bold"_s)->text(1), u"Ctrl+J"_s);
        QVERIFY2(t.said().contains(u"Ctrl+J"_s), qPrintable(t.said()));
        QCOMPARE(KeptShortcuts(t.settings).now().keys(ActionId::Bold), QList{QKeySequence(u"Ctrl+J"_s)});
        t.click(u"&Take this change back"_s);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+B"_s);
    }

    void theLastOfSeveralPressedIsMeant()
    {
        Keyboard t;
        t.choose(u"Bold"_s);
        t.press(Qt::Key_J, Qt::ControlModifier);
        t.press(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+U"_s);
    }

    void aKeyThatIsTakenIsOnlyTakenOnDemand()
    {
        Keyboard t;
        t.choose(u"Quotation"_s);
        t.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(t.said(), u"Ctrl+B belongs to “Bold” now."_s);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+B"_s);
        t.click(u"&Take it from “Bold”"_s);
        QCOMPARE(t.keys(ActionId::Quote), u"Ctrl+B"_s);
        QCOMPARE(t.keys(ActionId::Bold), QString());
        QCOMPARE(t.item(u"Bold"_s)->text(1), QString());
        t.choose(u"Bold"_s);
        t.click(u"&Usual keys"_s);
        QCOMPARE(t.said(), u"Ctrl+B belongs to “Quotation” now."_s);
        t.click(u"&Take it from “Quotation”"_s);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+B"_s);
    }

    void whatCannotBeTakenIsExplained_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("said");
        QTest::newRow("a letter") << int(Qt::Key_A) << Qt::KeyboardModifiers() << u"A alone is needed for writing. Press Ctrl or Alt with it."_s;
        QTest::newRow("a movement") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::ControlModifier)
                                    << u"Ctrl+Left moves or edits in every text and cannot be a command's."_s;
        QTest::newRow("a menu's letter") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::AltModifier) << u"Alt+F opens the menu “File”."_s;
    }
    void whatCannotBeTakenIsExplained()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Keyboard t;
        t.choose(u"Bold"_s);
        t.press(key, modifiers);
        QTEST(t.said(), "said");
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+B"_s);
    }

    void keysAreTakenAwayAndComeBack()
    {
        Keyboard t;
        t.choose(u"Bold"_s);
        QVERIFY(!t.button(u"&Usual keys"_s)->isEnabled());
        t.click(u"&No keys"_s);
        QCOMPARE(t.keys(ActionId::Bold), QString());
        QVERIFY(!t.button(u"&No keys"_s)->isEnabled());
        t.click(u"&Usual keys"_s);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+B"_s);
        t.click(u"&No keys"_s);
        t.click(u"Usual keys for &all"_s);
        QCOMPARE(t.keys(ActionId::Bold), u"Ctrl+B"_s);
        t.click(u"&Take this change back"_s);
        QCOMPARE(t.keys(ActionId::Bold), QString());
    }

    void escapeLeavesTheDialogFromTheFieldToo()
    {
        Keyboard t;
        t.press(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(t.dialog().isHidden());
    }

    void commandsAreFoundByWordsAndKeys()
    {
        Keyboard t;
        auto *filter = t.dialog().findChild<QLineEdit *>();
        filter->setText(u"colours dark"_s);
        QVERIFY(!t.item(u"Colours › Dark"_s)->isHidden());
        QVERIFY(t.item(u"Bold"_s)->isHidden());
        QVERIFY2(t.item(u"File"_s)->isHidden(), "a menu without a match");
        filter->setText(u"ctrl+b"_s);
        QCOMPARE(t.list().currentItem()->text(0), u"Bold"_s);
        filter->setText(u"nothing of this kind"_s);
        QVERIFY(!t.dialog().findChild<QKeySequenceEdit *>()->isEnabled());
        QVERIFY(!t.button(u"&No keys"_s)->isEnabled());
    }
};

ARTICULAR_TEST(tst_ShortcutsDialog)
#include "tst_ShortcutsDialog.moc"
