// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/window/WindowFixture.h"
#include "gui/window/WritingModes.h"

#include <QScrollBar>
#include <QTextBlock>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Writing : test::Fixture
{
    explicit Writing(const QByteArray &text)
    {
        new WritingModes(window, settings);
        window.resize(1000, 700);
        window.show();
        window.openPath(folder.write(u"a.md"_s, text));
    }
    MarkdownEdit &editor() { return window.view().editor(); }
    void goTo(const QString &word)
    {
        QTextCursor cursor = editor().document()->find(word);
        cursor.clearSelection();
        editor().setTextCursor(cursor);
        QCoreApplication::processEvents();
    }
    /// What stands back, stretch by stretch.
    QStringList faint()
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &mark : editor().extraSelections())
            if (mark.format.hasProperty(QTextFormat::ForegroundBrush))
                texts.append(mark.cursor.selectedText().replace(QChar::ParagraphSeparator, u'|'));
        return texts;
    }
    int faintEnd()
    {
        int end = 0;
        for (const QTextEdit::ExtraSelection &mark : editor().extraSelections())
            if (mark.format.hasProperty(QTextFormat::ForegroundBrush))
                end = std::max(end, mark.cursor.selectionEnd());
        return end;
    }
    int heightOfCursor() { return editor().cursorRect().center().y() * 100 / editor().viewport()->height(); }
};

} // namespace

class tst_WritingModes : public test::WindowTest
{
    Q_OBJECT

private slots:
    void onlyTheParagraphAtTheCursorStandsOut()
    {
        Writing t("One knee.\n\nTwo knees\nhurt.\n\nThree rest.\n");
        t.goTo(u"hurt"_s);
        QCOMPARE(t.faint(), QStringList());
        t.trigger(ActionId::FocusParagraph);
        QCOMPARE(t.faint(), QStringList({u"One knee.||"_s, u"|Three rest.|"_s}));
        t.goTo(u"One"_s);
        QCOMPARE(t.faint(), QStringList({u"|Two knees|hurt.||Three rest.|"_s}));
        t.goTo(u"Three"_s);
        QCOMPARE(t.faint(), QStringList({u"One knee.||Two knees|hurt.||"_s}));
        t.trigger(ActionId::FocusParagraph);
        QCOMPARE(t.faint(), QStringList());
    }

    void whatComesIntoSightStandsBackToo()
    {
        Writing t(QByteArray("A line.\n\n").repeated(200));
        t.trigger(ActionId::FocusParagraph);
        const int before = t.faintEnd();
        t.window.resize(1000, 1000);
        QVERIFY(t.faintEnd() > before);
        t.editor().setZoomStep(-4);
        const QPoint corner(t.editor().viewport()->width(), t.editor().viewport()->height());
        QCOMPARE(t.faintEnd(), t.editor().cursorForPosition(corner).position());
    }

    void aTextOfOneParagraphStandsOutWhole()
    {
        Writing t("One knee.");
        t.trigger(ActionId::FocusParagraph);
        QCOMPARE(t.faint(), QStringList());
    }

    void theCursorsLineStaysInTheMiddle()
    {
        Writing t(QByteArray("A line.\n\n").repeated(100) + "The end.\n");
        t.trigger(ActionId::HoldCursorLine);
        for (const QTextCursor::MoveOperation move : {QTextCursor::End, QTextCursor::PreviousBlock, QTextCursor::PreviousBlock}) {
            t.editor().moveCursor(move);
            QCoreApplication::processEvents();
            QVERIFY2(std::abs(t.heightOfCursor() - 50) < 8, qPrintable(QString::number(t.heightOfCursor())));
        }
        t.trigger(ActionId::HoldCursorLine);
        t.editor().moveCursor(QTextCursor::End);
        QCoreApplication::processEvents();
        QVERIFY(t.heightOfCursor() > 60);
    }

    void theChoicesAreKept()
    {
        Writing t("One knee.\n");
        t.trigger(ActionId::FocusParagraph);
        t.trigger(ActionId::HoldCursorLine);
        MainWindow other({t.settings, t.prompts, t.clock, [&] { return std::make_unique<test::FakeAnalyzer>(t.log); }, {}});
        new WritingModes(other, t.settings);
        QVERIFY(other.actions()[ActionId::FocusParagraph]->isChecked());
        QVERIFY(other.actions()[ActionId::HoldCursorLine]->isChecked());
        QVERIFY(other.view().editor().centerOnScroll());
        QVERIFY(other.view().editor().pairs().isOn());
        t.trigger(ActionId::PairMarks);
        QVERIFY(!t.editor().pairs().isOn());
        QVERIFY(other.view().editor().pairs().isOn());
        other.show();
        QVERIFY2(!other.view().editor().pairs().isOn(), "another tab changed it");
    }
};

ARTICULAR_TEST(tst_WritingModes)
#include "tst_WritingModes.moc"
