// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimLedger.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/claims/HandmadeClaims.h"

#include <QSet>

using namespace articular;
using namespace Qt::StringLiterals;
using test::LedgerText;

namespace {

const QStringList cues{u"relieves"_s, u"lasts"_s};

/// The decision about an entry that a reviewer's verdict makes.
ClaimDecision decided(const LedgerText &text, const LedgerEntry &entry, Verdict verdict,
                      const QString &role = u"medical-reviewer"_s)
{
    const LedgerBasis basis = text.basis();
    const AnchoredText anchored(basis.body, basis.prose, basis.fingerprints, basis.article.bodyStart());
    const TextAnchor anchor = anchored.anchorOf(entry.claim.range);
    ClaimDecision decision;
    decision.fingerprint = entry.thread;
    decision.verdict = verdict;
    decision.by = u"jdoe"_s;
    decision.role = role;
    decision.text = entry.claim.text;
    decision.before = anchor.before;
    decision.after = anchor.after;
    decision.headingPath = anchor.headingPath;
    decision.position = anchor.position;
    decision.key = claimPlaceKey(entry.claim);
    return decision;
}

const QByteArray original =
    "# Injections\n\nKnees wear with age. The injection relieves pain in most knees. Ask us about it.\n\n"
    "## Later\n\nThe relief lasts for many months.\n";

} // namespace

class tst_ClaimLedger : public test::TestCase
{
    Q_OBJECT

private slots:
    void aDecisionIsKeptWhereItIsTrue_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("state");    // of the entry with "relieves", or "orphan"
        const auto replaced = [](const char *before, const char *after) {
            return QByteArray(original).replace(before, after);
        };
        const auto sentence = "The injection relieves pain in most knees.";
        QTest::newRow("nothing changed") << original << u"accepted"_s;
        QTest::newRow("other case and line breaks") << replaced(sentence, "The injection\nRELIEVES pain in most knees.") << u"accepted"_s;
        QTest::newRow("bold words") << replaced("relieves pain", "**relieves** pain") << u"accepted"_s;
        QTest::newRow("a paragraph above it") << replaced("Knees wear", "A new paragraph stands here.\n\nKnees wear") << u"accepted"_s;
        QTest::newRow("another sentence before it") << replaced("Knees wear with age.", "Something else altogether is said.") << u"accepted"_s;
        QTest::newRow("the heading above it renamed") << replaced("# Injections", "# What injections do") << u"accepted"_s;
        QTest::newRow("moved under another heading")
            << replaced(sentence, "It is common.").replace("## Later\n", QByteArray("## Later\n\n") + sentence) << u"accepted"_s;
        QTest::newRow("made a list item") << replaced(sentence, QByteArray("\n\n* ") + sentence + "\n\nThen:") << u"accepted"_s;
        QTest::newRow("the same sentence once more, under another heading")
            << original + QByteArray("\n## Again\n\n") + sentence + '\n' << u"accepted"_s;
        QTest::newRow("one word changed") << replaced("relieves pain", "relieves swelling") << u"reworded"_s;
        QTest::newRow("a word added") << replaced("relieves pain", "always relieves pain") << u"reworded"_s;
        QTest::newRow("a negation added") << replaced("relieves", "never relieves") << u"reworded"_s;
        QTest::newRow("another quantity") << replaced("most knees", "all knees") << u"reworded"_s;
        QTest::newRow("only its full stop changed") << replaced("most knees.", "most knees!") << u"reworded"_s;
        QTest::newRow("joined with the next one") << replaced("knees. Ask us about it.", "knees; ask us about it.") << u"new"_s;
        QTest::newRow("written anew") << replaced(sentence, "Nothing else relieves a stiff elbow like our own cream does.") << u"new"_s;
        QTest::newRow("taken out") << replaced(sentence, "") << u"orphan"_s;
        QTest::newRow("all of it taken out") << QByteArray() << u"orphan"_s;
    }

    void aDecisionIsKeptWhereItIsTrue()
    {
        QFETCH(QByteArray, now);
        QFETCH(QString, state);
        const LedgerText before(original, cues);
        const LedgerEntry relief = before.ledger().entries().first();
        const ClaimLedger ledger = LedgerText(now, cues).ledger({decided(before, relief, Verdict::Accepted)});
        const auto entry = std::ranges::find_if(ledger.entries(), [](const LedgerEntry &e) {
            return e.claim.text.contains(u"relieves"_s, Qt::CaseInsensitive);
        });
        QCOMPARE(ledger.orphans().size(), state == u"orphan" || state == u"new" ? 1 : 0);
        if (state == u"orphan") {
            QVERIFY(entry == ledger.entries().end());
            QCOMPARE(ledger.orphans().first().text, relief.claim.text);
            return;
        }
        QVERIFY(entry != ledger.entries().end());
        QCOMPARE(entry->state(), state == u"accepted" ? ClaimState::Accepted : ClaimState::Open);
        QCOMPARE(entry->earlier.size(), state == u"reworded" ? 1 : 0);
        QCOMPARE(entry->isUnsettled(), state != u"accepted");
    }

    void onlyOneOfTwoEqualSentencesIsDecided()
    {
        const QByteArray twice = original + "\n## Again\n\nThe injection relieves pain in most knees.\n";
        const LedgerText text(twice, cues);
        const ClaimLedger ledger = text.ledger({decided(text, text.ledger().entries().last(), Verdict::Accepted)});
        QCOMPARE(ledger.entries().first().state(), ClaimState::Open);
        QCOMPARE(ledger.entries().last().state(), ClaimState::Accepted);
    }

    void aRewordedSentenceIsDecidedAnewUnderTheSameThread()
    {
        const LedgerText before(original, cues);
        const ClaimDecision first = decided(before, before.ledger().entries().first(), Verdict::NeedsRewording);
        const LedgerText after(QByteArray(original).replace("relieves pain", "often relieves pain"), cues);
        const LedgerEntry reworded = after.ledger({first}).entries().first();
        QCOMPARE(reworded.thread, first.fingerprint);
        QVERIFY(reworded.fingerprint != first.fingerprint);
        const ClaimDecision second = decided(after, reworded, Verdict::Accepted);
        const ClaimLedger ledger = after.ledger({first, second});
        QCOMPARE(ledger.entries().first().state(), ClaimState::Accepted);
        QVERIFY(ledger.entries().first().earlier.isEmpty());
        QVERIFY(ledger.orphans().isEmpty());
        // Back to the first words: what was said about those counts again.
        QCOMPARE(before.ledger({first, second}).entries().first().state(), ClaimState::BackToWriter);
    }

    void theStateFollowsFromTheRolesThatDecide_data()
    {
        QTest::addColumn<ClaimType>("type");
        QTest::addColumn<bool>("hasCompliance");
        QTest::addColumn<QList<QPair<QString, Verdict>>>("said");
        QTest::addColumn<ClaimState>("state");
        using Said = QList<QPair<QString, Verdict>>;
        const QString medical = u"medical-reviewer"_s, compliance = u"compliance-reviewer"_s;
        QTest::newRow("nothing said") << ClaimType::Efficacy << true << Said{} << ClaimState::Open;
        QTest::newRow("the physician accepts") << ClaimType::Efficacy << true << Said{{medical, Verdict::Accepted}} << ClaimState::Accepted;
        QTest::newRow("only the other role accepts") << ClaimType::Efficacy << true << Said{{compliance, Verdict::Accepted}} << ClaimState::Open;
        QTest::newRow("both are needed, one said") << ClaimType::Disease << true << Said{{medical, Verdict::Accepted}} << ClaimState::Open;
        QTest::newRow("both are needed, both said") << ClaimType::Disease << true
            << Said{{medical, Verdict::Accepted}, {compliance, Verdict::AcceptedWithReference}} << ClaimState::Accepted;
        QTest::newRow("one physician decides all") << ClaimType::Disease << false << Said{{medical, Verdict::Accepted}} << ClaimState::Accepted;
        QTest::newRow("one of both rejects") << ClaimType::Disease << true
            << Said{{medical, Verdict::Accepted}, {compliance, Verdict::Rejected}} << ClaimState::BackToWriter;
        QTest::newRow("the one not needed rejects") << ClaimType::Efficacy << true
            << Said{{medical, Verdict::Accepted}, {compliance, Verdict::NeedsCitation}} << ClaimState::BackToWriter;
        QTest::newRow("the newest of a role counts") << ClaimType::Efficacy << true
            << Said{{medical, Verdict::Rejected}, {medical, Verdict::Accepted}} << ClaimState::Accepted;
        QTest::newRow("no claim") << ClaimType::Efficacy << false << Said{{medical, Verdict::NotAClaim}} << ClaimState::NotAClaim;
        QTest::newRow("no claim, then marked as one") << ClaimType::Efficacy << false
            << Said{{medical, Verdict::NotAClaim}, {compliance, Verdict::MarkedAsClaim}} << ClaimState::Open;
        QTest::newRow("marked, then accepted") << ClaimType::Efficacy << false
            << Said{{medical, Verdict::MarkedAsClaim}, {medical, Verdict::Accepted}} << ClaimState::Accepted;
    }

    void theStateFollowsFromTheRolesThatDecide()
    {
        QFETCH(ClaimType, type);
        QFETCH(bool, hasCompliance);
        using Said = QList<QPair<QString, Verdict>>;
        QFETCH(Said, said);
        QFETCH(ClaimState, state);
        test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, hasCompliance ? "name: C\npolicy: {required-roles: [compliance-reviewer]}\n" : "name: C\n");
        const LedgerText text("It relieves pain.\n", cues, Workspace::load(folder.path()), {type});
        QList<ClaimDecision> decisions;
        for (const auto &[role, verdict] : said)
            decisions.append(decided(text, text.ledger().entries().first(), verdict, role));
        QCOMPARE(text.ledger(decisions).entries().first().state(), state);
    }

    void aMarkedSentenceIsAClaimAndMovesWithTheText()
    {
        const LedgerText text(original, {});
        QVERIFY(text.ledger().entries().isEmpty());
        const auto mark = markedFrom(text, u"Knees wear with age."_s);
        const ClaimLedger ledger = text.ledger({mark});
        QCOMPARE(ledger.entries().size(), 1);
        const LedgerEntry &entry = ledger.entries().first();
        QVERIFY(entry.isMarked && entry.claim.isClaim && !entry.claim.explanation.isEmpty());
        QCOMPARE(entry.claim.text, u"Knees wear with age."_s);
        QCOMPARE(original.mid(entry.claim.range.start, entry.claim.range.length), QByteArray("Knees wear with age."));
        QCOMPARE(entry.state(), ClaimState::Open);

        const QByteArray moved = QByteArray(original).replace("Knees wear with age. ", "").replace("months.", "months. Knees wear with age.");
        const ClaimLedger later = LedgerText(moved, {}).ledger({mark});
        QCOMPARE(later.entries().size(), 1);
        QCOMPARE(later.entries().first().claim.headingPath, u"Injections\nLater"_s);
        const ClaimLedger changed = LedgerText(QByteArray(original).replace("with age", "with use"), {}).ledger({mark});
        QCOMPARE(changed.entries().size(), 1);
        QCOMPARE(changed.entries().first().claim.text, u"Knees wear with use."_s);
        QCOMPARE(LedgerText("Nothing of it.\n", {}).ledger({mark}).orphans().size(), 1);
    }

    void whatIsAcceptedStaysAlthoughItIsNotFoundAnyMore()
    {
        const LedgerText found(original, cues);
        const LedgerEntry relief = found.ledger().entries().first();
        const LedgerText notFound(original, {u"lasts"_s});
        const ClaimLedger kept = notFound.ledger({decided(found, relief, Verdict::Accepted)});
        QCOMPARE(kept.entries().size(), 2);
        QCOMPARE(kept.entries().first().state(), ClaimState::Accepted);
        const ClaimLedger dropped = notFound.ledger({decided(found, relief, Verdict::NotAClaim)});
        QCOMPARE(dropped.entries().size(), 1);
        QVERIFY(dropped.orphans().isEmpty());
    }

    void claimsOfATitleStayInTheTitle()
    {
        const LedgerText text(original, {});
        Claim title;
        title.text = u"It relieves pain"_s;
        title.key = u"title"_s;
        title.place = ClaimPlace::Title;
        const LedgerEntry entry = ClaimLedger::of({title}, {}, text.basis()).entries().first();
        const ClaimDecision accepted = decided(text, entry, Verdict::Accepted);
        QCOMPARE(ClaimLedger::of({title}, {accepted}, text.basis()).entries().first().state(), ClaimState::Accepted);
        Claim description = title;
        description.key = u"description"_s;
        QCOMPARE(ClaimLedger::of({description}, {accepted}, text.basis()).entries().first().state(), ClaimState::Open);
    }

    void groupsGoFromTheGravestAndSayWhatIsDecidedAlone()
    {
        const LedgerText text(original, {});
        const auto claim = [](const QString &words, const QList<ClaimType> &types, bool isClaim = true) {
            Claim made;
            made.text = words;
            made.types = types;
            made.isClaim = isClaim;
            return made;
        };
        const ClaimLedger ledger = ClaimLedger::of({claim(u"a"_s, {ClaimType::Efficacy}), claim(u"b"_s, {ClaimType::Efficacy, ClaimType::CureGuarantee}),
            claim(u"c"_s, {ClaimType::Hype}, false), claim(u"d"_s, {ClaimType::Duration}), claim(u"e"_s, {ClaimType::Efficacy})}, {}, text.basis());
        const QList<ClaimGroup> groups = ledger.groups();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).id, u"cure"_s);
        QVERIFY(!groups.at(0).allowsBatch);
        QCOMPARE(groups.at(1).id, u"evidence"_s);
        QCOMPARE(groups.at(2).entries, (QList<int>{0, 4}));
        QVERIFY(groups.at(2).allowsBatch && !groups.at(2).title.isEmpty());
        QCOMPARE(ledger.unsettled().size(), 4);
    }

    void everyKindBelongsToAGroup()
    {
        const LedgerText text(original, {});
        for (int i = 0; i < claimTypeCount; ++i) {
            Claim claim;
            claim.text = u"a"_s;
            claim.types = {ClaimType(i)};
            QCOMPARE(ClaimLedger::of({claim}, {}, text.basis()).groups().size(), 1);
        }
    }

    void equalSentencesAreToldApartByTheirHeadingsAndOrder()
    {
        const LedgerText text("It relieves pain. It relieves pain.\n\n# Risks\n\nIt relieves pain.\n", cues);
        QSet<QByteArray> different;
        const ClaimLedger ledger = text.ledger();
        for (const LedgerEntry &entry : ledger.entries())
            different.insert(entry.fingerprint);
        QCOMPARE(different.size(), 3);
    }

    void thousandsOfRewordedClaimsArePlacedInTime()
    {
        QByteArray before, after;
        for (int i = 0; i < 10000; ++i) {
            const QByteArray number = QByteArray::number(i);
            before += "Treatment " + number + " relieves the pain of many knees that hurt a lot after a walk uphill. It is so.\n\n";
            after += "Treatment " + number + " relieves the ache of many knees that hurt a lot after a walk uphill. It is so.\n\n";
        }
        const LedgerText old(before, cues), now(after, cues);
        const LedgerBasis basis = old.basis();
        const AnchoredText anchored(basis.body, basis.prose, basis.fingerprints, 0);
        QList<ClaimDecision> decisions;
        const ClaimLedger first = old.ledger();
        for (const LedgerEntry &entry : first.entries()) {
            ClaimDecision decision;
            const TextAnchor anchor = anchored.anchorOf(entry.claim.range);
            decision.fingerprint = entry.thread;
            decision.role = u"medical-reviewer"_s;
            decision.text = entry.claim.text;
            decision.before = anchor.before;
            decision.after = anchor.after;
            decision.position = anchor.position;
            decisions.append(decision);
        }
        QCOMPARE(decisions.size(), 10000);
        const ClaimLedger ledger = now.ledger(decisions);
        QCOMPARE(ledger.orphans().size(), 0);
        QVERIFY(std::ranges::all_of(ledger.entries(), [](const LedgerEntry &entry) {
            return entry.earlier.size() == 1 && entry.earlier.first().text.section(u' ', 1, 1) == entry.claim.text.section(u' ', 1, 1);
        }));
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

private:
    static ClaimDecision markedFrom(const LedgerText &text, const QString &words)
    {
        const LedgerBasis basis = text.basis();
        const AnchoredText anchored(basis.body, basis.prose, basis.fingerprints, basis.article.bodyStart());
        const TextAnchor anchor = anchored.anchorOf(anchored.find(words, 1).first());
        ClaimDecision mark;
        mark.verdict = Verdict::MarkedAsClaim;
        mark.role = u"medical-reviewer"_s;
        mark.text = anchor.exact;
        mark.before = anchor.before;
        mark.after = anchor.after;
        mark.headingPath = anchor.headingPath;
        mark.position = anchor.position;
        mark.fingerprint = QByteArray(64, 'a');
        return mark;
    }
};

ARTICULAR_TEST(tst_ClaimLedger)
#include "tst_ClaimLedger.moc"
