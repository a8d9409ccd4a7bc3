// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalRules.h"
#include "core/review/Notes.h"
#include "core/review/PageReviews.h"
#include "core/review/Questions.h"
#include "core/review/ReviewHistory.h"
#include "core/review/ReviewPhrases.h"
#include "core/review/ReviewSituation.h"
#include "core/review/Snapshots.h"
#include "core/review/Waivers.h"
#include "unit/review/HandmadeReview.h"
#include "unit/review/ReviewLook.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using test::Look;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "---\nid: 01JD0000000000000000000000\ntitle: Knees\nauthor: [mreyes]\n---\nKnees bend. They are joints.\n";
const auto medical = u"medical-reviewer"_s;

Finding problem(const QString &rule, Decision decision = Decision::None, Level level = Level::Error, Stage blocks = Stage::Submit)
{
    Finding finding;
    finding.ruleId = rule;
    finding.level = level;
    finding.blocks = blocks;
    finding.decision = decision;
    finding.message = u"This is wrong."_s;
    finding.fingerprint = QByteArray(64, 'f');
    return finding;
}

} // namespace

class tst_ReviewSteps : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_folder->write(u"clinic/clinic.yaml"_s, "name: C\njurisdictions: [US-CO]\n");
        m_folder->write(u"clinic/people.yaml"_s, "mreyes: {name: Maria Reyes}\njdoe: {name: Jane Doe, credentials: MD}\n");
        m_path = m_folder->write(u"articles/a/article.md"_s, text);
        m_trust = test::handmadeTrust();
        m_now = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);
        m_problems.clear();
    }

    void anArticleGoesThroughItsReview()
    {
        QVERIFY(send());
        QCOMPARE(phase(), u"in-review"_s);
        const auto sent = look()->subject.state.submission;
        QVERIFY(readSnapshot(m_path, sent->contentDigest, sent->pageDigest));
        QVERIFY(add(NoteKind::MustFix));
        QVERIFY(returnToWriter(look()->subject, u"jdoe"_s, {}));
        QCOMPARE(phase(), u"changes-requested"_s);
        QVERIFY(send());
        QVERIFY(obstacles().contains(u"A note says that something must be mended first."_s));
        const QString note = notesOf(look()->subject.history.log).first().event;
        QVERIFY(recordResolved(look()->context(), look()->subject.history.log, note, u"mreyes"_s, true, clock()));
        QCOMPARE(obstacles(), QStringList());
        QVERIFY(approve());
        QCOMPARE(phase(), u"approved"_s);
        write("Knees bend.", "Knees bend a bit.");
        QCOMPARE(phase(), u"changed"_s);
        QVERIFY(send());
        QVERIFY(approve(Meaning::ChangesOnly));
        QCOMPARE(phase(), u"approved"_s);
        QCOMPARE(look()->subject.state.newest()->number, 2);
        QVERIFY(withdrawArticle(look()->subject, u"jdoe"_s, u"New study"_s));
        QCOMPARE(phase(), u"withdrawn"_s);
    }

    void whatLooksLikeAPatientHoldsTheArticleBackUntilTheWriterAnswers()
    {
        Finding detail = problem(u"prv-identifiers.Phone"_s, Decision::Medical, Level::Warning, Stage::None);
        detail.range = {text.indexOf("They are"), 8};
        m_problems = {detail};
        QVERIFY(sendingObstacles(look()->subject).value(0).message.contains(u"“They are” looks like a patient's."_s));
        QVERIFY(!send());
        QVERIFY(recordQuestion(m_path, test::handmadeArticle, detail, u"They are"_s, u"mreyes"_s, u"This is no patient's."_s, clock()));
        QVERIFY(send());
    }

    void whoseTextGoesBackToBeingApprovedSaysSoOnThePage()
    {
        QVERIFY(!pageReviewOf(look()->subject.state, {}));
        QVERIFY(send());
        QVERIFY(!pageReviewOf(look()->subject.state, {}));
        QVERIFY(approve());
        const auto review = pageReviewOf(look()->subject.state, {u"mreyes"_s});
        QVERIFY(review);
        QCOMPARE(review->reviewers.first().name, u"Jane Doe"_s);
        QCOMPARE(review->lastReviewed, m_now.date());
        QCOMPARE(pageReviewOf(look()->subject.state, {u"jdoe"_s})->reviewers.size(), 0);
        write("Knees", "Elbows");
        QVERIFY(!pageReviewOf(look()->subject.state, {}));
    }

    void whatMayNotHappenIsRefusedAndNothingIsRecorded_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *step, const QString &word) { QTest::newRow(name) << QString::fromLatin1(step) << word; };
        row("sending to nobody", "send to", u"to whom"_s);
        row("sending to somebody unknown", "send to nobody", u"nobody of this clinic"_s);
        row("sending as somebody unknown", "send as nobody", u"nobody of this clinic"_s);
        row("sending to somebody who may not approve", "send to adm", u"may not approve"_s);
        row("sending to who wrote it", "send to mreyes", u"may not approve"_s);
        row("sending to oneself", "send as jdoe", QString());
        row("sending with an open problem", "problem send", u"mended before"_s);
        row("sending what is sent", "sent send", u"Take it back"_s);
        row("sending what is approved", "approved send", u"approved already"_s);
        row("sending by a clock that is behind", "clock send", u"clock"_s);
        row("taking back what nobody has", "take-back", u"nothing to take back"_s);
        row("returning what nobody has", "return", u"cannot be returned"_s);
        row("returning without a word", "sent return", u"what has to change"_s);
        row("returning as the writer", "sent return-as-writer", u"Only a reviewer"_s);
        row("taking down what was never approved", "withdraw", u"nothing to take down"_s);
        row("taking down as the writer", "approved withdraw-as-writer", u"Only a reviewer"_s);
        row("taking down without a reason", "approved withdraw", u"why"_s);
        row("publishing what is not approved", "publish", u"No version"_s);
        row("publishing what was not exported", "approved publish", u"not exported"_s);
        row("publishing to no address", "approved publish-nowhere", u"web address"_s);
        row("letting stand without a reason", "problem waive-short", u"15 letters"_s);
        row("letting stand as the writer", "problem waive-as-writer", u"Only a reviewer"_s);
        row("letting stand what is not there", "waive", u"no problem"_s);
        row("letting an unreadable file stand", "broken waive", u"Nobody can"_s);
    }

    void whatMayNotHappenIsRefusedAndNothingIsRecorded()
    {
        QFETCH(QString, step);
        QFETCH(QString, word);
        const QStringList words = step.split(u' ');
        if (words.first() == u"sent")
            QVERIFY(send());
        if (words.first() == u"approved")
            QVERIFY(send() && approve());
        if (words.first() == u"problem")
            m_problems = {problem(u"req-author"_s)};
        if (words.first() == u"broken")
            m_problems = {problem(u"fmt-yaml"_s)};
        if (words.first() == u"clock") {
            QVERIFY(send() && takeBack(look()->subject, u"mreyes"_s));
            m_now = m_now.addSecs(-3600);
        }
        const qsizetype before = look()->subject.history.log.events.size();
        const Result<Event> result = tried(words);
        QCOMPARE(bool(result), word.isEmpty());
        if (!result) {
            QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
            QVERIFY2(result.error().message.split(u' ').size() <= 25, qPrintable(result.error().message));
            QCOMPARE(look()->subject.history.log.events.size(), before);
        }
    }

    void anApprovalThatMayNotBeGivenIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *what, const QString &word) { QTest::newRow(name) << QString::fromLatin1(what) << word; };
        row("the text was not sent", "unsent", u"not sent"_s);
        row("the text was changed after it was sent", "changed", u"changed after"_s);
        row("there is no list of people", "untrusted", u"Nobody has said"_s);
        row("somebody of another role signs", "role", u"may not approve in this role"_s);
        row("the key is another", "key", u"signing key"_s);
        row("the key has ended", "ended", u"signing key"_s);
        row("the licence has ended", "licence", u"licence ended"_s);
        row("the signer sent it", "sender", u"somebody else"_s);
        row("a problem stops it", "problem", u"This is wrong."_s);
        row("a record is damaged", "damaged", u"does not count"_s);
        row("only changes of nothing", "changes", u"whole article"_s);
        row("still correct though never approved", "still", u"not the approved one"_s);
        row("the writer does not say that nothing is claimed", "no-claims", u"does not say"_s);
    }

    void anApprovalThatMayNotBeGivenIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        TrustedPerson &doctor = m_trust.list.people.first();
        ApprovalRequest request{u"jdoe"_s, medical, Meaning::WholeArticle, u"SHA256:abc"_s, false};
        if (what != u"unsent")
            QVERIFY(send(what == u"sender" ? u"jdoe"_s : u"mreyes"_s, {u"kroe"_s}));
        if (what == u"changed")
            write("Knees", "Elbows");
        if (what == u"untrusted")
            m_trust = Trust();
        if (what == u"role")
            request.role = u"compliance-reviewer"_s;
        if (what == u"key")
            request.key = u"SHA256:other"_s;
        if (what == u"ended")
            doctor.keys.first().revoked = m_now.addDays(-1);
        if (what == u"licence")
            doctor.licenses.first().expires = m_now.date().addDays(-1);
        if (what == u"problem")
            m_problems = {problem(u"req-author"_s)};
        if (what == u"damaged")
            m_folder->write(u"articles/a/review/events/01JD00000000000000000000AA-decide.json"_s, "{");
        if (what == u"changes")
            request.meaning = Meaning::ChangesOnly;
        if (what == u"still")
            request.meaning = Meaning::StillCorrect;
        if (what == u"no-claims")
            request.meaning = Meaning::NoMedicalClaims;
        const auto record = prepareApproval(look()->subject, request);
        QVERIFY(!record);
        const QStringList reasons = approvalObstacles(look()->subject, request);
        QVERIFY2(std::ranges::any_of(reasons, [&](const QString &reason) { return reason.contains(word); }), qPrintable(reasons.join(u'\n')));
    }

    void whatIsSignedNamesEverythingThatWasThere()
    {
        QVERIFY(send());
        QVERIFY(add(NoteKind::Note));
        const auto record = prepareApproval(look()->subject, {u"jdoe"_s, medical, Meaning::WholeArticle, u"SHA256:abc"_s, false});
        QVERIFY2(record, record ? "" : qPrintable(record.error().message));
        QCOMPARE(record.value().version, 1);
        QCOMPARE(record.value().restsOn.size(), 2);
        QCOMPARE(record.value().reviewUntil, QDate(2027, 11, 22));
        QCOMPARE(record.value().signer.license->id, u"CO-1"_s);
        QCOMPARE(record.value().trust, test::digestOf('e'));
        QCOMPARE(record.value().contentDigest, look()->subject.page.contentDigest);
        QCOMPARE(parseApproval(approvalBytes(record.value())).value(), record.value());
    }

    void aSignatureOfSomebodyElseDoesNotCount()
    {
        QVERIFY(send());
        const auto record = prepareApproval(look()->subject, {u"jdoe"_s, medical, Meaning::WholeArticle, u"SHA256:abc"_s, false});
        QVERIFY(record && writeApproval(m_path, record.value(), "kroe", clock()));
        QCOMPARE(phase(), u"in-review"_s);
        QCOMPARE(look()->subject.state.uncounted.first().reason, u"It is signed by somebody else."_s);
    }

    void aProblemMayBeLetStandForAYear()
    {
        m_problems = {problem(u"req-author"_s)};
        QVERIFY(!send());
        QVERIFY(waiveFinding(look()->subject, u"jdoe"_s, u"ffffffff"_s, u"The author wants no name."_s));
        QVERIFY(send());
        const QList<Waiver> waivers = waiversOf(look()->subject.history.log);
        QVERIFY(isWaived(m_problems.first(), waivers, m_now.date()));
        QVERIFY(!isWaived(m_problems.first(), waivers, m_now.date().addMonths(12)));
        QVERIFY(!isWaived(problem(u"req-title"_s), waivers, m_now.date()));
        QList<Finding> findings{problem(u"req-author"_s), problem(u"req-title"_s)};
        const auto taken = takeWaived(look()->context(), findings);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().reason, u"The author wants no name."_s);
        QCOMPARE(findings, QList<Finding>{problem(u"req-title"_s)});
        QVERIFY(!isWaived(problem(u"req-author"_s, Decision::MedicalAndCompliance), waivers, m_now.date()));
    }

    void claimsAndPrivacyGoToTheReviewerAsQuestions()
    {
        m_problems = {problem(u"clm-cure"_s), problem(u"prv-name"_s)};
        const auto event = sendForReview(look()->subject, {u"mreyes"_s, {u"jdoe"_s}, u"Please."_s, QDate(2026, 12, 1)});
        QVERIFY(event);
        QCOMPARE(event.value().fields[u"questions"_s].toArray().size(), 2);
        QCOMPARE(look()->subject.state.submission->message, u"Please."_s);
        QCOMPARE(look()->subject.state.submission->neededBy, QDate(2026, 12, 1));
    }

    void aClockFarAheadElsewhereStopsNobody()
    {
        QVERIFY(send());
        const test::FixedClock wrong(m_now.addYears(3));
        Event event;
        event.kind = u"save"_s;
        event.by = u"mreyes"_s;
        QVERIFY(writeEvent(m_path, event, wrong));
        QCOMPARE(eventsAhead(look()->subject.history.log, m_now).size(), 1);
        QVERIFY(takeBack(look()->subject, u"mreyes"_s));
    }

    void aNewVersionIsBegunAfterAnApproval()
    {
        const auto refusal = [this] { return beginNewVersion(look()->subject, u"mreyes"_s).error().message; };
        QCOMPARE(refusal(), u"A new version is being written already."_s);
        QVERIFY(!mayBeLocked(m_path));
        QVERIFY(send());
        QVERIFY(mayBeLocked(m_path));
        QCOMPARE(refusal(), u"It is with a reviewer. Take it back first."_s);
        QVERIFY(approve());
        QVERIFY(mayBeLocked(m_path));
        QVERIFY(!beginNewVersion(look()->subject, u"nobody"_s));
        QVERIFY(beginNewVersion(look()->subject, u"mreyes"_s));
        QVERIFY(!mayBeLocked(m_path));
        QCOMPARE(phase(), u"draft"_s);
        QCOMPARE(look()->subject.state.workingVersion(), 2);
        QVERIFY(look()->subject.state.contributors.contains(u"mreyes"_s));
        QCOMPARE(refusal(), u"A new version is being written already."_s);
        write("Knees bend.", "Knees bend a bit.");
        QVERIFY(send());
        QVERIFY(approve(Meaning::ChangesOnly));
        QCOMPARE(look()->subject.state.newest()->number, 2);
    }

    void theSituationHasTheNotesAtTheirPlaces()
    {
        QVERIFY(send());
        QVERIFY(add(NoteKind::MustFix));
        write("They are joints.", "They are joints, too.");
        const auto seen = look();
        const Article &article = seen->context().article;
        const ArticleFacts facts{article.metadata().id, seen->subject.page.contentDigest, seen->subject.page.pageDigest, {u"mreyes"_s}};
        const ReviewSituation situation = reviewSituationOf(article, seen->context().body, seen->context().workspace, seen->subject.history, facts, m_now);
        QCOMPARE(phaseId(situation.state.phase), u"in-review"_s);
        QVERIFY(situation.state.differsFromSent);
        QVERIFY(situation.words.startsWith(u"With Jane Doe since"_s));
        QCOMPARE(situation.openNotes(), 1);
        QCOMPARE(article.text().mid(situation.notes.first().range.start, situation.notes.first().range.length), QByteArray("Knees bend"));
    }

    void theWordsSayWhereItStands()
    {
        const auto words = [this] {
            const auto seen = look();
            return stateWords(seen->subject.state, {seen->context().workspace, m_trust, m_now.toLocalTime()});
        };
        QCOMPARE(words(), u"Draft"_s);
        QVERIFY(send());
        QVERIFY2(words().startsWith(u"With Jane Doe since"_s), qPrintable(words()));
        QVERIFY(approve());
        QVERIFY2(words().startsWith(u"Approved by Jane Doe on"_s), qPrintable(words()));
        QCOMPARE(versionWords(look()->subject.state), u"Version 1"_s);
        write("Knees", "Elbows");
        QCOMPARE(words(), u"Changed since approval"_s);
        QCOMPARE(versionWords(look()->subject.state), u"Draft of version 2"_s);
    }

private:
    std::unique_ptr<Look> look()
    {
        m_now = m_now.addSecs(1);
        return std::make_unique<Look>(m_path, m_folder->read(u"articles/a/article.md"_s), m_trust, m_now, m_problems);
    }

    test::FixedClock clock()
    {
        m_now = m_now.addSecs(1);
        return test::FixedClock(m_now);
    }

    QString phase() { return phaseId(look()->subject.state.phase); }

    bool send(const QString &by = u"mreyes"_s, const QStringList &to = {u"jdoe"_s}) { return bool(sendForReview(look()->subject, {by, to, {}, {}})); }

    bool add(NoteKind kind) { return bool(recordNote(look()->context(), {u"jdoe"_s, kind, u"Knees bend"_s, u"How far?"_s}, clock())); }

    bool approve(Meaning meaning = Meaning::WholeArticle)
    {
        const auto record = prepareApproval(look()->subject, {u"jdoe"_s, medical, meaning, u"SHA256:abc"_s, false});
        return record && writeApproval(m_path, record.value(), "jdoe", clock());
    }

    QStringList obstacles() { return approvalObstacles(look()->subject, {u"jdoe"_s, medical, Meaning::WholeArticle, u"SHA256:abc"_s, false}); }

    void write(const char *before, const char *after)
    {
        m_folder->write(u"articles/a/article.md"_s, m_folder->read(u"articles/a/article.md"_s).replace(before, after));
    }

    Result<Event> tried(const QStringList &words)
    {
        const auto seen = look();
        const ReviewSubject &subject = seen->subject;
        const QString step = words.contains(u"send"_s) ? u"send"_s : words.last();
        const QString after = words.value(words.indexOf(u"send"_s) + 1), who = words.value(words.indexOf(u"send"_s) + 2);
        if (step == u"send")
            return sendForReview(subject, {after == u"as" ? who : u"mreyes"_s, after == u"to" ? (who.isEmpty() ? QStringList() : QStringList{who}) : QStringList{after == u"as" ? u"kroe"_s : u"jdoe"_s}, {}, {}});
        if (step == u"take-back")
            return takeBack(subject, u"mreyes"_s);
        if (step.startsWith(u"return"))
            return returnToWriter(subject, step.contains(u"writer") ? u"mreyes"_s : u"jdoe"_s, step.contains(u"writer") ? u"Because"_s : QString());
        if (step.startsWith(u"withdraw"))
            return withdrawArticle(subject, step.contains(u"writer") ? u"mreyes"_s : u"jdoe"_s, step.contains(u"writer") ? u"Because"_s : u" "_s);
        if (step.startsWith(u"publish"))
            return recordPublished(subject, u"mreyes"_s, step.contains(u"nowhere") ? u"knees"_s : u"https://example.com/knees"_s);
        return waiveFinding(subject, step.contains(u"writer") ? u"mreyes"_s : u"jdoe"_s, u"ffffff"_s, step.contains(u"short") ? u"Fine."_s : u"It is meant to be so."_s);
    }

    std::unique_ptr<test::Folder> m_folder;
    Trust m_trust;
    QString m_path;
    QDateTime m_now;
    QList<Finding> m_problems;
};

ARTICULAR_TEST(tst_ReviewSteps)
#include "tst_ReviewSteps.moc"
