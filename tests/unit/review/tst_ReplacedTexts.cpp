// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReplacedTexts.h"
#include "core/base/Digest.h"
#include "core/review/ClinicTextRollout.h"
#include "core/review/PageReviews.h"
#include "core/review/ReviewHistory.h"
#include "core/review/ReviewPhrases.h"
#include "core/review/Snapshots.h"
#include "unit/review/HandmadeReview.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const auto articleFile = u"articles/a/article.md"_s;
const QByteArray articleText = "---\nid: 01JD0000000000000000000000\ntitle: Sore knees\ndisclaimers: [general]\nnotices: [hours]\n---\nKnees wear with age.\n";

enum class Signed { No, SameMeaning, OtherMeaning };

} // namespace

Q_DECLARE_METATYPE(Signed)

/// An article approved with the clinic's texts as they were, looked at after they were changed.
class tst_ReplacedTexts : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_review = test::HandmadeReview();
        m_folder->write(u"clinic/clinic.yaml"_s,
            "name: Sample Clinic\naddress: [1 Main St]\ncopyright: {holder: Sample Holder}\nlanguage: en-US\n"
            "newsletter: {heading: Our letter, consent: You agree., action: \"https://example.com/join\", field: mail}\n");
        m_folder->write(u"clinic/disclaimers/general.md"_s, "---\nid: general\n---\nGeneral wording.\n");
        m_folder->write(u"clinic/snippets/hours.md"_s, "---\nkind: notice\n---\nNew hours.\n");
        m_folder->write(u"clinic/theme/style.css"_s, "h1 { color: red }\n");
        m_folder->write(articleFile, articleText);
        const PageBasis kept = basis();
        QVERIFY(writeSnapshot(m_folder->path(articleFile), kept));
        ApprovalRecord record = test::handmadeApproval();
        record.version = 1;
        record.contentDigest = kept.contentDigest;
        record.pageDigest = kept.pageDigest;
        m_review.add(u"submit"_s, u"mreyes"_s, {{u"to"_s, QJsonArray{u"jdoe"_s}}, {u"content_digest"_s, QString::fromLatin1(kept.contentDigest)},
                                                {u"page_digest"_s, QString::fromLatin1(kept.pageDigest)}});
        record.restsOn = seenEvents(m_review.history.log);
        const QString file = m_review.add(u"approve"_s, u"jdoe"_s);
        record.at = m_review.now;
        m_review.history.approvals = {{file, record, true, {}}};
        QVERIFY(look().holds);
    }

    void changedClinicTextsAreSignedOrNot_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &file, const char *before, const char *after, const QString &id) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after) << id;
        };
        row("a disclaimer", u"clinic/disclaimers/general.md"_s, "General wording", "Better wording", u"disclaimers/general.md"_s);
        row("a notice", u"clinic/snippets/hours.md"_s, "New hours", "Other hours", u"snippets/hours.md"_s);
        row("the address", u"clinic/clinic.yaml"_s, "1 Main St", "2 Main St", u"footer"_s);
        row("the copyright line", u"clinic/clinic.yaml"_s, "Sample Holder", "Sample Owner", u"footer"_s);
        row("what a reader of the newsletter agrees to", u"clinic/clinic.yaml"_s, "You agree.", "You agree that we write.", u"newsletter"_s);
        row("a style that hides a disclaimer", u"clinic/theme/style.css"_s, "color: red", "color: red } .disclaimers { display: none", u"theme/style.css"_s);
    }

    void changedClinicTextsAreSignedOrNot()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, id);
        change(file, before, after);
        const ArticleState ended = look();
        QCOMPARE(phaseId(ended.phase), u"changed"_s);
        QCOMPARE(ended.clinicTexts.notSigned, QStringList{id});
        QCOMPARE(test::plainWordsProblem(clinicTextWords(ended).value(0)), QString());
        QVERIFY(!pageReviewOf(ended, {}));

        sign(id, false);
        const ArticleState kept = look();
        QCOMPARE(phaseId(kept.phase), u"approved"_s);
        QVERIFY(kept.holds);
        QCOMPARE(kept.clinicTexts.sameMeaning, QStringList{id});
        QVERIFY(pageReviewOf(kept, {}));
        QCOMPARE(rolloutOf({}, {}, kept)->need, RolloutNeed::Republish);

        m_review.history.clinicTexts.versions.last().changesMeaning = true;
        const ArticleState due = look();
        QCOMPARE(phaseId(due.phase), u"review-due"_s);
        QCOMPARE(due.clinicTexts.otherMeaning, QStringList{id});
        QVERIFY(!pageReviewOf(due, {}));
        QCOMPARE(rolloutOf({}, {}, due)->need, RolloutNeed::Review);
        QVERIFY(!rolloutOf({}, {}, due, u"snippets/visit.md"_s));
    }

    void theWordsSayWhatIsToBeDone()
    {
        m_review.add(u"export"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"target"_s, u"html"_s}, {u"content_digest"_s, QString::fromLatin1(basis().contentDigest)},
                                                {u"page_digest"_s, QString::fromLatin1(basis().pageDigest)}});
        m_review.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/k"_s}});
        change(u"clinic/disclaimers/general.md"_s, "General", "Better");
        const Workspace workspace = Workspace::load(m_folder->path());
        const PhraseBasis words{workspace, m_review.history.trust, m_review.now.addSecs(180).toLocalTime()};
        QCOMPARE(clinicTextWords(look()), QStringList{u"The clinic changed “general”, and nobody signed the new words."_s});
        sign(u"disclaimers/general.md"_s, false);
        QVERIFY(siteWords(look()).endsWith(u"; to be published again"_s));
        QVERIFY(stateWords(look(), words).startsWith(u"Approved by"_s));
        m_review.history.clinicTexts.versions.last().changesMeaning = true;
        QCOMPARE(stateWords(look(), words), u"To be reviewed again: the clinic changed what articles may say (“general”)"_s);
        for (const QString &sentence : {siteWords(look()), stateWords(look(), words)})
            QCOMPARE(test::plainWordsProblem(sentence), QString());
    }

    void whatElseChangedIsStillFound()
    {
        change(u"clinic/disclaimers/general.md"_s, "General", "Better");
        sign(u"disclaimers/general.md"_s, false);
        change(articleFile, "wear with", "wear\nwith");
        QVERIFY(look().holds);
        QVERIFY(look().isSameVisibleText);
        change(articleFile, "age", "time");
        QVERIFY(!look().holds);
    }

    void aTextTakenOutOrPutInIsNoNewVersion()
    {
        m_folder->write(u"clinic/disclaimers/other.md"_s, "---\nid: other\n---\nOther wording.\n");
        sign(u"disclaimers/other.md"_s, false);
        change(articleFile, "[general]", "[general, other]");
        QVERIFY(!look().holds);
        change(articleFile, "[general, other]", "[]");
        QVERIFY(!look().holds);
    }

    void wordsThatAreNotInForceYetWait()
    {
        const QString day = m_review.now.date().addDays(3).toString(Qt::ISODate);
        m_folder->write(u"clinic/disclaimers/general.md"_s, "---\nid: general\nvalid-from: " + day.toLatin1() + "\n---\nBetter wording.\n");
        QCOMPARE(phaseId(look().phase), u"changed"_s);
        sign(u"disclaimers/general.md"_s, true);
        const ArticleState before = look();
        QCOMPARE(phaseId(before.phase), u"approved"_s);
        QCOMPARE(before.clinicTexts.notYet, QStringList{u"disclaimers/general.md"_s});
        // The page with the new words is not the one that goes out.
        QVERIFY(!pageReviewOf(before, {}));
        const Workspace workspace = Workspace::load(m_folder->path());
        const auto inForce = clinicInForce(m_folder->path(articleFile), workspace, before, {});
        QVERIFY(inForce);
        QCOMPARE(inForce->workspace.text(ClinicText::Kind::Disclaimer, u"general"_s)->body, u"General wording."_s);
        QCOMPARE(workspace.text(ClinicText::Kind::Disclaimer, u"general"_s)->body, u"Better wording."_s);
        const Article article(m_folder->path(articleFile), m_folder->read(articleFile));
        const auto page = pageBasisOf(article, MarkdownDocument::parse(article.text(), article.bodyStart()), inForce->workspace, inForce->replaced);
        QCOMPARE(page.value().contentDigest, before.newest()->contentDigest);
        QCOMPARE(rolloutOf({}, {}, before)->need, RolloutNeed::Later);

        m_review.now = m_review.now.addDays(4);
        QCOMPARE(phaseId(look().phase), u"review-due"_s);
        QVERIFY(!clinicInForce(m_folder->path(articleFile), workspace, look(), {}));
    }

    void withoutTheKeptCopyNothingIsReplaced()
    {
        change(u"clinic/disclaimers/general.md"_s, "General", "Better");
        sign(u"disclaimers/general.md"_s, false);
        QVERIFY(look().holds);
        const QString folder = snapshotFolder(m_folder->path(articleFile), look().newest()->contentDigest);
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(!look().holds);
    }

private:
    PageBasis basis() const
    {
        const Workspace workspace = Workspace::load(m_folder->path());
        const Article article(m_folder->path(articleFile), m_folder->read(articleFile));
        const auto made = pageBasisOf(article, MarkdownDocument::parse(article.text(), article.bodyStart()), workspace);
        return made ? made.value() : PageBasis();
    }

    ArticleState look() const
    {
        const Workspace workspace = Workspace::load(m_folder->path());
        const Article article(m_folder->path(articleFile), m_folder->read(articleFile));
        const QDateTime now = m_review.now.addSecs(120);
        const ArticleFacts facts = factsOf(article, MarkdownDocument::parse(article.text(), article.bodyStart()), workspace, m_review.history, now);
        return articleStateOf(facts, m_review.history, now);
    }

    /// Signs the present words a minute after the approval.
    void sign(const QString &id, bool changesMeaning)
    {
        const auto bytes = clinicTextBytes(m_folder->path(), id);
        QVERIFY(bytes);
        m_review.history.clinicTexts.versions.append({id, {}, sha256Hex(bytes.value()), changesMeaning, u"jdoe"_s, u"medical-reviewer"_s,
                                                      m_review.now.addSecs(60), {}});
    }

    void change(const QString &file, const QByteArray &before, const QByteArray &after) const
    {
        const QByteArray text = m_folder->read(file);
        QVERIFY(text.contains(before));
        m_folder->write(file, QByteArray(text).replace(before, after));
    }

    std::unique_ptr<test::Folder> m_folder;
    test::HandmadeReview m_review;
};

ARTICULAR_TEST(tst_ReplacedTexts)
#include "tst_ReplacedTexts.moc"
