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
    for (const QModelIndex &index : model.problemIndexes())
        all.append(model.finding(index)->message);
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
        QCOMPARE(model.rowCount(model.groupIndex(FindingsModel::MustFix)), 1);
        QCOMPARE(model.groupIndex(FindingsModel::CouldBeBetter).data().toString(), u"Could be better (1)"_s);
    }

    void saysLevelAndLineAloud()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"Disclaimer missing"_s, 8)}, text, article);
        const QModelIndex index = model.problemIndexes().constFirst();
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Error, line 3, Disclaimer missing"_s);
    }

    void keepsRowsWhoseProblemOnlyMoved()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"a"_s), problem(Level::Error, u"b"_s)}, text, article);
        const QPersistentModelIndex second(model.problemIndexes().at(1));
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

    void survivesRangesOutsideTheText()
    {
        FindingsModel model;
        model.setFindings({problem(Level::Error, u"far"_s, 9999), problem(Level::Error, u"before"_s, -5)}, text, article);
        QCOMPARE(messages(model).size(), 2);
    }
};

ARTICULAR_TEST(tst_FindingsModel)
#include "tst_FindingsModel.moc"
