// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ArticleState.h"
#include "unit/review/HandmadeReview.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <functional>

using namespace articular;
using namespace Qt::StringLiterals;
using test::HandmadeReview;

namespace {

const auto medical = u"medical-reviewer"_s;
const auto compliance = u"compliance-reviewer"_s;

using Story = std::function<void(HandmadeReview &)>;

void approved(HandmadeReview &review, int version = 1, char content = 'c', char page = 'd')
{
    review.submit(content, page);
    review.approve(version, content, page);
}

/// Version 1 with content c and page d, of which the clinic's texts were replaced since: now x and y.
ReplacedTexts replaced(const QStringList &sameMeaning, const QStringList &otherMeaning = {}, const QStringList &notYet = {}, const QStringList &notSigned = {})
{
    return {test::digestOf('c'), test::digestOf('c'), test::digestOf('d'), test::digestOf('x'), test::digestOf('y'), sameMeaning, otherMeaning, notYet, notSigned};
}

void published(HandmadeReview &review)
{
    approved(review);
    review.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/knees"_s}});
}

} // namespace

Q_DECLARE_METATYPE(Story)
Q_DECLARE_METATYPE(ReplacedTexts)

class tst_ArticleState : public test::TestCase
{
    Q_OBJECT

private slots:
    void anArticleIsWhereItsEventsBroughtIt_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<int>("version");
        const auto row = [](const char *name, const QString &state, bool holds, int version, Story story) {
            QTest::newRow(name) << story << state << holds << version;
        };
        row("nothing happened", u"draft"_s, false, 1, [](HandmadeReview &) {});
        row("somebody saved it", u"draft"_s, false, 1, [](HandmadeReview &r) { r.add(u"save"_s, u"mreyes"_s); });
        row("it was sent", u"in-review"_s, false, 1, [](HandmadeReview &r) { r.submit('c', 'd'); });
        row("it was sent and changed outside", u"in-review"_s, false, 1, [](HandmadeReview &r) { r.submit('x', 'y'); });
        row("it was sent and taken back", u"draft"_s, false, 1, [](HandmadeReview &r) { r.submit('c', 'd'); r.add(u"take-back"_s, u"mreyes"_s); });
        row("it was sent and returned", u"changes-requested"_s, false, 1, [](HandmadeReview &r) { r.submit('c', 'd'); r.add(u"return"_s, u"jdoe"_s); });
        row("it was returned and sent again", u"in-review"_s, false, 1, [](HandmadeReview &r) {
            r.submit('x', 'y'); r.add(u"return"_s, u"jdoe"_s); r.submit('c', 'd'); });
        row("it was returned without being sent", u"draft"_s, false, 1, [](HandmadeReview &r) { r.add(u"return"_s, u"jdoe"_s); });
        row("it was approved", u"approved"_s, true, 1, [](HandmadeReview &r) { approved(r); });
        row("it was approved without being sent", u"draft"_s, false, 1, [](HandmadeReview &r) { r.approve(1, 'c', 'd'); });
        row("it was approved after it was taken back", u"draft"_s, false, 1, [](HandmadeReview &r) {
            r.submit('c', 'd'); r.add(u"take-back"_s, u"mreyes"_s); r.approve(1, 'c', 'd'); });
        row("it was approved after it was returned", u"changes-requested"_s, false, 1, [](HandmadeReview &r) {
            r.submit('c', 'd'); r.add(u"return"_s, u"jdoe"_s); r.approve(1, 'c', 'd'); });
        row("another text was approved than was sent", u"in-review"_s, false, 1, [](HandmadeReview &r) { r.submit('x', 'y'); r.approve(1, 'c', 'd'); });
        row("it was approved and changed", u"changed"_s, false, 2, [](HandmadeReview &r) { approved(r, 1, 'x', 'y'); });
        row("only what no reader sees was changed", u"approved"_s, true, 1, [](HandmadeReview &r) { approved(r, 1, 'x', 'd'); });
        row("the program renders the page in another way now", u"approved"_s, true, 1, [](HandmadeReview &r) { approved(r, 1, 'c', 'y'); });
        row("a new version was begun", u"draft"_s, true, 2, [](HandmadeReview &r) { approved(r); r.add(u"create"_s, u"mreyes"_s); });
        row("the new version was sent", u"in-review"_s, false, 2, [](HandmadeReview &r) { approved(r, 1, 'x', 'y'); r.submit('c', 'd'); });
        row("the new version was returned", u"changes-requested"_s, false, 2, [](HandmadeReview &r) {
            approved(r, 1, 'x', 'y'); r.submit('c', 'd'); r.add(u"return"_s, u"jdoe"_s); });
        row("the new version was approved", u"approved"_s, true, 2, [](HandmadeReview &r) { approved(r, 1, 'x', 'y'); approved(r, 2); });
        row("only its changes were approved", u"approved"_s, true, 2, [](HandmadeReview &r) {
            approved(r, 1, 'x', 'y'); r.submit('c', 'd'); r.approve(2, 'c', 'd', u"jdoe"_s, medical, Meaning::ChangesOnly); });
        row("changes since a version that is not the newest", u"in-review"_s, false, 2, [](HandmadeReview &r) {
            approved(r, 1, 'x', 'y'); r.submit('c', 'd'); r.approve(2, 'c', 'd', u"jdoe"_s, medical, Meaning::ChangesOnly).record.since = 7; });
        row("the text of an old version came back", u"changed"_s, false, 3, [](HandmadeReview &r) { approved(r); approved(r, 2, 'x', 'y'); });
        row("it was taken down", u"withdrawn"_s, false, 1, [](HandmadeReview &r) { approved(r); r.add(u"withdraw"_s, u"jdoe"_s); });
        row("it was taken down and sent again", u"in-review"_s, false, 2, [](HandmadeReview &r) {
            approved(r); r.add(u"withdraw"_s, u"jdoe"_s); r.submit('c', 'd'); });
        row("it was taken down and approved again", u"approved"_s, true, 2, [](HandmadeReview &r) {
            approved(r); r.add(u"withdraw"_s, u"jdoe"_s); approved(r, 2); });
        row("it was taken down before it was approved", u"draft"_s, false, 1, [](HandmadeReview &r) { r.add(u"withdraw"_s, u"jdoe"_s); });
        row("its review is due", u"review-due"_s, true, 1, [](HandmadeReview &r) { approved(r); r.now = r.now.addYears(1); });
        row("its review is not due yet", u"approved"_s, true, 1, [](HandmadeReview &r) { approved(r); r.now = r.now.addYears(1).addDays(-2); });
        row("it was still correct when it was due", u"approved"_s, true, 1, [](HandmadeReview &r) {
            approved(r); r.now = r.now.addYears(1); r.approve(1, 'c', 'd', u"jdoe"_s, medical, Meaning::StillCorrect); });
        row("a physician says that nothing medical is claimed", u"approved"_s, true, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance});
            r.submit('c', 'd'); r.approve(1, 'c', 'd', u"jdoe"_s, medical, Meaning::NoMedicalClaims); });
        row("one of two roles approved it", u"in-review"_s, false, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance}); r.submit('c', 'd'); r.approve(1, 'c', 'd'); });
        row("both roles approved it", u"approved"_s, true, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance});
            r.submit('c', 'd'); r.approve(1, 'c', 'd'); r.approve(1, 'c', 'd', u"cruz"_s, compliance); });
        row("one person gave both approvals", u"in-review"_s, false, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance});
            r.submit('c', 'd'); r.approve(1, 'c', 'd', u"kroe"_s); r.approve(1, 'c', 'd', u"kroe"_s, compliance); });
        row("one person may give both approvals", u"approved"_s, true, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance});
            r.history.trust.list.policy.onePersonMayGiveBoth = true;
            r.submit('c', 'd'); r.approve(1, 'c', 'd', u"kroe"_s); r.approve(1, 'c', 'd', u"kroe"_s, compliance); });
        row("one of two returned it after the other had approved", u"changes-requested"_s, false, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance});
            r.submit('c', 'd'); r.approve(1, 'c', 'd'); r.add(u"return"_s, u"cruz"_s); r.approve(1, 'c', 'd', u"cruz"_s, compliance); });
        row("each approved another text", u"in-review"_s, false, 1, [](HandmadeReview &r) {
            r.history.trust = test::handmadeTrust({medical, compliance});
            r.submit('c', 'd'); r.approve(1, 'c', 'd'); r.approve(1, 'x', 'y', u"cruz"_s, compliance, Meaning::WithMyChanges); });
        row("a reviewer signed the text with changes of their own", u"changed"_s, false, 2, [](HandmadeReview &r) {
            r.submit('c', 'd'); r.approve(1, 'x', 'y', u"jdoe"_s, medical, Meaning::WithMyChanges); });
        row("the writer made those changes", u"approved"_s, true, 1, [](HandmadeReview &r) {
            r.submit('x', 'y'); r.approve(1, 'c', 'd', u"jdoe"_s, medical, Meaning::WithMyChanges); });
    }

    void anArticleIsWhereItsEventsBroughtIt()
    {
        QFETCH(Story, story);
        QFETCH(QString, state);
        QFETCH(bool, holds);
        QFETCH(int, version);
        HandmadeReview review;
        story(review);
        const ArticleState found = review.state();
        QCOMPARE(phaseId(found.phase), state);
        QCOMPARE(found.holds, holds);
        QCOMPARE(found.workingVersion(), version);
        QCOMPARE(found.isLocked(), state == u"in-review"_s || state == u"approved"_s);
    }

    void whatReplacedClinicTextsDoToAnApproval_data()
    {
        QTest::addColumn<ReplacedTexts>("texts");
        QTest::addColumn<Story>("story");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<bool>("isToRepublish");
        const auto row = [](const char *name, const ReplacedTexts &texts, const QString &state, bool holds, bool isToRepublish, Story story) {
            QTest::newRow(name) << texts << story << state << holds << isToRepublish;
        };
        const QStringList text{u"disclaimers/general.md"_s};
        const Story exported = [](HandmadeReview &r) {
            approved(r);
            r.exported(1, 'c', 'd');
            r.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/knees"_s}});
        };
        row("signed words that say the same keep it approved", replaced(text), u"approved"_s, true, false, [](HandmadeReview &r) { approved(r); });
        row("on the site they are to be published again", replaced(text), u"approved"_s, true, true, exported);
        row("until the site has them", replaced(text), u"approved"_s, true, false, [exported](HandmadeReview &r) {
            exported(r); r.exported(1, 'x', 'y'); r.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/knees"_s}}); });
        row("an export alone does not put them there", replaced(text), u"approved"_s, true, true, [exported](HandmadeReview &r) { exported(r); r.exported(1, 'x', 'y'); });
        row("signed words that change what articles may say make it due", replaced({}, text), u"review-due"_s, true, false, exported);
        row("words of both kinds make it due", replaced({u"footer"_s}, text), u"review-due"_s, true, false, [](HandmadeReview &r) { approved(r); });
        row("unsigned words end it", replaced({}, {}, {}, text), u"changed"_s, false, false, exported);
        row("unsigned words beside signed ones end it", replaced({u"footer"_s}, {}, {}, text), u"changed"_s, false, false, exported);
        row("what was taken down stays so", replaced(text), u"withdrawn"_s, false, false, [exported](HandmadeReview &r) { exported(r); r.add(u"withdraw"_s, u"jdoe"_s); });
        ReplacedTexts changedToo = replaced(text);
        changedToo.contentDigest = test::digestOf('7');
        changedToo.pageDigest = test::digestOf('8');
        row("a change of the article beside them ends it", changedToo, u"changed"_s, false, false, exported);
        changedToo.pageDigest = test::digestOf('d');
        row("a change that no reader sees beside them does not", changedToo, u"approved"_s, true, true, exported);
        ReplacedTexts later = replaced({}, {}, text);
        later.contentInForce = test::digestOf('c');
        later.pageInForce = test::digestOf('d');
        row("before their first day the words before stay in force", later, u"approved"_s, true, false, exported);
        ReplacedTexts ofAnother = replaced(text);
        ofAnother.approved = test::digestOf('9');
        row("what was compared with another text counts for nothing", ofAnother, u"changed"_s, false, false, exported);
    }

    void whatReplacedClinicTextsDoToAnApproval()
    {
        QFETCH(ReplacedTexts, texts);
        QFETCH(Story, story);
        QFETCH(QString, state);
        QFETCH(bool, holds);
        QFETCH(bool, isToRepublish);
        HandmadeReview review;
        story(review);
        const ArticleFacts facts{test::handmadeArticle, test::digestOf('x'), test::digestOf('y'), {}, texts};
        const ArticleState found = articleStateOf(facts, review.history, review.now.addSecs(60));
        QCOMPARE(phaseId(found.phase), state);
        QCOMPARE(found.holds, holds);
        QCOMPARE(found.isToRepublish, isToRepublish);
    }

    void aTextOnTheSiteIsNotPublishedAgainForWhatNoReaderSees()
    {
        HandmadeReview review;
        approved(review);
        review.exported(1, 'c', 'd');
        review.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 1}, {u"url"_s, u"https://example.com/knees"_s}});
        QVERIFY(!review.state('c', 'y').isToRepublish);
        QVERIFY(!review.state('x', 'd').isToRepublish);
    }

    void anApprovalThatDoesNotStandSaysWhy_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QString &word, Story story) { QTest::newRow(name) << story << word; };
        row("its signature is not good", u"because"_s, [](HandmadeReview &r) {
            r.submit('c', 'd'); auto &approval = r.approve(1, 'c', 'd'); approval.isSigned = false; approval.reason = u"because"_s; });
        row("the list of people was changed", u"computer"_s, [](HandmadeReview &r) {
            approved(r); r.history.trust.state = Trust::State::Changed; r.history.trust.problem = u"not known to this computer"_s; });
        row("there is no list of people", u"Nobody"_s, [](HandmadeReview &r) { approved(r); r.history.trust = Trust(); });
        row("it is of another article", u"another article"_s, [](HandmadeReview &r) { approved(r); r.history.approvals.last().record.article = u"01JD0000000000000000000009"_s; });
        row("it was put in again under a newer name", u"renamed"_s, [](HandmadeReview &r) {
            r.submit('c', 'd'); r.approve(1, 'c', 'd').record.at = r.now.addDays(-1); });
        row("the sender signed", u"somebody else"_s, [](HandmadeReview &r) { r.submit('c', 'd', u"jdoe"_s); r.approve(1, 'c', 'd'); });
        row("somebody signed who had saved the text", u"somebody else"_s, [](HandmadeReview &r) {
            r.add(u"save"_s, u"jdoe"_s); r.submit('c', 'd'); r.approve(1, 'c', 'd'); });
        row("the role is not asked for", u"in this role"_s, [](HandmadeReview &r) { r.submit('c', 'd'); r.approve(1, 'c', 'd', u"cruz"_s, compliance); });
        row("a record was changed under it", u"changed afterwards"_s, [](HandmadeReview &r) { approved(r); r.history.log.events.first().bytes += ' '; });
        row("a record was replaced under it", u"changed afterwards"_s, [](HandmadeReview &r) {
            approved(r); r.history.log.events.first().fields.insert(u"by"_s, u"x"_s); r.history.log.events.first().bytes = "{}"; });
        row("a record was removed under it long ago", u"removed"_s, [](HandmadeReview &r) {
            r.add(u"decide"_s, u"jdoe"_s); approved(r); r.history.log.events.removeFirst(); r.now = r.now.addDays(3); });
        row("a record has not arrived yet", u"Waiting for a file"_s, [](HandmadeReview &r) {
            r.add(u"decide"_s, u"jdoe"_s); approved(r); r.history.log.events.removeFirst(); });
        row("it does not rest on what was sent", u"text that was sent"_s, [](HandmadeReview &r) { approved(r); r.history.approvals.last().record.restsOn.clear(); });
        row("it confirms a text that was changed", u"not the approved one"_s, [](HandmadeReview &r) {
            approved(r, 1, 'x', 'y'); r.approve(1, 'c', 'd', u"jdoe"_s, medical, Meaning::StillCorrect); });
        row("it confirms a text that was taken down", u"not the approved one"_s, [](HandmadeReview &r) {
            approved(r); r.add(u"withdraw"_s, u"jdoe"_s); r.approve(1, 'c', 'd', u"jdoe"_s, medical, Meaning::StillCorrect); });
    }

    void anApprovalThatDoesNotStandSaysWhy()
    {
        QFETCH(Story, story);
        QFETCH(QString, word);
        HandmadeReview review;
        story(review);
        const ArticleState state = review.state();
        QVERIFY(!state.uncounted.isEmpty());
        const QString reason = state.uncounted.last().reason;
        QVERIFY2(reason.contains(word), qPrintable(reason));
        QVERIFY2(reason.split(u' ').size() <= 25, qPrintable(reason));
        QVERIFY(!state.holds || state.versions.size() == 1);
    }

    void theAuthorMayNotApproveUnlessTheClinicSaysSo()
    {
        HandmadeReview review;
        approved(review);
        QVERIFY(!review.state('c', 'd', {u"jdoe"_s}).holds);
        review.history.trust.list.policy.fourEyes = false;
        QVERIFY(review.state('c', 'd', {u"jdoe"_s}).holds);
    }

    void aDuplicateUnderAnotherNameChangesNothing()
    {
        HandmadeReview review;
        approved(review);
        const ArticleState before = review.state();
        Event copy = review.history.log.events.first();
        copy.file = newUlid(review.now.addSecs(30)) + u"-note.json"_s;
        copy.kind = u"note"_s;
        review.history.log.events.append(copy);
        QCOMPARE(review.state().phase, before.phase);
        QCOMPARE(review.state().versions.size(), before.versions.size());
    }

    void filesThatHaveNotArrivedAreNoTampering()
    {
        HandmadeReview review;
        review.add(u"decide"_s, u"kroe"_s);
        review.add(u"decide"_s, u"kroe"_s);
        approved(review);
        review.history.log.events.remove(0, 2);
        const ArticleState waiting = review.state();
        QCOMPARE(waiting.waitingFor, 2);
        QCOMPARE(waiting.waitingFrom, u"jdoe"_s);
        QVERIFY(!waiting.holds);
        review.now = review.now.addDays(2);
        QCOMPARE(review.state().waitingFor, 0);
    }

    void onlyAReadingOfTheWholePageMovesTheDateOfReview()
    {
        HandmadeReview review;
        approved(review, 1, 'a', 'b');
        const QDate first = review.now.date();
        QCOMPARE(review.state().newest()->lastReviewed, first);
        review.now = review.now.addDays(40);
        review.submit('c', 'd');
        review.approve(2, 'c', 'd', u"jdoe"_s, medical, Meaning::ChangesOnly);
        QCOMPARE(review.state().newest()->number, 2);
        QCOMPARE(review.state().newest()->lastReviewed, first);
        review.now = review.now.addDays(40);
        review.approve(2, 'c', 'd', u"jdoe"_s, medical, Meaning::StillCorrect);
        QCOMPARE(review.state().newest()->lastReviewed, review.now.date());
        QCOMPARE(review.state().newest()->reviewUntil, review.now.date().addMonths(12));
    }

    void aVersionIsDueWhenTheFirstOfItsRolesIs()
    {
        HandmadeReview review(test::handmadeTrust({medical, compliance}));
        review.submit('c', 'd');
        review.approve(1, 'c', 'd').record.reviewUntil = review.now.date().addDays(30);
        review.approve(1, 'c', 'd', u"cruz"_s, compliance);
        const ArticleState state = review.state();
        QCOMPARE(state.newest()->reviewUntil, review.now.date().addDays(30));
        QVERIFY(state.isDueSoon);
        QCOMPARE(state.newest()->lastReviewed, review.now.date());
    }

    void whatIsOnTheSiteStandsBesideWhatIsWorkedOn()
    {
        HandmadeReview review;
        published(review);
        review.submit('x', 'y');
        const ArticleState state = review.state('x', 'y');
        QCOMPARE(state.phase, ArticlePhase::InReview);
        QCOMPARE(state.onSite->version, 1);
        QCOMPARE(state.onSite->address, u"https://example.com/knees"_s);
        QCOMPARE(state.workingVersion(), 2);
        review.add(u"publish"_s, u"mreyes"_s, {{u"version"_s, 9}, {u"url"_s, u"https://example.com/other"_s}});
        QCOMPARE(review.state().onSite->version, 1);
    }

    void whatIsMissingIsNamed()
    {
        HandmadeReview review(test::handmadeTrust({medical, compliance}));
        review.submit('c', 'd');
        QCOMPARE(review.state().missingRoles, (QStringList{medical, compliance}));
        review.approve(1, 'c', 'd', u"cruz"_s, compliance);
        const ArticleState state = review.state('x', 'y');
        QCOMPARE(state.missingRoles, QStringList{medical});
        QCOMPARE(state.round.size(), 1);
        QVERIFY(state.differsFromSent);
        QCOMPARE(state.submission->to, QStringList{u"jdoe"_s});
        QCOMPARE(state.contributors, QStringList{u"mreyes"_s});
    }

    void whoWroteBeforeTheLastApprovalMayApproveWhatCameAfter()
    {
        HandmadeReview review;
        review.add(u"save"_s, u"kroe"_s);
        approved(review, 1, 'x', 'y');
        review.submit('c', 'd');
        review.approve(2, 'c', 'd', u"kroe"_s);
        QVERIFY(review.state().holds);
    }
};

ARTICULAR_TEST(tst_ArticleState)
#include "tst_ArticleState.moc"
