// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Finding.h"
#include "support/TestRunner.h"

#include <algorithm>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Finding : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatBlocksAStepBlocksTheLaterOnes_data()
    {
        QTest::addColumn<Stage>("blocks");
        QTest::addColumn<Stage>("step");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("blocking submitting stops submitting") << Stage::Submit << Stage::Submit << true;
        QTest::newRow("blocking submitting stops exporting") << Stage::Submit << Stage::Export << true;
        QTest::newRow("blocking exporting lets submitting pass") << Stage::Export << Stage::Submit << false;
        QTest::newRow("blocking approval lets submitting pass") << Stage::Approve << Stage::Submit << false;
        QTest::newRow("blocking approval stops exporting") << Stage::Approve << Stage::Export << true;
        QTest::newRow("blocking nothing stops nothing") << Stage::None << Stage::Export << false;
    }

    void whatBlocksAStepBlocksTheLaterOnes()
    {
        QFETCH(Stage, blocks);
        QFETCH(Stage, step);
        QFETCH(bool, stopped);
        Finding finding;
        finding.blocks = blocks;
        QCOMPARE(stops(finding, step), stopped);
    }

    void reportsGoByFileThenPlaceThenRule()
    {
        const auto finding = [](const QString &file, qsizetype start, const QString &rule) {
            Finding made;
            made.file = file;
            made.range = {start, 1};
            made.ruleId = rule;
            return made;
        };
        const QList<Finding> expected{
            finding(u"/a/article.md"_s, 0, u"req-author"_s), finding(u"/a/article.md"_s, 0, u"req-title"_s),
            finding(u"/a/article.md"_s, 90, u"a11y-alt"_s), finding(u"/b/article.md"_s, 5, u"req-author"_s)};
        QList<Finding> findings{expected[3], expected[1], expected[2], expected[0]};
        std::ranges::sort(findings, comesBefore);
        QCOMPARE(findings, expected);
    }

    void idsAreTheWordsOfTheCommandLine()
    {
        QCOMPARE(levelId(Level::Error), u"error"_s);
        QCOMPARE(levelId(Level::Warning), u"warning"_s);
        QCOMPARE(levelId(Level::Info), u"info"_s);
        QCOMPARE(stageId(Stage::None), u"none"_s);
        QCOMPARE(stageId(Stage::Export), u"export"_s);
        QCOMPARE(decisionId(Decision::MedicalAndCompliance), u"medical+compliance"_s);
    }
};

ARTICULAR_TEST(tst_Finding)
#include "tst_Finding.moc"
