// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsModel.h"
#include "gui/findings/ProblemsPanel.h"
#include "support/TestRunner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

Finding problem(const QString &message, Level level, std::optional<Fix> fix = {})
{
    Finding finding;
    finding.ruleId = u"rule"_s;
    finding.level = level;
    finding.message = message;
    finding.fix = std::move(fix);
    return finding;
}

} // namespace

class tst_ProblemsPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void walksAllProblemsAndAroundTheEnds()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"b"_s, Level::Warning), problem(u"a"_s, Level::Error)}, "text", 7);
        QStringList visited;
        connect(&panel, &ProblemsPanel::jumpRequested, this, [&visited](const Finding &finding, quint64 revision) {
            QCOMPARE(revision, 7U);
            visited.append(finding.message);
        });
        panel.next();
        panel.next();
        panel.next();
        panel.previous();
        QCOMPARE(visited, QStringList({u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    }

    void asksForTheMendOfTheChosenProblem()
    {
        const TextEdit edit{{2, 1}, "x"};
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error, Fix{u"Mend it"_s, {edit}})}, "text", 3);
        QSignalSpy edits(&panel, &ProblemsPanel::editsRequested);
        panel.next();
        const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
        const auto fix = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *b) { return b->text() == u"Mend it"; });
        QVERIFY(fix != buttons.cend());
        (*fix)->click();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.constFirst().at(0).value<QList<TextEdit>>(), QList<TextEdit>{edit});
        QCOMPARE(edits.constFirst().at(1).toULongLong(), 3U);
    }

    void keepsTheChosenProblemWhenTheListChanges()
    {
        ProblemsPanel panel;
        panel.setFindings({problem(u"a"_s, Level::Error), problem(u"b"_s, Level::Error)}, "text", 1);
        panel.next();
        panel.next();
        panel.setFindings({problem(u"new"_s, Level::Error), problem(u"b"_s, Level::Error)}, "text", 2);
        auto *tree = panel.findChild<QTreeView *>();
        QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), u"b"_s);
    }

    void doesNothingWithoutProblems()
    {
        ProblemsPanel panel;
        QSignalSpy jumps(&panel, &ProblemsPanel::jumpRequested);
        panel.next();
        panel.previous();
        QCOMPARE(jumps.size(), 0);
    }
};

ARTICULAR_TEST(tst_ProblemsPanel)
#include "tst_ProblemsPanel.moc"
