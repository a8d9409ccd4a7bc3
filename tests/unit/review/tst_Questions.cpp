// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Decisions.h"
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
