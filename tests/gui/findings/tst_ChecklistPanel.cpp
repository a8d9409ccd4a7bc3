// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/ChecklistPanel.h"
#include "gui/findings/ChecklistRow.h"
#include "support/TestRunner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

ReadinessTask task(TaskId id, TaskState state, const QString &text)
{
    ReadinessTask task;
    task.id = id;
    task.state = state;
    task.text = text;
    return task;
}

Readiness readiness()
{
    return {{task(TaskId::Title, TaskState::Done, u"Title"_s), task(TaskId::Author, TaskState::Open, u"Author"_s),
             task(TaskId::Sources, TaskState::NotApplicable, u"Sources"_s), task(TaskId::Approval, TaskState::Waiting, u"Approval"_s)}};
}

} // namespace

class tst_ChecklistPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void countsOnlyTasksThatApply()
    {
        ChecklistPanel panel;
        panel.setReadiness(readiness(), 1);
        QCOMPARE(panel.findChild<QLabel *>()->text(), u"1 of 3 done"_s);
        const QList<ChecklistRow *> rows = panel.findChildren<ChecklistRow *>();
        QCOMPARE(rows.size(), 4);
        QVERIFY(!rows.at(2)->isVisibleTo(&panel));
        QVERIFY(rows.at(1)->button()->isVisibleTo(&panel));
        QVERIFY(!rows.at(3)->button()->isVisibleTo(&panel));
        QCOMPARE(rows.at(1)->accessibleName(), u"Author: To do"_s);
    }

    void goesToATaskWithItsRevision()
    {
        ChecklistPanel panel;
        panel.setReadiness(readiness(), 5);
        QSignalSpy activated(&panel, &ChecklistPanel::taskActivated);
        panel.findChildren<ChecklistRow *>().at(1)->button()->click();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().at(0).value<ReadinessTask>().id, TaskId::Author);
        QCOMPARE(activated.constFirst().at(1).toULongLong(), 5U);
    }
};

ARTICULAR_TEST(tst_ChecklistPanel)
#include "tst_ChecklistPanel.moc"
