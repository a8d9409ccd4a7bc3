// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowMenus.h"
#include "gui/WindowTest.h"
#include "gui/application/Language.h"
#include "gui/actions/MenuCommand.h"
#include "gui/window/WindowFixture.h"

#include <QMenuBar>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_WindowMenus : public test::WindowTest
{
    Q_OBJECT

private slots:
    void cleanup() { m_language.apply(u"en"_s); }

    void noLetterStandsForTwoThings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("in English") << u"en"_s;
        QTest::newRow("in Spanish") << u"es"_s;
    }
    void noLetterStandsForTwoThings()
    {
        QFETCH(QString, language);
        m_language.apply(language);
        test::Fixture fixture;
        lookAtLetters(fixture.window.menuBar()->actions(), u"the menu bar"_s);
        QCOMPARE(fixture.window.menuBar()->actions().size(), fixture.window.menus().menus().size());
        for (const QMenu *menu : fixture.window.menus().menus())
            lookAtLetters(menu->actions(), menu->title());
        QVERIFY(m_looked.contains(language == u"es" ? u"C&olores"_s : u"Colo&urs"_s));
    }

    void everyCommandStandsInAMenuOnce()
    {
        test::Fixture fixture;
        QStringList names;
        for (const MenuCommand &command : menuCommands(fixture.window.menus().menus(), fixture.window.actions())) {
            if (!command.action->objectName().isEmpty())
                names.append(command.action->objectName());
        }
        for (const ActionRow &row : actionTable())
            QVERIFY2(names.count(QString::fromLatin1(row.name)) == 1, row.name);
    }

private:
    void lookAtLetters(const QList<QAction *> &actions, const QString &where)
    {
        m_looked.insert(where);
        QHash<QString, QString> owners;
        for (const QAction *action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            // Files, a clinic's texts and the names of languages have none.
            const bool wantsLetter = !action->objectName().isEmpty() || action->menu();
            if (action->isSeparator() || (letter.isEmpty() && !wantsLetter))
                continue;
            QVERIFY2(!letter.isEmpty(), qPrintable(where + u": "_s + action->text()));
            QVERIFY2(!owners.contains(letter), qPrintable(where + u": "_s + action->text() + u" | "_s + owners.value(letter)));
            owners.insert(letter, action->text());
            if (action->menu() && !where.contains(u"menu bar"_s))
                lookAtLetters(action->menu()->actions(), action->text());
        }
    }

    Language m_language;
    QSet<QString> m_looked;
};

ARTICULAR_TEST(tst_WindowMenus)
#include "tst_WindowMenus.moc"
