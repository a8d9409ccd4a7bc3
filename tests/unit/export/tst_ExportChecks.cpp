// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ExportChecks.h"
#include "unit/checks/CheckedText.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesFound(const test::CheckedText &text)
{
    std::vector<Finding> findings;
    ExportChecks().run(text.context(), findings);
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.ruleId;
    rules.removeDuplicates();
    return rules;
}

} // namespace

class tst_ExportChecks : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPageIsLookedAtAgain_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("rules");
        const QByteArray whole = "title: Knees\nauthor: mreyes\ndate: 2026-11-20\n";
        QTest::newRow("a good article") << whole << QByteArray("## One\n\nText[^1] and [up](#one).\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n[^1]: Note.\n") << QStringList();
        QTest::newRow("headings of one name") << whole << QByteArray("## One\n\n## One\n") << QStringList();
        QTest::newRow("code and odd characters") << whole << QByteArray("<script>alert(1)</script>\n\n`<b>` & \x01 <i onclick=x>\n") << QStringList();
        QTest::newRow("a link to no part") << whole << QByteArray("[up](#two)\n") << QStringList{u"exp-wellformed"_s};
        QTest::newRow("no author and no date") << QByteArray("title: Knees\n") << QByteArray("Text.\n") << QStringList{u"exp-jsonld"_s};
    }

    void aPageIsLookedAtAgain()
    {
        QFETCH(QByteArray, details);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, rules);
        const Workspace workspace = Workspace::load(test::sourcePath(u"tests/corpus"_s));
        const test::CheckedText text(u"/nowhere/article.md"_s, "---\n" + details + "---\n\n" + body, workspace);
        QCOMPARE(rulesFound(text), rules);
    }

    void aFolderOfThisComputerIsFound()
    {
        const test::Folder folder;
        const QString path = folder.write(u"clinic-files/article.md"_s, {});
        const QByteArray text = "---\ntitle: Knees\n---\n\nSee " + folder.path(u"clinic-files"_s).toUtf8() + ".\n";
        QVERIFY(rulesFound(test::CheckedText(path, text, Workspace())).contains(u"exp-target"_s));
    }

    void theyRunOnlyForTheExport()
    {
        const test::CheckedText text(u"/nowhere/article.md"_s, "---\ntitle: Knees\n---\n\nText.\n", Workspace());
        const CheckRunner runner(programChecks());
        const auto hasFault = [&](Stage stage) {
            const QList<Finding> findings = runner.run(text.context(), stage);
            return std::ranges::count(findings, u"exp-jsonld"_s, &Finding::ruleId) > 0;
        };
        QVERIFY(!hasFault(Stage::Submit));
        QVERIFY(!hasFault(Stage::Approve));
        QVERIFY(hasFault(Stage::Export));
    }

    void theyStopOnlyTheExport()
    {
        for (const RuleInfo &rule : ExportChecks().rules())
            QCOMPARE(rule.blocks, Stage::Export);
        const auto rules = CheckRunner(programChecks()).rules();
        for (const QString &id : {u"req-title"_s, u"rev-approval"_s, u"exp-target"_s})
            QVERIFY2(std::ranges::count(rules, id, &RuleInfo::id) == 1, qPrintable(id));
    }
};

ARTICULAR_TEST(tst_ExportChecks)
#include "tst_ExportChecks.moc"
