// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile article the whole way: what strangers can write into Markdown, details, clinic texts, a theme, file names and
// pictures, through our own renderer into the preview. No request leaves the page's own folders, nothing runs, no element has
// a handler, no address leads anywhere but to pages, mail and telephone numbers.
#include "webengine/PreviewFixture.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/export/ExportChecks.h"
#include "core/page/PageRenderer.h"
#include "gui/preview/PreviewPage.h"

#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

const QDate today(2026, 11, 22);

/// Names of handlers, and of attributes that hold an address which is none of those that may be there.
const QString wrongAttributes =
    u"[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => [e, a.name, a.value.trim().toLowerCase()]))"
    ".filter(([e, name, value]) => name.startsWith('on') || name === 'srcdoc' || name === 'formaction' || name === 'ping'"
    " || (['href', 'src', 'srcset', 'action', 'poster', 'data', 'background', 'xlink:href'].includes(name)"
    "     && !e.matches('link[data-articular-style], head link')"
    "     && !/^(#|https?:|mailto:|tel:|article\\/|[^:]*$)/.test(value))"
    " || (e.matches('img') && ['src', 'srcset'].includes(name) && !value.startsWith('article/')))"
    ".map(([e, name, value]) => e.localName + ' ' + name + '=' + value).join('; ')"_s;

} // namespace

class tst_HostileArticle : public PreviewTest
{
    Q_OBJECT

private slots:
    void nothingRunsAndNothingIsFetched_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QByteArray>("body");
        const QByteArray script = "<script>document.title='run'</script>", handler = "\" onerror=\"document.title='run'\" x=\"";
        const auto body = [](const char *name, const QByteArray &text) { QTest::newRow(name) << QByteArray() << text; };
        const auto details = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << QByteArray("x\n"); };
        body("raw HTML as a block", "<div>\n" + script + "\n</div>\n");
        body("raw HTML within a line", "a " + script + " b <img src=x onerror=\"document.title='run'\"> c\n");
        body("a comment that ends early", "<!-- --> " + script + " -->\n\n<!--> <img src=x onerror=\"document.title='run'\"> -->\n");
        body("CDATA and instructions", "<![CDATA[" + script + "]]>\n\n<?x " + script + "?>\n\n<!X " + script + ">\n");
        body("a link to a script address", "[a](javascript:document.title='run') [b](JaVaScRiPt:document.title) [c](<java\tscript:document.title>)\n");
        body("a script address in entities", "[a](&#106;avascript:document.title='run') [b](javascript&colon;document.title) [c](&#x1;javascript:x)\n");
        body("a script address as an autolink", "<javascript:document.title='run'> <data:text/html,x> <vbscript:x>\n");
        body("links to files and data", "[a](file:///etc/passwd) [b](data:text/html,<script>x</script>) [c](blob:x) [d](chrome://version)\n");
        body("a link to our own scheme", "[a](articular://page/1/article/a.png) ![b](articular://page/1/article/a.png)\n");
        body("a handler in a link's title", "[a](https://example.org/ '" + handler + "') [b](https://example.org/ \"" + QByteArray(handler).replace('"', "&quot;") + "\")\n");
        body("a handler in a picture's words", "![" + handler + "](a.png '" + handler + "')\n");
        body("a handler in an address", "[a](https://example.org/" + handler + ") ![b](a.png\"onerror=\"x)\n");
        body("pictures from outside", "![a](https://example.org/a.png) ![b](//example.org/a.png) ![c](http:a.png) ![d](\\\\\\\\host\\\\a.png)\n");
        body("pictures of files", "![a](file:///etc/passwd) ![b](/etc/passwd) ![c](../secret.png) ![d](%2e%2e/secret.png) ![e](..%2fsecret.png) ![f](a/../../secret.png)\n");
        body("pictures of data", "![a](data:image/svg+xml,<svg onload=x>) ![b](data:image/png;base64,iVBORw0KGgo=)\n");
        body("a picture by a link that leads out", "![a](out.png) ![b](outside/secret.png)\n");
        body("a drawing with script", "![a](evil.svg) ![b](fetching.svg)\n");
        body("a file whose name is markup", "![a](<\"><img src=x onerror=run>.png>) ![b](<' onload='x.png>)\n");
        body("a definition with a handler", "[a][x] ![b][x]\n\n[x]: https://example.org/ '" + handler + "'\n");
        body("a note with script", "a[^1]\n\n[^1]: " + script + " [x](javascript:x)\n");
        body("a note's name as markup", "a[^\"><b>]\n\n[^\"><b>]: x\n");
        body("a fence with a language as markup", "```\" onload=\"document.title='run'\n" + script + "\n```\n");
        body("a heading with script", "# " + script + " a\n\n## \"><img src=x onerror=run>\n");
        body("a table with script", "| " + script + " | b |\n|---|---|\n| <img src=x onerror=run> | [x](javascript:x) |\n");
        body("a clinic text with hostile words", "{{notice evil}}\n\n{{notice \"><script>x</script>}}\n\n{{" + script + "}}\n");
        body("a citation with markup", "[@\"><script>document.title='run'</script>] [@evil]\n");
        body("an address of a page with a name and password", "[a](https://user:word@example.org/) <https://a@b/>\n");
        body("characters that hide", "[\xe2\x80\xae" "gro.elpmaxe](javascript:x) a\xe2\x80\xa8<script>x</script>\n");
        details("a title with script", "title: \"" + script + "\"\n");
        details("a title with a handler", "title: '" + handler + "'\n");
        details("an author with script", "title: x\nauthor: \"" + script + "\"\nauthors: [\"" + script + "\"]\n");
        details("a hero picture from outside", "title: x\nimage: {src: 'https://example.org/a.png', alt: x}\n");
        details("a hero picture of a file", "title: x\nimage: {src: '../secret.png', alt: x}\n");
        details("a hero picture with a handler", "title: x\nimage: {src: a.png, alt: '" + handler + "', credit: \"" + script + "\", caption: \"" + script + "\"}\n");
        details("a summary with script", "title: x\nsummary: \"" + script + "\"\nsubtitle: \"" + script + "\"\n");
        details("a language with a handler", "title: x\nlanguage: '" + handler + "'\n");
        details("categories with script", "title: x\ncategories: [\"" + script + "\"]\ndate: \"" + script + "\"\n");
        details("lists of clinic texts with script", "title: x\ndisclaimers: [evil, \"" + script + "\"]\nnotices: [evil]\ncta: [evil]\n");
    }

    void nothingRunsAndNothingIsFetched()
    {
        QFETCH(QByteArray, details);
        QFETCH(QByteArray, body);
        makeClinic();
        ArticleAnalyzer analyzer(m_fixture->folder.path(u"article/article.md"_s), clinic(), programChecks());
        PreviewUpdate update = analyzer.preview("---\n" + details + "---\n\n" + body + "\n![last](a.png)\n", 1, today);
        update.isWhole = true;
        QVERIFY(m_fixture->apply(update));
        QTRY_COMPARE(m_fixture->inPage(u"[...document.images].at(-1).naturalWidth"_s).toInt(), 8);
        checkPage();
    }

    void aHostileThemeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("style");
        const auto page = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html << QByteArray(); };
        const auto style = [](const char *name, const QByteArray &css) { QTest::newRow(name) << QByteArray() << css; };
        page("a script", "<script>document.title='run'</script>");
        page("a handler", "<p onclick=\"document.title='run'\">x</p>");
        page("a picture from outside", "<img src=\"https://example.org/a.png\">");
        page("a frame", "<iframe src=\"https://example.org/\"></iframe>");
        page("a link to a script address", "<a href=\"javascript:document.title='run'\">x</a>");
        page("a form", "<form action=\"https://example.org/\"><button>x</button></form>");
        page("a refresh", "<meta http-equiv=\"refresh\" content=\"0;url=https://example.org/\">");
        page("a value in an address", "<a href=\"{{{title}}}\">x</a>");
        style("an import", "@import url(https://example.org/a.css);");
        style("a background from outside", "body { background: url(https://example.org/a.png) }");
        style("a background from outside, written otherwise", "body { background: u\\72l('//example.org/a.png') }");
        style("a font from outside", "@font-face { font-family: x; src: url(https://example.org/a.woff2) }");
        style("a file above the theme", "body { background: url(../../secret.png) }");
    }

    void aHostileThemeIsRefused()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, style);
        makeClinic();
        if (!page.isEmpty()) {
            QFile builtIn(u":/articular/page/page.mustache"_s);
            QVERIFY(builtIn.open(QIODevice::ReadOnly));
            m_fixture->folder.write(u"clinic/theme/page.mustache"_s, builtIn.readAll().replace("</body>", page + "</body>"));
        }
        if (!style.isEmpty())
            m_fixture->folder.write(u"clinic/theme/style.css"_s, style);
        const Workspace hostile = clinic();
        ArticleAnalyzer analyzer(m_fixture->folder.path(u"article/article.md"_s), hostile, programChecks());
        PreviewUpdate update = analyzer.preview("---\ntitle: x\n---\n\n![last](a.png)\n", 1, today);
        QVERIFY(update.themeProblem);
        m_fixture->preview->setStyle(PageRenderer::style(hostile));
        QVERIFY(m_fixture->apply(update));
        QTRY_COMPARE(m_fixture->inPage(u"[...document.images].at(-1).naturalWidth"_s).toInt(), 8);
        checkPage();
    }

private:
    void makeClinic() const
    {
        const Folder &folder = m_fixture->folder;
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (const QString &name : {u"article/a.png"_s, u"secret.png"_s, u"article/\"><img src=x onerror=run>.png"_s, u"article/' onload='x.png"_s}) {
            folder.write(name, "");
            QVERIFY(image.save(folder.path(name), "PNG"));
        }
        QVERIFY(QFile::link(folder.path(u"secret.png"_s), folder.path(u"article/out.png"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"article/outside"_s)));
        folder.write(u"article/evil.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"document.title='run'\"><script>document.title='run'</script></svg>");
        folder.write(u"article/fetching.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                                                "<image xlink:href=\"https://example.org/a.png\"/><style>@import url(https://example.org/a.css);</style></svg>");
        const QByteArray evil = "<script>document.title='run'</script> [x](javascript:document.title='run') ![x](https://example.org/a.png) \" onerror=\"x";
        folder.write(u"clinic/clinic.yaml"_s, "name: \"<script>document.title='run'</script>\"\nurl: \"javascript:document.title='run'\"\n"
                                              "address: [\"<img src=x onerror=run>\"]\ncategories: [Knee]\n");
        folder.write(u"clinic/snippets/evil.md"_s, "---\nid: evil\nversion: 1\nkind: notice\n---\n" + evil + "\n");
        folder.write(u"clinic/disclaimers/evil.md"_s, "---\nid: evil\nversion: 1\ntitle: \"<script>x</script>\"\n---\n" + evil + "\n");
        folder.write(u"clinic/references.json"_s, "[{\"id\":\"evil\",\"type\":\"article-journal\",\"title\":\"<script>document.title='run'</script>\","
                                                  "\"URL\":\"javascript:document.title='run'\"}]");
    }

    Workspace clinic() const { return Workspace::load(m_fixture->folder.path()); }

    void checkPage() const
    {
        QCOMPARE(m_fixture->inPage(u"document.title"_s).toString(), u"Preview"_s);
        QCOMPARE(m_fixture->inPage(wrongAttributes).toString(), QString());
        QCOMPARE(m_fixture->inPage(u"document.querySelectorAll('script, iframe, frame, object, embed, form[action], base, meta[http-equiv=refresh]').length"_s).toInt(), 0);
        QCOMPARE(m_fixture->inPage(u"[...document.images].filter(i => i.naturalWidth && !decodeURI(i.src).includes('/article/')).length"_s).toInt(), 0);
        QCOMPARE(m_fixture->inPage(u"[...document.images].filter(i => i.naturalWidth && /secret|out/.test(i.src)).length"_s).toInt(), 0);
        QCOMPARE(m_fixture->refusedRequests, QList<QUrl>());
        QCOMPARE(m_fixture->refusedNavigations, QList<QUrl>());
    }
};

} // namespace articular::test

using articular::test::tst_HostileArticle;
ARTICULAR_TEST(tst_HostileArticle)
#include "tst_HostileArticle.moc"
