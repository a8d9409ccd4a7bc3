// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewChecks.h"
#include "core/analysis/ArticleAnalyzer.h"
#include "core/checks/CheckRunner.h"
#include "core/review/Waivers.h"
#include "unit/checks/CheckedText.h"
#include "unit/review/HandmadeReview.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesThatStop(Stage stage, const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (stops(finding, stage) && (finding.ruleId.startsWith(u"rev-") || finding.ruleId == u"req-reviewer"))
            rules.append(finding.ruleId);
    }
    return rules;
}

QList<Finding> findingsOf(const QString &path, const QByteArray &text)
{
    const test::CheckedText checked(path, text, Workspace::forArticle(path), QDate(2026, 3, 1));
    return CheckRunner(allChecks()).run(checked.context());
}

} // namespace

class tst_ReviewChecks : public test::TestCase
{
    Q_OBJECT

private slots:
    void withoutApprovalExportIsStoppedButNotSendingToReview()
    {
        const QList<Finding> findings = findingsOf(m_folder.path(u"a.md"_s), "---\ntitle: T\n---\nText.\n");
        QCOMPARE(rulesThatStop(Stage::Submit, findings), QStringList());
        QCOMPARE(rulesThatStop(Stage::Export, findings), (QStringList{u"req-reviewer"_s, u"rev-approval"_s}));
    }

    void beforeExportTheyAreListedAsWaiting()
    {
        for (const Finding &finding : asSeenAt(Stage::Submit, findingsOf(m_folder.path(u"a.md"_s), "---\ntitle: T\n---\nText.\n"))) {
            if (finding.ruleId == u"rev-approval")
                QCOMPARE(finding.level, Level::Info);
            if (finding.ruleId == u"req-author")
                QCOMPARE(finding.level, Level::Error);
        }
    }

    void theyAreNoProblemOfTheWritersChecklist()
    {
        const QString path = m_folder.path(u"a.md"_s);
        ArticleAnalyzer analyzer(path, Workspace(), allChecks());
        analyzer.preview("---\ntitle: T\n---\nText.\n", 1, QDate(2026, 3, 1));
        const AnalysisResult result = analyzer.analyse(1, QDate(2026, 3, 1));
        const auto approval = std::ranges::find(result.findings, u"rev-approval"_s, &Finding::ruleId);
        QVERIFY(approval != result.findings.end());
        QCOMPARE(approval->level, Level::Info);
    }

    void nothingTypedIntoAFileMakesAnArticleApproved_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::newRow("a status") << QByteArray("status: approved\n");
        QTest::newRow("a reviewer and a date") << QByteArray("reviewer: jdoe\nreviewed: 2026-01-01\nlast-reviewed: 2026-01-01\n");
    }

    void nothingTypedIntoAFileMakesAnArticleApproved()
    {
        QFETCH(QByteArray, details);
        const QList<Finding> findings = findingsOf(m_folder.path(u"a.md"_s), "---\ntitle: T\n" + details + "---\nText.\n");
        QVERIFY(rulesThatStop(Stage::Export, findings).contains(u"rev-approval"_s));
    }

    void somebodyAskedKnowsTheField_data()
    {
        QTest::addColumn<QByteArray>("categories");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("with the specialty") << QByteArray("[Knee]") << u"jdoe"_s << false;
        QTest::newRow("in other letters") << QByteArray("[Knee]") << u"kroe"_s << false;
        QTest::newRow("with another specialty") << QByteArray("[Knee]") << u"cruz"_s << true;
        QTest::newRow("nobody of the list of people") << QByteArray("[Knee]") << u"adm"_s << true;
        QTest::newRow("where the clinic asks for none") << QByteArray("[News]") << u"cruz"_s << false;
        QTest::newRow("for the main category") << QByteArray("[News, Knee]") << u"cruz"_s << false;
        QTest::newRow("without a category") << QByteArray("[]") << u"cruz"_s << false;
    }

    void somebodyAskedKnowsTheField()
    {
        QFETCH(QByteArray, categories);
        QFETCH(QString, asked);
        QFETCH(bool, isFound);
        m_folder.write(u"s/clinic/clinic.yaml"_s, "name: C\ncategories: {Knee: {specialties: [sports medicine, surgery]}, News: {}}\n");
        m_folder.write(u"s/clinic/people.yaml"_s, "jdoe: {name: J, specialties: [surgery]}\nkroe: {name: K, specialties: [Sports Medicine]}\ncruz: {name: C, specialties: [skin]}\n");
        const QByteArray text = "---\nid: 01JD0000000000000000000000\ntitle: T\ncategories: " + categories + "\n---\nText.\n";
        const QString path = m_folder.write(u"s/articles/a/article.md"_s, text);
        test::HandmadeReview review;
        review.add(u"submit"_s, u"mreyes"_s, {{u"to"_s, QJsonArray{asked}}, {u"content_digest"_s, u"sha256:x"_s}, {u"page_digest"_s, u"sha256:y"_s}});
        const auto history = std::make_shared<const ReviewHistory>(review.history);
        const test::CheckedText checked(path, text, Workspace::forArticle(path), QDate(2026, 11, 22), Surroundings{.decisions = {}, .review = history});
        QList<Finding> found = CheckRunner(allChecks()).run(checked.context());
        found.removeIf([](const Finding &finding) { return finding.ruleId != u"req-reviewer"; });
        QCOMPARE(found.size(), isFound ? 1 : 0);
        if (isFound) {
            QVERIFY(found[0].message.contains(u"“Knee”: sports medicine, surgery"_s));
            QVERIFY(stops(found[0], Stage::Export) && !stops(found[0], Stage::Approve));
        }
    }

    void everythingThatNeedsADecisionIsCounted()
    {
        const QByteArray text = "---\nid: 01JD0000000000000000000000\ntitle: Knees\nimage: {src: a.jpg, alt: A knee}\n---\nKnees bend.\n\nStudies show that they do.\n";
        const QString path = m_folder.write(u"d/article.md"_s, text);
        test::HandmadeReview review;
        const auto found = [&] {
            const auto history = std::make_shared<const ReviewHistory>(review.history);
            const test::CheckedText checked(path, text, Workspace(), QDate(2026, 11, 22), Surroundings{.decisions = {}, .review = history});
            QList<Finding> findings = CheckRunner(allChecks()).run(checked.context());
            takeWaived(checked.context(), findings);
            return findings;
        };
        const auto count = [](const QList<Finding> &findings) {
            const auto waiting = std::ranges::find(findings, u"rev-decisions-open"_s, &Finding::ruleId);
            return waiting == findings.end() ? 0 : std::max(1, waiting->message.section(u' ', 0, 0).toInt());
        };
        const QList<Finding> all = found();
        QList<Finding> needing = all;
        needing.removeIf([](const Finding &finding) { return finding.decision == Decision::None || finding.level == Level::Info; });
        QVERIFY(needing.size() >= 2);
        const int before = count(all);
        QCOMPARE(before, int(needing.size()));
        const auto waiting = std::ranges::find(all, u"rev-decisions-open"_s, &Finding::ruleId);
        QVERIFY(stops(*waiting, Stage::Approve) && !stops(*waiting, Stage::Submit));
        // Who is asked lets one matter stand.
        const auto picture = std::ranges::find(needing, u"prv-image-burned"_s, &Finding::ruleId);
        QVERIFY(picture != needing.end());
        QJsonObject waiver{{u"fingerprint"_s, QString::fromLatin1(picture->fingerprint)}, {u"rule"_s, picture->ruleId}, {u"reason"_s, u"I looked at the picture myself."_s}};
        waiver.insert(u"role"_s, u"compliance-reviewer"_s);
        review.add(u"waive"_s, u"cruz"_s, waiver);
        QCOMPARE(count(found()), before);
        waiver.insert(u"role"_s, u"medical-reviewer"_s);
        review.add(u"waive"_s, u"jdoe"_s, waiver);
        QCOMPARE(count(found()), before - 1);
    }

    void theClinicCannotSwitchApprovalOff()
    {
        m_folder.write(u"c/clinic/clinic.yaml"_s, "name: C\nchecks: {rev-approval: off}\n");
        const QString path = m_folder.write(u"c/articles/a/article.md"_s, "---\ntitle: T\n---\nText.\n");
        QVERIFY(rulesThatStop(Stage::Export, findingsOf(path, m_folder.read(u"c/articles/a/article.md"_s))).contains(u"rev-approval"_s));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ReviewChecks)
#include "tst_ReviewChecks.moc"
