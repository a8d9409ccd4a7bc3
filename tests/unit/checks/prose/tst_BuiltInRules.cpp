// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule file that comes with the program is whole, says where it comes from, and does what its examples say.
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/checks/prose/RuleTexts.h"

#include <QDir>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// An article with an example where the rule looks for it.
QByteArray articleOf(const RuleDefinition &rule, const QString &example)
{
    constexpr ProsePlaces body = ProsePlaces(ProsePlace::Paragraph) | ProsePlace::Heading2 | ProsePlace::ListItem;
    QByteArray text = "---\njurisdictions: [" + rule.jurisdictions.join(u", "_s).toUtf8() + "]\n";
    const QByteArray words = example.toUtf8();
    const bool isInBody = bool(rule.places & body);
    if (!isInBody && rule.places.testFlag(ProsePlace::Title))
        text += "title: \"" + QByteArray(words).replace('"', "\\\"") + "\"\n";
    text += "---\n\n";
    if (!isInBody && rule.places.testFlag(ProsePlace::PictureText))
        return text + "![" + words + "](a.png)\n";
    if (isInBody && !rule.places.testFlag(ProsePlace::Paragraph))
        text += rule.places.testFlag(ProsePlace::Heading2) ? "## " : "- ";
    return text + (isInBody ? words : QByteArray()) + "\n";
}

QStringList idsFound(const RuleDefinition &rule, const QString &example)
{
    QStringList ids;
    const test::RuleResult result(builtInRules(), articleOf(rule, example));
    for (const Finding &finding : result.findings())
        ids.append(finding.ruleId);
    ids.removeDuplicates();
    return ids;
}

} // namespace

class tst_BuiltInRules : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyFileIsInTheProgramAndUsed()
    {
        QCOMPARE(builtInRules().problems(), QList<RuleProblem>());
        qsizetype files = 0;
        const QDir root(test::sourcePath(u"resources/rules"_s));
        for (const QString &style : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            files += QDir(root.filePath(style)).entryList({u"*.yml"_s}, QDir::Files).size();
        QCOMPARE(qsizetype(builtInRules().rules().size()), files);
    }

    void aRuleDoesWhatItsExamplesSay_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < builtInRules().rules().size(); ++i)
            QTest::newRow(qPrintable(builtInRules().rules()[i]->definition().id)) << int(i);
        if (builtInRules().rules().empty())
            QSKIP("No rule comes with this build.");
    }

    void aRuleDoesWhatItsExamplesSay()
    {
        QFETCH(int, index);
        const ProseRule &rule = *builtInRules().rules()[size_t(index)];
        const RuleDefinition &definition = rule.definition();
        QCOMPARE(rule.problems(), QList<RuleProblem>());
        QVERIFY(!definition.passing.isEmpty() && !definition.failing.isEmpty());
        QVERIFY(definition.link.startsWith(u"https://") && !definition.why.isEmpty() && !definition.message.isEmpty());
        for (const QString &example : definition.failing) {
            const QStringList found = idsFound(definition, example);
            QVERIFY2(found.contains(definition.id), qPrintable(example + u" → "_s + found.join(u' ')));
        }
        for (const QString &example : definition.passing)
            QVERIFY2(!idsFound(definition, example).contains(definition.id), qPrintable(example));
    }

    /// Each of these is tried on every text of every article: they must stay few.
    void anExactAgeBecomesItsDecade_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("of a woman") << QByteArray("A 64-year-old woman swims.\n") << QByteArray("A woman in her 60s swims.\n");
        QTest::newRow("with another article") << QByteArray("For an 84 year old man.\n") << QByteArray("For a man in his 80s.\n");
        QTest::newRow("of whom the words leave open") << QByteArray("Our 35-year-old runner is back.\n") << QByteArray("Our runner in their 30s is back.\n");
        QTest::newRow("too young for one") << QByteArray("A 15-year-old girl fell.\n") << QByteArray();
    }

    void anExactAgeBecomesItsDecade()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, mended);
        const test::RuleResult result(builtInRules(), written);
        const auto finding = std::ranges::find_if(result.findings(), [](const Finding &one) { return one.ruleId.startsWith("prv-age"_L1); });
        QVERIFY(finding != result.findings().end());
        QCOMPARE(finding->fix ? applyEdits(written, finding->fix->edits) : QByteArray(), mended);
    }

    void fewExpressionsAreTriedOnEveryText()
    {
        QVERIFY2(builtInRules().alwaysTried() <= 12, QByteArray::number(builtInRules().alwaysTried()));
    }
};

ARTICULAR_TEST(tst_BuiltInRules)
#include "tst_BuiltInRules.moc"
