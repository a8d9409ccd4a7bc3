// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Decisions.h"
#include "core/review/Notes.h"
#include "core/review/Questions.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Questions : public test::TestCase
{
    Q_OBJECT

private slots:
    void aQuestionIsOpenUntilTheSentenceIsDecided()
    {
        const test::Folder folder;
        const QString article = folder.write(u"knee/article.md"_s, "Knee\n");
        LedgerEntry claim;
        claim.thread = QByteArray(64, 'a');
        claim.claim.text = u"It helps."_s;
        QVERIFY(readReview(article, {}).askedClaims.isEmpty());
        QVERIFY(recordQuestion(article, {}, claim, u"jdoe"_s, u" May we say so? "_s, m_clock));
        const ReviewRecord asked = readReview(article, {});
        QCOMPARE(asked.askedClaims, QSet<QByteArray>{claim.thread});
        QVERIFY(asked.decisions.isEmpty() && asked.problems.isEmpty());
        QCOMPARE(readEvents(article, {}).events.constFirst().fields.value(u"text"_s).toString(), u"May we say so?"_s);
        ClaimDecision decision;
        decision.fingerprint = claim.thread;
        decision.verdict = Verdict::NotAClaim;
        decision.by = u"jdoe"_s;
        decision.role = u"medical-reviewer"_s;
        decision.text = claim.claim.text;
        const test::FixedClock later(m_clock.now().addSecs(60));
        QVERIFY(recordDecision(article, {}, decision, later));
        QVERIFY(readReview(article, {}).askedClaims.isEmpty());
    }

    void whatLooksLikeAPatientIsSpokenOfUntilItIsLetStand()
    {
        const test::Folder folder;
        const QString article = folder.write(u"knee/article.md"_s, "Knee\n");
        Finding phone;
        phone.ruleId = u"prv-identifiers.Phone"_s;
        phone.fingerprint = QByteArray(64, 'b');
        phone.message = u"This looks like a telephone number."_s;
        Finding other = phone;
        other.fingerprint = QByteArray(64, 'c');
        QVERIFY(!isSpokenOf(phone, u"555 0100"_s, readEvents(article, {})));
        QVERIFY(recordQuestion(article, {}, phone, u"555\n0100"_s, u"jdoe"_s, {}, m_clock));
        const EventLog told = readEvents(article, {});
        QVERIFY(isSpokenOf(phone, u"555 0100"_s, told));
        QVERIFY(isSpokenOf(other, u"0100"_s, told));
        QVERIFY(!isSpokenOf(other, u"555 0199"_s, told));
        QVERIFY(openQuestions(told).isEmpty());
        const Note note = notesOf(told).constFirst();
        QVERIFY(note.isOpen && note.kind == NoteKind::Question);
        QCOMPARE(note.text, phone.message);
        Event waiver;
        waiver.kind = u"waive"_s;
        waiver.by = u"jdoe"_s;
        waiver.fields = {{u"fingerprint"_s, QString::fromLatin1(phone.fingerprint)}, {u"rule"_s, phone.ruleId}};
        QVERIFY(writeEvent(article, waiver, test::FixedClock(m_clock.now().addSecs(60))));
        QVERIFY(!notesOf(readEvents(article, {})).constFirst().isOpen);
    }

    void aTextWithoutAFolderOfItsOwnIsRefused()
    {
        const test::Folder folder;
        LedgerEntry claim;
        claim.thread = QByteArray(64, 'a');
        QVERIFY(!recordQuestion(folder.write(u"notes.md"_s, "x"), {}, claim, u"jdoe"_s, {}, m_clock));
    }

private:
    const test::FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)};
};

ARTICULAR_TEST(tst_Questions)
#include "tst_Questions.moc"
