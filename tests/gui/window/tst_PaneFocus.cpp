// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/window/PaneFocus.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

class Pane : public QWidget
{
public:
    explicit Pane(QWidget *parent) : QWidget(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMinimumSize(50, 50);
    }

    std::optional<Qt::FocusReason> reason;

protected:
    void focusInEvent(QFocusEvent *event) override { reason = event->reason(); }
};

struct Panes
{
    QWidget window;
    QHBoxLayout layout{&window};
    Pane *text = new Pane(&window);
    Pane *page = new Pane(&window);
    Pane *list = new Pane(&window);

    Panes()
    {
        for (Pane *pane : {text, page, list})
            layout.addWidget(pane);
        window.show();
        window.activateWindow();
    }
    QList<QWidget *> all() const { return {text, page, list}; }
};

} // namespace

class tst_PaneFocus : public test::WindowTest
{
    Q_OBJECT

private slots:
    void goesAroundTheEnds()
    {
        Panes panes;
        QVERIFY(QTest::qWaitForWindowActive(&panes.window));
        focusNextPane(panes.all(), panes.text, -1);
        QCOMPARE(QApplication::focusWidget(), panes.list);
        focusNextPane(panes.all(), panes.list, 1);
        QCOMPARE(QApplication::focusWidget(), panes.text);
    }

    void leavesOutWhatCannotBeSeen()
    {
        Panes panes;
        QVERIFY(QTest::qWaitForWindowActive(&panes.window));
        panes.page->hide();
        focusNextPane(panes.all(), panes.text, 1);
        QCOMPARE(QApplication::focusWidget(), panes.list);
    }

    void aPageIsEnteredWithoutGoingToItsFirstLink()
    {
        Panes panes;
        QVERIFY(QTest::qWaitForWindowActive(&panes.window));
        focusNextPane(panes.all(), panes.text, 1);
        QCOMPARE(panes.page->reason, Qt::ShortcutFocusReason);
    }
};

ARTICULAR_TEST(tst_PaneFocus)
#include "tst_PaneFocus.moc"
