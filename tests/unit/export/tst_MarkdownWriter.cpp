// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/MarkdownWriter.h"
#include "core/markdown/HtmlRenderer.h"
#include "support/TestRunner.h"
#include "unit/markdown/CommonMarkExamples.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray writtenAgain(const QByteArray &markdown)
{
    const MarkdownDocument document = MarkdownDocument::parse(markdown);
    QByteArrayList blocks;
    for (const Block &block : document.blocks())
        blocks.append(markdownOf(document, block.node, articularDialect(document)).value_or("(not written)"));
    return blocks.join("\n\n");
}

QByteArray withoutBlanksAtMarks(QByteArray html)
{
    return html.replace(" </", "</").replace("> ", ">");
}

} // namespace

class tst_MarkdownWriter : public test::TestCase
{
    Q_OBJECT

private slots:
    void blocksAreWritten_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain text stays") << QByteArray("Don't worry: it's \"fine\" (mostly) - 5 + 3 = 8.") << QByteArray("Don't worry: it's \"fine\" (mostly) - 5 + 3 = 8.");
        QTest::newRow("marks that mean nothing") << QByteArray("2 \\* 3 \\_ [x] a\\|b {y} \\~ \\<b> \\`c\\`")
            << QByteArray("2 \\* 3 \\_ \\[x\\] a\\|b \\{y\\} \\~ \\<b\\> \\`c\\`");
        QTest::newRow("an entity that is text") << QByteArray("A &amp;amp; B & C") << QByteArray("A \\&amp; B & C");
        QTest::newRow("two dashes stay two") << QByteArray("a--b - c") << QByteArray("a\\-\\-b - c");
        QTest::newRow("beginnings of lines") << QByteArray("a\n\\# b\n\\- c\n7\\. d\n: e") << QByteArray("a\n\\# b\n\\- c\n7\\. d\n\\: e");
        QTest::newRow("addresses that are no links") << QByteArray("`x` http\\://a.b www\\.c.d") << QByteArray("`x` http\\://a.b www\\.c.d");
        QTest::newRow("an address that is one") << QByteArray("<https://a.example/x>") << QByteArray("<https://a.example/x>");
        QTest::newRow("a link with a title") << QByteArray("[a *b*](c?d=1&e=2 'f \"g\"')") << QByteArray("[a *b*](c?d=1&e=2 \"f \\\"g\\\"\")");
        QTest::newRow("a picture") << QByteArray("![A \\[b\\]](images/a%20b.jpg \"c\")") << QByteArray("![A \\[b\\]](images/a%20b.jpg \"c\")");
        QTest::newRow("marks of emphasis") << QByteArray("_a_ __b__ ~~c~~ `` d`e ``") << QByteArray("*a* **b** ~~c~~ ``d`e``");
        QTest::newRow("a break") << QByteArray("a  \nb") << QByteArray("a\\\nb");
        QTest::newRow("headings") << QByteArray("Two\nlines\n---") << QByteArray("## Two lines");
        QTest::newRow("a heading that ends in a mark") << QByteArray("# A \\#") << QByteArray("# A \\#");
        QTest::newRow("a tight list in a list") << QByteArray("* a\n  1) b\n  2) c\n* d") << QByteArray("- a\n  1. b\n  2. c\n- d");
        QTest::newRow("a loose list") << QByteArray("3. a\n\n4. b\n\n   c") << QByteArray("3. a\n\n4. b\n\n   c");
        QTest::newRow("lists that are two") << QByteArray("> - a\n>\n> * b") << QByteArray("> - a\n>\n> * b");
        QTest::newRow("quotes") << QByteArray("> a\n>\n> > b") << QByteArray("> a\n>\n> > b");
        QTest::newRow("a callout") << QByteArray("> [!KEY]\n> a") << QByteArray("> [!KEY]\n> a");
        QTest::newRow("code with fences") << QByteArray("~~~~ cpp x\n```\n\na\n~~~~") << QByteArray("````cpp\n```\n\na\n````");
        QTest::newRow("a line") << QByteArray("* * *") << QByteArray("___");
        QTest::newRow("a table") << QByteArray("a | b\n:-|-:\nc | `d\\|e`") << QByteArray("| a | b |\n|:---|---:|\n| c | `d\\|e` |");
        QTest::newRow("citations and directives") << QByteArray("A [@b, p. 2; @c].\n\n{{cta x}}") << QByteArray("A [@b, p. 2; @c].\n\n{{cta x}}");
        QTest::newRow("comments go") << QByteArray("a <!-- b --> c\n\n<!-- d -->") << QByteArray("a  c\n\n");
        QTest::newRow("raw HTML is not written") << QByteArray("a <b>c</b>") << QByteArray("(not written)");
        QTest::newRow("an address that is refused is not written") << QByteArray("[a](javascript:b)") << QByteArray("(not written)");
    }

    void blocksAreWritten()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QByteArray, written);
        QCOMPARE(writtenAgain(markdown), written);
        if (written.contains("(not written)"))
            return;
        const MarkdownDocument document = MarkdownDocument::parse(markdown);
        for (const Block &block : document.blocks())
            QVERIFY(survivesWriting(document, block.node));
    }

    void whatAnotherParseWouldChangeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("emphasis in emphasis") << QByteArray("*_a_*");
        QTest::newRow("line ends that an entity made") << QByteArray("a&#10;&#10;b");
        QTest::newRow("a blank that an entity made") << QByteArray("&#9;a");
    }

    void whatAnotherParseWouldChangeIsSaid()
    {
        QFETCH(const QByteArray, markdown);
        const MarkdownDocument document = MarkdownDocument::parse(markdown);
        QVERIFY(!survivesWriting(document, document.blocks().constFirst().node));
    }

    void examplesOfTheSpecificationKeepTheirHtml()
    {
        const QList<QByteArray> examples = test::commonMarkExamples();
        if (examples.isEmpty())
            QSKIP("the CommonMark specification is not installed");
        qsizetype kept = 0, blocks = 0;
        for (const QByteArray &example : examples) {
            const MarkdownDocument document = MarkdownDocument::parse(example);
            for (const Block &block : document.blocks()) {
                const auto text = markdownOf(document, block.node, articularDialect(document));
                blocks += text ? 1 : 0;
                if (!survivesWriting(document, block.node))
                    continue;
                ++kept;
                QVERIFY(text);
                const MarkdownDocument alone = MarkdownDocument::parse(*text);
                const QByteArray before = HtmlRenderer(document, {}).block(int(&block - document.blocks().constData())).simplified();
                const QByteArray after = HtmlRenderer(alone, {}).body().simplified();
                // Names of headings are numbered within the whole text.
                if (!before.contains(" id=\"")) {
                    QVERIFY2(withoutBlanksAtMarks(after) == withoutBlanksAtMarks(before),
                             (example + "\n---\n" + *text + "\n---\n" + before + "\n---\n" + after).constData());
                }
            }
        }
        QVERIFY2(kept * 100 > blocks * 98, qPrintable(u"%1 of %2"_s.arg(kept).arg(blocks)));
    }
};

ARTICULAR_TEST(tst_MarkdownWriter)
#include "tst_MarkdownWriter.moc"
