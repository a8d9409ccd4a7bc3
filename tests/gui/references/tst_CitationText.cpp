// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/CitationText.h"
#include "support/TestRunner.h"

#include <QTextDocument>

using namespace articular;
using namespace Qt::StringLiterals;

/// A text in which | is the cursor.
static QTextCursor cursorIn(QTextDocument &document, const QString &text)
{
    document.setPlainText(QString(text).remove(u'|'));
    QTextCursor cursor(&document);
    cursor.setPosition(int(text.indexOf(u'|')));
    return cursor;
}

static QString withCursor(const QTextDocument &document, const QTextCursor &cursor)
{
    return document.toPlainText().insert(cursor.position(), u'|');
}

class tst_CitationText : public test::TestCase
{
    Q_OBJECT

private slots:
    void findsTheKeyThatIsBeingTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTyped");
        QTest::addColumn<QString>("query");
        QTest::newRow("the first letter is still to come") << u"Knees [@|"_s << true << QString();
        QTest::newRow("a word") << u"Knees [@smi|"_s << true << u"smi"_s;
        QTest::newRow("two words") << u"Knees [@smith stairs|"_s << true << u"smith stairs"_s;
        QTest::newRow("before a bracket that is there") << u"Knees [@smi|] hurt"_s << true << u"smi"_s;
        QTest::newRow("a second source") << u"Knees [@a, p. 2; @b|"_s << true << u"b"_s;
        QTest::newRow("a locator") << u"Knees [@a, p|"_s << false << QString();
        QTest::newRow("an address of mail") << u"me@exa|"_s << false << QString();
        QTest::newRow("an address of mail in brackets") << u"[me@exa|"_s << false << QString();
        QTest::newRow("behind a citation") << u"[@a] and x@y|"_s << false << QString();
        QTest::newRow("an escaped bracket") << u"\\[@smi|"_s << false << QString();
        QTest::newRow("on the next line") << u"[@smi\nth|"_s << false << QString();
        QTest::newRow("an empty text") << u"|"_s << false << QString();
        QTest::newRow("far too much for a key") << u"[@"_s + u"long "_s.repeated(20) + u'|' << false << QString();
    }

    void findsTheKeyThatIsBeingTyped()
    {
        QFETCH(QString, text);
        QTextDocument document;
        const auto typed = typedKeyAt(cursorIn(document, text));
        QTEST(typed.has_value(), "isTyped");
        QTEST(typed ? typed->text : QString(), "query");
    }

    void completesTheKey_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("and closes the citation") << u"Knees [@smi|"_s << u"Knees [@smith2019]|"_s;
        QTest::newRow("and goes behind a bracket that is there") << u"Knees [@smi|] hurt"_s << u"Knees [@smith2019]| hurt"_s;
        QTest::newRow("and keeps a locator") << u"Knees [@smi|, p. 2] hurt"_s << u"Knees [@smith2019|, p. 2] hurt"_s;
        QTest::newRow("and keeps the next source") << u"Knees [@smi|; @b] hurt"_s << u"Knees [@smith2019|; @b] hurt"_s;
        QTest::newRow("as the second source") << u"Knees [@a; @smi|"_s << u"Knees [@a; @smith2019]|"_s;
        QTest::newRow("before other words") << u"Knees [@smi| hurt"_s << u"Knees [@smith2019]| hurt"_s;
    }

    void completesTheKey()
    {
        QFETCH(QString, before);
        QTextDocument document;
        QTextCursor cursor = cursorIn(document, before);
        const auto typed = typedKeyAt(cursor);
        QVERIFY(typed);
        completeKey(cursor, *typed, u"smith2019"_s);
        QTEST(withCursor(document, cursor), "after");
        document.undo();
        QCOMPARE(document.toPlainText(), before.remove(u'|'));
    }

    void insertsACitation_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("into words") << u"Knees| hurt"_s << u"Knees[@a; @b]| hurt"_s;
        QTest::newRow("into a citation") << u"Knees [@x|, p. 2] hurt"_s << u"Knees [@x, p. 2; @a; @b|] hurt"_s;
        QTest::newRow("behind a citation") << u"Knees [@x]| hurt"_s << u"Knees [@x][@a; @b]| hurt"_s;
        QTest::newRow("into a link's text") << u"[a link|](x)"_s << u"[a link[@a; @b]|](x)"_s;
    }

    void insertsACitation()
    {
        QFETCH(QString, before);
        QTextDocument document;
        QTextCursor cursor = cursorIn(document, before);
        insertCitation(cursor, {u"a"_s, u"b"_s});
        QTEST(withCursor(document, cursor), "after");
    }

    void knowsTheKeyAtTheCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("inside the key") << u"Knees [@do|e] hurt"_s << u"doe"_s;
        QTest::newRow("before the sign") << u"Knees [|@doe] hurt"_s << u"doe"_s;
        QTest::newRow("where a problem is shown") << u"Knees [@|doe] hurt"_s << u"doe"_s;
        QTest::newRow("in the second source") << u"Knees [@doe, p. 2; @r|oe, p. 3] hurt"_s << u"roe"_s;
        QTest::newRow("in its locator") << u"Knees [@doe, p.| 2; @roe] hurt"_s << u"doe"_s;
        QTest::newRow("at the bracket") << u"Knees |[@doe] hurt"_s << u"doe"_s;
        QTest::newRow("behind it") << u"Knees [@doe]| hurt"_s << QString();
        QTest::newRow("in a link") << u"[a li|nk](x)"_s << QString();
        QTest::newRow("nowhere") << u"Kn|ees"_s << QString();
        QTest::newRow("not closed") << u"[@do|e"_s << QString();
    }

    void knowsTheKeyAtTheCursor()
    {
        QFETCH(QString, text);
        QTextDocument document;
        QTEST(citedKeyAt(cursorIn(document, text)), "key");
    }

    void selectedWordsStay()
    {
        QTextDocument document;
        QTextCursor cursor = cursorIn(document, u"Knees| hurt"_s);
        cursor.setPosition(0, QTextCursor::KeepAnchor);
        insertCitation(cursor, {u"a"_s});
        QCOMPARE(document.toPlainText(), u"Knees[@a] hurt"_s);
    }
};

ARTICULAR_TEST(tst_CitationText)
#include "tst_CitationText.moc"
