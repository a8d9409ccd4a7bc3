// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/editor/FindBar.h"
#include "gui/editor/MarkdownEdit.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextDocumentLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

class Pane : public QWidget
{
public:
    explicit Pane(const QString &text)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text);
        editor->showDocument(&document);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(editor);
        layout->addWidget(bar);
        resize(700, 400);
        show();
    }
    ~Pane() override { delete editor; }

    template <typename T>
    T *named(const QString &accessibleName) const
    {
        for (T *widget : bar->findChildren<T *>())
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }
    QString count() const { return named<QLabel>(u"Places found"_s)->text(); }
    QLineEdit *text() const { return named<QLineEdit>(u"Text to find"_s); }
    QLineEdit *with() const { return named<QLineEdit>(u"Text to put in its place"_s); }
    QPushButton *push(const QString &label) const
    {
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == label)
                return button;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : bar->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void setOption(const QString &label)
    {
        for (QAction *option : named<QToolButton>(u"Options of the search"_s)->menu()->actions())
            if (option->text().remove(u'&') == label)
                option->setChecked(true);
    }
    void type(const QString &query)
    {
        text()->clear();
        QTest::keyClicks(text(), query);
    }
    QString selected() const { return editor->textCursor().selectedText(); }
    int selectionStart() const { return editor->textCursor().selectionStart(); }

    QTextDocument document;
    MarkdownEdit *editor = new MarkdownEdit;
    FindBar *bar = new FindBar(editor);
};

} // namespace

class tst_FindBar : public test::WindowTest
{
    Q_OBJECT

private slots:
    void findsWhileItIsTyped()
    {
        Pane pane(u"knee, hip, knee, knee"_s);
        pane.bar->start();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 3"_s);
        QCOMPARE(pane.selected(), u"knee"_s);
        pane.type(u"elbow"_s);
        QTRY_COMPARE(pane.count(), u"Not found"_s);
    }

    void goesRoundInBothDirections()
    {
        Pane pane(u"knee, hip, knee"_s);
        pane.bar->start();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 2"_s);
        pane.bar->findNext();
        QTRY_COMPARE(pane.count(), u"2 of 2"_s);
        pane.bar->findNext();
        QTRY_COMPARE(pane.count(), u"1 of 2, from the start again"_s);
        pane.bar->findPrevious();
        QTRY_COMPARE(pane.count(), u"2 of 2, from the end again"_s);
        QCOMPARE(pane.selectionStart(), 11);
    }

    void beginsWithTheSelectedWord()
    {
        Pane pane(u"a knee and a knee"_s);
        QTextCursor cursor(&pane.document);
        cursor.setPosition(2);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        pane.editor->setTextCursor(cursor);
        pane.bar->start();
        QCOMPARE(pane.text()->text(), u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 2"_s);
    }

    void searchesOnlySeveralSelectedLines()
    {
        Pane pane(u"knee\nknee\nknee"_s);
        QTextCursor cursor(&pane.document);
        cursor.setPosition(5);
        cursor.setPosition(14, QTextCursor::KeepAnchor);
        pane.editor->setTextCursor(cursor);
        pane.bar->start();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 2"_s);
        QCOMPARE(pane.selectionStart(), 5);
    }

    void followsTheTextWhileItChanges()
    {
        Pane pane(u"a knee"_s);
        pane.bar->start();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 1"_s);
        QTextCursor(&pane.document).insertText(u"knee and "_s);
        QTRY_COMPARE(pane.count(), u"2 of 2"_s);
    }

    void saysWhatIsWrongWithAPattern()
    {
        Pane pane(u"a knee"_s);
        pane.bar->start();
        pane.setOption(u"Pattern (regular expression)"_s);
        pane.type(u"(knee"_s);
        QTRY_VERIFY(pane.says(u"This pattern cannot be used: at character 6"_s));
        pane.type(u"(knee)"_s);
        QTRY_COMPARE(pane.count(), u"1 of 1"_s);
        QVERIFY(!pane.says(u"cannot be used"_s));
    }

    void replacesOneAndGoesOn()
    {
        Pane pane(u"knee, knee, knee"_s);
        pane.bar->startReplacing();
        pane.type(u"knee"_s);
        QTest::keyClicks(pane.with(), u"hip"_s);
        QTRY_COMPARE(pane.count(), u"1 of 3"_s);
        pane.push(u"Replace"_s)->click();
        QTRY_COMPARE(pane.count(), u"1 of 2"_s);
        QCOMPARE(pane.document.toPlainText(), u"hip, knee, knee"_s);
        QCOMPARE(pane.selectionStart(), 5);
    }

    void replacesAllInOneUndoStep()
    {
        Pane pane(u"a knee\nb knee\nc Knee"_s);
        pane.bar->startReplacing();
        pane.type(u"knee"_s);
        QTest::keyClicks(pane.with(), u"hip"_s);
        QTRY_COMPARE(pane.count(), u"1 of 3"_s);
        pane.push(u"Replace all"_s)->click();
        QTRY_COMPARE(pane.document.toPlainText(), u"a hip\nb hip\nc hip"_s);
        QVERIFY(pane.says(u"3 places were replaced"_s));
        pane.document.undo();
        QCOMPARE(pane.document.toPlainText(), u"a knee\nb knee\nc Knee"_s);
    }

    void keepsOtherCharactersWhenAllIsReplaced()
    {
        Pane pane(u"5\u00a0mg knee 6\u00a0mg knee"_s);
        pane.bar->startReplacing();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 2"_s);
        pane.push(u"Replace all"_s)->click();
        QTRY_COMPARE(pane.document.toRawText(), u"5\u00a0mg  6\u00a0mg "_s);
    }

    void showsWhatAPatternWillWrite()
    {
        Pane pane(u"30 mg"_s);
        pane.bar->startReplacing();
        pane.setOption(u"Pattern (regular expression)"_s);
        pane.type(u"(\\d+) mg"_s);
        QTRY_COMPARE(pane.count(), u"1 of 1"_s);
        QTest::keyClicks(pane.with(), u"$1 milligrams"_s);
        QVERIFY(pane.says(u"“30 mg” becomes “30 milligrams”."_s));
    }

    void changesNothingInALockedText()
    {
        Pane pane(u"a knee"_s);
        pane.editor->setReadOnly(true);
        pane.bar->startReplacing();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 1"_s);
        QVERIFY(!pane.push(u"Replace"_s)->isEnabled());
        QVERIFY(!pane.push(u"Replace all"_s)->isEnabled());
        QTest::keyClick(pane.with(), Qt::Key_Return);
        QCOMPARE(pane.document.toPlainText(), u"a knee"_s);
    }

    void marksNothingWhenItIsClosed()
    {
        Pane pane(u"a knee"_s);
        pane.bar->start();
        pane.type(u"knee"_s);
        QTRY_COMPARE(pane.count(), u"1 of 1"_s);
        const qsizetype marked = pane.editor->extraSelections().size();
        QTest::keyClick(pane.text(), Qt::Key_Escape);
        QVERIFY(!pane.bar->isVisible());
        QCOMPARE(pane.editor->extraSelections().size(), marked - 1);
    }
};

ARTICULAR_TEST(tst_FindBar)

#include "tst_FindBar.moc"
