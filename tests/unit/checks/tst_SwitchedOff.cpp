// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/checks/CheckedText.h"
#include "core/checks/SwitchedOff.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray details = "---\ntitle: Knees\nslug: knees\nlanguage: en-US\nmedical-claims-review: required\n---\n\n";

CheckResult checked(const QByteArray &body, const QByteArray &settings = {})
{
    const test::Folder folder;
    folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n" + settings);
    folder.write(u"clinic/rules/house/Words.yml"_s,
                 "extends: existence\nmessage: \"Not “%s”.\"\nlevel: error\ntokens: [foo]\n");
    folder.write(u"clinic/rules/house/Mild.yml"_s,
                 "extends: existence\nmessage: \"Rather not “%s”.\"\nlevel: warning\ntokens: [bar]\n");
    const QByteArray article = details + body;
    const QString path = folder.write(u"articles/a/article.md"_s, article);
    const test::CheckedText text(path, article, Workspace::forArticle(path));
    return CheckRunner(builtInChecks()).check(text.context());
}

qsizetype countOf(const QList<Finding> &findings, const QString &rule)
{
    return std::ranges::count(findings, rule, &Finding::ruleId);
}

/// Messages of what is wrong with comments.
QStringList complaints(const CheckResult &result)
{
    QStringList messages;
    for (const Finding &finding : result.findings) {
        if (finding.ruleId == "fmt-disable"_L1)
            messages << levelId(finding.level) + u": "_s + finding.message;
    }
    return messages;
}

} // namespace

class tst_SwitchedOff : public test::TestCase
{
    Q_OBJECT

private slots:
    void aRuleThatIsSwitchedOffIsNoProblemAndIsKeptWithItsReason()
    {
        const CheckResult result = checked("<!-- articular-disable lan-repeat: her own words -->\n\nThe the knee.\n\n"
                                           "<!-- articular-enable lan-repeat -->\n\nThe the hip.\n");
        QCOMPARE(countOf(result.findings, u"lan-repeat.DoubledWord"_s), 1);
        QCOMPARE(result.switchedOff.size(), 1);
        QCOMPARE(result.switchedOff.first().reason, u"her own words"_s);
        QCOMPARE(result.switchedOff.first().finding.ruleId, u"lan-repeat.DoubledWord"_s);
        QVERIFY(!result.switchedOff.first().finding.fingerprint.isEmpty());
        QCOMPARE(complaints(result), QStringList());
        QCOMPARE(countOf(result.findings, u"str-raw-html"_s), 0);
    }

    void oneRuleOfAStyleCanBeMeant()
    {
        const QByteArray body = "<!-- articular-disable-next-line lan-repeat.DoubledWord, house.Mild: a song -->\nThe the bar.\n";
        QCOMPARE(checked(body).switchedOff.size(), 2);
        QCOMPARE(complaints(checked(body)), QStringList());
        QCOMPARE(checked("<!-- articular-disable house: a song -->\n\nThe bar.\n").switchedOff.size(), 1);
    }

    void aProblemHasTheSameFingerprintWhenItIsSwitchedOff()
    {
        const CheckResult before = checked("The the knee.\n");
        const CheckResult after = checked("<!-- articular-disable-next-line lan-repeat: a song -->\nThe the knee.\n");
        const auto problem = std::ranges::find(before.findings, u"lan-repeat.DoubledWord"_s, &Finding::ruleId);
        QVERIFY(problem != before.findings.end());
        QCOMPARE(after.switchedOff.first().finding.fingerprint, problem->fingerprint);
    }

    void whatIsWrongWithACommentIsSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const QByteArray &body, const QString &complaint, const QByteArray &settings = {}) {
            QTest::newRow(name) << body << settings << complaint;
        };
        row("no reason", "<!-- articular-disable lan-repeat -->\n\nThe the knee.\n",
            u"warning: This comment does not say why “lan-repeat” is switched off."_s);
        row("an unknown rule", "<!-- articular-disable lan-repaet: a song -->\n\nThe the knee.\n",
            u"warning: There is no rule with the name “lan-repaet”."_s);
        row("an unknown rule of a known style", "<!-- articular-disable lan-repeat.Nothing: a song -->\n\nThe the knee.\n",
            u"warning: There is no rule with the name “lan-repeat.Nothing”."_s);
        row("no rule", "<!-- articular-disable: a song -->\n\nThe the knee.\n", u"warning: This comment does not say which rule it is about."_s);
        row("another word", "<!-- articular-off lan-repeat: a song -->\n\nThe the knee.\n",
            u"warning: “articular-off” is not something that a comment can ask for."_s);
        row("an error of the catalogue", "<!-- articular-disable req-placeholder: a song -->\n\nTODO\n",
            u"warning: “req-placeholder” cannot be switched off in the text."_s);
        row("an error of the catalogue that the clinic lowered", "<!-- articular-disable req-placeholder: a song -->\n\nTODO\n",
            u"warning: “req-placeholder” cannot be switched off in the text."_s, "checks: {req-placeholder: info}\n");
        row("an error by the clinic", "<!-- articular-disable lan-repeat: a song -->\n\nThe the knee.\n",
            u"warning: “lan-repeat” cannot be switched off in the text."_s, "checks: {lan-repeat: error}\n");
        row("an error by a rule file of the clinic", "<!-- articular-disable house.Words: a song -->\n\nThe foo.\n",
            u"warning: “house.Words” cannot be switched off in the text."_s);
        row("an error of a style with milder rules", "<!-- articular-disable house: a song -->\n\nThe foo.\n",
            u"warning: “house” cannot be switched off in the text."_s);
        row("a decision", "<!-- articular-disable clm-efficacy: a song -->\n\nThe injection relieves knee pain.\n",
            u"warning: “clm-efficacy” cannot be switched off in the text."_s);
        row("what identifies a patient", "<!-- articular-disable prv-identifiers: a song -->\n\nCall 303-555-0134 about MRN 88213.\n",
            u"warning: “prv-identifiers” cannot be switched off in the text."_s);
        row("itself", "<!-- articular-disable fmt-disable: a song -->\n\nThe knee.\n",
            u"warning: “fmt-disable” cannot be switched off in the text."_s);
        row("switched on and never off", "<!-- articular-enable lan-repeat -->\n\nThe knee.\n",
            u"info: “lan-repeat” is not switched off above this comment."_s);
        row("nothing to switch off", "The the knee.\n\n<!-- articular-disable-next-line lan-repeat: a song -->\nThe knee.\n",
            u"info: “lan-repeat” finds nothing where this comment switches it off."_s);
    }

    void whatIsWrongWithACommentIsSaid()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, settings);
        QFETCH(QString, complaint);
        const CheckResult with = checked(body, settings);
        QCOMPARE(complaints(with), QStringList{complaint});
        QVERIFY(with.switchedOff.isEmpty());
        const Finding &finding = *std::ranges::find(with.findings, u"fmt-disable"_s, &Finding::ruleId);
        QCOMPARE((details + body).mid(finding.range.start, 15), QByteArray("<!-- articular-"));
        QVERIFY(!finding.why.isEmpty() && !finding.fingerprint.isEmpty() && !finding.file.isEmpty());
    }

    void whatCannotBeSwitchedOffStays()
    {
        const QByteArray text = "TODO\n\nThe foo. The injection relieves knee pain.\n";
        const CheckResult without = checked(text);
        const CheckResult with = checked("<!-- articular-disable req-placeholder, house, clm-efficacy: a song -->\n\n" + text);
        for (const QString &rule : {u"req-placeholder"_s, u"house.Words"_s, u"clm-efficacy"_s}) {
            QVERIFY2(countOf(without.findings, rule) > 0, qPrintable(rule));
            QCOMPARE(countOf(with.findings, rule), countOf(without.findings, rule));
        }
    }

    void theDetailsAndTheClinicsFilesAreNotSwitchedOff()
    {
        const CheckResult result = checked("<!-- articular-disable req-description, fmt-keys: a song -->\n\nThe knee.\n");
        QCOMPARE(countOf(result.findings, u"req-description"_s), 1);
        QVERIFY(result.switchedOff.isEmpty());
    }

    void nothingIsCalledNeedlessWhereTheRuleDidNotRun()
    {
        const QByteArray body = "<!-- articular-disable lan-spell: a song -->\n\nThe kneee.\n";
        QCOMPARE(complaints(checked(body)), QStringList());
    }

    void saysWhichRulesMayBeSwitchedOff()
    {
        const CheckResult result = checked("The the knee. TODO. The foo and the bar. The injection relieves knee pain.\n");
        QVERIFY(result.switchableRules.contains(u"lan-repeat.DoubledWord"_s));
        QVERIFY(result.switchableRules.contains(u"house.Mild"_s));
        QVERIFY(!result.switchableRules.contains(u"req-placeholder"_s));
        QVERIFY(!result.switchableRules.contains(u"clm-efficacy"_s));
        const Article article(result.findings.first().file, details + "The the knee.");
        for (const Finding &finding : result.findings) {
            if (finding.ruleId == "house.Words"_L1 || !finding.key.isEmpty())
                QVERIFY2(!canBeSwitchedOff(finding, article), qPrintable(finding.ruleId));
            if (finding.ruleId == "house.Mild"_L1)
                QVERIFY(canBeSwitchedOff(finding, article));
        }
    }
};

ARTICULAR_TEST(tst_SwitchedOff)
#include "tst_SwitchedOff.moc"
