// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/ActionSet.h"
#include "gui/shortcuts/KeptShortcuts.h"
#include "gui/shortcuts/KeyRules.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

using Keys = QList<QKeySequence>;

class tst_OwnShortcuts : public test::TestCase
{
    Q_OBJECT

private slots:
    void aKeyBelongsToOneCommand()
    {
        OwnShortcuts all;
        const QKeySequence bold(u"Ctrl+B"_s), other(u"Ctrl+J"_s);
        all.give(ActionId::Quote, bold);
        QCOMPARE(all.keys(ActionId::Quote), Keys{bold});
        QCOMPARE(all.keys(ActionId::Bold), Keys{});
        QCOMPARE(all.owner(bold), ActionId::Quote);
        QVERIFY(!all.isUsual(ActionId::Bold));
        all.give(ActionId::Bold, other);
        all.give(ActionId::Italic, other);
        QCOMPARE(all.keys(ActionId::Bold), Keys{});
        QCOMPARE(all.owner(other), ActionId::Italic);
        all.giveUsual(ActionId::Bold);
        QCOMPARE(all.keys(ActionId::Bold), Keys{bold});
        QCOMPARE(all.keys(ActionId::Quote), Keys{});
    }

    void aKeyThatIsGivenBackGoesToItsCommandAgain()
    {
        OwnShortcuts all;
        all.give(ActionId::Quote, QKeySequence(u"Ctrl+B"_s));
        all.giveUsual(ActionId::Quote);
        QVERIFY(all.isUsual(ActionId::Quote));
        QVERIFY(all.isUsual(ActionId::Bold));
        QVERIFY(all.toList().isEmpty());
        all.give(ActionId::Bold, QKeySequence(u"Ctrl+B"_s));
        QVERIFY2(all.toList().isEmpty(), "what is usual need not be kept");
    }

    void aCommandMayHaveNoKeys()
    {
        OwnShortcuts all;
        all.give(ActionId::Bold, {});
        all.give(ActionId::Italic, {});
        QCOMPARE(all.keys(ActionId::Bold), Keys{});
        QCOMPARE(all.keys(ActionId::Italic), Keys{});
        QCOMPARE(all.owner({}), std::nullopt);
    }

    void theyAreKept()
    {
        const test::Folder folder;
        {
            Settings settings(folder.path(u"settings.ini"_s));
            KeptShortcuts kept(settings);
            OwnShortcuts all(QStringList{u"from-a-later-program=F4"_s});
            all.give(ActionId::Bold, QKeySequence(u"Ctrl+="_s));
            all.give(ActionId::Quote, {});
            kept.keep(all);
        }
        Settings settings(folder.path(u"settings.ini"_s));
        const KeptShortcuts kept(settings);
        QCOMPARE(kept.now().keys(ActionId::Bold), Keys{QKeySequence(u"Ctrl+="_s)});
        QCOMPARE(kept.now().keys(ActionId::Quote), Keys{});
        QVERIFY(kept.now().isUsual(ActionId::Italic));
        QVERIFY(kept.now().toList().contains(u"from-a-later-program=F4"_s));
    }

    void actionsAndTheirTipsFollow()
    {
        ActionSet actions;
        OwnShortcuts all;
        all.give(ActionId::Bold, QKeySequence(u"Ctrl+J"_s));
        all.give(ActionId::ThemeDark, QKeySequence(u"Ctrl+I"_s));
        actions.setShortcuts(all);
        QCOMPARE(actions[ActionId::Bold]->toolTip(), u"Bold (Ctrl+J)"_s);
        QCOMPARE(actions[ActionId::ThemeDark]->shortcuts(), Keys{QKeySequence(u"Ctrl+I"_s)});
        QCOMPARE(actions[ActionId::Italic]->toolTip(), u"Italic"_s);
        actions.setShortcuts({});
        QCOMPARE(actions[ActionId::Bold]->toolTip(), u"Bold (Ctrl+B)"_s);
        QCOMPARE(actions[ActionId::Italic]->toolTip(), u"Italic (Ctrl+I)"_s);
    }

    void noCommandTakesWhatWritingNeeds_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<KeyFault>("fault");
        QTest::newRow("a letter") << u"A"_s << KeyFault::WritesText;
        QTest::newRow("a capital letter") << u"Shift+A"_s << KeyFault::WritesText;
        QTest::newRow("Return") << u"Return"_s << KeyFault::WritesText;
        QTest::newRow("an arrow") << u"Up"_s << KeyFault::WritesText;
        QTest::newRow("Escape") << u"Esc"_s << KeyFault::WritesText;
        QTest::newRow("by words") << u"Ctrl+Left"_s << KeyFault::EditsText;
        QTest::newRow("copying") << u"Ctrl+C"_s << KeyFault::EditsText;
        QTest::newRow("a function key") << u"F4"_s << KeyFault::None;
        QTest::newRow("a function key with Shift") << u"Shift+F4"_s << KeyFault::None;
        QTest::newRow("with Ctrl") << u"Ctrl+J"_s << KeyFault::None;
        QTest::newRow("with Alt") << u"Alt+Q"_s << KeyFault::None;
        QTest::newRow("another command's") << u"Ctrl+K"_s << KeyFault::None;
        QTest::newRow("its own") << u"Ctrl+B"_s << KeyFault::None;
    }
    void noCommandTakesWhatWritingNeeds()
    {
        QFETCH(QString, key);
        QTEST(faultOfKey(QKeySequence(key, QKeySequence::PortableText), ActionId::Bold), "fault");
    }

    void everyUsualKeyIsAllowed()
    {
        for (const ActionRow &row : actionTable()) {
            for (const QKeySequence &key : actionShortcuts(row))
                QVERIFY2(faultOfKey(key, row.id) == KeyFault::None, row.name);
        }
    }
};

ARTICULAR_TEST(tst_OwnShortcuts)
#include "tst_OwnShortcuts.moc"
