// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ArticleReport.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/claims/HandmadeClaims.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));

AnalysisResult analysed()
{
    AnalysisResult result;
    result.text = "one\ntwo\nthree\n";
    result.language = u"en-US"_s;
    result.metadata.title = u"Knees <b>& more</b>"_s;
    Finding error;
    error.ruleId = u"req-title"_s;
    error.level = Level::Error;
    error.message = u"The title has <script>alert(1)</script> in it"_s;
    error.why = u"Readers \"see\" it"_s;
    error.range = {4, 3};
    Finding elsewhere = error;
    elsewhere.file = u"/clinic/clinic.yaml"_s;
    elsewhere.message = u"A key is unknown"_s;
    result.findings = {error, elsewhere};
    return result;
}

QString reportOf(const AnalysisResult &result, const Workspace &workspace = {})
{
    return QString::fromUtf8(articleReport(result, u"/a/article.md"_s, workspace, noon));
}

} // namespace

class tst_ArticleReport : public test::TestCase
{
    Q_OBJECT

private slots:
    void saysEachProblemWithItsLineAndNothingAsMarks()
    {
        const QString html = reportOf(analysed());
        QVERIFY(html.contains(u"Must fix (1)"_s));
        QVERIFY(html.contains(u"The title has &lt;script&gt;alert(1)&lt;/script&gt; in it"_s));
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<b>"_s));
        QVERIFY(html.contains(u"<td class=\"line\">2</td>"_s));
        QVERIFY(html.contains(u"clinic.yaml: A key is unknown"_s));
        QVERIFY(html.contains(u"Knees &lt;b&gt;&amp; more&lt;/b&gt;"_s));
    }

    void loadsNothing()
    {
        const QString html = reportOf(analysed());
        for (const QString &mark : {u"src="_s, u"href="_s, u"url("_s, u"@import"_s})
            QVERIFY2(!html.contains(mark), qPrintable(mark));
        QVERIFY(html.contains(u"default-src 'none'"_s));
    }

    void saysHowEachClaimStands()
    {
        const test::LedgerText text("It relieves pain. Nothing else is said.\n", {u"relieves"_s});
        AnalysisResult result = analysed();
        result.claims = text.ledger();
        const QString open = reportOf(result);
        QVERIFY(open.contains(u"<blockquote>It relieves pain.</blockquote>"_s));
        QVERIFY(open.contains(u"Not decided."_s));
        ClaimDecision decision;
        decision.fingerprint = result.claims.entries().constFirst().thread;
        decision.verdict = Verdict::NeedsRewording;
        decision.by = u"jdoe"_s;
        decision.role = u"medical-reviewer"_s;
        decision.at = QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
        decision.note = u"Say \"may\" & for whom"_s;
        decision.text = u"It relieves pain."_s;
        result.claims = text.ledger({decision});
        const QString decided = reportOf(result);
        QVERIFY(decided.contains(u"jdoe: needs other words; “Say &quot;may&quot; &amp; for whom”"_s));
        QVERIFY(!decided.contains(u"Not decided."_s));
        const test::LedgerText without("Nothing is said.\n", {u"relieves"_s});
        result.claims = without.ledger({decision});
        QVERIFY(reportOf(result).contains(u"no longer in the text (1)"_s));
    }

    void saysThatALanguageHasNoRules()
    {
        AnalysisResult result = analysed();
        result.language = u"es"_s;
        QVERIFY(reportOf(result).contains(u"Claims were not checked: no rules for Spanish."_s));
    }

    void saysWhatTheWriterSwitchedOffAndWhy()
    {
        AnalysisResult result = analysed();
        QVERIFY(!reportOf(result).contains(u"Switched off by the writer"_s));
        Finding repeated;
        repeated.ruleId = u"lan-repeat.DoubledWord"_s;
        repeated.message = u"“the” stands twice"_s;
        repeated.range = {8, 5};
        result.switchedOff = {{repeated, u"a <b>song</b>"_s}};
        const QString html = reportOf(result);
        QVERIFY(html.contains(u"Switched off by the writer (1)"_s));
        QVERIFY(html.contains(u"Problems (2)"_s));
        QVERIFY(html.contains(u"“the” stands twice"_s));
        QVERIFY(html.contains(u"Reason: a &lt;b&gt;song&lt;/b&gt;"_s));
        QVERIFY(html.contains(u"<td class=\"line\">3</td>"_s));
    }

    void namesRulesThatTheClinicSwitchedOff()
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: C\nchecks:\n  req-cta: off\n  req-funding: info\n");
        const QString html = reportOf(analysed(), Workspace::load(folder.path()));
        QVERIFY(html.contains(u"req-cta: by the clinic"_s));
        QVERIFY(!html.contains(u"req-funding: by the clinic"_s));
    }

    void survivesRangesOutsideTheText()
    {
        AnalysisResult result = analysed();
        result.findings[0].range = {9999, 5};
        result.findings[1].range = {-3, 1};
        QVERIFY(reportOf(result).contains(u"</html>"_s));
    }
};

ARTICULAR_TEST(tst_ArticleReport)
#include "tst_ArticleReport.moc"
