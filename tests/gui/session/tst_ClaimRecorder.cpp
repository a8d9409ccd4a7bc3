// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ClaimRecorder.h"
#include "core/checks/CheckSubject.h"
#include "core/review/Decisions.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "---\ntitle: Knees\n---\n\nKnees bend a lot. The second sentence stands here.\n";

DecisionRequest request(Verdict verdict, const QString &by = u"jdoe"_s)
{
    return {by, u"medical-reviewer"_s, verdict, {}, {}, u"a note"_s, {}};
}

} // namespace

class tst_ClaimRecorder : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder.emplace();
        m_folder->write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder->write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n");
        m_article = m_folder->write(u"articles/knee/article.md"_s, text);
    }

    void marksAsksAndDecides()
    {
        ClaimRecorder recorder(m_clock);
        QSignalSpy recorded(&recorder, &ClaimRecorder::recorded);
        QSignalSpy busy(&recorder, &ClaimRecorder::busyChanged);
        QVERIFY(recorder.mark({m_article, text}, u"second sentence"_s, request(Verdict::MarkedAsClaim)));
        QVERIFY(!recorder.mark({m_article, text}, u"second sentence"_s, request(Verdict::MarkedAsClaim)));
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(busy.size(), 2);
        const QByteArray claim = markedClaim();
        QVERIFY(!claim.isEmpty());
        QVERIFY(recorder.ask({m_article, text}, claim, u"jdoe"_s, u"Really?"_s));
        QTRY_COMPARE(recorded.size(), 2);
        QCOMPARE(readReview(m_article, {}).askedClaims.size(), 1);
        QVERIFY(recorder.decide({m_article, text}, {claim}, request(Verdict::Accepted)));
        QTRY_COMPARE(recorded.size(), 3);
        const QList<ClaimDecision> decisions = readReview(m_article, {}).decisions;
        QCOMPARE(decisions.size(), 2);
        QCOMPARE(decisions.constLast().verdict, Verdict::Accepted);
        QCOMPARE(decisions.constLast().note, u"a note"_s);
        QVERIFY(readReview(m_article, {}).askedClaims.isEmpty());
    }

    void whatChangedMeanwhileOrMayNotStandIsRefused()
    {
        ClaimRecorder recorder(m_clock);
        QSignalSpy failed(&recorder, &ClaimRecorder::failed);
        QVERIFY(recorder.decide({m_article, text}, {QByteArray(64, 'f')}, request(Verdict::Accepted)));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(recorder.mark({m_article, text}, u"second sentence"_s, request(Verdict::MarkedAsClaim, u"nobody"_s)));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(readReview(m_article, {}).decisions.isEmpty());
    }

private:
    QByteArray markedClaim() const
    {
        const Workspace workspace = Workspace::forArticle(m_article);
        const CheckSubject subject(Article(m_article, text), workspace, QDate(2026, 11, 22), {readReview(m_article, {}).decisions, nullptr, {}});
        for (const LedgerEntry &entry : subject.context().claims.entries()) {
            if (entry.isMarked)
                return entry.fingerprint;
        }
        return {};
    }

    SystemClock m_clock;
    std::optional<test::Folder> m_folder;
    QString m_article;
};

ARTICULAR_TEST(tst_ClaimRecorder)
#include "tst_ClaimRecorder.moc"
