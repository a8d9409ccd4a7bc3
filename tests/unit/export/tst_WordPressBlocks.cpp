// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/WordPressBlocks.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray blocksOf(const QByteArray &html)
{
    return wordPressBlocks(HtmlTree::parse(html), [](const QString &source) { return u"media/"_s + source; });
}

} // namespace

class tst_WordPressBlocks : public test::TestCase
{
    Q_OBJECT

private slots:
    void partsOfThePageAreBlocks_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("blocks");
        QTest::newRow("a paragraph") << QByteArray("<p>One <em>two</em> &amp; three</p>")
                                     << QByteArray("<!-- wp:paragraph -->\n<p>One <em>two</em> &amp; three</p>\n<!-- /wp:paragraph -->\n");
        QTest::newRow("text without an element") << QByteArray("<div>One <strong>two</strong></div>")
            << QByteArray("<!-- wp:group -->\n<div class=\"wp-block-group\"><!-- wp:paragraph -->\n<p>One <strong>two</strong></p>\n"
                          "<!-- /wp:paragraph --></div>\n<!-- /wp:group -->\n");
        QTest::newRow("a heading of the second level") << QByteArray("<h2 id=\"text-a\">A</h2>")
            << QByteArray("<!-- wp:heading -->\n<h2 id=\"text-a\">A</h2>\n<!-- /wp:heading -->\n");
        QTest::newRow("a heading of the third level") << QByteArray("<h3 id=\"text-a\">A</h3>")
            << QByteArray("<!-- wp:heading {\"level\":3} -->\n<h3 id=\"text-a\">A</h3>\n<!-- /wp:heading -->\n");
        QTest::newRow("a list in a list that begins with three") << QByteArray("<ol start=\"3\"><li><p>A</p><p>B</p><ul><li>C</li></ul></li></ol>")
            << QByteArray("<!-- wp:list {\"ordered\":true,\"start\":3} -->\n<ol start=\"3\"><!-- wp:list-item -->\n<li>A<br><br>B"
                          "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>C</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n"
                          "<!-- /wp:list-item --></ol>\n<!-- /wp:list -->\n");
        QTest::newRow("an item that links reach") << QByteArray("<ol><li id=\"r\">A</li></ol>")
            << QByteArray("<!-- wp:list {\"ordered\":true} -->\n<ol><!-- wp:list-item -->\n<li><span id=\"r\">A</span></li>\n"
                          "<!-- /wp:list-item --></ol>\n<!-- /wp:list -->\n");
        QTest::newRow("a list with a table is HTML") << QByteArray("<ul><li><table><tbody><tr><td>A</td></tr></tbody></table></li></ul>")
            << QByteArray("<!-- wp:html -->\n<ul><li><table><tbody><tr><td>A</td></tr></tbody></table></li></ul>\n<!-- /wp:html -->\n");
        QTest::newRow("a picture with a caption") << QByteArray("<figure><img src=\"a.jpg\" alt=\"A &quot;b&quot;\" width=\"4\"><figcaption>C</figcaption></figure>")
            << QByteArray("<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"media/a.jpg\" alt=\"A &quot;b&quot;\"/>"
                          "<figcaption class=\"wp-element-caption\">C</figcaption></figure>\n<!-- /wp:image -->\n");
        QTest::newRow("a quote") << QByteArray("<blockquote><p>A</p></blockquote>")
            << QByteArray("<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n<p>A</p>\n"
                          "<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->\n");
        QTest::newRow("a table with a right column")
            << QByteArray("<table><thead><tr><th scope=\"col\" class=\"align-right\">A</th></tr></thead><tbody><tr><td class=\"align-right\">1</td></tr></tbody></table>")
            << QByteArray("<!-- wp:table -->\n<figure class=\"wp-block-table\"><table><thead><tr><th class=\"has-text-align-right\" data-align=\"right\" scope=\"col\">A</th>"
                          "</tr></thead><tbody><tr><td class=\"has-text-align-right\" data-align=\"right\">1</td></tr></tbody></table></figure>\n<!-- /wp:table -->\n");
        QTest::newRow("a line") << QByteArray("<hr>")
            << QByteArray("<!-- wp:separator -->\n<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>\n<!-- /wp:separator -->\n");
        QTest::newRow("code with a bracket") << QByteArray("<pre><code>a[1] &lt;\n</code></pre>")
            << QByteArray("<!-- wp:code -->\n<pre class=\"wp-block-code\"><code>a&#91;1] &lt;</code></pre>\n<!-- /wp:code -->\n");
        QTest::newRow("a callout") << QByteArray("<aside class=\"callout\" role=\"note\"><p>A</p></aside>")
            << QByteArray("<!-- wp:group {\"className\":\"callout\",\"tagName\":\"aside\"} -->\n<aside class=\"wp-block-group callout\">"
                          "<!-- wp:paragraph -->\n<p>A</p>\n<!-- /wp:paragraph --></aside>\n<!-- /wp:group -->\n");
        QTest::newRow("the name of a callout stands out") << QByteArray("<p class=\"callout-label\">Key point</p>")
            << QByteArray("<!-- wp:paragraph {\"className\":\"callout-label\"} -->\n<p class=\"callout-label\"><strong>Key point</strong></p>\n<!-- /wp:paragraph -->\n");
        QTest::newRow("no space at the beginning of an address line") << QByteArray("<address>Clinic<br>\n1 Lane</address>")
            << QByteArray("<!-- wp:paragraph -->\n<p>Clinic<br/>1 Lane</p>\n<!-- /wp:paragraph -->\n");
        QTest::newRow("a button") << QByteArray("<p><a class=\"button\" href=\"https://example.org/?a=1&amp;b=2\">Go</a></p>")
            << QByteArray("<!-- wp:buttons -->\n<div class=\"wp-block-buttons\"><!-- wp:button -->\n<div class=\"wp-block-button\">"
                          "<a class=\"wp-block-button__link wp-element-button\" href=\"https://example.org/?a=1&amp;b=2\">Go</a></div>\n"
                          "<!-- /wp:button --></div>\n<!-- /wp:buttons -->\n");
        QTest::newRow("a form is HTML") << QByteArray("<form action=\"https://example.org\"><input name=\"n\"></form>")
            << QByteArray("<!-- wp:html -->\n<form action=\"https://example.org\"><input name=\"n\"/></form>\n<!-- /wp:html -->\n");
        QTest::newRow("a class that would end the comment") << QByteArray("<p class=\"a--&gt;b\">A</p>")
            << QByteArray("<!-- wp:paragraph {\"className\":\"a\\u002d\\u002d\\u003eb\"} -->\n<p class=\"a--&gt;b\">A</p>\n<!-- /wp:paragraph -->\n");
        QTest::newRow("the categories stay out") << QByteArray("<div class=\"categories\"><ul><li>Knee</li></ul></div>") << QByteArray("\n");
    }

    void partsOfThePageAreBlocks()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QByteArray, blocks);
        QCOMPARE(blocksOf(html), blocks);
        QCOMPARE(blockFaults(blocks), QStringList());
    }

    void blocksThatDoNotNestAreFaults_data()
    {
        QTest::addColumn<QByteArray>("blocks");
        QTest::newRow("no end") << QByteArray("<!-- wp:paragraph --><p>A</p>");
        QTest::newRow("no beginning") << QByteArray("<p>A</p><!-- /wp:paragraph -->");
        QTest::newRow("another end") << QByteArray("<!-- wp:paragraph --><p>A</p><!-- /wp:list -->");
        QTest::newRow("settings that are no JSON") << QByteArray("<!-- wp:list {\"ordered\":} --><ol></ol><!-- /wp:list -->");
        QTest::newRow("a comment that is no block") << QByteArray("<!-- note -->");
    }

    void blocksThatDoNotNestAreFaults()
    {
        QFETCH(const QByteArray, blocks);
        QVERIFY(!blockFaults(blocks).isEmpty());
    }
};

ARTICULAR_TEST(tst_WordPressBlocks)
#include "tst_WordPressBlocks.moc"
