// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/RuleDefinition.h"
#include "support/TestRunner.h"
#include "unit/checks/prose/RuleTexts.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_RuleReader : public test::TestCase
{
    Q_OBJECT

private slots:
    void aWholeRuleIsRead()
    {
        QList<RuleProblem> problems;
        const auto rule = readRule(test::ruleSource("extends: existence\nmessage: \"Avoid %s.\"\nlevel: suggestion\n"
                                                    "scope: [title, heading.h2]\nlink: https://example.org\nignorecase: true\n"
                                                    "tokens:\n  - miracle\n  - once and for all\nlimit: 3\n"
                                                    "action: {name: remove}\narticular:\n  why: It promises.\n"
                                                    "  decision: medical+compliance\n  jurisdictions: [US, GB]\n"
                                                    "  examples:\n    pass: [Fine.]\n    fail:\n      - A miracle.\n"), problems);
        QVERIFY(rule && problems.isEmpty());
        QCOMPARE(rule->id, u"test.Rule"_s);
        QCOMPARE(rule->level, Level::Info);
        QCOMPARE(rule->places, ProsePlaces(ProsePlace::Title) | ProsePlace::Heading2);
        QCOMPARE(rule->tokens.size(), 2);
        QCOMPARE(rule->tokens.at(1).text, u"once and for all"_s);
        QCOMPARE(rule->limit, 3);
        QCOMPARE(rule->action.kind, RuleAction::Kind::Remove);
        QCOMPARE(rule->decision, Decision::MedicalAndCompliance);
        QCOMPARE(rule->jurisdictions, QStringList({u"US"_s, u"GB"_s}));
        QCOMPARE(rule->failing, QStringList(u"A miracle."_s));
    }

    void whatOursSayIsRead()
    {
        QList<RuleProblem> problems;
        const auto rule = readRule(test::ruleSource("extends: existence\nmessage: No.\ntokens: [cure]\n"
                                                    "articular: {claim: cure-guarantee, identifier: phone, rewrite: may help}\n"), problems);
        QVERIFY(rule && problems.isEmpty());
        QCOMPARE(rule->claim, std::optional(ClaimType::CureGuarantee));
        QCOMPARE(rule->identifier, u"phone"_s);
        QCOMPARE(rule->rewrite, u"may help"_s);
    }

    void somethingWrongIsNotedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isUsed");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QString>("start");
        const QByteArray good = "extends: existence\nmessage: No.\ntokens: [cure]\n";
        QTest::newRow("an unknown key") << good + "colour: red\n" << true << QByteArray("colour") << u"Line 4: "_s;
        QTest::newRow("an unknown key of ours") << good + "articular: {color: red}\n" << true << QByteArray("color") << u"Line 4: "_s;
        QTest::newRow("a kind of claim that is not known") << good + "articular: {claim: rumour}\n" << true << QByteArray("rumour") << u"Line 4: "_s;
        QTest::newRow("a key of another kind") << good + "swap: {a: b}\n" << true << QByteArray("swap") << u"Line 4: "_s;
        QTest::newRow("an unknown action") << good + "action: {name: dance}\n" << true << QByteArray("dance") << u"Line 4: "_s;
        QTest::newRow("a kind that is not supported") << QByteArray("extends: spelling\nmessage: No.\n") << false
                                                      << QByteArray("spelling") << u"Line 1: "_s;
        QTest::newRow("a place that is not supported") << good + "scope: footer\n" << false << QByteArray("footer") << u"Line 4: "_s;
        QTest::newRow("an unknown level") << good + "level: fatal\n" << false << QByteArray("fatal") << u"Line 4: "_s;
        QTest::newRow("a list in place of a text") << good + "link: [a, b]\n" << false << QByteArray("[a, b]") << u"Line 4: "_s;
        QTest::newRow("a text in place of a number") << good + "limit: many\n" << false << QByteArray("many") << u"Line 4: "_s;
        QTest::newRow("a negative number") << good + "limit: -1\n" << false << QByteArray("-1") << u"Line 4: "_s;
        QTest::newRow("a text in place of yes or no") << good + "ignorecase: perhaps\n" << false << QByteArray("perhaps") << u"Line 4: "_s;
        QTest::newRow("a map among tokens") << QByteArray("extends: existence\nmessage: No.\ntokens:\n  - {a: b}\n") << false
                                            << QByteArray("{a: b}") << u"Line 4: "_s;
        QTest::newRow("no tokens") << QByteArray("extends: existence\nmessage: No.\n") << false << QByteArray("existence") << u"Line 1: "_s;
        QTest::newRow("a list as the pairs") << QByteArray("extends: substitution\nmessage: No.\nswap: [a]\n") << false
                                             << QByteArray("[a]") << u"Line 3: "_s;
        QTest::newRow("a quote that is never closed") << QByteArray("extends: existence\nmessage: \"No.\ntokens: [cure]\n") << false
                                                      << QByteArray("\"") << u"Line 2: "_s;
        QTest::newRow("two times the same key") << good + "message: Yes.\n" << false << QByteArray("message") << u"Line 4: "_s;
        QTest::newRow("an alias") << QByteArray("extends: &a existence\nmessage: *a\ntokens: [cure]\n") << false << QByteArray("&") << u"Line 1: "_s;
    }

    void somethingWrongIsNotedAtItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isUsed);
        QFETCH(QByteArray, place);
        QFETCH(QString, start);
        QList<RuleProblem> problems;
        const auto rule = readRule(test::ruleSource(text), problems);
        QCOMPARE(bool(rule), isUsed);
        QVERIFY(!problems.isEmpty());
        const RuleProblem &problem = problems.first();
        QVERIFY2(problem.message.startsWith(start), qPrintable(problem.message));
        QVERIFY2(text.mid(problem.range.start).startsWith(place), text.mid(problem.range.start));
        QCOMPARE(problem.path, u"/clinic/rules/test/Rule.yml"_s);
    }

    void aRuleWithoutMessageOrKindIsNotUsed()
    {
        QList<RuleProblem> problems;
        QVERIFY(!readRule(test::ruleSource("extends: existence\ntokens: [cure]\n"), problems));
        QVERIFY(!readRule(test::ruleSource("message: No.\ntokens: [cure]\n"), problems));
        QVERIFY(!readRule(test::ruleSource(""), problems));
        QCOMPARE(problems.size(), 3);
    }

    void aPatternThatIsNoExpressionIsNoted()
    {
        const RulePack pack({test::ruleSource("extends: existence\nmessage: No.\ntokens:\n  - fine\n  - 'cure(s'\n"),
                             test::ruleSource("extends: existence\nmessage: No.\ntokens: [hope]\n", u"Other"_s)});
        QCOMPARE(pack.rules().size(), size_t(1));
        QCOMPARE(pack.problems().size(), 1);
        QCOMPARE(pack.problems().first().range.start, qsizetype(53));
        QVERIFY(pack.problems().first().message.startsWith(u"Line 5: "_s));
    }

    void aSecondRuleWithTheSameNameIsLeftOut()
    {
        const QByteArray text = "extends: existence\nmessage: No.\ntokens: [cure]\n";
        const RulePack pack({test::ruleSource(text), test::ruleSource(text)});
        QCOMPARE(pack.rules().size(), size_t(1));
        QCOMPARE(pack.problems().size(), 1);
    }
};

ARTICULAR_TEST(tst_RuleReader)
#include "tst_RuleReader.moc"
