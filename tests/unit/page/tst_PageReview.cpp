// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page says who reviewed it, and where it must not.
#include "core/base/HtmlTree.h"
#include "core/page/PageRenderer.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const PageReview byJane{{{u"jdoe"_s, u"Jane Doe"_s, u"MD"_s}}, QDate(2026, 3, 3)};

} // namespace

class tst_PageReview : public test::TestCase
{
    Q_OBJECT

private slots:
    void aReviewIsSaidOnlyWhereItMayBe_data()
    {
        QTest::addColumn<PagePurpose>("purpose");
        QTest::addColumn<bool>("isReviewed");
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<bool>("isDraft");
        QTest::newRow("a published page that is reviewed") << PagePurpose::Published << true << true << false;
        QTest::newRow("a published page that is not") << PagePurpose::Published << false << false << false;
        QTest::newRow("the preview of what is approved") << PagePurpose::Preview << true << true << false;
        QTest::newRow("the preview of what is not") << PagePurpose::Preview << false << false << false;
        QTest::newRow("a draft of what is approved") << PagePurpose::Draft << true << false << true;
        QTest::newRow("a draft of what is not") << PagePurpose::Draft << false << false << true;
        QTest::newRow("what an approval is bound to") << PagePurpose::Record << true << false << false;
    }

    void aReviewIsSaidOnlyWhereItMayBe()
    {
        QFETCH(PagePurpose, purpose);
        QFETCH(bool, isReviewed);
        QFETCH(bool, isSaid);
        QFETCH(bool, isDraft);
        const RenderedPage page = rendered(purpose, isReviewed ? std::optional(byJane) : std::nullopt);
        for (const QByteArray &html : {page.document, page.fragment}) {
            const QString text = HtmlTree::parse(html).visibleText();
            QCOMPARE(text.contains(u"Medically reviewed by Jane Doe, MD, March 3, 2026"_s), isSaid);
            QCOMPARE(html.contains("Jane"), isSaid);
            QCOMPARE(text.contains(u"not medically reviewed"_s), !isSaid && purpose != PagePurpose::Record);
        }
        QCOMPARE(page.document.contains("\"reviewedBy\""), isSaid);
        QCOMPARE(page.document.contains("\"lastReviewed\":\"2026-03-03\""), isSaid);
        QCOMPARE(page.document.contains("noindex"), isDraft);
        QCOMPARE(page.document.contains("class=\"draft-mark\""), isDraft);
        QCOMPARE(page.document.contains("\"creativeWorkStatus\""), isDraft);
    }

    void reviewersAreKnownToSearchEngines()
    {
        const QByteArray page = rendered(PagePurpose::Published, byJane).document;
        const qsizetype start = page.indexOf("ld+json\">") + 9;
        const QJsonArray graph = QJsonDocument::fromJson(page.mid(start, page.indexOf("</script>") - start)).object()[u"@graph"_s].toArray();
        QJsonObject web, person;
        for (const QJsonValue &node : graph) {
            if (node[u"@type"_s] == u"MedicalWebPage"_s)
                web = node.toObject();
            if (node[u"@type"_s] == u"Person"_s && node[u"name"_s] == u"Jane Doe"_s)
                person = node.toObject();
        }
        QCOMPARE(web[u"reviewedBy"_s].toArray().first()[u"@id"_s], person[u"@id"_s]);
        QCOMPARE(person[u"honorificSuffix"_s].toString(), u"MD"_s);
    }

    void whoWroteAndApprovedItIsNoReviewer()
    {
        const QByteArray page = rendered(PagePurpose::Published, PageReview{{}, QDate(2026, 3, 3)}).document;
        QVERIFY(!page.contains("reviewed") && !page.contains("reviewedBy") && !page.contains("lastReviewed"));
        QVERIFY(HtmlTree::parse(page).visibleText().contains(u"By Maria Reyes"_s));
    }

    void aWebsiteThatNamesTheReviewerItselfGetsNoLine()
    {
        const RenderedPage page = rendered(PagePurpose::Published, byJane, "parts: {reviewer: website}\n");
        QVERIFY(!HtmlTree::parse(page.document).visibleText().contains(u"Jane"_s));
        QVERIFY(page.document.contains("\"reviewedBy\""));
    }

    void aNoticePastItsLastDayIsNotPublished()
    {
        QVERIFY(!rendered(PagePurpose::Published, byJane).document.contains("Old hours"));
        QVERIFY(rendered(PagePurpose::Draft, byJane).document.contains("Old hours"));
        QVERIFY(rendered(PagePurpose::Record, byJane).document.contains("Old hours"));
    }

private:
    RenderedPage rendered(PagePurpose purpose, const std::optional<PageReview> &review, const QByteArray &more = {}) const
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\nnotices: [hours]\n" + more);
        m_folder.write(u"clinic/people.yaml"_s, "mreyes: {name: Maria Reyes}\n");
        m_folder.write(u"clinic/snippets/hours.md"_s, "---\nkind: notice\nvalid-until: 2026-01-20\n---\nOld hours.\n");
        const Workspace workspace = Workspace::load(m_folder.path());
        const Article article(m_folder.path(u"articles/a/article.md"_s), "---\ntitle: Knees\nauthor: [mreyes]\n---\nText.\n");
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        PageOptions options;
        options.purpose = purpose;
        options.today = QDate(2026, 3, 5);
        options.image = [](const QString &) { return ImageSource(); };
        options.review = review;
        return PageRenderer(article, body, workspace, options).page();
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_PageReview)
#include "tst_PageReview.moc"
