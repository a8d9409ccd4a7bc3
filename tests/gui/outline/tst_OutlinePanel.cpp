// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outline/OutlinePanel.h"
#include "gui/outline/OutlineTree.h"
#include "gui/window/WindowDocks.h"
#include "gui/window/WindowFixture.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// What a drag ends with; there is no drag without a person.
struct Dropping : OutlineTree
{
    static void drop(OutlineTree *tree, QDropEvent *event) { (tree->*&Dropping::dropEvent)(event); }
};

/// A heading on every second line, its level by its marks.
QList<OutlineEntry> outline(const QStringList &headings)
{
    QList<OutlineEntry> entries;
    for (const QString &heading : headings) {
        OutlineEntry entry;
        entry.level = int(heading.section(u' ', 0, 0).size());
        entry.text = heading.section(u' ', 1);
        entry.line = 2 * int(entries.size());
        entries.append(entry);
    }
    return entries;
}

} // namespace

class tst_OutlinePanel : public test::TestCase
{
    Q_OBJECT

private slots:
    // The offscreen platform says so of every window.
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints|does not support (raise|grabbing)"_s)); }
    void cleanupTestCase() { m_allowed.reset(); }

    void keysMoveASection_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isDown");
        QTest::addColumn<int>("before");    // row of the heading that it goes in front of, -1: behind the last, -2: it stays
        const QStringList tree{u"# A"_s, u"## AA"_s, u"## AB"_s, u"# B"_s, u"## BA"_s, u"# C"_s};
        QTest::newRow("down, behind the whole next section") << tree << 0 << true << 5;
        QTest::newRow("down, to the end") << tree << 3 << true << -1;
        QTest::newRow("the last one stays") << tree << 5 << true << -2;
        QTest::newRow("up, in front of the whole section before it") << tree << 5 << false << 3;
        QTest::newRow("the first one stays") << tree << 0 << false << -2;
        QTest::newRow("a subsection down") << tree << 1 << true << 3;
        QTest::newRow("a subsection down, into the next section") << tree << 2 << true << 4;
        QTest::newRow("a subsection up") << tree << 2 << false << 1;
        QTest::newRow("a subsection up, out of its section") << tree << 4 << false << 3;
    }
    void keysMoveASection()
    {
        QFETCH(QStringList, headings);
        QFETCH(int, row);
        QFETCH(bool, isDown);
        QFETCH(int, before);
        OutlinePanel panel;
        panel.setOutline(outline(headings));
        panel.setCurrentLine(2 * row);
        panel.show();
        auto *tree = panel.findChild<OutlineTree *>();
        tree->setFocus();
        QTRY_VERIFY(tree->hasFocus());
        const QSignalSpy moved(&panel, &OutlinePanel::moveRequested);
        QTest::keyClick(tree, isDown ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.size(), before == -2 ? 0 : 1);
        if (before == -2)
            return;
        QCOMPARE(moved.first().at(0).toInt(), 2 * row);
        QCOMPARE(moved.first().at(1).toInt(), before == -1 ? -1 : 2 * before);
    }

    void aRowIsDroppedBetweenTwo_data()
    {
        QTest::addColumn<int>("onto");
        QTest::addColumn<bool>("isUpperHalf");
        QTest::addColumn<int>("before");
        QTest::newRow("upper half of a row: in front of it") << 1 << true << 1;
        QTest::newRow("lower half of a row: behind it") << 1 << false << 2;
        QTest::newRow("lower half of the last row: to the end") << 3 << false << -1;
    }
    void aRowIsDroppedBetweenTwo()
    {
        QFETCH(int, onto);
        QFETCH(bool, isUpperHalf);
        QFETCH(int, before);
        OutlinePanel panel;
        panel.resize(300, 300);
        panel.setOutline(outline({u"# A"_s, u"# B"_s, u"# C"_s, u"# D"_s}));
        panel.show();
        auto *tree = panel.findChild<OutlineTree *>();
        const QSignalSpy moved(&panel, &OutlinePanel::moveRequested);
        const QRect row = tree->visualItemRect(tree->topLevelItem(onto));
        const std::unique_ptr<QMimeData> data(tree->model()->mimeData({tree->currentIndex()}));
        QDropEvent drop(isUpperHalf ? row.topLeft() : row.bottomLeft(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        Dropping::drop(tree, &drop);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first(), (QVariantList{0, before == -1 ? -1 : 2 * before}));
        QCOMPARE(tree->topLevelItemCount(), 4);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"A"_s);
    }

    void theMenuOffersBoth()
    {
        OutlinePanel panel;
        panel.setOutline(outline({u"# A"_s, u"# B"_s}));
        panel.show();
        auto *tree = panel.findChild<OutlineTree *>();
        emit tree->customContextMenuRequested(QPoint(5, 5));
        const auto *menu = panel.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        const QSignalSpy moved(&panel, &OutlinePanel::moveRequested);
        menu->actions().last()->trigger();
        QCOMPARE(moved.size(), 1);
    }

    void theTextFollowsInOneStepOfUndo()
    {
        test::Fixture fixture;
        const QByteArray text = "---\ntitle: Knee\n---\n\n# A\n\na\n\n# B\n\nb\n";
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, text));
        QTRY_VERIFY(fixture.text().contains(u"# B"_s));
        const QString before = fixture.text();
        auto *panel = fixture.window.findChild<OutlinePanel *>();
        emit panel->moveRequested(8, 4);
        QCOMPARE(fixture.text(), u"---\ntitle: Knee\n---\n\n# B\n\nb\n\n# A\n\na\n"_s);
        QCOMPARE(fixture.window.view().editor().textCursor().block().text(), u"# B"_s);
        fixture.window.view().session().document()->undo();
        QCOMPARE(fixture.text(), before);
        fixture.window.view().session().setLock(u"It is with the reviewer."_s);
        emit panel->moveRequested(8, 4);
        QCOMPARE(fixture.text(), before);
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
};

ARTICULAR_TEST(tst_OutlinePanel)
#include "tst_OutlinePanel.moc"
