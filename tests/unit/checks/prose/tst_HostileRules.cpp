// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and texts that were made to take long: each must end soon, with a word about what was left out.
#include "support/TestRunner.h"
#include "unit/checks/prose/RuleTexts.h"

#include <ctime>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Seconds of processor time, generous: without its guard each case takes minutes.
constexpr double longest = 10;

class Work
{
public:
    double seconds() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

QByteArray rule(const QByteArray &token)
{
    return "extends: existence\nmessage: No %s.\nignorecase: true\ntokens:\n  - '" + token + "'\n";
}

} // namespace

class tst_HostileRules : public test::TestCase
{
    Q_OBJECT

private slots:
    void aSlowPatternIsSwitchedOff_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nested repeats") << QByteArray("(a+)+$") << QByteArray(5000, 'a') + "!";
        QTest::newRow("nested alternatives") << QByteArray("(a|aa)+$") << QByteArray(5000, 'a') + "!";
        QTest::newRow("nested words") << QByteArray("(?:\\w+\\s?)+!!") << QByteArray("word ").repeated(3000);
        QTest::newRow("a backreference") << QByteArray("(.*)\\1{20}x") << QByteArray("ab ").repeated(100'000);
        QTest::newRow("one very long word") << QByteArray("\\w+-") << QByteArray(1'000'000, 'a');
    }

    void aSlowPatternIsSwitchedOff()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, text);
        const Work work;
        const RulePack pack({test::ruleSource(rule(token)), test::ruleSource(rule("needle"), u"Good"_s)});
        const test::RuleResult result(pack, text + "\n\nA needle.\n");
        QVERIFY(work.seconds() < longest);
        QCOMPARE(result.slices(), QByteArray("needle"));
        QVERIFY(result.slow().size() <= 1);
        if (!result.slow().isEmpty()) {
            QCOMPARE(result.slow().first().path, u"/clinic/rules/test/Rule.yml"_s);
            QVERIFY(result.slow().first().message.startsWith(u"Line 5: "_s));
        }
    }

    // Each question about the time takes 50 ms here, so that what is slow does not depend on the computer.
    void manySlowPatternsDoNotAddUp()
    {
        QList<RuleSource> sources;
        for (int i = 0; i < 300; ++i)
            sources.append(test::ruleSource(rule("[a-z]+d"), u"R%1"_s.arg(i)));
        qint64 time = 0;
        const WorkBudget budget([&time] { return time += 50; });
        const test::RuleResult result(RulePack(sources), QByteArray("word ").repeated(3000), budget);
        QCOMPARE(result.slow().size(), 300);
        QVERIFY(result.slices().isEmpty());
        // A fifth of a second for each, and a second for all: the others are given up without another question.
        QVERIFY2(time <= 1500, qPrintable(QString::number(time)));
        QSet<QString> paths;
        for (const RuleProblem &problem : result.slow()) {
            paths.insert(problem.path);
            QVERIFY(problem.message.startsWith(u"Line 5: "_s));
        }
        QCOMPARE(paths.size(), 300);
    }

    void oneSlowPatternIsGivenUpAndTheOthersStay()
    {
        qint64 time = 0;
        const WorkBudget budget([&time] { return time += 50; });
        const RulePack pack({test::ruleSource(rule("[a-z]+d")), test::ruleSource(rule("[a-z]+le"), u"Good"_s)});
        const test::RuleResult result(pack, QByteArray("word ").repeated(20) + "\n\nA needle.\n", budget);
        QCOMPARE(result.slow().size(), 1);
        QCOMPARE(result.slow().first().path, u"/clinic/rules/test/Rule.yml"_s);
        QCOMPARE(result.slices(), QByteArray("needle"));
    }

    void patternsThatTakeNoTimeAreNotGivenUp()
    {
        const test::RuleResult result(RulePack({test::ruleSource(rule("[a-z]+d"))}), QByteArray("word ").repeated(3000),
                                      WorkBudget([] { return qint64(0); }));
        QCOMPARE(result.slow().size(), 0);
        QCOMPARE(result.findings().size(), 3000);
    }

    void patternsThatCannotMatchDoNotAddUp()
    {
        QList<RuleSource> sources;
        for (int i = 0; i < 300; ++i)
            sources.append(test::ruleSource(rule("(?:\\w+\\s?)+" + QByteArray::number(i) + "!!"), u"R%1"_s.arg(i)));
        const Work work;
        const test::RuleResult result(RulePack(sources), QByteArray("word 1!2 ").repeated(3000));
        QVERIFY(work.seconds() < longest);
        QVERIFY(result.slices().isEmpty());
    }

    void aLongTextIsMatchedWhole_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain words") << QByteArray("red needle");
        QTest::newRow("an expression") << QByteArray("red \\w+edle");
    }

    void aLongTextIsMatchedWhole()
    {
        QFETCH(QByteArray, token);
        const QByteArray piece = "Hay and straw, é and more of it, then a red needle; ";
        const test::RuleResult result(rule(token), piece.repeated(20'000));
        QCOMPARE(result.findings().size(), 20'000);
        for (qsizetype i = 0; i < result.findings().size(); ++i)
            QCOMPARE(result.findings().at(i).range.start, i * piece.size() + piece.indexOf("red"));
        QCOMPARE(result.slow(), QList<RuleProblem>());
    }

    void aTextOfTheSameWordIsJudgedInTime()
    {
        const QByteArray repetition = "extends: repetition\nmessage: \"%s twice\"\ntokens: ['\\w+']\nexceptions: [that]\n";
        const Work work;
        QCOMPARE(test::RuleResult(repetition, QByteArray("very ").repeated(20'000)).findings().size(), 19'999);
        QCOMPARE(test::RuleResult(repetition, QByteArray("that ").repeated(20'000)).findings().size(), 0);
        QVERIFY(work.seconds() < longest);
    }

    void deepNestingIsNoProblem()
    {
        const QByteArray nested = QByteArray("> ").repeated(40) + "needle\n\n" + QByteArray("- ").repeated(40) + "needle\n";
        QCOMPARE(test::RuleResult(rule("needle"), nested).slices(), QByteArray("needle\nneedle"));
        const Work work;
        const QByteArray deep = QByteArray("> ").repeated(20'000) + "needle\n\n" + QByteArray("- ").repeated(20'000) + "needle\n";
        const test::RuleResult result(rule("needle"), deep);
        QVERIFY(work.seconds() < longest);
        QVERIFY(!result.findings().isEmpty());
    }

    void yamlThatGrowsIsRefused()
    {
        QByteArray text = "a: &a [x, x]\n";
        for (char letter = 'b'; letter < 'z'; ++letter)
            text += QByteArray(1, letter) + ": &" + letter + " [*" + char(letter - 1) + ", *" + char(letter - 1) + "]\n";
        QByteArray deep = "extends: " + QByteArray("[").repeated(100'000) + "\n";
        const RulePack pack({test::ruleSource(text, u"Bomb"_s), test::ruleSource(deep, u"Deep"_s), test::ruleSource(rule("needle"))});
        QCOMPARE(pack.problems().size(), 2);
        QCOMPARE(pack.rules().size(), size_t(1));
    }
};

ARTICULAR_TEST(tst_HostileRules)
#include "tst_HostileRules.moc"
