// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkdownEdit.h"
#include "gui/editor/MarkedText.h"
#include "support/TestRunner.h"

#include <QPlainTextDocumentLayout>
#include <QTest>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// An editor in which keys are pressed; `|` and `‹›` stand for the cursor, as in Marked.
struct Typing
{
    explicit Typing(const QString &text) : start(text)
    {
        start.document.setDocumentLayout(new QPlainTextDocumentLayout(&start.document));
        editor.showDocument(&start.document);
        editor.setTextCursor(start.cursor);
        QCoreApplication::processEvents(); // the colours, which know what is code
    }

    /// `<` stands for Backspace.
    void press(const QString &keys)
    {
        for (const QChar key : keys) {
            if (key == u'<') {
                QTest::keyClick(&editor, Qt::Key_Backspace);
            } else if (key == u'\n') {
                QTest::keyClick(&editor, Qt::Key_Return);
            } else {
                QKeyEvent typed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(key));
                QCoreApplication::sendEvent(&editor, &typed);
            }
        }
    }
    QString result()
    {
        start.cursor = editor.textCursor();
        return start.result();
    }

    test::Marked start;
    MarkdownEdit editor;
};

} // namespace

class tst_SmartPairs : public test::TestCase
{
    Q_OBJECT

private slots:
    void marksCloseThemselves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &keys, const QString &after) {
            QTest::newRow(name) << before << keys << after;
        };
        row("a bracket at the end of a line", u"a |"_s, u"("_s, u"a (|)"_s);
        row("a bracket before a space", u"a | b"_s, u"["_s, u"a [|] b"_s);
        row("a bracket before a full stop", u"a |."_s, u"("_s, u"a (|)."_s);
        row("a bracket at the end of a word", u"knee|"_s, u"(s) x"_s, u"knee(s) x|"_s);
        row("a bracket before a word stays alone", u"a |knee"_s, u"("_s, u"a (|knee"_s);
        row("a bracket in a word stays alone", u"kn|ee"_s, u"("_s, u"kn(|ee"_s);
        row("quotation marks", u"a |"_s, u"\""_s, u"a \"|\""_s);
        row("curly quotation marks", u"a |"_s, u"“b” c"_s, u"a “b” c|"_s);
        row("a quotation in brackets", u"|"_s, u"(\"b\")."_s, u"(\"b\").|"_s);
        row("inches stay as they are", u"5|"_s, u"\""_s, u"5\"|"_s);
        row("a quotation mark that closes stays alone", u"\"a|"_s, u"\" b"_s, u"\"a\" b|"_s);
        row("an apostrophe stays alone", u"a |"_s, u"'"_s, u"a '|"_s);
        row("a mark after a backslash stays alone", u"a \\|"_s, u"["_s, u"a \\[|"_s);
        row("back ticks", u"|"_s, u"`a` b"_s, u"`a` b|"_s);
        row("three back ticks are three", u"|"_s, u"```"_s, u"```|"_s);
        row("three quotation marks are three", u"|"_s, u"\"\"\""_s, u"\"\"\"|"_s);
        row("the closing mark is stepped over", u"a |"_s, u"(b) c"_s, u"a (b) c|"_s);
        row("inside one another", u"|"_s, u"([\"a\"])"_s, u"([\"a\"])|"_s);
        row("a link", u"|"_s, u"[a](b.md)"_s, u"[a](b.md)|"_s);
        row("a footnote", u"a|"_s, u"[^1]"_s, u"a[^1]|"_s);
        row("an item to tick", u"- |"_s, u"[ ] a"_s, u"- [ ] a|"_s);
        row("a closing mark that stood there is not stepped over", u"(a|)"_s, u")"_s, u"(a)|)"_s);
        row("an ordinary number with a bracket", u"|"_s, u"a) b"_s, u"a) b|"_s);
        row("Backspace removes an empty pair", u"a |"_s, u"(<"_s, u"a |"_s);
        row("Backspace removes one pair at a time", u"|"_s, u"([<"_s, u"(|)"_s);
        row("Backspace removes one letter of a full pair", u"|"_s, u"(a<"_s, u"(|)"_s);
        row("Backspace leaves a pair that stood there", u"(|)"_s, u"<"_s, u"|)"_s);
        row("what was removed is not stepped over", u"|)"_s, u"(<)"_s, u")|)"_s);
        row("a new line ends the pair", u"|"_s, u"(\n)"_s, u"(\n)|)"_s);
        row("Enter in a list goes on with the list", u"- a|"_s, u" (b)\nc"_s, u"- a (b)\n- c|"_s);
        row("a selection is put into the marks", u"a ‹b› c"_s, u"("_s, u"a (‹b›) c"_s);
        row("in code each mark is as typed", u"```\n|\n```"_s, u"(\""_s, u"```\n(\"|\n```"_s);
    }

    void marksCloseThemselves()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, keys);
        Typing t(before);
        t.press(keys);
        QTEST(t.result(), "after");
    }

    void eachIsOneStep()
    {
        Typing t(u"|"_s);
        t.press(u"a ("_s);
        QCOMPARE(t.result(), u"a (|)"_s);
        t.editor.undo();
        QCOMPARE(t.result(), u"a |"_s);
        t.editor.redo();
        QCOMPARE(t.start.document.toPlainText(), u"a ()"_s);
    }

    void removingIsOneStep()
    {
        Typing t(u"a |"_s);
        t.press(u"(<"_s);
        t.editor.undo();
        QCOMPARE(t.start.document.toPlainText(), u"a ()"_s);
    }

    void whatWasUndoneIsOrdinaryText()
    {
        Typing t(u"a |"_s);
        t.press(u"("_s);
        t.editor.undo();
        t.press(u"))"_s);
        QCOMPARE(t.result(), u"a ))|"_s);
    }

    void nothingClosesWhenItIsOff()
    {
        Typing t(u"|"_s);
        t.press(u"("_s);
        t.editor.pairs().setOn(false);
        t.press(u"["_s);
        QCOMPARE(t.result(), u"([|)"_s);
        t.press(u"<<"_s);
        QCOMPARE(t.result(), u"|)"_s);
    }

    void aTextThatIsOnlyReadStaysAsItIs()
    {
        Typing t(u"a |"_s);
        t.editor.setReadOnly(true);
        t.press(u"("_s);
        QCOMPARE(t.result(), u"a |"_s);
    }

    void pairsAreForgottenWithTheirText()
    {
        Typing t(u"|"_s);
        t.press(u"("_s);
        test::Marked other(u"(|)"_s);
        other.document.setDocumentLayout(new QPlainTextDocumentLayout(&other.document));
        t.editor.showDocument(&other.document);
        t.editor.setTextCursor(other.cursor);
        t.press(u")"_s);
        QCOMPARE(other.document.toPlainText(), u"())"_s);
        t.editor.showDocument(&t.start.document);
    }
};

ARTICULAR_TEST(tst_SmartPairs)
#include "tst_SmartPairs.moc"
