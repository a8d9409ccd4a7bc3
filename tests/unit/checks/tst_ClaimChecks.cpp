// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about claims over claims made by hand; which sentences are found to be claims is the detector's test.
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

class tst_ClaimChecks : public test::TestCase
{
    Q_OBJECT

private slots:
    void eachKindHasItsRuleLevelAndDecision_data()
    {
        QTest::addColumn<QList<ClaimType>>("types");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Level>("level");
        QTest::addColumn<Decision>("decision");
        using Types = QList<ClaimType>;
        QTest::newRow("cure") << Types{ClaimType::Efficacy, ClaimType::CureGuarantee} << u"clm-cure"_s << Level::Error << Decision::None;
        QTest::newRow("efficacy") << Types{ClaimType::Efficacy} << u"clm-efficacy"_s << Level::Warning << Decision::Medical;
        QTest::newRow("disease") << Types{ClaimType::Efficacy, ClaimType::Disease} << u"clm-disease"_s << Level::Warning << Decision::MedicalAndCompliance;
        QTest::newRow("safety") << Types{ClaimType::SafetyAbsolute} << u"clm-safety"_s << Level::Warning << Decision::Medical;
        QTest::newRow("comparison") << Types{ClaimType::Superiority, ClaimType::Efficacy} << u"clm-comparative"_s << Level::Warning << Decision::MedicalAndCompliance;
        QTest::newRow("approval") << Types{ClaimType::RegulatoryStatus} << u"clm-fda"_s << Level::Warning << Decision::MedicalAndCompliance;
        QTest::newRow("duration") << Types{ClaimType::Efficacy, ClaimType::Duration} << u"clm-longterm"_s << Level::Warning << Decision::Medical;
        QTest::newRow("number") << Types{ClaimType::Efficacy, ClaimType::Statistic} << u"clm-number"_s << Level::Warning << Decision::Medical;
        QTest::newRow("mechanism") << Types{ClaimType::Mechanism} << u"clm-mechanism"_s << Level::Warning << Decision::Medical;
        QTest::newRow("anecdote") << Types{ClaimType::Anecdote} << u"clm-anecdote"_s << Level::Warning << Decision::Medical;
        QTest::newRow("discouraging care") << Types{ClaimType::DiscourageCare} << u"clm-discourage"_s << Level::Warning << Decision::Medical;
        QTest::newRow("animals") << Types{ClaimType::Extrapolation, ClaimType::Efficacy} << u"clm-animal"_s << Level::Warning << Decision::Medical;
    }

    void eachKindHasItsRuleLevelAndDecision()
    {
        QFETCH(QList<ClaimType>, types);
        QFETCH(QString, rule);
        QFETCH(Level, level);
        QFETCH(Decision, decision);
        const QByteArray source = "---\nmedical-claims-review: required\n---\nIt relieves pain." + besides;
        const QList<Finding> findings = findingsOf(LedgerText(source, {u"relieves"_s}, {}, types));
        QCOMPARE(rulesOf(findings), QStringList{rule});
        const Finding &finding = findings.first();
        QCOMPARE(finding.level, level);
        QCOMPARE(finding.decision, decision);
        QCOMPARE(source.mid(finding.range.start, finding.range.length), QByteArray("It relieves pain."));
        QVERIFY2(finding.message.contains(u"relieves"_s), qPrintable(finding.message));
        QVERIFY2(finding.why.contains(u"ask the medical reviewer"_s), qPrintable(finding.why));
        QCOMPARE(finding.fingerprint.size(), 64);
    }

    void aDecidedClaimIsSilentAndAnAnswerIsShown()
    {
        const Workspace workspace = clinic("name: C\n");
        const LedgerText text("---\nmedical-claims-review: required\n---\nIt relieves pain." + besides, {u"relieves"_s}, workspace);
        DecisionRequest request;
        request.by = u"jdoe"_s;
        request.role = u"medical-reviewer"_s;
        request.verdict = Verdict::NeedsRewording;
        request.note = u"Say how many."_s;
        const auto returned = decisionsAbout(text.ledger().entries(), request, text.basis()).value();
        const QList<Finding> answered = findingsOf(text, text.ledger(returned));
        QCOMPARE(answered.size(), 1);
        QVERIFY(answered.first().message.startsWith(u"Jane Doe asks for other words here. “Say how many.”"_s));
        QVERIFY(answered.first().why.contains(u"ask Dr. Doe"_s));
        request.verdict = Verdict::Accepted;
        QCOMPARE(findingsOf(text, text.ledger(decisionsAbout(text.ledger().entries(), request, text.basis()).value())).size(), 0);
        request.verdict = Verdict::NotAClaim;
        QCOMPARE(findingsOf(text, text.ledger(decisionsAbout(text.ledger().entries(), request, text.basis()).value())).size(), 0);
    }

    void whatWasDecidedForEarlierWordsIsShown()
    {
        const Workspace workspace = clinic("name: C\n");
        const QByteArray before = "---\nmedical-claims-review: required\n---\nIt relieves the pain of many knees quite well." + besides;
        const LedgerText text(before, {u"relieves"_s}, workspace);
        DecisionRequest request;
        request.by = u"jdoe"_s;
        request.role = u"medical-reviewer"_s;
        const auto accepted = decisionsAbout(text.ledger().entries(), request, text.basis()).value();
        const LedgerText after(QByteArray(before).replace("many knees", "all knees"), {u"relieves"_s}, workspace);
        const QList<Finding> findings = findingsOf(after, after.ledger(accepted));
        QCOMPARE(rulesOf(findings), QStringList{u"clm-efficacy"_s});
        QVERIFY(findings.first().why.contains(u"earlier wording: “It relieves the pain of many knees quite well.”"_s));
    }

    void allThatASentenceClaimsIsNamedAtOnce_data()
    {
        QTest::addColumn<QList<ClaimCue>>("cues");
        QTest::addColumn<QString>("message");
        const ClaimCue best{ClaimType::Superiority, u"the best"_s, {50, 8}};
        const QString better = u"“the best” says that something is better than something else."_s;
        QTest::newRow("one thing") << QList{best} << better;
        QTest::newRow("an illness too") << QList{best, ClaimCue{ClaimType::Disease, u"treat gout"_s, {62, 10}}}
            << better + u" Also in this sentence: “treat gout”."_s;
        QTest::newRow("an illness twice") << QList{best, ClaimCue{ClaimType::Disease, u"treat gout"_s, {62, 10}}, ClaimCue{ClaimType::Efficacy, u"gout"_s, {68, 4}}}
            << better + u" Also in this sentence: “treat gout”."_s;
        QTest::newRow("the same words in another way") << QList{best, ClaimCue{ClaimType::Efficacy, u"best"_s, {54, 4}}} << better;
        QTest::newRow("studies, which have their own rule") << QList{best, ClaimCue{ClaimType::StudyMention, u"studies"_s, {74, 7}}} << better;
    }

    void allThatASentenceClaimsIsNamedAtOnce()
    {
        QFETCH(QList<ClaimCue>, cues);
        QFETCH(QString, message);
        const LedgerText text("---\nmedical-claims-review: required\n---\nIt is the best to treat gout, studies say." + besides, {u"best"_s});
        Claim claim = text.claims().constFirst();
        claim.cues = cues;
        claim.types.clear();
        for (const ClaimCue &cue : cues)
            claim.types.append(cue.type);
        const QList<Finding> findings = findingsOf(text, ClaimLedger::of({claim}, {}, text.basis()));
        const Finding *finding = findingOf(findings, u"clm-comparative"_s);
        QVERIFY(finding);
        QCOMPARE(finding->message, message);
    }

    void whatIsSeenFirstHasItsOwnRule()
    {
        const LedgerText text("---\ntitle: It relieves pain\nmedical-claims-review: required\n---\nText." + besides, {});
        Claim title;
        title.text = u"It relieves pain"_s;
        title.types = {ClaimType::Efficacy};
        title.key = u"title"_s;
        title.place = ClaimPlace::Title;
        title.file = text.basis().article.path();
        title.range = {11, 16};
        QCOMPARE(rulesOf(findingsOf(text, ClaimLedger::of({title}, {}, text.basis()))), QStringList{u"clm-title"_s});
        title.types = {ClaimType::CureGuarantee};
        QCOMPARE(rulesOf(findingsOf(text, ClaimLedger::of({title}, {}, text.basis()))), QStringList{u"clm-cure"_s});
    }

    void aClinicTextsClaimIsShownAtItsFileAndIsNotTheArticles()
    {
        const LedgerText text("---\nmedical-claims-review: not-required\n---\nText." + besides, {});
        Claim button;
        button.text = u"Get relief"_s;
        button.types = {ClaimType::Efficacy};
        button.place = ClaimPlace::ClinicText;
        button.file = u"/clinic/snippets/visit.md"_s;
        const ClaimLedger ledger = ClaimLedger::of({button}, {}, text.basis());
        const QList<Finding> findings = findingsOf(text, ledger);
        QCOMPARE(rulesOf(findings), QStringList{u"clm-efficacy"_s});
        QCOMPARE(findings.first().file, button.file);
        QVERIFY(ledger.unsettled().isEmpty() && !ledger.hasClaims());
    }

    void adviceIsFineWithAClinician()
    {
        const auto findings = [](const QByteArray &body) {
            const LedgerText text("---\nmedical-claims-review: required\n---\n" + body + besides, {u"You need"_s}, {}, {ClaimType::Advice});
            QList<Claim> claims = text.claims();
            claims.first().isClaim = false;
            return rulesOf(findingsOf(text, ClaimLedger::of(claims, {}, text.basis())));
        };
        QCOMPARE(findings("You need a brace."), QStringList{u"clm-advice"_s});
        QCOMPARE(findings("You need a brace. Talk to your physician first."), QStringList());
    }

    void patientsWordsNeedConsentAndWhatToExpect_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("neither") << QByteArray() << QByteArray() << QStringList{u"clm-testimonial"_s, u"clm-typicality"_s, u"prv-consent"_s};
        QTest::newRow("a consent") << QByteArray("consents: [c-1]\n") << QByteArray() << QStringList{u"clm-testimonial"_s, u"clm-typicality"_s};
        QTest::newRow("a consent that is over") << QByteArray("consents: [c-2]\n") << QByteArray()
            << QStringList{u"clm-testimonial"_s, u"clm-typicality"_s, u"prv-consent"_s};
        QTest::newRow("what most can expect") << QByteArray("consents: [c-1]\n") << QByteArray(" In a study, 6 of 10 people walked better.")
            << QStringList{u"clm-testimonial"_s};
        QTest::newRow("only that results vary") << QByteArray("consents: [c-1]\n") << QByteArray(" Individual results vary.")
            << QStringList{u"clm-testimonial"_s, u"clm-typicality"_s};
        QTest::newRow("said in another section") << QByteArray("consents: [c-1]\n") << QByteArray("\n\n## Later\n\nMost people walk better.")
            << QStringList{u"clm-testimonial"_s, u"clm-typicality"_s};
    }

    void patientsWordsNeedConsentAndWhatToExpect()
    {
        QFETCH(QByteArray, details);
        QFETCH(QByteArray, more);
        QFETCH(QStringList, rules);
        const Workspace workspace = clinic("name: C\n");
        const LedgerText text("---\nmedical-claims-review: required\n" + details + "---\n“My knee is new,” she says." + more + besides,
                              {u"My knee"_s}, workspace, {ClaimType::Testimonial});
        QCOMPARE(rulesOf(findingsOf(text)), rules);
    }

    void inAustraliaPatientsWordsMustGo()
    {
        const LedgerText text("---\nmedical-claims-review: required\nconsents: [c-1]\njurisdictions: [AU]\n---\n“My knee is new,” she says. Most people walk better." + besides,
                              {u"My knee"_s}, clinic("name: C\n"), {ClaimType::Testimonial});
        const QList<Finding> findings = findingsOf(text);
        QCOMPARE(rulesOf(findings), QStringList{u"clm-testimonial"_s});
        QCOMPARE(findings.first().level, Level::Error);
        QCOMPARE(findings.first().blocks, Stage::Submit);
    }

    void aStudyNeedsASourceInOrAfterItsSentence_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isCited");
        QTest::newRow("none") << QByteArray("Studies show relief. It helps.") << false;
        QTest::newRow("a citation in the sentence") << QByteArray("Studies show relief [@a]. It helps.") << true;
        QTest::newRow("a citation after the full stop") << QByteArray("Studies show relief. [@a] It helps.") << true;
        QTest::newRow("a footnote") << QByteArray("Studies show relief.[^1]\n\n[^1]: A book.") << true;
        QTest::newRow("a citation in the next sentence") << QByteArray("Studies show relief. It held for a year [@a].") << true;
        QTest::newRow("a citation in the sentence before") << QByteArray("Rest helps [@a]. Studies show relief.") << false;
        QTest::newRow("a citation in the next paragraph") << QByteArray("Studies show relief.\n\nRest helps [@a].") << false;
        QTest::newRow("a citation in the next item") << QByteArray("* Studies show relief.\n* Rest helps [@a].") << false;
        QTest::newRow("only a link") << QByteArray("[Studies](https://example.org/) show relief.") << false;
    }

    void aStudyNeedsASourceInOrAfterItsSentence()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isCited);
        const LedgerText text("---\nmedical-claims-review: required\n---\n" + body + besides, {u"Studies"_s}, {},
                              {ClaimType::StudyMention});
        QCOMPARE(findingOf(findingsOf(text), u"ref-studies"_s) == nullptr, isCited);
    }

    void benefitsAloneAreOneSided_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("nothing else") << QByteArray("Come and see.") << QStringList{u"clm-balance"_s, u"clm-unknowns"_s};
        QTest::newRow("a risk") << QByteArray("An infection is rare.") << QStringList{u"clm-unknowns"_s};
        QTest::newRow("a risk that is denied") << QByteArray("There is no risk.") << QStringList{u"clm-balance"_s, u"clm-unknowns"_s};
        QTest::newRow("only a heading of risks") << QByteArray("## Risks\n\nCome.") << QStringList{u"clm-balance"_s, u"clm-unknowns"_s};
        QTest::newRow("an open question") << QByteArray("How long it holds is not known.") << QStringList{u"clm-balance"_s};
        QTest::newRow("both") << QByteArray("Side effects are rare, and more research is needed.") << QStringList();
    }

    void benefitsAloneAreOneSided()
    {
        QFETCH(QByteArray, more);
        QFETCH(QStringList, rules);
        const LedgerText text("---\nmedical-claims-review: required\n---\nIt relieves pain. It relieves aches.\n\n" + more + '\n', {u"relieves"_s});
        QStringList found = rulesOf(findingsOf(text));
        found.removeAll(u"clm-efficacy"_s);
        QCOMPARE(found, rules);
    }

    void oneBenefitInPassingIsNotOneSided()
    {
        const LedgerText text("---\nmedical-claims-review: required\n---\nIt relieves pain.\n", {u"relieves"_s});
        QCOMPARE(rulesOf(findingsOf(text)), QStringList{u"clm-efficacy"_s});
    }

    void theFlagCannotSayThatThereAreNoClaims()
    {
        const LedgerText text("---\nmedical-claims-review: not-required\n---\nIt relieves pain." + besides, {u"relieves"_s});
        const QList<Finding> findings = findingsOf(text);
        const Finding *finding = findingOf(findings, u"req-claims-flag"_s);
        QVERIFY(finding && finding->fix);
        QVERIFY(applyEdits(text.basis().article.text(), finding->fix->edits).contains("medical-claims-review: required"));
    }

    void claimsRequireTheirDisclaimerNearby()
    {
        const Workspace workspace = clinic("name: C\n", "required-for: {claim-types: [testimonial]}\n");
        const auto rules = [&](const QByteArray &details, const QByteArray &body) {
            const LedgerText text("---\nmedical-claims-review: required\nconsents: [c-1]\n" + details + "---\n" + body + besides,
                                  {u"My knee"_s}, workspace, {ClaimType::Testimonial});
            QStringList found = rulesOf(findingsOf(text));
            found.removeAll(u"clm-testimonial"_s);
            return found;
        };
        const QByteArray quote = "“My knee is new,” she says. Most people walk better.";
        QCOMPARE(rules("disclaimers: []\n", quote), QStringList{u"req-disclaimer"_s});
        QCOMPARE(rules("disclaimers: [results]\n", quote), QStringList{u"req-disclaimer-near"_s});
        QCOMPARE(rules("disclaimers: []\n", quote + "\n\n{{disclaimer results}}"), QStringList());
        QCOMPARE(rules("disclaimers: []\n", quote + "\n\n## Later\n\n{{disclaimer results}}"), QStringList{u"req-disclaimer-near"_s});
    }

    void aPlacesNoticeIsRequiredWhereTheTreatmentIsNamed()
    {
        const Workspace workspace = clinic("name: C\n", "jurisdictions: [US-FL]\nrequired-for: {terms: [stem cell*, exosomes]}\n");
        const auto rules = [&](const QByteArray &details, const QByteArray &body) {
            return rulesOf(findingsOf(LedgerText("---\nmedical-claims-review: required\n" + details + "---\n" + body + '\n', {}, workspace)));
        };
        QCOMPARE(rules("jurisdictions: [US-FL]\n", "Stem cells come from bone."), QStringList{u"req-state-notice"_s});
        QCOMPARE(rules("jurisdictions: [US-FL]\n", "The stem of a plant."), QStringList());
        QCOMPARE(rules("jurisdictions: [US-CO]\n", "Stem cells come from bone."), QStringList());
        QCOMPARE(rules("jurisdictions: [US-FL]\ndisclaimers: [results]\n", "Stem cells come from bone."), QStringList());
        QCOMPARE(rules("jurisdictions: [US-FL]\ntitle: On exosomes\n", "They are small."), QStringList{u"req-state-notice"_s});
    }

    void aPersonInThePictureNeedsAConsent_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QStringList>("rules");
        const QStringList consent{u"prv-consent"_s};
        QTest::newRow("nobody in it") << QByteArray("shows-person: no") << QStringList();
        QTest::newRow("nothing said") << QByteArray("alt: A knee") << QStringList{u"prv-image-burned"_s};
        QTest::newRow("something else said") << QByteArray("shows-person: perhaps") << QStringList{u"prv-image-burned"_s};
        QTest::newRow("a person and a consent") << QByteArray("shows-person: yes, checked: yes, consent: c-1") << QStringList();
        QTest::newRow("a person whom nobody looked at closely") << QByteArray("shows-person: yes, consent: c-1") << QStringList{u"prv-image-burned"_s};
        QTest::newRow("a person and no consent") << QByteArray("shows-person: yes, checked: yes") << consent;
        QTest::newRow("a consent that is over") << QByteArray("shows-person: yes, checked: yes, consent: c-2") << consent;
        QTest::newRow("a consent that was withdrawn") << QByteArray("shows-person: yes, checked: yes, consent: c-3") << consent;
        QTest::newRow("a consent for print only") << QByteArray("shows-person: yes, checked: yes, consent: c-4") << consent;
        QTest::newRow("a consent that there is not") << QByteArray("shows-person: yes, checked: yes, consent: c-9") << consent;
    }

    void aPersonInThePictureNeedsAConsent()
    {
        QFETCH(QByteArray, image);
        QFETCH(QStringList, rules);
        const LedgerText text("---\nmedical-claims-review: required\nimage: {src: images/a.jpg, " + image + "}\n---\nText.\n", {}, clinic("name: C\n"));
        QCOMPARE(rulesOf(findingsOf(text)), rules);
    }

    void anotherLanguageIsSaidNotToBeChecked_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QString>("said");
        QTest::newRow("American English") << QByteArray("language: en-US\njurisdictions: [US-CO]\n") << QString();
        QTest::newRow("no place") << QByteArray("language: en\njurisdictions: []\n") << QString();
        QTest::newRow("Spanish") << QByteArray("language: es-MX\n") << u"no rules for Spanish"_s;
        QTest::newRow("Canada") << QByteArray("language: en-CA\njurisdictions: [CA, US]\n") << u"no rules for CA"_s;
    }

    void anotherLanguageIsSaidNotToBeChecked()
    {
        QFETCH(QByteArray, details);
        QFETCH(QString, said);
        const QList<Finding> findings = findingsOf(LedgerText("---\nmedical-claims-review: required\n" + details + "---\nText.\n", {}));
        const Finding *finding = findingOf(findings, u"clm-coverage"_s);
        QCOMPARE(finding != nullptr, !said.isEmpty());
        if (finding) {
            QCOMPARE(finding->level, Level::Info);
            QVERIFY2(finding->message.contains(said), qPrintable(finding->message));
        }
    }

    void approvedTextsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<Level>>("level");
        const QByteArray same = "A daily walk relieves knee pain.";
        QTest::newRow("in scope") << QByteArray("status: approved") << same << std::optional<Level>();
        QTest::newRow("out of scope") << QByteArray("scope: {categories: [Hip]}") << same << std::optional(Level::Info);
        QTest::newRow("near") << QByteArray("status: approved") << QByteArray("A daily walk soon relieves knee pain.") << std::optional(Level::Info);
        QTest::newRow("withdrawn") << QByteArray("status: withdrawn") << same << std::optional(Level::Error);
        QTest::newRow("over") << QByteArray("expires: 2020-01-01") << same << std::optional(Level::Error);
    }

    void approvedTextsAreNamed()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<Level>, level);
        m_folder.write(u"clinic/claims-library.yaml"_s, "walk:\n  text: A daily walk relieves knee pain.\n  " + entry + '\n');
        const LedgerText text("---\nmedical-claims-review: required\n---\n" + body + besides, {u"relieves"_s}, clinic("name: C\n"));
        QVERIFY(QFile::remove(m_folder.path(u"clinic/claims-library.yaml"_s)));
        const QList<Finding> findings = findingsOf(text);
        const Finding *finding = findingOf(findings, u"clm-library"_s);
        QCOMPARE(finding != nullptr, level.has_value());
        if (!level) {
            QVERIFY(findings.first().why.contains(u"approved texts (walk)"_s));
            return;
        }
        QCOMPARE(finding->level, *level);
        QCOMPARE(finding->fix.has_value(), body != "A daily walk relieves knee pain.");
    }

private:
    Workspace clinic(const QByteArray &profile, const QByteArray &disclaimer = {})
    {
        m_folder.write(u"clinic/clinic.yaml"_s, profile);
        m_folder.write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n  credentials: [MD, PhD]\nzz:\n  name: Zoe Zed\n  credentials: RN\n");
        m_folder.write(u"clinic/consents.yaml"_s,
            "c-1:\n  scope: [web]\nc-2:\n  scope: [web]\n  expires: 2026-11-21\nc-3:\n  scope: [web]\n  withdrawn: yes\nc-4:\n  scope: [print]\n");
        m_folder.write(u"clinic/disclaimers/results.md"_s, "---\nid: results\nversion: 1\n" + disclaimer + "---\nWhat most people can expect.\n");
        return Workspace::load(m_folder.path());
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ClaimChecks)
#include "tst_ClaimChecks.moc"
