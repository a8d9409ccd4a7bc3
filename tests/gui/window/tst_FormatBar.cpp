// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar for people who know Word: what it shows of the text at the cursor, and what its styles and menus do.
#include "gui/editor/FormatState.h"
#include "gui/editor/MarkdownHighlighter.h"
#include "gui/editor/MarkedText.h"
#include "gui/window/WindowFixture.h"
#include "support/TestRunner.h"

#include <QComboBox>
#include <QPlainTextDocumentLayout>
#include <QToolBar>
#include <QToolButton>

using namespace articular;
using namespace articular::test;

namespace {

QComboBox *stylesOf(Fixture &fixture)
{
    return fixture.window.findChild<QToolBar *>()->findChild<QComboBox *>();
}

void placeCursor(Fixture &fixture, int position)
{
    QTextCursor cursor(fixture.window.view().session().document());
    cursor.setPosition(position);
    fixture.window.view().editor().setTextCursor(cursor);
}

} // namespace

class tst_FormatBar : public test::TestCase
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void readsTheFormatAtTheCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FormatState>("state");
        QTest::newRow("plain text") << u"a|b **c**"_s << FormatState{};
        QTest::newRow("a heading") << u"### a|b"_s << FormatState{.heading = 3};
        QTest::newRow("within bold words") << u"a **b|c** d"_s << FormatState{.isBold = true};
        QTest::newRow("behind bold words") << u"a **bc** d|"_s << FormatState{};
        QTest::newRow("a selected italic word") << u"a *‹bc›* d"_s << FormatState{.isItalic = true};
        QTest::newRow("a bulleted item") << u"- a|"_s << FormatState{.isBulleted = true};
        QTest::newRow("a numbered item") << u"12. a|"_s << FormatState{.isNumbered = true};
        QTest::newRow("a quotation") << u"> a|"_s << FormatState{.isQuoted = true};
        QTest::newRow("code is nothing of it") << u"```\n# **a|b**\n```"_s << FormatState{};
    }
    void readsTheFormatAtTheCursor()
    {
        QFETCH(QString, text);
        QFETCH(FormatState, state);
        Marked marked(text);
        marked.document.setDocumentLayout(new QPlainTextDocumentLayout(&marked.document));
        MarkdownHighlighter highlighter(&marked.document);
        highlighter.rehighlight();
        QVERIFY(formatAt(marked.cursor) == state);
    }

    void showsWhatTheTextAtTheCursorIs()
    {
        Fixture fixture;
        fixture.type(u"## Head\n\nSome **bold** text\n\n- item\n"_s);
        placeCursor(fixture, 4);
        QCOMPARE(stylesOf(fixture)->currentText(), u"Heading"_s);
        QVERIFY(!fixture.window.actions()[ActionId::Bold]->isChecked());
        placeCursor(fixture, 18);
        QCOMPARE(stylesOf(fixture)->currentText(), u"Normal text"_s);
        QVERIFY(fixture.window.actions()[ActionId::Bold]->isChecked());
        placeCursor(fixture, 33);
        QVERIFY(fixture.window.actions()[ActionId::BulletList]->isChecked());
        QVERIFY(!fixture.window.actions()[ActionId::NumberedList]->isChecked());
    }

    void aButtonThatDidNothingIsNotPressed()
    {
        Fixture fixture;
        fixture.type(u"One\n\nTwo"_s);
        fixture.window.view().editor().selectAll();
        fixture.trigger(ActionId::Bold);
        QCOMPARE(fixture.text(), u"One\n\nTwo"_s);
        QTRY_VERIFY(!fixture.window.actions()[ActionId::Bold]->isChecked());
    }

    void stylesSetWhatParagraphsAre_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("after");
        QTest::newRow("text becomes a heading") << u"Knee"_s << 1 << u"## Knee"_s;
        QTest::newRow("a heading becomes a smaller one") << u"## Knee"_s << 3 << u"#### Knee"_s;
        QTest::newRow("the same again changes nothing") << u"### Knee"_s << 2 << u"### Knee"_s;
        QTest::newRow("a heading becomes text") << u"#### Knee"_s << 0 << u"Knee"_s;
        QTest::newRow("an item becomes text") << u"- Knee"_s << 0 << u"Knee"_s;
        QTest::newRow("a quoted numbered item becomes a heading") << u"> 1. Knee"_s << 1 << u"## Knee"_s;
        QTest::newRow("an empty line becomes the start of a heading") << QString() << 1 << u"## "_s;
    }
    void stylesSetWhatParagraphsAre()
    {
        QFETCH(QString, before);
        QFETCH(int, style);
        QFETCH(QString, after);
        Fixture fixture;
        fixture.type(before);
        emit stylesOf(fixture)->activated(style);
        QCOMPARE(fixture.text(), after);
        QCOMPARE(stylesOf(fixture)->currentIndex(), style);
        if (before != after) {
            fixture.window.view().editor().undo();
            QCOMPARE(fixture.text(), before);
        }
    }

    void everyControlOfTheBarHasNameAndToolTip()
    {
        Fixture fixture;
        auto *bar = fixture.window.findChild<QToolBar *>();
        int menus = 0;
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->objectName() == u"qt_toolbar_ext_button"_s)
                continue;
            menus += button->menu() ? 1 : 0;
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->toolTip()));
            QVERIFY2(!button->icon().isNull(), qPrintable(button->toolTip()));
        }
        QCOMPARE(menus, 2);
        QVERIFY(!stylesOf(fixture)->accessibleName().isEmpty());
        QVERIFY(!stylesOf(fixture)->toolTip().isEmpty());
    }

    void aLockedTextTakesNothingFromTheBar()
    {
        Fixture fixture;
        fixture.window.view().session().setLock(u"Someone else writes."_s);
        QVERIFY(!stylesOf(fixture)->isEnabled());
        for (const QToolButton *button : fixture.window.findChild<QToolBar *>()->findChildren<QToolButton *>())
            QVERIFY(!button->menu() || !button->isEnabled());
        fixture.window.view().session().setLock({});
        QVERIFY(stylesOf(fixture)->isEnabled());
    }
};

ARTICULAR_TEST(tst_FormatBar)
#include "tst_FormatBar.moc"
