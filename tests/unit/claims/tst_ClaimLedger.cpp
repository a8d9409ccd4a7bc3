// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimLedger.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString &text, const QString &headingPath = {})
{
    Claim made;
    made.text = text;
    made.headingPath = headingPath;
    return made;
}

ClaimLedger ledgerOf(const QList<Claim> &claims, const QList<ClaimDecision> &decisions = {})
{
    const MarkdownDocument body;
    const ProseRuns prose;
    return ClaimLedger::of(claims, decisions, Fingerprints(body, prose));
}

ClaimDecision decided(const QByteArray &fingerprint, Verdict verdict, const QString &role = u"medical-reviewer"_s)
{
    ClaimDecision decision;
    decision.fingerprint = fingerprint;
    decision.verdict = verdict;
    decision.role = role;
    return decision;
}

} // namespace

class tst_ClaimLedger : public test::TestCase
{
    Q_OBJECT

private slots:
    void aSentenceKeepsItsFingerprintWhenOthersAreAddedBeforeIt()
    {
        const Claim relief = claim(u"The injection relieves pain."_s);
        const QByteArray before = ledgerOf({relief}).entries().first().fingerprint;
        const ClaimLedger after = ledgerOf({claim(u"It works for years."_s), relief});
        QCOMPARE(after.entries().at(1).fingerprint, before);
    }

    void equalSentencesAreToldApartByTheirHeadingsAndOrder()
    {
        const QString text = u"The injection relieves pain."_s;
        const ClaimLedger ledger = ledgerOf({claim(text), claim(text), claim(text, u"Risks"_s)});
        QSet<QByteArray> different;
        for (const LedgerEntry &entry : ledger.entries())
            different.insert(entry.fingerprint);
        QCOMPARE(different.size(), 3);
    }

    void theNewestDecisionOfARoleCounts()
    {
        const QList<Claim> claims{claim(u"The injection relieves pain."_s)};
        const QByteArray fingerprint = ledgerOf(claims).entries().first().fingerprint;
        const ClaimLedger ledger = ledgerOf(claims, {decided(fingerprint, Verdict::Rejected),
            decided(fingerprint, Verdict::Accepted), decided(fingerprint, Verdict::Rejected, u"compliance-reviewer"_s)});
        const QList<ClaimDecision> &decisions = ledger.entries().first().decisions;
        QCOMPARE(decisions.size(), 2);
        QCOMPARE(decisions.at(0).role, u"medical-reviewer"_s);
        QCOMPARE(decisions.at(0).verdict, Verdict::Accepted);
        QCOMPARE(decisions.at(1).verdict, Verdict::Rejected);
    }

    void aChangedSentenceIsUndecided()
    {
        const QByteArray old = ledgerOf({claim(u"The injection relieves pain."_s)}).entries().first().fingerprint;
        const ClaimLedger ledger = ledgerOf({claim(u"The injection always relieves pain."_s)}, {decided(old, Verdict::Accepted)});
        QVERIFY(ledger.entries().first().decisions.isEmpty());
    }

    void everyTypeAndVerdictHasAnIdOfItsOwn()
    {
        for (int i = 0; i < claimTypeCount; ++i)
            QCOMPARE(claimTypeFromId(claimTypeId(ClaimType(i))), std::optional(ClaimType(i)));
        for (int i = 0; i <= int(Verdict::MarkedAsClaim); ++i)
            QCOMPARE(verdictFromId(verdictId(Verdict(i))), std::optional(Verdict(i)));
        QVERIFY(!claimTypeFromId(u"miracle"));
        QVERIFY(!verdictFromId(u"maybe"));
    }
};

ARTICULAR_TEST(tst_ClaimLedger)
#include "tst_ClaimLedger.moc"
