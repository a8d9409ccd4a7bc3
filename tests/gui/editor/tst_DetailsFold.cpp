// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/editor/DetailsChip.h"
#include "gui/editor/DetailsFold.h"
#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkdownEdit.h"

#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QSignalSpy>
#include <QTextBlock>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QString details = u"---\ntitle: Knees\ncategory: Joints\n---\n\n"_s;
const QString body = u"A knee hurts.\n\nIt rests."_s;

class Sheet : public QWidget
{
public:
    explicit Sheet(const QString &text)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text);
        editor->showDocument(&document);
        editor->setParent(this);
        editor->resize(600, 400);
        resize(600, 400);
        show();
    }
    ~Sheet() override { delete editor; }

    DetailsFold &fold() { return editor->detailsFold(); }
    QString text() const { return document.toPlainText(); }
    int visibleLines() const
    {
        int lines = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            lines += block.isVisible();
        return lines;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(editor, key, modifiers); }
    void select(int anchor, int position)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
    }
    void replace(int start, int end, const QString &text)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(text);
    }

    QTextDocument document;
    MarkdownEdit *editor = new MarkdownEdit;
};

} // namespace

class tst_DetailsFold : public test::WindowTest
{
    Q_OBJECT

private slots:
    void showsOneLineForTheDetails()
    {
        Sheet sheet(details + body);
        QVERIFY(sheet.fold().isFolded());
        QCOMPARE(sheet.visibleLines(), 1 + 4);
        QVERIFY(sheet.findChild<DetailsChip *>()->isVisible());
        QCOMPARE(sheet.text(), details + body);
        QCOMPARE(sheet.editor->textCursor().position(), details.size());
    }

    void foldsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an article without details") << body;
        QTest::newRow("details that nothing follows") << u"---\ntitle: Knees\n---"_s;
        QTest::newRow("details that are never closed") << u"---\ntitle: Knees\n\nA knee hurts."_s;
        QTest::newRow("an empty text") << QString();
    }

    void foldsNothing()
    {
        QFETCH(QString, text);
        Sheet sheet(text);
        QVERIFY(!sheet.fold().isFolded());
        QCOMPARE(sheet.visibleLines(), sheet.document.blockCount());
        QVERIFY(!sheet.findChild<DetailsChip *>()->isVisible());
    }

    void keysLeaveTheDetailsAlone_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Ctrl+Backspace takes a word") << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift+Backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("Up") << Qt::Key_Up << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Shift+Ctrl+Home selects to the start") << Qt::Key_Home << (Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("Page Up") << Qt::Key_PageUp << Qt::KeyboardModifiers(Qt::NoModifier);
    }

    void keysLeaveTheDetailsAlone()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Sheet sheet(details + body);
        sheet.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(sheet.editor->textCursor().position(), details.size());
        sheet.press(key, modifiers);
        QCOMPARE(sheet.text(), details + body);
        QCOMPARE(sheet.editor->textCursor().position(), details.size());
        QVERIFY(sheet.fold().isFolded());
    }

    void typingOverEverythingKeepsTheDetails_data()
    {
        QTest::addColumn<int>("cursor");
        QTest::newRow("from the start of the text") << int(details.size());
        QTest::newRow("from its end, where the cursor stays") << int((details + body).size());
    }

    void typingOverEverythingKeepsTheDetails()
    {
        QFETCH(int, cursor);
        Sheet sheet(details + body);
        sheet.select(cursor, cursor);
        sheet.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(sheet.editor->textCursor().selectionStart(), details.size());
        QTest::keyClicks(sheet.editor, u"New"_s);
        QCOMPARE(sheet.text(), details + u"New"_s);
    }

    void whatIsTypedFirstBelongsToTheText()
    {
        Sheet sheet(details + body);
        sheet.press(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(sheet.editor, u"So"_s);
        sheet.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(sheet.editor->textCursor().position(), details.size());
        QCOMPARE(sheet.text(), details + u"So"_s + body);
    }

    void theFirstLineDoesNotMoveAboveTheDetails()
    {
        Sheet sheet(details + body);
        QTextCursor cursor = sheet.editor->textCursor();
        moveLines(cursor, false);
        QCOMPARE(sheet.text(), details + body);
    }

    void nothingIsDroppedOnThem()
    {
        Sheet sheet(details + body);
        QMimeData words;
        words.setText(u"dropped"_s);
        const QPoint place(40, sheet.findChild<DetailsChip *>()->geometry().center().y());
        QDropEvent drop(place, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet.editor->viewport(), &drop);
        QVERIFY(!drop.isAccepted());
        QCOMPARE(sheet.text(), details + body);
    }

    void staysFoldedWhereTheFormWrites()
    {
        Sheet sheet(details + body);
        sheet.replace(4, 4, u"author: mara\ndate: 2026-03-02\n"_s);
        QVERIFY(sheet.fold().isFolded());
        QCOMPARE(sheet.visibleLines(), 1 + 4);
        sheet.document.undo();
        QCOMPARE(sheet.visibleLines(), 1 + 4);
        QCOMPARE(sheet.editor->textCursor().position(), details.size());
    }

    void foldsWhatTheFormBegins()
    {
        Sheet sheet(body);
        sheet.press(Qt::Key_End, Qt::ControlModifier);
        sheet.replace(0, 0, details);
        QVERIFY(sheet.fold().isFolded());
        sheet.document.undo();
        QVERIFY(!sheet.fold().isFolded());
        QCOMPARE(sheet.visibleLines(), 3);
    }

    void doesNotFoldWhatSomebodyIsWriting()
    {
        Sheet sheet(QString{});
        for (const QString &line : {u"---"_s, u"title: Knees"_s, u"---"_s, u"A knee"_s}) {
            QTest::keyClicks(sheet.editor, line);
            sheet.press(Qt::Key_Return);
        }
        QVERIFY(!sheet.fold().isFolded());
    }

    void showsTheirTextWhereItIsWanted()
    {
        Sheet sheet(details + body);
        QSignalSpy shown(&sheet.fold(), &DetailsFold::textShown);
        sheet.fold().setTextWanted(true);
        QCOMPARE(sheet.visibleLines(), sheet.document.blockCount());
        QCOMPARE(shown.last().first().toBool(), true);
        sheet.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(sheet.editor->textCursor().position(), 0);
        sheet.fold().setTextWanted(false);
        QCOMPARE(sheet.visibleLines(), 1 + 4);
        QCOMPARE(sheet.editor->textCursor().position(), details.size());
    }

    void aJumpIntoThemShowsThemOnce()
    {
        Sheet sheet(details + body);
        sheet.editor->jumpTo(6);
        QVERIFY(!sheet.fold().isFolded());
        QCOMPARE(sheet.editor->textCursor().position(), 6);
        QVERIFY(!sheet.fold().isTextWanted());
        sheet.fold().foldAgain();
        QVERIFY(sheet.fold().isFolded());
    }

    void whatASearchSelectsIsShown()
    {
        Sheet sheet(details + body);
        sheet.select(11, 16);
        QVERIFY(!sheet.fold().isFolded());
        QCOMPARE(sheet.editor->textCursor().selectedText(), u"Knees"_s);
    }

    void theChipAsksForTheForm()
    {
        Sheet sheet(details + body);
        QSignalSpy asked(&sheet.fold(), &DetailsFold::formRequested);
        auto *chip = sheet.findChild<DetailsChip *>();
        QTest::mouseClick(chip, Qt::LeftButton, Qt::NoModifier, QPoint(30, chip->height() / 2));
        QCOMPARE(asked.count(), 1);
        // Beside it, and by other buttons, nothing happens.
        QTest::mouseClick(chip, Qt::LeftButton, Qt::NoModifier, QPoint(chip->width() - 5, chip->height() / 2));
        QTest::mouseClick(chip, Qt::MiddleButton, Qt::NoModifier, QPoint(30, chip->height() / 2));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(sheet.text(), details + body);
    }

    void theChipScrollsWithTheText()
    {
        Sheet sheet(details + QString(u"A line.\n\n"_s).repeated(100));
        auto *chip = sheet.findChild<DetailsChip *>();
        sheet.editor->scrollToLine(60);
        QVERIFY(!chip->isVisible());
        sheet.editor->scrollToLine(0);
        QVERIFY(chip->isVisible());
        QCOMPARE(sheet.editor->topLine(), 0.0);
    }
};

ARTICULAR_TEST(tst_DetailsFold)
#include "tst_DetailsFold.moc"
