// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the panels can be reached by keyboard and has a name that is read aloud.
#include "gui/articles/ArticlesPanel.h"
#include "gui/claims/ClaimsPanel.h"
#include "gui/details/DetailsPanel.h"
#include "gui/findings/ChecklistPanel.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/firstrun/StartPage.h"
#include "gui/outline/OutlinePanel.h"
#include "gui/review/NotesPanel.h"
#include "gui/review/ReviewBar.h"
#include "support/TestRunner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <functional>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

using MakeWidget = std::function<QWidget *()>;

bool isControl(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QAbstractItemView *>(widget->window()))
        return false; // Parts of a control, such as the clear button of a line or the list of a combo box.
    if (widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden())
        return false; // A button that is offered only with its text.
    const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget()) || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || widget->parentWidget()->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar")
        || widget->inherits("QHeaderView") || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
    if (isInner)
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QProgressBar *>(widget)
        || widget->inherits("QAbstractSpinBox");
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class tst_PanelAccessibility : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data()
    {
        QTest::addColumn<MakeWidget>("make");
        const auto row = [](const char *name, const MakeWidget &make) { QTest::newRow(name) << make; };
        row("articles", [] { return new ArticlesPanel; });
        row("article details", [] { return new DetailsPanel; });
        row("checklist", [] {
            auto *panel = new ChecklistPanel;
            panel->setReadiness({{ReadinessTask{TaskId::Title, TaskState::Open, u"Title"_s, {}, {}, {}}}}, 1);
            return panel;
        });
        row("problems", [] { return new ProblemsPanel; });
        row("claims", [] { return new ClaimsPanel; });
        row("notes", [] {
            auto situation = std::make_shared<ReviewSituation>();
            situation->notes.append(PlacedNote());
            auto *panel = new NotesPanel;
            panel->setSituation(situation, {}, 1);
            panel->findChild<QListWidget *>()->setCurrentRow(0);
            return panel;
        });
        row("where it stands", [] {
            auto *place = new QWidget;
            auto *bar = new ReviewBar(place);
            (new QVBoxLayout(place))->addWidget(bar);
            bar->showState(Tone::Information, u"With Jane Doe since 9:40"_s, {{u"Take it back"_s, [] {}}});
            return place;
        });
        row("outline", [] { return new OutlinePanel; });
        row("start page", [] { return new StartPage; });
    }

    void everyControlHasAName()
    {
        QFETCH(MakeWidget, make);
        const std::unique_ptr<QWidget> root(make());
        int controls = 0;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!isControl(widget))
                continue;
            ++controls;
            QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
            const bool isReachable = widget->focusPolicy() & Qt::TabFocus || qobject_cast<QProgressBar *>(widget);
            QVERIFY2(isReachable, qPrintable(nameOf(widget)));
        }
        QVERIFY(controls > 0);
    }

    void panelsFitANarrowDock_data() { everyControlHasAName_data(); }

    void panelsFitANarrowDock()
    {
        QFETCH(MakeWidget, make);
        const std::unique_ptr<QWidget> root(make());
        if (qobject_cast<StartPage *>(root.get()))
            QSKIP("Not a dock.");
        QVERIFY2(root->minimumSizeHint().width() <= 280, qPrintable(QString::number(root->minimumSizeHint().width())));
    }
};

ARTICULAR_TEST(tst_PanelAccessibility)
#include "tst_PanelAccessibility.moc"
