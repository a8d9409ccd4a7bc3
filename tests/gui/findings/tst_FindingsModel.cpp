// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsModel.h"
#include "support/TestRunner.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "one\ntwo\nthree\n";
const QString article = u"/clinic/articles/a/article.md"_s;

Finding problem(Level level, const QString &message, qsizetype start = 0)
{
    Finding finding;
    finding.ruleId = u"req-title"_s;
    finding.level = level;
    finding.file = article;
    finding.message = message;
    finding.range = {start, 1};
    return finding;
}

QStringList messages(const FindingsModel &model)
{
    QStringList all;
    for (int position = 0; position < model.problemCount(); ++position)
        all.append(model.finding(model.problemAt(position))->message);
    return all;
}

} // namespace

class tst_FindingsModel : public test::TestCase
{
    Q_OBJECT

private slots:
    void sortsIntoGroups()
    {
        FindingsModel model;
        Finding decision = problem(Level::Error, u"claim"_s);
        decision.decision = Decision::Medical;
        Finding elsewhere = problem(Level::Error, u"clinic"_s);
        elsewhere.file = u"/clinic/clinic/clinic.yaml"_s;
        model.setFindings({elsewhere, problem(Level::Info, u"hint"_s), decision, problem(Level::Error, u"error"_s)}, text, article);
        QCOMPARE(messages(model), QStringList({u"error"_s, u"claim"_s, u"hint"_s, u"clinic"_s}));
        QCOMPARE(model.rowCount(model.groupIndex(ProblemGroup::MustFix)), 1);
        QCOMPARE(model.groupIndex(ProblemGroup::CouldBeBetter).data().toString(), u"Could be better (1)"_s);
    }

    void whatIsSwitchedOffStandsLastAndIsNoProblem()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings({problem(Level::Error, u"error"_s)}, text, article, {{problem(Level::Warning, u"Said twice."_s, 4), u"a song"_s}});
        QCOMPARE(messages(model), QStringList{u"error"_s});
        const QModelIndex group = model.groupIndex(ProblemGroup::SwitchedOff);
        QCOMPARE(group.row(), model.rowCount() - 1);
        QCOMPARE(group.data().toString(), u"Switched off here (1)"_s);
        const QModelIndex row = model.index(0, 0, group);
        QCOMPARE(row.data().toString(), u"Said twice. Reason: a song"_s);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Warning, line 2, Said twice. Reason: a song"_s);
        QCOMPARE(model.reason(row), u"a song"_s);
        QCOMPARE(model.reason(model.problemAt(0)), QString());
        QCOMPARE(model.sameRule(u"req-title"_s).size(), 1);
        model.setFindings({problem(Level::Error, u"error"_s)}, text, article);
        QCOMPARE(model.rowCount(group), 0);
    }

    void saysLevelAndLineAloud()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"Disclaimer missing"_s, 8)}, text, article);
        const QModelIndex index = model.problemAt(0);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Error, line 3, Disclaimer missing"_s);
    }

    void keepsRowsWhoseProblemOnlyMoved()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"a"_s), problem(Level::Error, u"b"_s)}, text, article);
        const QPersistentModelIndex second(model.problemAt(1));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFindings({problem(Level::Error, u"new"_s), problem(Level::Error, u"b"_s, 4)}, text, article);
        QVERIFY(second.isValid());
        QCOMPARE(model.finding(second)->message, u"b"_s);
        QCOMPARE(second.sibling(second.row(), FindingsModel::LineColumn).data().toString(), u"2"_s);
        QCOMPARE(resets.size(), 0);
    }

    void staysAValidTreeUnderRandomChanges()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<Finding> findings;
            QStringList errors;
            for (int i = 0, count = int(random.bounded(9U)); i < count; ++i) {
                findings.append(problem(Level::Error, QString::number(random.bounded(5)), qsizetype(random.bounded(14))));
                errors.append(findings.constLast().message);
            }
            model.setFindings(findings, text, article);
            QCOMPARE(messages(model), errors);
        }
    }

    void keepsTheOrderOfProblemsThatChangedPlaces()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"a"_s), problem(Level::Error, u"b"_s), problem(Level::Error, u"c"_s)}, text, article);
        model.setFindings({problem(Level::Error, u"c"_s), problem(Level::Error, u"a"_s), problem(Level::Error, u"b"_s)}, text, article);
        QCOMPARE(messages(model), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    }

    void showsOnlyWhatTheFilterLetsThrough()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Finding link = problem(Level::Error, u"The link leads nowhere"_s);
        link.ruleId = u"str-links"_s;
        model.setFindings({problem(Level::Error, u"The title is missing"_s), link, problem(Level::Info, u"A longer title"_s)}, text, article);
        model.setFilter({u"TITLE missing"_s, {}});
        QCOMPARE(messages(model), QStringList{u"The title is missing"_s});
        QCOMPARE(model.groupIndex(ProblemGroup::MustFix).data().toString(), u"Must fix (1 of 2)"_s);
        model.setFilter({{}, u"str"_s});
        QCOMPARE(messages(model), QStringList{u"The link leads nowhere"_s});
        model.setFilter({u"req-title"_s, {}});
        QCOMPARE(messages(model), QStringList({u"The title is missing"_s, u"A longer title"_s}));
        model.setFilter({});
        QCOMPARE(messages(model).size(), 3);
        QCOMPARE(model.kinds(), QStringList({u"req"_s, u"str"_s}));
    }

    void aLongGroupShowsItsFirstRowsAndHowManyMore()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Finding> findings;
        for (int i = 0; i < 2500; ++i)
            findings.append(problem(Level::Error, QString::number(i)));
        model.setFindings(findings, text, article);
        const QModelIndex group = model.groupIndex(ProblemGroup::MustFix);
        const auto last = [&] { return model.index(model.rowCount(group) - 1, 0, group); };
        QCOMPARE(model.rowCount(group), 1001);
        QVERIFY(model.isMoreRow(last()));
        QCOMPARE(last().data().toString(), u"… and 1,500 more"_s);
        QVERIFY(!model.finding(last()));
        QCOMPARE(model.groupIndex(ProblemGroup::MustFix).data().toString(), u"Must fix (2,500)"_s);
        QCOMPARE(model.problemCount(), 1000);
        model.showMore(ProblemGroup::MustFix);
        QCOMPARE(last().data().toString(), u"… and 500 more"_s);
        model.showMore(ProblemGroup::MustFix);
        QCOMPARE(model.rowCount(group), 2500);
        QVERIFY(!model.isMoreRow(last()));
        QCOMPARE(model.sameRule(u"req-title"_s).size(), 2500);
        model.setFindings({}, text, article);
        QCOMPARE(model.rowCount(group), 0);
    }

    void findsAProblemAgainAfterAnything()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"a"_s), problem(Level::Warning, u"b"_s)}, text, article);
        const size_t identity = model.identity(model.problemAt(1));
        QList<Finding> many;
        for (int i = 0; i < 200; ++i)
            many.append(problem(Level::Warning, i == 150 ? u"b"_s : QString::number(i)));
        model.setFindings(many, text, article);
        QCOMPARE(model.finding(model.indexOf(identity))->message, u"b"_s);
        QCOMPARE(model.positionOf(model.indexOf(identity)), 150);
        model.setFindings({}, text, article);
        QVERIFY(!model.indexOf(identity).isValid());
    }

    void survivesRangesOutsideTheText()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"far"_s, 9999), problem(Level::Error, u"before"_s, -5)}, text, article);
        QCOMPARE(messages(model).size(), 2);
    }
};

ARTICULAR_TEST(tst_FindingsModel)
#include "tst_FindingsModel.moc"
