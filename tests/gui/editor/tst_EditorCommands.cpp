// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkedText.h"
#include "support/TestRunner.h"

using namespace articular;
using test::Marked;
using namespace Qt::StringLiterals;

class tst_EditorCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void togglesMarks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("after");
        QTest::newRow("a selection becomes bold") << u"a ‹knee› b"_s << u"**"_s << u"a **‹knee›** b"_s;
        QTest::newRow("the word at the cursor becomes bold") << u"a kn|ee b"_s << u"**"_s << u"a **‹knee›** b"_s;
        QTest::newRow("bold text becomes plain") << u"a **‹knee›** b"_s << u"**"_s << u"a ‹knee› b"_s;
        QTest::newRow("bold text becomes italic too") << u"**‹knee›**"_s << u"*"_s << u"***‹knee›***"_s;
        QTest::newRow("bold italic text loses only the italics") << u"***‹knee›***"_s << u"*"_s << u"**‹knee›**"_s;
        QTest::newRow("spaces at the ends stay outside") << u"a‹ knee ›b"_s << u"*"_s << u"a *‹knee›* b"_s;
        QTest::newRow("an empty line gets the marks around the cursor") << u"|"_s << u"**"_s << u"**|**"_s;
        QTest::newRow("a selection over paragraphs stays as it is") << u"a ‹b\nc› d"_s << u"**"_s << u"a ‹b\nc› d"_s;
    }
    void togglesMarks()
    {
        QFETCH(QString, before);
        QFETCH(QString, mark);
        QFETCH(QString, after);
        Marked text(before);
        toggleMark(text.cursor, mark);
        QCOMPARE(text.result(), after);
    }

    void togglesHeadings_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a line becomes a heading") << u"Kn|ee"_s << u"## Kn|ee"_s;
        QTest::newRow("the same level again makes it plain") << u"## Kn|ee"_s << u"Kn|ee"_s;
        QTest::newRow("another level is replaced") << u"#### Kn|ee"_s << u"## Kn|ee"_s;
        QTest::newRow("a hash without a space is text") << u"#kn|ee"_s << u"## #kn|ee"_s;
    }
    void togglesHeadings()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Marked text(before);
        toggleHeading(text.cursor, 2);
        QCOMPARE(text.result(), after);
    }

    void togglesLists_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<QString>("after");
        const int bullet = int(LinePrefix::Bullet), number = int(LinePrefix::Number), quote = int(LinePrefix::Quote);
        QTest::newRow("lines become items") << u"‹a\nb›"_s << bullet << u"- a\n- b"_s;
        QTest::newRow("items become lines") << u"‹- a\n- b›"_s << bullet << u"a\nb"_s;
        QTest::newRow("bullets become numbers") << u"‹- a\n- b›"_s << number << u"1. a\n2. b"_s;
        QTest::newRow("empty lines between get no mark") << u"‹a\n\nb›"_s << number << u"1. a\n\n2. b"_s;
        QTest::newRow("the line after a selection that ends at its start is left") << u"‹a\n›b"_s << quote << u"> a\nb"_s;
    }
    void togglesLists()
    {
        QFETCH(QString, before);
        QFETCH(int, prefix);
        QFETCH(QString, after);
        Marked text(before);
        toggleLinePrefix(text.cursor, LinePrefix(prefix));
        QCOMPARE(text.document.toPlainText(), after);
        text.document.undo();
        QCOMPARE(text.document.toPlainText(), before.remove(u'‹').remove(u'›'));
    }

    void continuesLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a bullet continues") << u"- a|"_s << u"- a\n- |"_s;
        QTest::newRow("an item splits at the cursor") << u"- a|b"_s << u"- a\n- |b"_s;
        QTest::newRow("a number counts on") << u"  9. a|"_s << u"  9. a\n  10. |"_s;
        QTest::newRow("a quote continues") << u"> a|"_s << u"> a\n> |"_s;
        QTest::newRow("an item in a quote continues as both") << u"> * a|"_s << u"> * a\n> * |"_s;
        QTest::newRow("a done box continues as an open one") << u"- [x] a|"_s << u"- [x] a\n- [ ] |"_s;
        QTest::newRow("an empty item ends the list") << u"- a\n- |"_s << u"- a\n|"_s;
        QTest::newRow("an empty quote line ends the quote") << u"> |"_s << u"|"_s;
    }
    void continuesLines()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Marked text(before);
        QVERIFY(continueLine(text.cursor));
        QCOMPARE(text.result(), after);
    }

    void leavesOrdinaryLinesToTheEditor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain text") << u"knee|"_s;
        QTest::newRow("before the mark of an item") << u"|- a"_s;
        QTest::newRow("a selection") << u"- ‹a›"_s;
        QTest::newRow("a dash without a space") << u"-a|"_s;
        QTest::newRow("bold text at the start") << u"**a**|"_s;
    }
    void leavesOrdinaryLinesToTheEditor()
    {
        QFETCH(QString, text);
        Marked marked(text);
        QVERIFY(!continueLine(marked.cursor));
        QCOMPARE(marked.result(), text);
    }

    void indentsItemsAndSelections()
    {
        Marked item(u"- a|"_s);
        QVERIFY(indentLines(item.cursor, false));
        QCOMPARE(item.result(), u"    - a|"_s);
        QVERIFY(indentLines(item.cursor, true));
        QCOMPARE(item.result(), u"- a|"_s);
        Marked plain(u"a|"_s);
        QVERIFY(!indentLines(plain.cursor, false));
    }

    void makesLinks()
    {
        Marked words(u"see ‹the clinic›"_s);
        insertLink(words.cursor);
        QCOMPARE(words.result(), u"see [the clinic](‹https://›)"_s);
        Marked address(u"‹https://example.org›"_s);
        insertLink(address.cursor);
        QCOMPARE(address.result(), u"[|](https://example.org)"_s);
    }

    void homeGoesToTheTextFirst()
    {
        Marked text(u"    knee|"_s);
        moveHome(text.cursor, QTextCursor::MoveAnchor);
        QCOMPARE(text.result(), u"    |knee"_s);
        moveHome(text.cursor, QTextCursor::MoveAnchor);
        QCOMPARE(text.result(), u"|    knee"_s);
    }

    void insertsBlocks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("into nothing") << u"|"_s << u"NEW|"_s;
        QTest::newRow("below the whole paragraph") << u"a|\nb\n\nc"_s << u"a\nb\n\nNEW|\n\nc"_s;
        QTest::newRow("where there is room already") << u"a\n\n|\n\nb"_s << u"a\n\nNEW|\n\nb"_s;
        QTest::newRow("with room made on both sides") << u"a\n|\nb"_s << u"a\n\nNEW|\n\nb"_s;
        QTest::newRow("at the end") << u"a|"_s << u"a\n\nNEW|"_s;
        QTest::newRow("never among the details") << u"---\nti|tle: A\n---\nText"_s << u"---\ntitle: A\n---\n\nNEW|\n\nText"_s;
        QTest::newRow("after details that are not closed as anywhere") << u"---\ntitle|"_s << u"---\ntitle\n\nNEW|"_s;
    }

    void insertsBlocks()
    {
        QFETCH(const QString, before);
        Marked marked(before);
        const int start = insertBlock(marked.cursor, u"NEW"_s);
        QCOMPARE(start, marked.cursor.position() - 3);
        QTEST(marked.result(), "after");
        marked.document.undo();
        QCOMPARE(marked.document.toPlainText(), QString(before).remove(u'|'));
    }

    void wrapsSelections_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("wrapped");
        QTest::addColumn<QString>("after");
        QTest::newRow("in emphasis") << u"a ‹knee› b"_s << u"*"_s << true << u"a *‹knee›* b"_s;
        QTest::newRow("in brackets that close") << u"‹knee›"_s << u"["_s << true << u"[‹knee›]"_s;
        QTest::newRow("in quotation marks that close") << u"‹knee›"_s << u"“"_s << true << u"“‹knee›”"_s;
        QTest::newRow("a letter replaces the selection as ever") << u"‹knee›"_s << u"x"_s << false << u"‹knee›"_s;
        QTest::newRow("nothing is selected") << u"kn|ee"_s << u"*"_s << false << u"kn|ee"_s;
        QTest::newRow("several lines are left alone") << u"‹a\nb›"_s << u"*"_s << false << u"‹a\nb›"_s;
    }

    void wrapsSelections()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, typed);
        Marked marked(before);
        QTEST(wrapSelection(marked.cursor, typed), "wrapped");
        QTEST(marked.result(), "after");
    }

    void movesLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("downwards");
        QTest::addColumn<QString>("after");
        QTest::newRow("down over the next one") << u"a|b\nc\nd"_s << true << u"c\na|b\nd"_s;
        QTest::newRow("up over the one before") << u"a\nb\nc|"_s << false << u"a\nc|\nb"_s;
        QTest::newRow("several at once") << u"‹a\nb›\nc"_s << true << u"c\n‹a\nb›"_s;
        QTest::newRow("not over the last line") << u"a\nb|"_s << true << u"a\nb|"_s;
        QTest::newRow("not over the first line") << u"a|\nb"_s << false << u"a|\nb"_s;
    }

    void movesLines()
    {
        QFETCH(const QString, before);
        QFETCH(const bool, downwards);
        Marked marked(before);
        moveLines(marked.cursor, downwards);
        QTEST(marked.result(), "after");
    }

    void duplicatesLines()
    {
        Marked one(u"a|b\nc"_s);
        duplicateLines(one.cursor);
        QCOMPARE(one.result(), u"ab\na|b\nc"_s);
        Marked several(u"‹a\nb›\nc"_s);
        duplicateLines(several.cursor);
        QCOMPARE(several.result(), u"a\nb\n‹a\nb›\nc"_s);
    }
};

ARTICULAR_TEST(tst_EditorCommands)
#include "tst_EditorCommands.moc"
