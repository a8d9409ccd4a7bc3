// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/HtmlRenderer.h"
#include "support/TestRunner.h"

using namespace articular;

namespace {

QByteArray htmlOf(const QByteArray &markdown, const HtmlOptions &options = {})
{
    const MarkdownDocument document = MarkdownDocument::parse(markdown);
    return HtmlRenderer(document, options).body();
}

} // namespace

class tst_HtmlRenderer : public test::TestCase
{
    Q_OBJECT

private slots:
    void writesHtml_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
        };
        row("nothing gives nothing", "", "");
        row("text is escaped", "a < b & \"c\" > d", "<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>\n");
        row("breaks have no slash", "a  \nb\n\n---\n", "<p>a<br>\nb</p>\n<hr>\n");
        row("characters that HTML forbids are replaced", "a&#1;b\x7F" "c\xC2\x80" "d\xEF\xBF\xBF",
            "<p>a\xEF\xBF\xBD" "b\xEF\xBF\xBD" "c\xEF\xBF\xBD" "d\xEF\xBF\xBD</p>\n");
        row("raw HTML is shown as text", "a <b onclick=\"x()\">c</b>",
            "<p>a <span class=\"raw-html\">&lt;b onclick=&quot;x()&quot;&gt;</span>c"
            "<span class=\"raw-html\">&lt;/b&gt;</span></p>\n");
        row("a block of raw HTML is shown as text", "<script>\nalert(1)\n</script>\n",
            "<p class=\"raw-html\">&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n");
        row("comments are never output", "<!-- a -->\n\nb <!-- c --> d\n", "<p>b  d</p>\n");
        row("a paragraph of comments is not there", "<!-- a --><!-- b -->\n", "");
        row("a comment before raw HTML goes, the HTML stays as text", "<!-- a --> <i>\n", "<p class=\"raw-html\">&lt;i&gt;</p>\n");
        row("two same headings get two ids", "# A b!\n\n# A b\n\n## A b 2\n",
            "<h1 id=\"a-b\">A b!</h1>\n<h1 id=\"a-b-2\">A b</h1>\n<h2 id=\"a-b-2-2\">A b 2</h2>\n");
        row("a heading without letters has an id too", "# ?\n", "<h1 id=\"section\">?</h1>\n");
        row("a heading cannot take the id of a note", "# Fn 1\n", "<h1 id=\"section-fn-1\">Fn 1</h1>\n");
        row("an empty heading is not there", "##\n\na\n", "<p>a</p>\n");
        row("alignment is a class and an empty corner no header", "||a|\n|-|:-:|\n|b|c|\n",
            "<table>\n<thead>\n<tr><td></td><th scope=\"col\" class=\"align-center\">a</th></tr>\n</thead>\n<tbody>\n"
            "<tr><td>b</td><td class=\"align-center\">c</td></tr>\n</tbody>\n</table>\n");
        row("a table without rows has no body", "|a|\n|-|\n",
            "<table>\n<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n</table>\n");
        row("a tight list has no paragraphs", "- a\n- b\n  c\n", "<ul>\n<li>a</li>\n<li>b\nc</li>\n</ul>\n");
        row("a loose list has paragraphs, its inner one none", "3. a\n4. b\n\n   - c\n",
            "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n");
        row("code keeps its language", "```cpp extra\na<b\n```\n", "<pre><code class=\"language-cpp\">a&lt;b\n</code></pre>\n");
        row("an odd language is left out", "```\"x\na\n```\n", "<pre><code>a\n</code></pre>\n");
        row("a web link has no opener", "[a](https://b.example/?c&d \"e\")",
            "<p><a href=\"https://b.example/?c&amp;d\" title=\"e\" rel=\"noopener\">a</a></p>\n");
        row("a refused link is its text", "[a](javascript:b)", "<p><span class=\"refused-link\">a</span></p>\n");
        row("a link without text shows its address", "[](b.html)", "<p><a href=\"b.html\">b.html</a></p>\n");
        row("characters that no address may hold are encoded", "[a](<b c|d%zz#e#f>)",
            "<p><a href=\"b%20c%7Cd%25zz#e%23f\">a</a></p>\n");
        row("links do not nest", "[a www.b.example c[^1]](d)\n\n[^1]: n\n",
            "<p><a href=\"d\">a www.b.example c<sup class=\"footnote-ref\" id=\"fnref-1\">1</sup></a></p>\n"
            "<ol class=\"footnotes\">\n<li id=\"fn-1\"><p>n <a class=\"footnote-back\" href=\"#fnref-1\" "
            "aria-label=\"Back to note 1 in the text\">\xE2\x86\xA9\xEF\xB8\x8E</a></p>\n</li>\n</ol>\n");
        row("a picture in text, the second one lazy", "a ![b *c*](d.png \"e\")![](f.png)",
            "<p>a <img src=\"d.png\" alt=\"b c\" title=\"e\"><img loading=\"lazy\" src=\"f.png\" alt=\"\"></p>\n");
        row("a picture alone is a figure with its title below", "![a](b.png \"c & d\")",
            "<figure><img src=\"b.png\" alt=\"a\"><figcaption>c &amp; d</figcaption></figure>\n");
        row("a refused picture is its description in a box", "x ![a](file:///b.png)", "<p>x <span class=\"missing-image\">a</span></p>\n");
        row("a callout", "> [!KEY]\n> a\n", "<aside class=\"callout callout-key\" role=\"note\">\n"
            "<p class=\"callout-label\">Key point</p>\n<p>a</p>\n</aside>\n");
        row("an escaped callout is a quote", "> \\[!KEY]\n> a\n", "<blockquote>\n<p>[!KEY]\na</p>\n</blockquote>\n");
        row("citations are numbered by first mention", "a [@x; @y-1, p. 2] [@y-1]",
            "<p>a <sup class=\"citation\"><a href=\"#ref-x\">1</a>, <a href=\"#ref-y-1\">2</a> (p. 2)</sup> "
            "<sup class=\"citation\"><a href=\"#ref-y-1\">2</a></sup></p>\n");
        row("an unknown directive is its source", "{{a <b>}}\n", "<p>{{a &lt;b&gt;}}</p>\n");
    }
    void writesHtml()
    {
        QFETCH(const QByteArray, markdown);
        QTEST(htmlOf(markdown), "html");
    }
};

ARTICULAR_TEST(tst_HtmlRenderer)
#include "tst_HtmlRenderer.moc"
