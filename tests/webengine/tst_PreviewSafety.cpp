// SPDX-License-Identifier: GPL-3.0-or-later
// The preview shows what strangers sent. Blocks and frames are given to it here as if every check before it had failed:
// nothing may run, nothing may be asked of anyone, nothing may be read from elsewhere on the disk.
#include "webengine/PreviewFixture.h"

#include "gui/preview/PreviewPage.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace articular::test {

class tst_PreviewSafety : public PreviewTest
{
    Q_OBJECT

private slots:
    void runsAndFetchesNothing_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QByteArray(html); };
        row("a script", "<script>document.title='run'</script>");
        row("a script from outside", "<script src=\"https://example.org/x.js\"></script>");
        row("a script of our scheme", "<script src=\"article/x.js\"></script>");
        row("a picture that fails with a handler", "<img src=\"article/none.png\" onerror=\"document.title='run'\">");
        row("a picture that loads with a handler", "<img src=\"article/a.png\" onload=\"document.title='run'\">");
        row("an open details with a handler", "<details open ontoggle=\"document.title='run'\"><summary>s</summary></details>");
        row("drawing with script", "<svg onload=\"document.title='run'\"><script>document.title='run'</script></svg>");
        row("drawing that animates a link", "<svg><a><animate attributeName=\"href\" values=\"javascript:document.title='run'\"/></a></svg>");
        row("a focus handler", "<input autofocus onfocus=\"document.title='run'\">");
        row("a frame with script", "<iframe srcdoc=\"<script>parent.document.title='run'</script>\"></iframe>");
        row("a frame from outside", "<iframe src=\"https://example.org/\"></iframe>");
        row("a frame with a script address", "<iframe src=\"javascript:parent.document.title='run'\"></iframe>");
        row("a frame of a file", "<iframe src=\"file:///etc/passwd\"></iframe>");
        row("a refresh", "<meta http-equiv=\"refresh\" content=\"0;url=https://example.org/\">");
        row("a refresh to a script address", "<meta http-equiv=\"refresh\" content=\"0;url=javascript:document.title='run'\">");
        row("another base", "<base href=\"https://example.org/\"><img src=\"a.png\">");
        row("an object", "<object data=\"https://example.org/x.swf\"></object>");
        row("an embedded document", "<embed src=\"https://example.org/x.pdf\">");
        row("a picture from outside", "<img src=\"https://example.org/a.png\">");
        row("a picture from outside by host only", "<img src=\"//example.org/a.png\">");
        row("a picture in several sizes from outside", "<img srcset=\"https://example.org/a.png 2x\">");
        row("a picture in the address", "<img src=\"data:image/png;base64,iVBORw0KGgo=\">");
        row("a picture of a file", "<img src=\"file:///etc/passwd\">");
        row("a picture of another page of ours", "<img src=\"articular://other/1/article/a.png\">");
        row("a stylesheet from outside", "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">");
        row("a preloaded file", "<link rel=\"preload\" as=\"image\" href=\"https://example.org/a.png\">");
        row("a name looked up in advance", "<link rel=\"dns-prefetch\" href=\"//example.org\"><link rel=\"preconnect\" href=\"https://example.org\">");
        row("styles that import", "<style>@import url(https://example.org/a.css); p { color: red }</style>");
        row("a background from outside", "<p style=\"background: url(https://example.org/a.png)\">x</p>");
        row("sound and film", "<audio autoplay src=\"https://example.org/a.ogg\"></audio><video autoplay poster=\"https://example.org/a.png\"></video>");
        row("drawing with a picture from outside", "<svg width=\"9\" height=\"9\"><image href=\"https://example.org/a.png\" width=\"9\" height=\"9\"/></svg>");
        row("drawing that uses another file", "<svg><use href=\"https://example.org/a.svg#x\"/></svg>");
        row("a table background", "<table background=\"https://example.org/a.png\"><tr><td>x</td></tr></table>");
    }

    void runsAndFetchesNothing()
    {
        QFETCH(QByteArray, html);
        writePicture(u"article/a.png"_s);
        m_fixture->folder.write(u"article/x.js"_s, "document.title='run'");
        QVERIFY(m_fixture->show({"<p>Before</p>\n"}));
        const QUrl before = m_fixture->preview->page()->url();
        QVERIFY(m_fixture->show({"<p>Before</p>\n", html}, "<header>" + html + "</header><main><div data-articular-body></div></main>"));
        QVERIFY(m_fixture->apply(m_fixture->change(0, 1, {html})));
        // A picture of ours that arrives after the hostile ones had their time.
        QVERIFY(m_fixture->apply(m_fixture->change(0, 0, {"<p><img id=\"last\" src=\"article/a.png\" alt=\"\"></p>\n"})));
        QTRY_COMPARE(m_fixture->inPage(u"document.querySelector('#last').naturalWidth"_s).toInt(), 8);
        QCOMPARE(m_fixture->inPage(u"document.title"_s).toString(), u"Preview"_s);
        QCOMPARE(m_fixture->preview->page()->url(), before);
        QCOMPARE(m_fixture->inPage(u"frames.length"_s).toInt(), 0);
        QCOMPARE(m_fixture->inPage(u"[...document.images].filter(i => i.naturalWidth && !i.src.endsWith('/article/a.png')).length"_s).toInt(), 0);
        // The content policy stops everything in the page itself; the gate behind it has nothing left to refuse.
        QCOMPARE(m_fixture->refusedRequests, QList<QUrl>());
        QCOMPARE(m_fixture->refusedNavigations, QList<QUrl>());
    }

    void thePagesOwnWorldIsOff()
    {
        QVERIFY(m_fixture->show({"<p>x</p>\n"}));
        QVERIFY(!m_fixture->inMainWorld(u"document.title = 'run'; 1"_s).isValid());
        QCOMPARE(m_fixture->inPage(u"document.title"_s).toString(), u"Preview"_s);
    }

    void formsAreNotSent()
    {
        QVERIFY(m_fixture->show({"<form action=\"https://example.org/sign-up\" method=\"post\"><input name=\"a\" value=\"b\">"
                                 "<button id=\"send\">Send</button></form>\n"}));
        const QUrl before = m_fixture->preview->page()->url();
        m_fixture->inPage(u"document.querySelector('#send').click()"_s);
        m_fixture->inPage(u"0"_s);
        QCOMPARE(m_fixture->preview->page()->url(), before);
        QCOMPARE(m_fixture->refusedRequests, QList<QUrl>());
    }

    void refusesNavigation_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a website") << u"https://example.org/"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("text in the address") << u"data:text/html,x"_s;
        QTest::newRow("a file of the article as a page") << u"article/a.png"_s;
        QTest::newRow("Chromium's own page") << u"chrome://version"_s;
    }

    void refusesNavigation()
    {
        QFETCH(QString, address);
        writePicture(u"article/a.png"_s);
        QVERIFY(m_fixture->show({"<p>x</p>\n"}));
        const QUrl before = m_fixture->preview->page()->url();
        m_fixture->inPage(u"location.href = '%1'; 0"_s.arg(address));
        QCOMPARE(m_fixture->inPage(u"document.body.innerText.trim()"_s).toString(), u"x"_s);
        QCOMPARE(m_fixture->preview->page()->url(), before);
    }

    void loadsNothingButOurSchemeEvenWhenThePageTries()
    {
        QVERIFY(m_fixture->show({"<p>x</p>\n"}));
        m_fixture->inPage(u"new Image().src = 'https://example.org/a.png'; 0"_s);
        m_fixture->inPage(u"fetch('https://example.org/a').catch(() => 0); 0"_s);
        m_fixture->inPage(u"fetch('article/article.md').catch(() => 0); 0"_s);
        QVERIFY(m_fixture->apply(m_fixture->change(0, 1, {"<p>y</p>\n"})));
        for (const QUrl &url : std::as_const(m_fixture->refusedRequests))
            QVERIFY2(url.scheme() != u"file"_s, qPrintable(url.toString()));
    }

    void showsPicturesOfTheArticleOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("beside the article") << u"article/a.png"_s << true;
        QTest::newRow("in a folder with a space and an accent") << u"article/images/caf%C3%A9%201.png"_s << true;
        QTest::newRow("a link inside the folder") << u"article/inside.png"_s << true;
        QTest::newRow("of the theme") << u"theme/assets/a.png"_s << true;
        QTest::newRow("missing") << u"article/none.png"_s << false;
        QTest::newRow("a folder") << u"article/images"_s << false;
        QTest::newRow("above the article") << u"article/../secret.png"_s << false;
        QTest::newRow("above, encoded") << u"article/%2e%2e/secret.png"_s << false;
        QTest::newRow("above, slash encoded") << u"article/..%2fsecret.png"_s << false;
        QTest::newRow("above, encoded twice") << u"article/%252e%252e/secret.png"_s << false;
        QTest::newRow("above, backslash") << u"article/..%5csecret.png"_s << false;
        QTest::newRow("an absolute path") << u"article/%1"_s << false;
        QTest::newRow("a link that leads out") << u"article/out.png"_s << false;
        QTest::newRow("through a linked folder that leads out") << u"article/outside/secret.png"_s << false;
        QTest::newRow("not a picture") << u"article/text.png"_s << false;
        QTest::newRow("of another page load") << u"../99/article/a.png"_s << false;
    }

    void showsPicturesOfTheArticleOnly()
    {
        QFETCH(QString, address);
        QFETCH(bool, isShown);
        writePicture(u"article/a.png"_s);
        writePicture(u"article/images/caf\u00e9 1.png"_s);
        writePicture(u"theme/assets/a.png"_s);
        writePicture(u"secret.png"_s);
        m_fixture->folder.write(u"article/text.png"_s, "<html>");
        const Folder &folder = m_fixture->folder;
        QVERIFY(QFile::link(folder.path(u"article/a.png"_s), folder.path(u"article/inside.png"_s)));
        QVERIFY(QFile::link(folder.path(u"secret.png"_s), folder.path(u"article/out.png"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"article/outside"_s)));
        if (address.contains(u"%1"_s) && address.endsWith(u"%1"_s))
            address = u"article/"_s + folder.path(u"secret.png"_s);
        QVERIFY(m_fixture->show({"<p><img id=\"asked\" src=\"" + address.toUtf8() + "\" alt=\"\">"
                                 "<img id=\"known\" src=\"article/a.png\" alt=\"\"></p>\n"}));
        QTRY_COMPARE(m_fixture->inPage(u"document.querySelector('#asked').complete && document.querySelector('#known').naturalWidth"_s).toInt(), 8);
        QCOMPARE(m_fixture->inPage(u"document.querySelector('#asked').naturalWidth"_s).toInt(), isShown ? 8 : 0);
    }

private:
    void writePicture(const QString &relative) const
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::blue);
        m_fixture->folder.write(relative, "");
        QVERIFY(image.save(m_fixture->folder.path(relative), "PNG"));
    }
};

} // namespace articular::test

using articular::test::tst_PreviewSafety;
ARTICULAR_TEST(tst_PreviewSafety)
#include "tst_PreviewSafety.moc"
