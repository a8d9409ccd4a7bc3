// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HtmlTree.h"
#include "core/page/PageRenderer.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;
using test::Folder;

namespace {

/// A clinic and an article in a folder, rendered.
class Rendered
{
public:
    Rendered(const QByteArray &clinic, const QByteArray &details, const QByteArray &body = "Text.\n")
    {
        m_folder.write(u"clinic/clinic.yaml"_s, clinic);
        m_folder.write(u"clinic/people.yaml"_s,
                       "jdoe: {name: Jane Doe, credentials: MD, url: \"https://example.com/jane\"}\nroe: {name: John Roe}\n");
        m_folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: general\n---\nGeneral *wording*.\n");
        m_folder.write(u"clinic/snippets/hours.md"_s,
                       "---\nkind: notice\nvalid-from: 2026-01-10\nvalid-until: 2026-01-20\nlink: https://example.com/h\n---\nNew hours.\n");
        m_folder.write(u"clinic/snippets/visit.md"_s,
                       "---\nkind: cta\nlink: https://example.com/v\nbutton: Visit us\n---\nCome by.\n");
        m_folder.write(u"clinic/references.json"_s,
                       "[{\"id\":\"a2020\",\"title\":\"On knees\",\"author\":[{\"literal\":\"A\"}],\"DOI\":\"10.5555/k\"}]");
        m_text = "---\n" + details + "---\n" + body;
    }

    void addTheme(const QByteArray &page, const QByteArray &style)
    {
        m_folder.write(u"clinic/theme/page.mustache"_s, page);
        m_folder.write(u"clinic/theme/style.css"_s, style);
    }

    template <typename Function>
    auto with(PagePurpose purpose, const QDate &today, Function function) const
    {
        const Workspace workspace = Workspace::load(m_folder.path());
        const Article article(m_folder.path(u"articles/a/article.md"_s), m_text);
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        PageOptions options;
        options.purpose = purpose;
        options.today = today;
        options.styleHref = u"article.css"_s;
        options.image = [](const QString &address) {
            return address.startsWith(u"missing") ? ImageSource() : ImageSource{u"images/"_s + address, {}, 1600, 900};
        };
        return function(PageRenderer(article, body, workspace, options));
    }

    RenderedPage page(PagePurpose purpose, const QDate &today = {2026, 1, 15}) const
    {
        return with(purpose, today, [](const PageRenderer &renderer) { return renderer.page(); });
    }
    QByteArray frame(std::optional<ThemeProblem> *problem = nullptr) const
    {
        return with(PagePurpose::Preview, {2026, 1, 15}, [&](const PageRenderer &renderer) { return renderer.frame(problem); });
    }
    QByteArray draft() const { return page(PagePurpose::Draft).document; }
    QByteArray preview() const { return page(PagePurpose::Preview).document; }
    QByteArray style() const { return PageRenderer::style(Workspace::load(m_folder.path())); }
    QString path(const QString &relative) const { return m_folder.path(relative); }

private:
    Folder m_folder;
    QByteArray m_text;
};

const QByteArray fullClinic =
    "name: Sample Clinic\nsite: https://example.com\nphone: (303) 555-0100\naddress: [1 Main St, Springfield]\n"
    "privacy-url: https://example.com/privacy\ncopyright: {year: 2024}\n"
    "newsletter: {heading: Our letter, consent: You agree., action: \"https://example.com/join\", field: mail}\n"
    "disclaimers: [general]\nnotices: [hours]\ncalls-to-action: [visit]\n";
const QByteArray fullDetails =
    "title: Knees & you\ndescription: About knees\nauthor: [jdoe, roe]\ncategories: [Knee, Hip]\ndate: 2026-01-05\n"
    "image: {src: k.jpg, alt: A knee, credit: Own}\ncanonical: https://example.com/knees\n";

} // namespace

class tst_PageRenderer : public test::TestCase
{
    Q_OBJECT

private slots:
    void holdsEveryPart_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("language") << QByteArray("<html lang=\"en-US\" dir=\"ltr\">");
        QTest::newRow("charset") << QByteArray("<meta charset=\"utf-8\">");
        QTest::newRow("title element") << QByteArray("<title>Knees &amp; you | Sample Clinic</title>");
        QTest::newRow("description") << QByteArray("<meta name=\"description\" content=\"About knees\">");
        QTest::newRow("canonical") << QByteArray("<link rel=\"canonical\" href=\"https://example.com/knees\">");
        QTest::newRow("Open Graph picture") << QByteArray("<meta property=\"og:image\" content=\"https://example.com/images/k.jpg\">");
        QTest::newRow("style sheet") << QByteArray("<link rel=\"stylesheet\" href=\"article.css\">");
        QTest::newRow("heading") << QByteArray("<h1>Knees &amp; you</h1>");
        QTest::newRow("notice") << QByteArray("New hours.");
        QTest::newRow("first author") << QByteArray("<a rel=\"author\" href=\"https://example.com/jane\">Jane Doe</a>, <span class=\"credentials\">MD</span>");
        QTest::newRow("second author") << QByteArray(" and <span class=\"author\">John Roe</span>");
        QTest::newRow("date") << QByteArray("<time datetime=\"2026-01-05\">January 5, 2026</time>");
        QTest::newRow("review line") << QByteArray("Draft, not medically reviewed");
        QTest::newRow("main picture") << QByteArray("<img src=\"images/k.jpg\" alt=\"A knee\" width=\"1600\" height=\"900\">");
        QTest::newRow("credit") << QByteArray("<figcaption>Picture: Own</figcaption>");
        QTest::newRow("body") << QByteArray("<p>Walk");
        QTest::newRow("reference") << QByteArray("A. On knees.");
        QTest::newRow("reference link") << QByteArray("<a href=\"https://doi.org/10.5555/k\">");
        QTest::newRow("categories") << QByteArray("<li>Knee</li>\n<li>Hip</li>");
        QTest::newRow("newsletter form") << QByteArray("<form action=\"https://example.com/join\" method=\"post\">");
        QTest::newRow("newsletter field") << QByteArray("name=\"mail\"");
        QTest::newRow("consent") << QByteArray("You agree. <a href=\"https://example.com/privacy\">");
        QTest::newRow("call to action") << QByteArray("<a class=\"button\" href=\"https://example.com/v\">Visit us</a>");
        QTest::newRow("address") << QByteArray("1 Main St<br>\nSpringfield");
        QTest::newRow("phone") << QByteArray("<a href=\"tel:3035550100\">(303)\xC2\xA0" "555\xE2\x80\x91" "0100</a>");
        QTest::newRow("copyright") << QByteArray("\xC2\xA9 2024 Sample Clinic. All rights reserved.");
        QTest::newRow("disclaimer") << QByteArray("General <em>wording</em>.");
    }

    void holdsEveryPart()
    {
        QFETCH(QByteArray, part);
        static const Rendered rendered(fullClinic, fullDetails, "Walk [@a2020].\n");
        static const RenderedPage page = rendered.page(PagePurpose::Draft);
        QVERIFY2(page.document.contains(part), page.document.constData());
        QCOMPARE(page.document.count("<h1"), 1);
    }

    void marksADraft()
    {
        const Rendered rendered(fullClinic, fullDetails);
        QVERIFY(rendered.draft().contains("<meta name=\"robots\" content=\"noindex, nofollow\">"));
        QVERIFY(rendered.draft().contains("class=\"draft-mark\""));
        QVERIFY(!rendered.preview().contains("noindex"));
    }

    void theFragmentIsPlainMarkup()
    {
        const QByteArray fragment = Rendered(fullClinic, fullDetails, "Walk [@a2020].\n").page(PagePurpose::Draft).fragment;
        for (const char *unwanted : {"<script", "<style", "<link", "<html", "<h1", "data-articular-body", "draft-mark"})
            QVERIFY2(!fragment.contains(unwanted), unwanted);
        for (const char *wanted : {"Walk", "Draft, not medically reviewed", "General", "On knees", "Visit us"})
            QVERIFY2(fragment.contains(wanted), wanted);
    }

    void theFrameHasOnePlaceForTheBlocks()
    {
        const QByteArray frame = Rendered(fullClinic, fullDetails, "Walk [@a2020].\n").frame();
        QCOMPARE(frame.count("<div class=\"article-body\" data-articular-body></div>"), 1);
        QVERIFY(!frame.contains("Walk"));
        QVERIFY(frame.contains("On knees"));
        QVERIFY(!frame.contains("<body"));
        QVERIFY(!frame.contains("<head>"));
    }

    void showsANoticeFromItsFirstDayAndMarksItAfterItsLast()
    {
        const Rendered rendered("notices: [hours]\n", "title: T\n");
        QVERIFY(!rendered.page(PagePurpose::Draft, {2026, 1, 9}).document.contains("New hours"));
        QVERIFY(rendered.page(PagePurpose::Draft, {2026, 1, 10}).document.contains("New hours"));
        const QByteArray lastDay = rendered.page(PagePurpose::Draft, {2026, 1, 20}).document;
        QVERIFY(lastDay.contains("New hours") && !lastDay.contains("Past its last day"));
        const QByteArray after = rendered.page(PagePurpose::Draft, {2026, 1, 21}).document;
        QVERIFY(after.contains("New hours") && after.contains("Past its last day, January 20, 2026"));
    }

    void saysThatTheAuthorIsMissing()
    {
        QVERIFY(Rendered("name: C\n", "title: T\n").draft().contains("No author yet"));
        QVERIFY(Rendered("name: C\n", "title: T\nlanguage: es\n").draft().contains("Sin autor"));
    }

    void theArticlesOwnListsReplaceTheClinics()
    {
        const Rendered rendered(fullClinic, fullDetails + "disclaimers: []\nnotices: []\ncalls-to-action: []\n");
        const QByteArray page = rendered.draft();
        QVERIFY(!page.contains("General"));
        QVERIFY(!page.contains("New hours"));
        QVERIFY(!page.contains("Visit us"));
    }

    void placesPartsAsTheClinicSays()
    {
        const Rendered rendered(fullClinic + "parts: {address: website, newsletter: unused}\n", fullDetails);
        QVERIFY(rendered.preview().contains("Your website adds this"));
        QVERIFY(rendered.preview().contains("Springfield<br>"));
        QVERIFY(!rendered.draft().contains("Your website adds this"));
        QVERIFY(!rendered.draft().contains("Springfield<br>"));
        QVERIFY(!rendered.preview().contains("Our letter"));
        QVERIFY(!rendered.draft().contains("Our letter"));
    }

    void aDraftSaysSoWhoeverAddsTheReviewerLine()
    {
        const Rendered rendered(fullClinic + "parts: {reviewer: website}\n", fullDetails);
        QVERIFY(rendered.draft().contains("Draft, not medically reviewed"));
        QVERIFY(rendered.preview().contains("Draft, not medically reviewed"));
    }

    void insertsDirectives_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("inPreview");
        QTest::addColumn<bool>("isInDraft");
        QTest::newRow("a disclaimer") << QByteArray("{{disclaimer general}}") << QByteArray("General <em>wording") << true;
        QTest::newRow("a call to action") << QByteArray("{{cta visit}}") << QByteArray("Come by.") << true;
        QTest::newRow("a notice in force") << QByteArray("{{notice hours}}") << QByteArray("New hours.") << true;
        QTest::newRow("a video") << QByteArray("{{video https://example.com/v?a=1&b=2 \"A <b> film\"}}")
                                 << QByteArray("A &lt;b&gt; film") << true;
        QTest::newRow("an unknown disclaimer") << QByteArray("{{disclaimer <b>x}}") << QByteArray("&lt;b&gt;x") << false;
        QTest::newRow("an unknown word") << QByteArray("{{widget x}}") << QByteArray("widget") << false;
        QTest::newRow("a video that is a script") << QByteArray("{{video javascript:alert(1) \"x\"}}")
                                                  << QByteArray("javascript:alert(1)") << false;
    }

    void insertsDirectives()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, inPreview);
        const Rendered rendered({}, "title: T\n", body + '\n');
        QVERIFY2(rendered.preview().contains(inPreview), rendered.preview().constData());
        QTEST(rendered.draft().contains(inPreview), "isInDraft");
        QVERIFY(!rendered.preview().contains("href=\"javascript"));
    }

    void aDisclaimerPutIntoTheTextIsNotRepeated()
    {
        const QByteArray page = Rendered("disclaimers: [general]\n", "title: T\n", "{{disclaimer general}}\n").draft();
        QCOMPARE(page.count("General <em>wording"), 1);
    }

    void namesWhatIsMissingInThePreviewOnly()
    {
        const Rendered rendered("disclaimers: [none]\n", "title: T\nauthor: nobody\nimage: {src: missing.jpg, alt: A bent knee}\n",
                                "See [@nothing].\n");
        const QByteArray preview = rendered.preview();
        for (const char *wanted : {"nobody", "missing.jpg", "missing-picture", "nothing"})
            QVERIFY2(preview.contains(wanted), wanted);
        const QByteArray draft = rendered.draft();
        QVERIFY(draft.contains("<div class=\"missing-picture\">A bent knee</div>"));
        for (const char *unwanted : {"nobody", "missing.jpg", "<img"})
            QVERIFY2(!draft.contains(unwanted), unwanted);
    }

    void speaksTheArticlesLanguageInTheBodyToo()
    {
        const QByteArray body = "> [!KEY]\n> Caminar ayuda.\n\nTexto.[^a]\n\n[^a]: Fuente.\n";
        const QByteArray spanish = Rendered("name: C\n", "title: T\nlanguage: es\n", body).draft();
        QVERIFY(spanish.contains("Lo esencial") && spanish.contains("Volver a la nota 1"));
        const QByteArray english = Rendered("name: C\n", "title: T\nlanguage: en\n", body).draft();
        QVERIFY(english.contains("Key point") && english.contains("Back to note 1"));
    }

    void speaksTheArticlesLanguage()
    {
        const QByteArray page = Rendered(fullClinic, fullDetails + "language: es-US\n", "Walk [@a2020].\n").draft();
        for (const char *wanted : {"lang=\"es-US\"", "Por <span", " y <span", "5 de enero de 2026", ">Referencias<",
                                   "Borrador, sin revisi\xC3\xB3n m\xC3\xA9" "dica"})
            QVERIFY2(page.contains(wanted), wanted);
    }

    void writesRightToLeftPages()
    {
        QVERIFY(Rendered({}, "title: T\nlanguage: ar\n").draft().contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    void escapesHostileValuesEverywhere()
    {
        const QByteArray evil = "'\"><script>alert(1)</script><img src=x onerror=alert(1)>&{{title}}{{{head}}}'";
        const QByteArray yaml = '\'' + QByteArray(evil).replace("'", "''") + '\'';
        const QByteArray clinic = "name: " + yaml + "\nphone: " + yaml + "\naddress: [" + yaml + "]\ncopyright: {holder: " + yaml
            + "}\nnewsletter: {heading: " + yaml + ", consent: " + yaml + ", action: \"https://example.com/\", field: " + yaml + "}\n";
        const QByteArray details = "title: " + yaml + "\ndescription: " + yaml + "\ncategories: [" + yaml + "]\ntags: [" + yaml
            + "]\nauthor: " + yaml + "\nlanguage: " + yaml + "\ncanonical: " + yaml + "\nimage: {src: k.jpg, alt: " + yaml
            + ", credit: " + yaml + "}\ndisclaimers: [" + yaml + "]\n";
        const Rendered rendered(clinic, details);
        for (const QByteArray &page : {rendered.preview(), rendered.draft(), rendered.page(PagePurpose::Draft).fragment}) {
            QVERIFY(!page.contains("<script>"));
            QVERIFY(!page.contains("<img src=x"));
            QVERIFY(page.contains("&lt;script&gt;alert(1)"));
            QVERIFY(page.contains("{{title}}"));
            HtmlTree::parse(page).visit([](const HtmlElement &element) {
                for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
                    QVERIFY2(!it.key().startsWith(u"on"), qPrintable(it.key()));
                    QVERIFY2(!it.value().startsWith(u"javascript:"), qPrintable(it.value()));
                }
                if (element.tag == u"script")
                    QCOMPARE(element.attributes.value(u"type"_s), u"application/ld+json"_s);
                if (element.tag == u"img")
                    QCOMPARE(element.attributes.value(u"src"_s), u"images/k.jpg"_s);
            });
        }
    }

    void isWellFormedAndHasEachIdOnce()
    {
        const Rendered rendered(fullClinic, fullDetails,
                                "## References title\n\n## Article\n\nWalk [@a2020].[^1]\n\n{{disclaimer general}}\n\n[^1]: Note.\n");
        for (const QByteArray &page : {rendered.preview(), rendered.draft()}) {
            const HtmlTree tree = HtmlTree::parse(page);
            QCOMPARE(tree.problems, QStringList());
            QSet<QString> ids;
            QStringList targets;
            tree.visit([&](const HtmlElement &element) {
                const QString id = element.attributes.value(u"id"_s);
                QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
                ids.insert(id);
                const QString href = element.attributes.value(u"href"_s);
                if (href.startsWith(u'#'))
                    targets.append(href.sliced(1));
            });
            QVERIFY(targets.contains(u"text-ref-a2020"_s));
            for (const QString &target : targets)
                QVERIFY2(ids.contains(target), qPrintable(target));
        }
    }

    void structuredDataIsWhatThePageSays()
    {
        const QByteArray page = Rendered(fullClinic, fullDetails + "tags: ['</script><b>']\n", "Walk [@a2020].\n").draft();
        const QByteArray opening = "<script type=\"application/ld+json\">";
        const qsizetype start = page.indexOf(opening) + opening.size();
        const QByteArray json = page.mid(start, page.indexOf("</script>", start) - start);
        QVERIFY(!json.contains('<'));
        const QJsonArray graph = QJsonDocument::fromJson(json).object().value(u"@graph"_s).toArray();
        QHash<QString, QJsonObject> byType;
        for (const QJsonValue &node : graph)
            byType.insert(node.toObject().value(u"@type"_s).toString(), node.toObject());
        QCOMPARE(byType.value(u"BlogPosting"_s).value(u"headline"_s).toString(), u"Knees & you"_s);
        QCOMPARE(byType.value(u"BlogPosting"_s).value(u"keywords"_s).toString(), u"</script><b>"_s);
        QCOMPARE(byType.value(u"BlogPosting"_s).value(u"author"_s).toArray().size(), 2);
        QVERIFY(byType.contains(u"MedicalOrganization"_s));
        QVERIFY(!byType.value(u"MedicalWebPage"_s).contains(u"reviewedBy"_s));
        QVERIFY(!byType.value(u"MedicalWebPage"_s).contains(u"lastReviewed"_s));
    }

    void usesTheClinicsTheme()
    {
        Rendered rendered(fullClinic, fullDetails);
        rendered.addTheme("<!DOCTYPE html><html lang=\"{{lang}}\"><head>{{{head}}}</head><body class=\"own\">{{{draft}}}"
                          "{{{notices}}}<h1>{{title}}</h1>{{{byline}}}{{{review}}}{{{hero}}}{{{body}}}{{{references}}}"
                          "{{{disclaimers}}}</body></html>",
                          "p { color: red }");
        const RenderedPage page = rendered.page(PagePurpose::Draft);
        QVERIFY(!page.themeProblem);
        QVERIFY(page.document.contains("<body class=\"own\">"));
        QCOMPARE(rendered.style(), QByteArray("p { color: red }"));
    }

    void aBrokenThemeIsReportedAndNotUsed()
    {
        Rendered rendered(fullClinic, fullDetails);
        rendered.addTheme("<html>\n<body>\n<script>alert(1)</script>{{#title}}", "p { color: red }");
        const RenderedPage page = rendered.page(PagePurpose::Draft);
        QVERIFY(page.themeProblem);
        QCOMPARE(page.themeProblem->line, 3);
        QCOMPARE(page.themeProblem->path, rendered.path(u"clinic/theme/page.mustache"_s));
        QVERIFY(page.document.contains("class=\"site-footer\""));
        QVERIFY(!rendered.style().contains("color: red"));
        std::optional<ThemeProblem> problem;
        QVERIFY(rendered.frame(&problem).contains("data-articular-body"));
        QVERIFY(problem);
    }

    void rendersAnArticleOutsideAnyClinic()
    {
        const Article article({}, "Just text.");
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        const Workspace workspace;
        PageOptions options;
        options.today = {2026, 1, 1};
        options.image = [](const QString &) { return ImageSource(); };
        const RenderedPage page = PageRenderer(article, body, workspace, options).page();
        QVERIFY(page.document.contains("<h1>Untitled article</h1>"));
        QVERIFY(page.document.contains("<p>Just text.</p>"));
    }
};

ARTICULAR_TEST(tst_PageRenderer)
#include "tst_PageRenderer.moc"
