// SPDX-License-Identifier: GPL-3.0-or-later
// One finding for the same said of the same words, and none for what was decided; who speaks and who is told of.
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/checks/ClaimFindings.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::besides;
using test::findingOf;
using test::findingsOf;
using test::LedgerText;
using test::rulesOf;

class tst_RepeatedClaims : public test::TestCase
{
    Q_OBJECT

private slots:
    void theMoreSpecificOfTwoRulesSpeaks_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QList<ClaimType>>("types");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<Level>("level");
        QTest::addColumn<Decision>("decision");
        using Types = QList<ClaimType>;
        QTest::newRow("the same said twice") << QByteArray("Our clinic is FDA-registered.") << Types{ClaimType::RegulatoryStatus}
            << QStringList{u"clm-us.FdaStatus"_s} << Level::Warning << Decision::MedicalAndCompliance;
        QTest::newRow("a rule that knows less of what follows") << QByteArray("Stop the pain for good.") << Types{ClaimType::CureGuarantee}
            << QStringList{u"clm-us.PainPromises"_s} << Level::Error << Decision::MedicalAndCompliance;
        QTest::newRow("a graver claim beside it") << QByteArray("Our FDA-registered clinic cures pain.")
            << Types{ClaimType::CureGuarantee, ClaimType::RegulatoryStatus}
            << QStringList{u"clm-cure"_s, u"clm-us.FdaStatus"_s} << Level::Error << Decision::None;
        QTest::newRow("words that were not taken for it") << QByteArray("Our clinic is FDA-registered.") << Types{ClaimType::Efficacy}
            << QStringList{u"clm-efficacy"_s, u"clm-us.FdaStatus"_s} << Level::Warning << Decision::Medical;
    }

    void theMoreSpecificOfTwoRulesSpeaks()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QList<ClaimType>, types);
        QFETCH(QStringList, rules);
        QFETCH(Level, level);
        QFETCH(Decision, decision);
        const QByteArray source = "---\nmedical-claims-review: required\njurisdictions: [US]\n---\n" + sentence + besides;
        const QList<Finding> findings = findingsOf(LedgerText(source, {u"FDA"_s, u"pain"_s}, clinic(), types));
        QCOMPARE(rulesOf(findings), rules);
        QCOMPARE(findings.first().level, level);
        QCOMPARE(findings.first().decision, decision);
        QCOMPARE(findings.first().blocks, level == Level::Error ? Stage::Submit : Stage::None);
    }

    void aDecisionSettlesBothRules()
    {
        const QByteArray source = "---\nmedical-claims-review: required\njurisdictions: [US]\n---\nOur clinic is FDA-registered." + besides;
        const LedgerText text(source, {u"FDA"_s}, clinic(), {ClaimType::RegulatoryStatus});
        DecisionRequest request;
        request.by = u"jdoe"_s;
        request.role = u"medical-reviewer"_s;
        request.verdict = Verdict::NeedsRewording;
        const auto returned = decisionsAbout(text.ledger().entries(), request, text.basis()).value();
        const QList<Finding> answered = findingsOf(text, text.ledger(returned));
        QCOMPARE(rulesOf(answered), QStringList{u"clm-fda"_s});
        QVERIFY(answered.first().message.startsWith(u"Jane Doe asks"_s));
        request.verdict = Verdict::NotAClaim;
        QCOMPARE(findingsOf(text, text.ledger(decisionsAbout(text.ledger().entries(), request, text.basis()).value())).size(), 0);
    }

    void whatTellsOfNobodyNeedsNoConsent_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<bool>("needsConsent");
        QTest::newRow("a joint in general") << QByteArray("After a walk the knee is better.") << false;
        QTest::newRow("people in a study") << QByteArray("Half of them felt better in the knee.") << false;
        QTest::newRow("a quotation") << QByteArray("“The knee is better.”") << true;
        QTest::newRow("somebody who speaks") << QByteArray("I’ve walked on the knee since.") << true;
        QTest::newRow("somebody who is told of") << QByteArray("Her knee is better.") << true;
        QTest::newRow("in a quote") << QByteArray("> The knee is better.") << true;
    }

    void whatTellsOfNobodyNeedsNoConsent()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(bool, needsConsent);
        const QByteArray source = "---\nmedical-claims-review: required\n---\n" + sentence + besides;
        const LedgerText text(source, {u"knee"_s}, clinic(), {ClaimType::Testimonial});
        QList<Claim> claims = text.claims();
        claims.first().place = sentence.startsWith('>') ? ClaimPlace::Quote : ClaimPlace::Text;
        const QList<Finding> findings = findingsOf(text, ClaimLedger::of(claims, {}, text.basis()));
        QCOMPARE(findingOf(findings, u"prv-consent"_s) != nullptr, needsConsent);
    }

private:
    Workspace clinic()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n  credentials: MD\n");
        return Workspace::load(m_folder.path());
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_RepeatedClaims)
#include "tst_RepeatedClaims.moc"
