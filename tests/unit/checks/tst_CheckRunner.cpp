// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/checks/CheckedText.h"
#include "core/base/FileStore.h"
#include "core/checks/rules/Problems.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray untitled = "---\n"
                            "slug: stiff-knees\nauthor: mreyes\ncategories: [Knee]\ndate: 2026-11-20\n"
                            "medical-claims-review: required\n---\n\nSome words.\n";

QList<Finding> ofRule(const QList<Finding> &findings, const QString &rule)
{
    QList<Finding> kept;
    std::ranges::copy_if(findings, std::back_inserter(kept), [&](const Finding &finding) { return finding.ruleId == rule; });
    return kept;
}

} // namespace

class tst_CheckRunner : public test::TestCase
{
    Q_OBJECT

private slots:
    void theClinicSetsTheLevelOfARule_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QString>("level");
        QTest::addColumn<Stage>("blocks");
        QTest::newRow("as in the catalogue") << QByteArray("other-rule: off") << u"error"_s << Stage::Submit;
        QTest::newRow("lowered to a warning it stops nothing") << QByteArray("req-title: warning") << u"warning"_s << Stage::None;
        QTest::newRow("lowered to information it stops nothing") << QByteArray("req-title: info") << u"info"_s << Stage::None;
        QTest::newRow("switched off it is silent") << QByteArray("req-title: off") << QString() << Stage::None;
    }

    void theClinicSetsTheLevelOfARule()
    {
        QFETCH(QByteArray, setting);
        QFETCH(QString, level);
        QFETCH(Stage, blocks);
        const QList<Finding> findings = ofRule(findingsWith("checks:\n  " + setting + "\n", untitled), u"req-title"_s);
        QCOMPARE(findings.size(), level.isEmpty() ? 0 : 1);
        for (const Finding &finding : findings) {
            QCOMPARE(levelId(finding.level), level);
            QCOMPARE(finding.blocks, blocks);
        }
    }

    void aRaisedWarningStopsSubmitting()
    {
        const QList<Finding> findings = ofRule(findingsWith("checks: {req-description: error}\n", untitled), u"req-description"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(stops(findings.first(), Stage::Submit));
    }

    void aLesserMatterOfARuleIsLoweredButNeverRaised()
    {
        const RuleInfo rule{u"str-heading"_s, Level::Error, Stage::Submit, Decision::None, {}};
        ClinicProfile profile;
        profile.checkLevels = {{u"str-heading"_s, u"error"_s}};
        QCOMPARE(levelFor(rule, Level::Warning, profile), std::optional(Level::Warning));
        profile.checkLevels = {{u"str-heading"_s, u"info"_s}};
        QCOMPARE(levelFor(rule, Level::Warning, profile), std::optional(Level::Info));
    }

    void aRuleThatIsOffByDefaultRunsWhereTheClinicGivesItALevel()
    {
        QCOMPARE(ofRule(findingsWith({}, untitled), u"seo-basics"_s).size(), 0);
        QCOMPARE(ofRule(findingsWith("checks: {seo-basics: off}\n", untitled), u"seo-basics"_s).size(), 0);
        const QList<Finding> findings = ofRule(findingsWith("checks: {seo-basics: warning}\n", untitled), u"seo-basics"_s);
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings.first().level, Level::Warning);
    }

    void aFileThatCannotBeReadIsReportedWhateverTheClinicSays()
    {
        const QList<Finding> findings = findingsWith("checks: {fmt-yaml: off}\n", "---\ntitle: Knees\n");
        QCOMPARE(ofRule(findings, u"fmt-yaml"_s).size(), 1);
        QVERIFY(stops(ofRule(findings, u"fmt-yaml"_s).first(), Stage::Submit));
    }

    void whileTheDetailsAreBrokenOnlyTheBodyIsChecked()
    {
        const QList<Finding> findings = findingsWith({}, "---\ntitle: a\ntitle: b\n---\n\n# One\n");
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).ruleId, u"fmt-yaml"_s);
        QCOMPARE(findings.at(1).ruleId, u"str-heading"_s);
    }

    void aFindingAboutAMissingKeyStandsAtTheOpening()
    {
        const Finding title = ofRule(findingsWith({}, "\xEF\xBB\xBF" + untitled), u"req-title"_s).first();
        QCOMPARE(title.range, (TextRange{3, 3}));
        QCOMPARE(title.key, u"title"_s);
        QCOMPARE(ofRule(findingsWith({}, "Only words.\n"), u"req-title"_s).first().range, (TextRange{0, 0}));
    }

    void carriageReturnsChangeNoPlace()
    {
        const QByteArray text = QByteArray(untitled).replace("Some words.", "First.\n\nThen [a prompt].");
        const QByteArray crlf = QByteArray(text).replace("\n", "\r\n");
        const Finding finding = ofRule(findingsWith({}, crlf), u"req-placeholder"_s).first();
        QCOMPARE(crlf.mid(finding.range.start, finding.range.length), QByteArray("[a prompt]"));
    }

    void aBrokenClinicFileIsReportedForThatFile()
    {
        const test::Folder folder;
        const QString path = folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\nname: Lark\n");
        const QString article = folder.write(u"articles/a/article.md"_s, untitled);
        const test::CheckedText text(article, untitled, Workspace::forArticle(article));
        const QList<Finding> findings = ofRule(text.findings(), u"fmt-clinic"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().file, path);
        QVERIFY(findings.first().range.start > 0);
        QVERIFY(stops(findings.first(), Stage::Submit));
    }

    void aBrokenThemeIsReportedAtItsLine()
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        const QByteArray theme = "<!DOCTYPE html>\n<html>\n{{#title}}\n</html>\n";
        const QString path = folder.write(u"clinic/theme/page.mustache"_s, theme);
        const QString article = folder.write(u"articles/a/article.md"_s, untitled);
        const test::CheckedText text(article, untitled, Workspace::forArticle(article));
        const QList<Finding> findings = ofRule(text.findings(), u"fmt-clinic"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().file, path);
        QVERIFY(findings.first().range.end() <= theme.size());
    }

    void bytesThatAreNoTextAreReportedWhereTheyStand_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("start");
        QTest::newRow("not UTF-8") << ErrorCode::NotUtf8 << QByteArray("knee \xFF pain") << qsizetype(5);
        QTest::newRow("a NUL byte") << ErrorCode::BinaryContent << QByteArray("knee\0pain", 9) << qsizetype(4);
        QTest::newRow("too large") << ErrorCode::TooLarge << QByteArray() << qsizetype(0);
    }

    void bytesThatAreNoTextAreReportedWhereTheyStand()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, start);
        const Finding finding = unreadableFileFinding(u"/a/article.md"_s, {code, u"It cannot be read."_s, {}, {}, 1}, bytes);
        QCOMPARE(finding.ruleId, u"fmt-file"_s);
        QCOMPARE(finding.file, u"/a/article.md"_s);
        QCOMPARE(finding.message, u"It cannot be read."_s);
        QCOMPARE(finding.range, (TextRange{start, 0}));
        QVERIFY(stops(finding, Stage::Submit));
    }

    void rulesHaveDifferentIdsAndASource()
    {
        QSet<QString> ids;
        for (const RuleInfo &rule : CheckRunner(builtInChecks()).rules()) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
            QVERIFY2(rule.link.startsWith(u"https://"_s), qPrintable(rule.id));
            QCOMPARE(rule.blocks != Stage::None, rule.level == Level::Error);
        }
    }

    void outsideAClinicsFolderAnyAuthorIsAName()
    {
        const test::CheckedText text({}, untitled, Workspace());
        QCOMPARE(ofRule(text.findings(), u"req-author"_s).size(), 0);
        const QList<Finding> category = ofRule(text.findings(), u"req-category"_s);
        QCOMPARE(category.size(), 1);
        QCOMPARE(category.first().level, Level::Warning);
    }

    void onlyAnObviousSlipIsCorrected_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("another case") << u"knee"_s << u"Knee"_s;
        QTest::newRow("a letter too many") << u"Shouldder"_s << u"Shoulder"_s;
        QTest::newRow("a plural") << u"Knees"_s << u"Knee"_s;
        QTest::newRow("another word") << u"Elbow"_s << QString();
        QTest::newRow("two that are equally near") << u"Hap"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void onlyAnObviousSlipIsCorrected()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QCOMPARE(nearestSpelling(written, {u"Knee"_s, u"Hip"_s, u"Hop"_s, u"Shoulder"_s}).value_or(QString()), meant);
    }

    void hostileTextIsCheckedInTime_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("brackets") << QByteArray(200'000, '[');
        QTest::newRow("question marks") << QByteArray(200'000, '?');
        QTest::newRow("nested quotes") << QByteArray(20'000, '>') + " words";
        QTest::newRow("half a link") << QByteArray("[a](").repeated(50'000);
        QTest::newRow("parameters") << "[words](https://larkfield.example/?" + QByteArray("a&").repeated(50'000) + ")";
    }

    void hostileTextIsCheckedInTime()
    {
        QFETCH(QByteArray, body);
        const QByteArray source = untitled + body;
        const test::CheckedText text({}, source, Workspace());
        for (const Finding &finding : text.findings())
            QVERIFY(finding.range.start >= 0 && finding.range.end() <= source.size());
    }

private:
    static QList<Finding> findingsWith(const QByteArray &settings, const QByteArray &article)
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\ncategories: [Knee]\n" + settings);
        folder.write(u"clinic/people.yaml"_s, "mreyes: {name: Marta Reyes}\n");
        const QString path = folder.write(u"articles/a/article.md"_s, article);
        return test::CheckedText(path, article, Workspace::forArticle(path)).findings();
    }
};

ARTICULAR_TEST(tst_CheckRunner)
#include "tst_CheckRunner.moc"
