// SPDX-License-Identifier: GPL-3.0-or-later
// The ref-* rules where the corpus cannot show them: other clinics, broken lists, hostile texts.
#include "unit/checks/CheckedText.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ReferenceChecks : public test::TestCase
{
    Q_OBJECT

private slots:
    void aListThatCannotBeReadIsNotOneProblemForEachSource()
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        folder.write(u"clinic/references.json"_s, "[{]");
        const QStringList rules = rulesOf(folder, "Stairs [@a] and hills [@b].");
        QVERIFY(rules.contains(u"fmt-clinic"_s));
        QVERIFY(!rules.contains(u"ref-resolve"_s));
    }

    void theClinicSaysHowOldASourceMayBe()
    {
        const test::Folder folder;
        folder.write(u"clinic/references.json"_s,
                     "[{\"id\": \"a\", \"title\": \"T\", \"publisher\": \"P\", \"URL\": \"https://a.example/\", \"issued\": {\"date-parts\": [[2020]]}}]");
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\nreferences-max-age: 5\n");
        QVERIFY(rulesOf(folder, "Stairs [@a].").contains(u"ref-age"_s));
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\nreferences-max-age: 6\n");
        QVERIFY(!rulesOf(folder, "Stairs [@a].").contains(u"ref-age"_s));
    }

    void aSourceOfABenefitIsOldAfterFiveYears_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("year");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("of six years, for a fact") << QByteArray("A knee has a kneecap [@a].") << QByteArray("2020") << QByteArray();
        QTest::newRow("of six years, for a benefit") << QByteArray("Walking relieves knee pain [@a].") << QByteArray("2020") << QByteArray("a].");
        QTest::newRow("of five years, for a benefit") << QByteArray("Walking relieves knee pain [@a].") << QByteArray("2021") << QByteArray();
        QTest::newRow("behind the full stop") << QByteArray("Walking relieves knee pain. [@a]") << QByteArray("2020") << QByteArray("a]");
        QTest::newRow("at its second mention") << QByteArray("A knee has a kneecap [@a].\n\nWalking relieves knee pain [@a].")
                                               << QByteArray("2020") << QByteArray("a].");
        QTest::newRow("in another paragraph") << QByteArray("Walking relieves knee pain.\n\nA knee has a kneecap [@a].") << QByteArray("2020") << QByteArray();
        QTest::newRow("of eleven years, for a fact") << QByteArray("A knee has a kneecap [@a].") << QByteArray("2015") << QByteArray("a].");
    }

    void aSourceOfABenefitIsOldAfterFiveYears()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, year);
        QFETCH(QByteArray, place);
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        folder.write(u"clinic/references.json"_s,
                     "[{\"id\": \"a\", \"title\": \"T\", \"publisher\": \"P\", \"URL\": \"https://a.example/\", \"issued\": {\"date-parts\": [[" + year + "]]}}]");
        const QList<Finding> findings = findingsOf(folder, body);
        const auto found = std::ranges::find(findings, u"ref-age"_s, &Finding::ruleId);
        QCOMPARE(found != findings.end(), !place.isEmpty());
        if (!place.isEmpty())
            QVERIFY(body.sliced(found->range.start) == place);
    }

    void anArticleOutsideAClinicHasNoReferences()
    {
        const test::CheckedText text({}, "Stairs [@a].", Workspace());
        const QList<Finding> findings = text.findings();
        const auto resolve = std::ranges::find(findings, u"ref-resolve"_s, &Finding::ruleId);
        QVERIFY(resolve != findings.end());
        QCOMPARE(resolve->range, (TextRange{9, 1}));
        QVERIFY(!resolve->fix);
    }

    void aSlipIsMendedWhereverItStands()
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        folder.write(u"clinic/references.json"_s, "[{\"id\": \"walking2020\"}]");
        const QByteArray source = "A [@walkng2020].\r\n\r\nB [@walkng2020, p. 3].\r\n";
        const QList<Finding> findings = findingsOf(folder, source);
        const auto resolve = std::ranges::find(findings, u"ref-resolve"_s, &Finding::ruleId);
        QVERIFY(resolve != findings.end() && resolve->fix);
        QCOMPARE(applyEdits(source, resolve->fix->edits), QByteArray("A [@walking2020].\r\n\r\nB [@walking2020, p. 3].\r\n"));
        QCOMPARE(std::ranges::count(findings, u"ref-resolve"_s, &Finding::ruleId), 1);
    }

    void hostileTextsAreReadInLinearTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("openings only") << QByteArray("[^").repeated(500'000);
        QTest::newRow("citations only") << QByteArray("[@a]").repeated(250'000);
        QTest::newRow("notes that nothing leads to") << QByteArray("[^a]: b\n").repeated(100'000);
        QTest::newRow("marks without notes") << QByteArray("[^a] ").repeated(100'000);
        QByteArray different;
        for (int i = 0; i < 100'000; ++i)
            different += "[^" + QByteArray::number(i) + "] ";
        QTest::newRow("different marks without notes") << different;
    }

    void hostileTextsAreReadInLinearTime()
    {
        QFETCH(QByteArray, text);
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        QVERIFY(!findingsOf(folder, text).isEmpty());
    }

private:
    static QList<Finding> findingsOf(const test::Folder &folder, const QByteArray &source)
    {
        return test::CheckedText(folder.path(u"articles/a/article.md"_s), source, Workspace::load(folder.path())).findings();
    }

    static QStringList rulesOf(const test::Folder &folder, const QByteArray &source)
    {
        QStringList rules;
        for (const Finding &finding : findingsOf(folder, source))
            rules.append(finding.ruleId);
        return rules;
    }
};

ARTICULAR_TEST(tst_ReferenceChecks)
#include "tst_ReferenceChecks.moc"
