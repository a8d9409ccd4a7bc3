// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkedText.h"
#include "gui/editor/TableCommands.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::Marked;

class tst_TableCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void goesFromCellToCell_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("backwards");
        QTest::addColumn<QString>("after");
        QTest::newRow("to the next one, and selects its text") << u"| ‹aa› | bb |\n|---|---|"_s << false << u"| aa | ‹bb› |\n|---|---|"_s;
        QTest::newRow("over the line below the headings") << u"| a | ‹b› |\n|---|---|\n| c | d |"_s << false
                                                          << u"| a | b |\n|---|---|\n| ‹c› | d |"_s;
        QTest::newRow("back to the headings") << u"| a | b |\n|---|---|\n| ‹c› | d |"_s << true << u"| a | ‹b› |\n|---|---|\n| c | d |"_s;
        QTest::newRow("behind the last one into a new row") << u"| a | b |\n|---|---|\n| c | ‹d› |"_s << false
                                                            << u"| a | b |\n|---|---|\n| c | d |\n| ¦ |  |"_s;
        QTest::newRow("before the first one nowhere") << u"| ‹a› | b |\n|---|---|"_s << true << u"| ‹a› | b |\n|---|---|"_s;
        QTest::newRow("without bars at the ends") << u"‹a› | b\n---|---\nc | d"_s << false << u"a | ‹b›\n---|---\nc | d"_s;
        QTest::newRow("a bar with a backslash is text") << u"| ‹a \\| a› | b |\n|---|---|"_s << false << u"| a \\| a | ‹b› |\n|---|---|"_s;
    }

    void goesFromCellToCell()
    {
        QFETCH(const QString, before);
        QFETCH(const bool, backwards);
        QFETCH(const QString, after);
        Marked marked(before);
        QVERIFY(moveToCell(marked.cursor, backwards));
        const bool isEmpty = after.contains(u'¦');
        QCOMPARE(marked.cursor.hasSelection(), !isEmpty);
        QString result = marked.document.toPlainText();
        if (isEmpty) {
            result.insert(marked.cursor.position(), u'¦');
        } else {
            result.insert(marked.cursor.selectionEnd(), u'›');
            result.insert(marked.cursor.selectionStart(), u'‹');
        }
        QCOMPARE(result, after);
    }

    void leavesOtherLinesAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a paragraph") << u"‹knee›"_s;
        QTest::newRow("a bar in a sentence") << u"‹this› | that\nand so on"_s;
        QTest::newRow("a selection over two rows") << u"| ‹a |\n|---|\n| b› |"_s;
    }

    void leavesOtherLinesAlone()
    {
        QFETCH(const QString, text);
        Marked marked(text);
        QVERIFY(!moveToCell(marked.cursor, false));
        QVERIFY(!continueTable(marked.cursor));
        QCOMPARE(marked.document.toPlainText(), QString(text).remove(u'‹').remove(u'›'));
    }

    void enterBeginsARow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("after");
        QTest::newRow("below the present one") << u"| a |\n|---|\n| b |\n| c |"_s << 15 << u"| a |\n|---|\n| b |\n| ¦ |\n| c |"_s;
        QTest::newRow("below the headings' rule") << u"| a |\n|---|\n| b |"_s << 3 << u"| a |\n|---|\n| ¦ |\n| b |"_s;
        QTest::newRow("an empty one ends the table") << u"| a |\n|---|\n| b |\n|  |"_s << 20 << u"| a |\n|---|\n| b |\n¦"_s;
    }

    void enterBeginsARow()
    {
        QFETCH(const QString, text);
        QFETCH(const int, position);
        QTextDocument document;
        document.setPlainText(text);
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        QVERIFY(continueTable(cursor));
        QTEST(document.toPlainText().insert(cursor.position(), u'¦'), "after");
        document.undo();
        QCOMPARE(document.toPlainText(), text);
    }

    void enterBeforeATableMakesRoomAboveIt()
    {
        QTextDocument document;
        document.setPlainText(u"| a |\n|---|"_s);
        QTextCursor cursor(&document);
        QVERIFY(!continueTable(cursor));
    }

    void insertsTables()
    {
        QTextDocument document;
        document.setPlainText(u"Text"_s);
        QTextCursor cursor(&document);
        insertTable(cursor, 2, 1);
        QCOMPARE(document.toPlainText().insert(cursor.position(), u'¦'), u"Text\n\n| ¦ |  |\n| --- | --- |\n|  |  |"_s);
        QVERIFY(moveToCell(cursor, false));
        QVERIFY(moveToCell(cursor, false));
        QCOMPARE(cursor.blockNumber(), 4);
    }
};

ARTICULAR_TEST(tst_TableCommands)

#include "tst_TableCommands.moc"
