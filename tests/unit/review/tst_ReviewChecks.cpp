// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewChecks.h"
#include "core/analysis/ArticleAnalyzer.h"
#include "core/checks/CheckRunner.h"
#include "unit/checks/CheckedText.h"
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
