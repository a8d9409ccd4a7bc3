// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/ActionSet.h"
#include "gui/actions/MenuCommand.h"
#include "support/TestRunner.h"

#include <QMenu>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_MenuCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void menusAreReadWithTheirPlace()
    {
        const ActionSet actions;
        QMenu view, colours;
        view.setTitle(u"&View"_s);
        view.addAction(actions[ActionId::ZoomIn]);
        view.addSeparator();
        view.addMenu(&colours);
        colours.setTitle(u"&Colours"_s);
        colours.addAction(actions[ActionId::ThemeDark]);
        connect(&colours, &QMenu::aboutToShow, &colours, [&colours] { colours.addAction(u"Salt && pepper"_s); });
        QCOMPARE(names(menuCommands({&view}, actions)),
                 (QStringList{u"View: Zoom in"_s, u"View › Colours: Dark"_s, u"View › Colours: Salt & pepper"_s}));
    }

    void whatIsOffIsThereOnlyWithAReason()
    {
        ActionSet actions;
        QMenu menu;
        menu.setTitle(u"&Any"_s);
        for (const ActionId id : {ActionId::Bold, ActionId::SaveAll, ActionId::Copy})
            menu.addAction(actions[id]);
        actions[ActionId::SaveAll]->setEnabled(false);
        QCOMPARE(menuCommands({&menu}, actions).size(), 3);
        QCOMPARE(names(matchingCommands(menuCommands({&menu}, actions), {}, {})), (QStringList{u"Any: Bold"_s, u"Any: Copy"_s}));
        actions.setTextLock(u"It is with Jane Doe."_s);
        const QList<MenuCommand> locked = matchingCommands(menuCommands({&menu}, actions), {}, {});
        QCOMPARE(names(locked), (QStringList{u"Any: Copy"_s, u"Any: Bold"_s}));
        QCOMPARE(locked[0].whyOff, QString());
        QCOMPARE(locked[1].whyOff, u"It is with Jane Doe."_s);
    }

    void theClosestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("recent");
        QTest::addColumn<QStringList>("found");
        const QStringList all{u"Save"_s, u"Save as…"_s, u"Unsaved texts"_s, u"Dark"_s, u"Página siguiente"_s};
        QTest::newRow("nothing typed shows all") << QString() << QString() << all;
        QTest::newRow("nothing typed begins with what was used last")
            << u" "_s << u"Dark"_s << QStringList{u"Dark"_s, u"Save"_s, u"Save as…"_s, u"Unsaved texts"_s, u"Página siguiente"_s};
        QTest::newRow("a word's beginning comes before its middle") << u"sav"_s << QString() << QStringList{u"Save"_s, u"Save as…"_s, u"Unsaved texts"_s};
        QTest::newRow("what was used last comes before its equals") << u"sav"_s << u"Save as…"_s << QStringList{u"Save as…"_s, u"Save"_s, u"Unsaved texts"_s};
        QTest::newRow("use does not make it closer") << u"sav"_s << u"Unsaved texts"_s << QStringList{u"Save"_s, u"Save as…"_s, u"Unsaved texts"_s};
        QTest::newRow("words in any order") << u"as SAVE"_s << QString() << QStringList{u"Save as…"_s};
        QTest::newRow("the menu's name counts") << u"view dark"_s << QString() << QStringList{u"Dark"_s};
        QTest::newRow("without accents") << u"pagina"_s << QString() << QStringList{u"Página siguiente"_s};
        QTest::newRow("accents that are not there") << u"dárk"_s << QString() << QStringList{u"Dark"_s};
        QTest::newRow("every word must be there") << u"save dark"_s << QString() << QStringList{};
    }
    void theClosestComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, recent);
        QObject owner;
        QList<MenuCommand> commands;
        for (const QString &name : {u"Save"_s, u"Save as…"_s, u"Unsaved texts"_s, u"Dark"_s, u"Página siguiente"_s}) {
            auto *action = new QAction(&owner);
            action->setObjectName(name);
            commands.append({action, name, name == u"Dark"_s ? u"View › Colours"_s : u"File"_s});
        }
        QStringList found;
        for (const MenuCommand &command : matchingCommands(commands, typed, {recent}))
            found.append(command.name);
        QTEST(found, "found");
    }

    void whatIsOffComesLast()
    {
        QAction off, on;
        off.setEnabled(false);
        const QList<MenuCommand> found = matchingCommands({{&off, u"Bold"_s, u"Format"_s, u"Locked"_s}, {&on, u"A bold one"_s, u"Format"_s}}, u"bold"_s, {});
        QCOMPARE(names(found), (QStringList{u"Format: A bold one"_s, u"Format: Bold"_s}));
    }

private:
    static QStringList names(const QList<MenuCommand> &commands)
    {
        QStringList names;
        for (const MenuCommand &command : commands)
            names.append(command.place + u": "_s + command.name);
        return names;
    }
};

ARTICULAR_TEST(tst_MenuCommand)
#include "tst_MenuCommand.moc"
