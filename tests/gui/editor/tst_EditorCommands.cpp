// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/EditorCommands.h"
#include "support/TestRunner.h"

#include <QTextDocument>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// A document from text in which `‹` and `›` stand for the selection's ends and `|` for the cursor.
struct Marked
{
    explicit Marked(QString text)
    {
        const qsizetype cursorAt = text.indexOf(u'|');
        qsizetype from = cursorAt, to = cursorAt;
        if (cursorAt >= 0) {
            text.remove(cursorAt, 1);
        } else {
            from = text.indexOf(u'‹');
            text.remove(from, 1);
            to = text.indexOf(u'›');
            text.remove(to, 1);
        }
        document.setPlainText(text);
        cursor = QTextCursor(&document);
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
    }

    QString result() const
    {
        QString text = document.toPlainText();
        if (!cursor.hasSelection())
            return text.insert(cursor.position(), u'|');
        text.insert(cursor.selectionEnd(), u'›');
        return text.insert(cursor.selectionStart(), u'‹');
    }

    QTextDocument document;
    QTextCursor cursor;
};

} // namespace

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
};

ARTICULAR_TEST(tst_EditorCommands)
#include "tst_EditorCommands.moc"
