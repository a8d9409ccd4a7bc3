// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/MarkdownDocument.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// The top-level blocks as "kind first-last", for comparing at a glance.
QString outlineOfBlocks(const MarkdownDocument &document)
{
    static const QStringList names{
        u"Document"_s, u"Quote"_s, u"Callout"_s, u"List"_s, u"Item"_s, u"Code"_s, u"Html"_s, u"Comment"_s,
        u"Paragraph"_s, u"Heading"_s, u"Break"_s, u"Table"_s, u"Row"_s, u"Cell"_s, u"Note"_s, u"Directive"_s};
    QStringList result;
    for (const Block &block : document.blocks()) {
        const NodeKind kind = document.ast()[block.node].kind;
        result.append(u"%1 %2-%3"_s.arg(names[int(kind)]).arg(block.firstLine).arg(block.lastLine));
    }
    return result.join(u", ");
}

} // namespace

class tst_MarkdownDocument : public test::TestCase
{
    Q_OBJECT

private slots:
    void knowsTheLinesOfItsBlocks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("blocks");
        QTest::newRow("nothing has no blocks") << QByteArray() << QString();
        QTest::newRow("a paragraph ends before the blank line") << QByteArray("a\nb\n\n\nc") << u"Paragraph 0-1, Paragraph 4-4"_s;
        QTest::newRow("a heading with hashes is one line") << QByteArray("# a\n\nb\n") << u"Heading 0-0, Paragraph 2-2"_s;
        QTest::newRow("an underlined heading ends with its line") << QByteArray("a\nb\n---\n\nc\n") << u"Heading 0-2, Paragraph 4-4"_s;
        QTest::newRow("an underline of one hyphen") << QByteArray("a\n-\nb\n") << u"Heading 0-1, Paragraph 2-2"_s;
        QTest::newRow("a fence ends with its closing line") << QByteArray("~~~\na\n\n~~~\nb\n") << u"Code 0-3, Paragraph 4-4"_s;
        QTest::newRow("an open fence goes to the end") << QByteArray("```\na\n\n") << u"Code 0-2"_s;
        QTest::newRow("an open fence in a quote ends with the quote") << QByteArray("> ```\n> a\nb\n") << u"Quote 0-1, Paragraph 2-2"_s;
        QTest::newRow("indented code leaves blank lines out") << QByteArray("    a\n\n    b\n\n\nc\n") << u"Code 0-2, Paragraph 5-5"_s;
        QTest::newRow("a comment is one line") << QByteArray("<!-- a -->\n\nb\n") << u"Comment 0-0, Paragraph 2-2"_s;
        QTest::newRow("HTML ends before the blank line") << QByteArray("<div>\na\n\nb\n") << u"Html 0-1, Paragraph 3-3"_s;
        QTest::newRow("a list leaves blank lines out") << QByteArray("- a\n\n- b\n\n\nc\n") << u"List 0-2, Paragraph 5-5"_s;
        QTest::newRow("a table under a line of text") << QByteArray("t\n|a|b|\n|-|-|\n|c|\n") << u"Paragraph 0-0, Table 1-3"_s;
        QTest::newRow("a table without rows") << QByteArray("|a|b|\n|-|-|\n\nc\n") << u"Table 0-1, Paragraph 3-3"_s;
        QTest::newRow("a note stands where it was written") << QByteArray("[^1]: n\n\na[^1]\n") << u"Note 0-0, Paragraph 2-2"_s;
        QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n\r\nc\r\n") << u"Paragraph 0-1, Paragraph 3-3"_s;
        QTest::newRow("old Mac line ends") << QByteArray("a\rb\r\rc\r") << u"Paragraph 0-1, Paragraph 3-3"_s;
        QTest::newRow("a byte order mark is no text") << QByteArray("\xEF\xBB\xBF# a\n") << u"Heading 0-0"_s;
    }
    void knowsTheLinesOfItsBlocks()
    {
        QFETCH(const QByteArray, text);
        QTEST(outlineOfBlocks(MarkdownDocument::parse(text)), "blocks");
    }

    void countsLinesFromTheTextsStart()
    {
        const QByteArray text = "---\ntitle: A\n---\n\n# B\n";
        const MarkdownDocument document = MarkdownDocument::parse(text, text.indexOf("\n\n") + 1);
        QCOMPARE(outlineOfBlocks(document), u"Heading 4-4"_s);
        QCOMPARE(document.blocks().first().range, TextRange::between(18, 21));
    }

    void numbersFootnotesByFirstMention()
    {
        const MarkdownDocument document = MarkdownDocument::parse("a[^x] b[^y] c[^x]\n\n[^y]: Y[^z]\n[^x]: X\n[^u]: U\n[^z]: Z\n");
        QStringList notes;
        for (const NodeId note : document.footnotes())
            notes.append(document.ast().plainText(note));
        QCOMPARE(notes, (QStringList{u"X"_s, u"Y"_s, u"Z"_s}));
    }

    void listsCitedKeysByFirstMention()
    {
        const MarkdownDocument document = MarkdownDocument::parse("A [@b; @a, p. 12] and [@b].\n\n`[@c]` \\[@d] [[@e]](u) [@!]\n");
        QCOMPARE(document.citedKeys(), (QStringList{u"b"_s, u"a"_s}));
    }
};

ARTICULAR_TEST(tst_MarkdownDocument)
#include "tst_MarkdownDocument.moc"
