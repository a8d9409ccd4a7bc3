// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/HtmlImport.h"
#include "core/import/InlineMarkdown.h"
#include "core/markdown/MarkdownDocument.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_HtmlImport : public test::TestCase
{
    Q_OBJECT

private slots:
    void turnsHtmlIntoMarkdown_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *html, const char *markdown) {
            QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(markdown);
        };
        row("paragraphs", "<p>One\n  line</p><p>Two</p>", "One line\n\nTwo");
        row("headings below the article's title", "<h1>Knee</h1><h2>Pain</h2>", "## Knee\n\n### Pain");
        row("headings that are below it already", "<h2>Knee</h2><h3><b>Pain</b></h3>", "## Knee\n\n### Pain");
        row("emphasis, with the spaces outside", "<p>A <b>bold </b>and <i> slanted</i> word</p>", "A **bold** and *slanted* word");
        row("emphasis by style", "<span style=\"font-weight: 700\">b</span> <span style=\"font-style:italic\">i</span>", "**b** *i*");
        row("bold words that touch", "<b>one</b> <b>two</b>", "**one two**");
        row("the bold that Google Docs puts around everything", "<b style=\"font-weight:normal;\"><p>Plain</p></b>", "Plain");
        row("struck words", "<p><s>old</s></p>", "~~old~~");
        row("links", "<p>See <a href=\"https://a.example/b?utm_source=x&amp;y=1\">the <b>page</b></a>.</p>", "See [the **page**](https://a.example/b?y=1).");
        row("a search's link", "<a href=\"https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fb&amp;sa=D\">x</a>", "[x](https://a.example/b)");
        row("links that run something stay words", "<a href=\"javascript:alert(1)\">x</a> <a href=\"file:///c:/a\">y</a>", "x y");
        row("a list in a list", "<ul><li>One<ul><li>In</li></ul></li><li>Two</li></ul>", "- One\n    - In\n- Two");
        row("a list beside the item that it belongs to", "<ul><li>One</li><ul><li>In</li></ul></ul>", "- One\n    - In");
        row("a numbered list that begins later", "<ol start=\"3\"><li><p>c</p></li><li>d</li></ol>", "3. c\n4. d");
        row("a table", "<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td><p>2</p><p>3</p></td></tr><tr><td>4</td></tr></table>",
            "| A | B\\|C |\n| --- | --- |\n| 1 | 2 3 |\n| 4 |  |");
        row("a table that only places things", "<table><tr><td><p>One</p></td></tr><tr><td>Two</td></tr></table>", "One\n\nTwo");
        row("a quote", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
        row("line breaks", "<p>One<br>Two</p>", "One  \nTwo");
        row("characters that would be marks", "<p>2 * 3 _a_ b_c # [x](y) {{z}} &lt;b&gt; &amp;amp;</p>", "2 \\* 3 \\_a\\_ b_c # \\[x](y) \\{{z}} \\<b> \\&amp;");
        row("lines that would begin something", "<p># no</p><p>- no</p><p>1. no</p><p>&gt; no</p>", "\\# no\n\n\\- no\n\n1\\. no\n\n\\> no");
        row("what is not seen is dropped", "<style>p{}</style><script>x()</script><p hidden>h</p><p style=\"display: none\">d</p><p>A\xC2\xA0knee\xE2\x80\x8B</p>", "A knee");
        row("Word's lists", "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\xC2\xB7<span>&nbsp;&nbsp;</span></span><![endif]>One</p>"
                            "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.<span>&nbsp;</span></span>In</p>"
                            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>\xC2\xB7</span>Two</p><p class=MsoNormal>After</p>",
            "- One\n    1. In\n- Two\n\nAfter");
    }
    void turnsHtmlIntoMarkdown()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, markdown);
        const auto imported = importHtml(html);
        QVERIFY(imported);
        QCOMPARE(imported->markdown, markdown);
    }

    void plainWordsHaveNoStructure_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("hasStructure");
        QTest::newRow("paragraphs and fonts") << QByteArray("<div><p>a</p><p><span style=\"font-family:Arial\">b</span></p></div>") << false;
        QTest::newRow("an empty bold") << QByteArray("<p>a<b> </b></p>") << false;
        QTest::newRow("a bold word in a table") << QByteArray("<table><tr><td><b>a</b></td></tr></table>") << true;
        QTest::newRow("a link") << QByteArray("<a href=\"https://a.example\">a</a>") << true;
    }
    void plainWordsHaveNoStructure()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, hasStructure);
        QCOMPARE(importHtml(html)->hasStructure, hasStructure);
    }

    void picturesAreCounted()
    {
        const auto imported = importHtml("<p>a <img src=\"https://a.example/a.jpg\"></p><table><tr><td><img src=x></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>");
        QCOMPARE(imported->pictures, 2);
        QVERIFY(!imported->markdown.contains(u"a.jpg"_s));
    }

    void hostileHtmlIsBounded_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no words") << QByteArray("<p> </p><script>x</script>");
        QTest::newRow("5 MB") << QByteArray(5 * 1024 * 1024, 'x');
        QTest::newRow("100,000 elements within each other") << QByteArray("<div>").repeated(100'000) + "x";
    }
    void hostileHtmlIsBounded()
    {
        QFETCH(QByteArray, html);
        QVERIFY(!importHtml(html));
    }

    void deepListsAndWideTablesStayText()
    {
        const auto deep = importHtml(QByteArray("<ul><li>x").repeated(60));
        QVERIFY(deep);
        QVERIFY(deep->markdown.size() < 4000);
        const auto wide = importHtml("<table>" + ("<tr>" + QByteArray("<td>x</td>").repeated(500) + "</tr>").repeated(2) + "</table>");
        QVERIFY(wide);
        QVERIFY(!wide->markdown.contains(u'|'));
    }

    /// Whatever text is escaped means itself again once it is read as Markdown.
    void escapedTextReadsAsItself_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"**a** _b_ `c` ~~d~~"_s, u"[a](b) [^1] [@key] ![x](y)"_s, u"<b>x</b> &amp; &#65; {{cta x}}"_s, u"\\* \\a"_s,
                                    u"# a"_s, u"1. a"_s, u"+ a"_s, u"> a"_s, u"---"_s, u"snake_case a*b 5 < 6 & 7"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void escapedTextReadsAsItself()
    {
        QFETCH(QString, text);
        InlineMarkdown paragraph;
        paragraph.add(text, {});
        const MarkdownDocument read = MarkdownDocument::parse(paragraph.text().toUtf8(), 0);
        QCOMPARE(read.ast().plainText(0).trimmed(), text);
    }
};

ARTICULAR_TEST(tst_HtmlImport)
#include "tst_HtmlImport.moc"
