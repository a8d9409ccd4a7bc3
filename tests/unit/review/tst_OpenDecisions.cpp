// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/OpenDecisions.h"
#include "support/TestRunner.h"
#include "unit/claims/HandmadeClaims.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "Knees bend. The injection relieves pain. Walking relieves stiffness. Ask us.\n";

Finding findingAt(const char *words, const QString &file = u"/a/article.md"_s, const QString &key = {})
{
    Finding finding;
    finding.ruleId = u"clm-hype"_s;
    finding.level = Level::Warning;
    finding.decision = Decision::Medical;
    finding.file = file;
    finding.key = key;
    finding.fingerprint = "problem";
    finding.range = {text.indexOf(words), qsizetype(qstrlen(words))};
    return finding;
}

/// A decision of the medical reviewer about the sentence that holds the words.
ClaimDecision decision(const test::LedgerText &article, const QString &words, Verdict verdict)
{
    const ClaimLedger open = article.ledger();
    const auto entry = std::ranges::find_if(open.entries(), [&](const LedgerEntry &one) { return one.claim.text.contains(words); });
    const LedgerBasis basis = article.basis();
    const TextAnchor anchor = AnchoredText(basis.body, basis.prose, basis.fingerprints, 0).anchorOf(entry->claim.range);
    ClaimDecision decision;
    decision.fingerprint = entry->thread;
    decision.verdict = verdict;
    decision.role = u"medical-reviewer"_s;
    decision.text = entry->claim.text;
    decision.before = anchor.before;
    decision.after = anchor.after;
    decision.position = anchor.position;
    return decision;
}

} // namespace

class tst_OpenDecisions : public test::TestCase
{
    Q_OBJECT

private slots:
    void aFindingWaitsUnlessItsSentenceWasDecided_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("waits");
        QTest::newRow("in an accepted sentence") << findingAt("injection") << Verdict::Accepted << false;
        QTest::newRow("over its start") << findingAt("bend. The") << Verdict::Accepted << false;
        QTest::newRow("over its end") << findingAt("pain. Walking") << Verdict::Accepted << false;
        QTest::newRow("in a sentence that claims nothing") << findingAt("injection") << Verdict::NotAClaim << false;
        QTest::newRow("in a sentence that goes back to the writer") << findingAt("injection") << Verdict::Rejected << true;
        QTest::newRow("in a claim that is open") << findingAt("Walking") << Verdict::Accepted << true;
        QTest::newRow("before it") << findingAt("Knees bend.") << Verdict::Accepted << true;
        QTest::newRow("behind it") << findingAt("Ask us.") << Verdict::Accepted << true;
        QTest::newRow("at the same place of another file") << findingAt("injection", u"/clinic/texts/a.md"_s) << Verdict::Accepted << true;
        QTest::newRow("in a field of the details") << findingAt("injection", u"/a/article.md"_s, u"title"_s) << Verdict::Accepted << true;
    }
    void aFindingWaitsUnlessItsSentenceWasDecided()
    {
        QFETCH(Finding, finding);
        QFETCH(Verdict, verdict);
        QFETCH(bool, waits);
        const test::LedgerText article(text, {u"relieves"_s});
        const ClaimLedger ledger = article.ledger({decision(article, u"injection"_s, verdict)});
        QCOMPARE(openDecisions(ledger, {finding}).size(), waits ? 1 : 0);
    }

    void theClaimItselfIsNotCountedTwice()
    {
        const ClaimLedger ledger = test::LedgerText(text, {u"relieves"_s}).ledger();
        Finding finding = findingAt("Knees bend.");
        finding.fingerprint = ledger.entries().first().fingerprint;
        QVERIFY(openDecisions(ledger, {finding}).isEmpty());
    }

    void whatNeedsNoDecisionDoesNotWait()
    {
        Finding information = findingAt("Knees"), plain = findingAt("Knees");
        information.level = Level::Info;
        plain.decision = Decision::None;
        QVERIFY(openDecisions({}, {information, plain}).isEmpty());
    }
};

ARTICULAR_TEST(tst_OpenDecisions)
#include "tst_OpenDecisions.moc"
