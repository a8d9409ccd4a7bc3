// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/window/SlashMenu.h"
#include "gui/window/WindowFixture.h"

#include <QDialog>
#include <QListView>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct ClinicFixture : test::Fixture
{
    explicit ClinicFixture(const QByteArray &text)
    {
        folder.write(u"clinic/clinic.yaml"_s, "name: Practice\n");
        folder.write(u"clinic/disclaimers/general.md"_s, "This page is no advice.\n");
        folder.write(u"articles/a/article.md"_s, text);
        window.show();
        window.openPath(folder.path(u"articles/a/article.md"_s));
        editor().moveCursor(QTextCursor::End);
    }

    MarkdownEdit &editor() { return window.view().editor(); }
    SlashMenu &menu() { return *editor().findChild<SlashMenu *>(); }
    QStringList offered()
    {
        QStringList names;
        for (int row = 0; menu().isOffering() && row < menu().list()->model()->rowCount(); ++row)
            names.append(menu().list()->model()->index(row, 0).data().toString());
        return names;
    }
    void keys(const QString &text) { QTest::keyClicks(&editor(), text); }
    void key(Qt::Key key) { QTest::keyClick(&editor(), key); }
};

} // namespace

class tst_SlashMenu : public test::WindowTest
{
    Q_OBJECT

private slots:
    void putsInWhatIsChosen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        QTest::newRow("a heading") << u"head"_s << u"## "_s;
        QTest::newRow("a list") << u"bul"_s << u"- "_s;
        QTest::newRow("a quotation") << u"quot"_s << u"> "_s;
        QTest::newRow("a box") << u"warn"_s << u"> [!WARNING]\n> "_s;
        QTest::newRow("a text of the clinic by its kind") << u"discl"_s << u"{{disclaimer general}}"_s;
        QTest::newRow("a text of the clinic by its words") << u"advice"_s << u"{{disclaimer general}}"_s;
    }

    void putsInWhatIsChosen()
    {
        QFETCH(QString, typed);
        QFETCH(QString, line);
        ClinicFixture fixture("A knee hurts.\n\n");
        QTRY_VERIFY(!fixture.window.view().session().workspace().texts().isEmpty());
        fixture.keys(u"/"_s + typed);
        QVERIFY(fixture.menu().isOffering());
        fixture.key(Qt::Key_Return);
        QCOMPARE(fixture.text(), u"A knee hurts.\n\n"_s + line);
        QVERIFY(!fixture.menu().isOffering());
        // What is typed goes on behind it; one step takes both back.
        QCOMPARE(fixture.editor().textCursor().position(), fixture.text().size());
        fixture.editor().undo();
        QCOMPARE(fixture.text(), u"A knee hurts.\n\n/"_s + typed);
    }

    void offersTheClosestFirst()
    {
        ClinicFixture fixture("");
        fixture.keys(u"/"_s);
        QVERIFY(fixture.offered().size() > 8);
        fixture.keys(u"no"_s);
        QCOMPARE(fixture.offered().first(), u"Note box"_s);
        fixture.keys(u"thing like it"_s);
        QCOMPARE(fixture.offered(), QStringList());
    }

    void offersNothing_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("within a sentence") << QByteArray("Either ");
        QTest::newRow("within a word") << QByteArray("and");
        QTest::newRow("in code") << QByteArray("```\n");
        QTest::newRow("in details that are not closed") << QByteArray("---\ntitle: Knees\n");
    }

    void offersNothing()
    {
        QFETCH(QByteArray, before);
        ClinicFixture fixture(before);
        fixture.keys(u"/"_s);
        QVERIFY(!fixture.menu().isOffering());
    }

    void escapeLeavesWhatWasTyped()
    {
        ClinicFixture fixture("");
        fixture.keys(u"/he"_s);
        fixture.key(Qt::Key_Escape);
        QVERIFY(!fixture.menu().isOffering());
        fixture.keys(u"a"_s);
        QVERIFY(!fixture.menu().isOffering());
        QCOMPARE(fixture.text(), u"/hea"_s);
    }

    void whatAsksFirstTakesTheWordAway()
    {
        ClinicFixture fixture("A knee hurts.\n\n");
        fixture.keys(u"/table"_s);
        fixture.key(Qt::Key_Return);
        QCOMPARE(fixture.text(), u"A knee hurts.\n\n"_s);
        QVERIFY(fixture.window.findChild<QDialog *>());
    }

    void nothingIsOfferedInALockedText()
    {
        ClinicFixture fixture("");
        fixture.editor().setReadOnly(true);
        fixture.keys(u"/"_s);
        QVERIFY(!fixture.menu().isOffering());
    }
};

ARTICULAR_TEST(tst_SlashMenu)
#include "tst_SlashMenu.moc"
