// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewerChanges.h"
#include "core/review/ApprovalRules.h"
#include "core/review/ReviewPhrases.h"
#include "core/review/Snapshots.h"
#include "support/TestRunner.h"
#include "unit/review/HandmadeReview.h"
#include "unit/review/ReviewLook.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "---\nid: 01JD0000000000000000000000\ntitle: Knees\nauthor: [mreyes]\n---\nKnees bend. They are joints.\n";
const auto medical = u"medical-reviewer"_s;

} // namespace

class tst_ReviewerChanges : public test::TestCase
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
    }

    void aReviewersChangesAreSignedWithTheTextAndThenTakenOver()
    {
        QVERIFY(send());
        QVERIFY(suggest(u"Knees bend"_s, u"Knees fold"_s));
        QVERIFY(suggest(u"joints"_s, u"hinges"_s));
        QVERIFY(signChanges());
        QCOMPARE(phase(), u"changed"_s);
        const auto waiting = look();
        QVERIFY(waiting->subject.state.changesToApply);
        QVERIFY(waiting->subject.state.newest()->lastReviewed.isValid());
        QCOMPARE(stateWords(waiting->subject.state, {waiting->context().workspace, m_trust, m_now.toLocalTime()}),
                 u"Approved with Jane Doe's changes, which are not in the text yet"_s);
        const auto changes = signedChanges(waiting->subject);
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
        QCOMPARE(changes.value().text, QByteArray(text).replace("Knees bend. They are joints.", "Knees fold. They are hinges."));
        QCOMPARE(changes.value().suggestions.size(), 2);
        m_folder->write(u"articles/a/article.md"_s, changes.value().text);
        QCOMPARE(phase(), u"approved"_s);
        QVERIFY(!look()->subject.state.changesToApply);
        QVERIFY(!signedChanges(look()->subject));
        write("hinges", "doors");
        QCOMPARE(phase(), u"changed"_s);
        QVERIFY(!look()->subject.state.changesToApply);
    }

    void anotherEditEndsWhatWasApprovedWithChanges()
    {
        QVERIFY(send());
        QVERIFY(suggest(u"joints"_s, u"hinges"_s));
        QVERIFY(signChanges());
        write("Knees bend", "Knees break");
        QCOMPARE(phase(), u"changed"_s);
        QVERIFY(!look()->subject.state.changesToApply);
        const auto refused = signedChanges(look()->subject);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void twoRolesApproveTheChangedText()
    {
        m_trust = test::handmadeTrust({medical, u"compliance-reviewer"_s});
        QVERIFY(send());
        QVERIFY(suggest(u"joints"_s, u"hinges"_s));
        QVERIFY(signChanges());
        QCOMPARE(phase(), u"in-review"_s);
        const auto changes = signedChanges(look()->subject);
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
        m_folder->write(u"articles/a/article.md"_s, changes.value().text);
        QVERIFY(!look()->subject.state.differsFromSent);
        const auto seen = look();
        const auto record = prepareApproval(seen->subject, {u"cruz"_s, u"compliance-reviewer"_s, Meaning::WholeArticle, u"SHA256:abc"_s, false});
        QVERIFY2(record, record ? "" : qPrintable(record.error().message));
        QVERIFY(writeApproval(m_path, record.value(), "cruz", clock()));
        QCOMPARE(phase(), u"approved"_s);
        QCOMPARE(look()->subject.state.newest()->approvals.size(), 2);
    }

    void changesThatCannotBeSignedAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("there are none") << u"none"_s << u"changed nothing yet"_s;
        QTest::newRow("they are another's") << u"other"_s << u"changed nothing yet"_s;
        QTest::newRow("two are about the same words") << u"overlap"_s << u"same words"_s;
        QTest::newRow("the text was changed after it was sent") << u"edited"_s << u"changed after"_s;
        QTest::newRow("the text holds more than the changes") << u"more"_s << u"not the text that was sent with your changes"_s;
        QTest::newRow("the text was taken back") << u"back"_s << u"not sent"_s;
    }

    void changesThatCannotBeSignedAreRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        QVERIFY(send());
        if (what != u"none")
            QVERIFY(suggest(u"joints"_s, u"hinges"_s, what == u"other" ? u"kroe"_s : u"jdoe"_s));
        if (what == u"overlap")
            QVERIFY(suggest(u"are joints"_s, u"are doors"_s));
        if (what == u"edited")
            write("Knees bend", "Knees break");
        if (what == u"back")
            QVERIFY(takeBack(look()->subject, u"mreyes"_s));
        const auto sent = look();
        const auto changed = lookAt(m_folder->read(u"articles/a/article.md"_s).replace("joints", what == u"more" ? "big hinges" : "hinges"));
        const QStringList reasons = approvalObstacles(changed->subject, withChanges(sent->subject));
        QVERIFY2(std::ranges::any_of(reasons, [&](const QString &reason) { return reason.contains(word); }), qPrintable(reasons.join(u'\n')));
    }

private:
    std::unique_ptr<test::Look> look() { return lookAt(m_folder->read(u"articles/a/article.md"_s)); }

    std::unique_ptr<test::Look> lookAt(const QByteArray &article)
    {
        m_now = m_now.addSecs(1);
        return std::make_unique<test::Look>(m_path, article, m_trust, m_now, QList<Finding>());
    }

    test::FixedClock clock()
    {
        m_now = m_now.addSecs(1);
        return test::FixedClock(m_now);
    }

    QString phase() { return phaseId(look()->subject.state.phase); }

    bool send() { return bool(sendForReview(look()->subject, {u"mreyes"_s, {u"jdoe"_s}, {}, {}})); }

    void write(const char *before, const char *after)
    {
        m_folder->write(u"articles/a/article.md"_s, m_folder->read(u"articles/a/article.md"_s).replace(before, after));
    }

    bool suggest(const QString &quote, const QString &instead, const QString &by = u"jdoe"_s)
    {
        return bool(recordNote(look()->context(), {by, NoteKind::Suggestion, quote, instead}, clock()));
    }

    static ApprovalRequest withChanges(const ReviewSubject &sent)
    {
        return {u"jdoe"_s, medical, Meaning::WithMyChanges, u"SHA256:abc"_s, false, &sent, true};
    }

    bool signChanges()
    {
        const auto sent = look();
        const auto changed = textWithSuggestions(sent->context(), suggestionsOf(sent->subject.history.log, u"jdoe"_s));
        if (!changed)
            return false;
        const auto seen = lookAt(changed.value());
        const auto record = prepareApproval(seen->subject, withChanges(sent->subject));
        return record && record.value().coversWholePage() && writeSnapshot(m_path, seen->subject.page) && writeApproval(m_path, record.value(), "jdoe", clock());
    }

    std::unique_ptr<test::Folder> m_folder;
    Trust m_trust;
    QString m_path;
    QDateTime m_now;
};

ARTICULAR_TEST(tst_ReviewerChanges)
#include "tst_ReviewerChanges.moc"
