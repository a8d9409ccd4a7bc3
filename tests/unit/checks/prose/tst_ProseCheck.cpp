// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/RulePack.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/checks/CheckedText.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray cureRule = "extends: existence\nmessage: \"Avoid %s.\"\nlevel: warning\ntokens: [cure]\n";

} // namespace

class tst_ProseCheck : public test::TestCase
{
    Q_OBJECT

private slots:
    void theClinicsRulesHaveTheStyleOfTheirFolder()
    {
        const test::Folder folder;
        const Workspace workspace = clinic(folder, "", {{"Words.yml", cureRule}, {"Brand/Names.yml", cureRule}});
        QCOMPARE(idsIn(workspace, "A cure.\n"), QStringList({u"Brand.Names"_s, u"clinic.Words"_s}));
    }

    void aLevelIsThatOfTheRuleElseOfItsStyle_data()
    {
        QTest::addColumn<QByteArray>("checks");
        QTest::addColumn<QStringList>("levels");
        QTest::newRow("as the file says") << QByteArray() << QStringList{u"clinic.Words warning"_s};
        QTest::newRow("the style's") << QByteArray("checks: {clinic: error}\n") << QStringList{u"clinic.Words error"_s};
        QTest::newRow("the rule's before the style's") << QByteArray("checks: {clinic: off, clinic.Words: info}\n") << QStringList{u"clinic.Words info"_s};
        QTest::newRow("off by its style") << QByteArray("checks: {clinic: off}\n") << QStringList{};
        QTest::newRow("off by itself") << QByteArray("checks: {clinic.Words: off}\n") << QStringList{};
        QTest::newRow("not another one's") << QByteArray("checks: {clinic.Wor: off}\n") << QStringList{u"clinic.Words warning"_s};
    }

    void aLevelIsThatOfTheRuleElseOfItsStyle()
    {
        QFETCH(QByteArray, checks);
        QFETCH(QStringList, levels);
        const test::Folder folder;
        const Workspace workspace = clinic(folder, checks, {{"Words.yml", cureRule}});
        QStringList found;
        for (const Finding &finding : findingsIn(workspace, "A cure.\n"))
            found.append(finding.ruleId + u' ' + levelId(finding.level));
        QCOMPARE(found, levels);
    }

    void aWordingToThinkAboutStandsBehindTheReason()
    {
        const test::Folder folder;
        const Workspace workspace = clinic(folder, "", {{"Words.yml", cureRule + "articular: {why: Nothing does., rewrite: may help}\n"}});
        QCOMPARE(findingsIn(workspace, "A cure.\n").value(0).why, u"Nothing does. For example: may help."_s);
    }

    void aBrokenRuleFileIsOneProblemAndTheOthersRun()
    {
        const test::Folder folder;
        const Workspace workspace = clinic(folder, "", {{"Bad.yml", "extends: [\n"}, {"Words.yml", cureRule}});
        const QList<Finding> findings = findingsIn(workspace, "A cure.\n");
        QCOMPARE(idsOf(findings), QStringList({u"clinic.Words"_s, u"fmt-rules"_s}));
        const auto problem = std::ranges::find(findings, u"fmt-rules"_s, &Finding::ruleId);
        QCOMPARE(problem->file, folder.path(u"clinic/rules/Bad.yml"_s));
        QVERIFY(problem->message.startsWith(u"Line "_s));
        QCOMPARE(problem->level, Level::Warning);
    }

    void aFolderCannotTakeTheNameOfBuiltInRules()
    {
        if (builtInStyle().isEmpty())
            QSKIP("No rule comes with this build.");
        const test::Folder folder;
        const Workspace workspace = clinic(folder, "", {{builtInStyle().toUtf8() + "/Words.yml", cureRule}});
        QCOMPARE(idsIn(workspace, "A cure.\n"), QStringList{u"fmt-rules"_s});
    }

    void theClinicsRulesRunInEveryLanguage()
    {
        const test::Folder folder;
        const Workspace workspace = clinic(folder, "", {{"Words.yml", cureRule}});
        QCOMPARE(idsIn(workspace, "---\nlanguage: es\n---\nA cure.\n"), QStringList({u"clinic.Words"_s, u"lan-rules"_s}));
    }

    void aRuleFileThatIsTooLargeIsAProblemOfTheClinicsFiles()
    {
        const test::Folder folder;
        const Workspace workspace = clinic(folder, "", {{"Huge.yml", QByteArray(10 * 1024 * 1024, 'a')}, {"Words.yml", cureRule}});
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.problems().first().path, folder.path(u"clinic/rules/Huge.yml"_s));
        QCOMPARE(workspace.ruleFiles().size(), 1);
    }

    void ruleFilesThatAreTooManyAreLeftOutWithAWord()
    {
        const test::Folder folder;
        QList<std::pair<QByteArray, QByteArray>> files;
        for (int i = 0; i < 40; ++i)
            files.append({"Rule" + QByteArray::number(100 + i) + ".yml", cureRule + '#' + QByteArray(60'000, 'x')});
        const Workspace workspace = clinic(folder, "", files);
        QCOMPARE(workspace.problems().size(), 1);
        QCOMPARE(workspace.ruleFiles().size(), 34);
    }

private:
    static Workspace clinic(const test::Folder &folder, const QByteArray &profile, const QList<std::pair<QByteArray, QByteArray>> &rules)
    {
        folder.write(u"clinic/clinic.yaml"_s, "name: Test\n" + profile);
        for (const auto &[name, text] : rules)
            folder.write(u"clinic/rules/"_s + QString::fromUtf8(name), text);
        return Workspace::load(folder.path());
    }

    static QString builtInStyle() { return builtInRules().styles().value(0); }
    static QStringList idsOf(const QList<Finding> &findings)
    {
        QStringList ids;
        for (const Finding &finding : findings)
            ids.append(finding.ruleId);
        ids.sort();
        return ids;
    }

    /// Findings of prose rules and about rule files.
    static QList<Finding> findingsIn(const Workspace &workspace, const QByteArray &text)
    {
        QList<Finding> findings = test::CheckedText({}, text, workspace).findings();
        findings.removeIf([](const Finding &finding) {
            return !finding.ruleId.contains(u'.') && finding.ruleId != "fmt-rules"_L1 && finding.ruleId != "lan-rules"_L1;
        });
        return findings;
    }
    static QStringList idsIn(const Workspace &workspace, const QByteArray &text) { return idsOf(findingsIn(workspace, text)); }
};

ARTICULAR_TEST(tst_ProseCheck)
#include "tst_ProseCheck.moc"
