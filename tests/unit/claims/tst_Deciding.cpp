// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/Deciding.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/claims/HandmadeClaims.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::LedgerText;

namespace {

const QByteArray body = "# Injections\n\nKnees wear with age, most of them. The injection relieves pain. It lasts.\n";

DecisionRequest requested(Verdict verdict)
{
    DecisionRequest request;
    request.by = u"jdoe"_s;
    request.role = u"medical-reviewer"_s;
    request.verdict = verdict;
    return request;
}

} // namespace

class tst_Deciding : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\njurisdictions: [US-CO]\n");
        m_folder.write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n  credentials: MD\n");
        m_folder.write(u"clinic/references.json"_s, "[{\"id\": \"smith2020\", \"type\": \"book\", \"title\": \"Knees\"}]");
        m_workspace = Workspace::load(m_folder.path());
        QCOMPARE(m_workspace.problems().size(), 0);
    }

    void aDecisionHoldsTheSentenceAndItsPlace()
    {
        const LedgerText text(body, {u"relieves"_s}, m_workspace);
        DecisionRequest request = requested(Verdict::AcceptedWithReference);
        request.reference = u"smith2020"_s;
        request.locator = u"p. 12"_s;
        const auto decisions = decisionsAbout(text.ledger().entries(), request, text.basis());
        QVERIFY(decisions);
        const ClaimDecision &decision = decisions.value().first();
        QCOMPARE(decision.text, u"The injection relieves pain."_s);
        QCOMPARE(decision.before, u"Knees wear with age, most of them. "_s.right(32));
        QCOMPARE(decision.after, u" It lasts.\n"_s);
        QCOMPARE(decision.headingPath, u"Injections"_s);
        QCOMPARE(decision.position, body.indexOf("The injection"));
        QCOMPARE(decision.reference, u"smith2020"_s);
        QCOMPARE(text.ledger(decisions.value()).entries().first().state(), ClaimState::Accepted);
    }

    void whatCannotStandIsRefused_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("role");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("reference");
        QTest::newRow("an unknown person") << u"nobody"_s << u"medical-reviewer"_s << Verdict::Accepted << QString();
        QTest::newRow("a writer") << u"jdoe"_s << u"writer"_s << Verdict::Accepted << QString();
        QTest::newRow("a reference is missing") << u"jdoe"_s << u"medical-reviewer"_s << Verdict::AcceptedWithReference << QString();
        QTest::newRow("an unknown reference") << u"jdoe"_s << u"medical-reviewer"_s << Verdict::Accepted << u"other1999"_s;
    }

    void whatCannotStandIsRefused()
    {
        QFETCH(QString, by);
        QFETCH(QString, role);
        QFETCH(Verdict, verdict);
        QFETCH(QString, reference);
        DecisionRequest request = requested(verdict);
        request.by = by;
        request.role = role;
        request.reference = reference;
        const LedgerText text(body, {u"relieves"_s}, m_workspace);
        const auto decisions = decisionsAbout(text.ledger().entries(), request, text.basis());
        QVERIFY(!decisions);
        QCOMPARE(decisions.error().code, ErrorCode::InvalidInput);
    }

    void someKindsAreNeverDecidedTogether_data()
    {
        QTest::addColumn<ClaimType>("type");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("efficacy") << ClaimType::Efficacy << true;
        QTest::newRow("disease") << ClaimType::Disease << true;
        QTest::newRow("cure") << ClaimType::CureGuarantee << false;
        QTest::newRow("comparison") << ClaimType::Superiority << false;
        QTest::newRow("approval") << ClaimType::RegulatoryStatus << false;
        QTest::newRow("testimonial") << ClaimType::Testimonial << false;
    }

    void someKindsAreNeverDecidedTogether()
    {
        QFETCH(ClaimType, type);
        QFETCH(bool, isAllowed);
        const LedgerText text(body, {u"relieves"_s, u"lasts"_s}, m_workspace, {ClaimType::Efficacy, type});
        const QList<LedgerEntry> both = text.ledger().entries();
        QCOMPARE(both.size(), 2);
        QCOMPARE(bool(decisionsAbout(both, requested(Verdict::Accepted), text.basis())), isAllowed);
        QVERIFY(decisionsAbout({both.first()}, requested(Verdict::Accepted), text.basis()));
    }

    void markingTakesTheWholeSentence()
    {
        const LedgerText text(body, {u"relieves"_s}, m_workspace);
        const auto mark = markedAsClaim(u"wear  with age"_s, text.ledger(), requested(Verdict::MarkedAsClaim), text.basis());
        QVERIFY(mark);
        QCOMPARE(mark.value().text, u"Knees wear with age, most of them."_s);
        const ClaimLedger ledger = text.ledger({mark.value()});
        QCOMPARE(ledger.entries().size(), 2);
        QVERIFY(ledger.entries().first().isMarked);
        QVERIFY(!markedAsClaim(u"wear with age"_s, ledger, requested(Verdict::MarkedAsClaim), text.basis()));
        QVERIFY(!markedAsClaim(u"relieves pain"_s, ledger, requested(Verdict::MarkedAsClaim), text.basis()));
        QVERIFY(!markedAsClaim(u"not there"_s, ledger, requested(Verdict::MarkedAsClaim), text.basis()));
    }

    void whatWasNoClaimCanBeMarkedAfterAll()
    {
        const LedgerText text(body, {u"relieves"_s}, m_workspace);
        const auto none = decisionsAbout(text.ledger().entries(), requested(Verdict::NotAClaim), text.basis());
        const ClaimLedger ledger = text.ledger(none.value());
        QVERIFY(!ledger.hasClaims());
        const auto mark = markedAsClaim(u"relieves pain"_s, ledger, requested(Verdict::MarkedAsClaim), text.basis());
        QVERIFY(mark);
        const ClaimLedger after = text.ledger(none.value() + QList{mark.value()});
        QCOMPARE(after.entries().size(), 1);
        QCOMPARE(after.entries().first().state(), ClaimState::Open);
    }

    void anEndlessSentenceIsRefused()
    {
        const LedgerText text("It relieves " + QByteArray("pain and ").repeated(2000) + "aches.\n", {u"relieves"_s}, m_workspace);
        const auto decisions = decisionsAbout(text.ledger().entries(), requested(Verdict::Accepted), text.basis());
        QVERIFY(!decisions);
        QCOMPARE(decisions.error().code, ErrorCode::Refused);
    }

    void anAcceptedClaimBecomesAnApprovedText()
    {
        const LedgerText text("---\ncategories: [Knee]\nlanguage: en-US\n---\nIt relieves pain.\n", {u"relieves"_s}, m_workspace);
        QVERIFY(!libraryClaimFrom(text.ledger().entries().first(), text.basis()));
        DecisionRequest request = requested(Verdict::AcceptedWithReference);
        request.reference = u"smith2020"_s;
        const auto decisions = decisionsAbout(text.ledger().entries(), request, text.basis());
        const auto claim = libraryClaimFrom(text.ledger(decisions.value()).entries().first(), text.basis());
        QVERIFY(claim);
        QCOMPARE(claim.value().text, u"It relieves pain."_s);
        QCOMPARE(claim.value().types, QStringList{u"efficacy"_s});
        QCOMPARE(claim.value().categories, QStringList{u"Knee"_s});
        QCOMPARE(claim.value().jurisdictions, QStringList{u"US-CO"_s});
        QCOMPARE(claim.value().references, QStringList{u"smith2020"_s});
    }

private:
    test::Folder m_folder;
    Workspace m_workspace;
};

ARTICULAR_TEST(tst_Deciding)
#include "tst_Deciding.moc"
