// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/IncrementalParser.h"
#include "support/TestRunner.h"
#include "unit/markdown/CommonMarkExamples.h"

#include <QRandomGenerator>

using namespace articular;

namespace {

const QByteArray paragraphs = QByteArray("A knee that hurts in the morning.\n\n").repeated(200);

/// What random articles consist of: blocks that end where one thinks, and such as swallow what follows.
const QList<QByteArray> pieces{
    "A paragraph about the *knee* with `code`", "two\nlines", "# Heading", "Title\n=====", "Title\n---", "***", "- item\n- item", "- item\n\n- item\n\n  more",
    "1. one\n2. two", "2. begins late", "* other", "  continued", "    code or more", "> quote\nlazy", "> [!NOTE]\n> Take care.", "```\nfence", "```", "~~~", "<!--", "-->", "<div>",
    "</div>", "<script>", "| a | b |\n|---|---|\n| c | d |", "words before\n| a |\n|---|", "|---|", "{{cta knee}}", "Says who [@smith2020] and [@jones].", "[@smith2020]", "\\[@a]",
    "![Knee](images/knee-1.jpg)", "[link](https://example.org)", "https://example.org", "**bold", "é膝🦵", "\xEF\xBB\xBFmark", "",
};
const QList<QByteArray> definitions{"[^1]: A note.", "[^2]: A note\n\n    of two.", "Noted[^1] and again[^1].", "Other[^2].", "[x]: https://example.org", "See [x].", "[^3]"};
const QList<QByteArray> keys{"a", " ", "\n", "\n\n", "*", "`", "-", "#", ">", "|", "[", "]", ":", "1.", "    ", "\t", "=", "<", "!", "@"};

bool isSame(const Ast &a, NodeId one, const Ast &b, NodeId other)
{
    const Node &x = a[one], &y = b[other];
    const auto values = [](const Node &node) {
        // The lines of inlines are not for use.
        const bool isBlock = node.kind < NodeKind::Text;
        return std::tuple(node.kind, node.alignment, node.isHeader, node.isOrdered, node.isTight, node.level, node.number, node.occurrence,
                          isBlock ? node.firstLine : 0, isBlock ? node.lastLine : 0, node.parent, node.firstChild, node.lastChild, node.next, node.previous);
    };
    return values(x) == values(y) && a.view(x.literal) == b.view(y.literal) && a.view(x.url) == b.view(y.url) && a.view(x.title) == b.view(y.title);
}

/// How they differ; nothing when they are the same.
QByteArray difference(const MarkdownDocument &one, const MarkdownDocument &other)
{
    if (one.source() != other.source() || one.citedKeys() != other.citedKeys() || one.footnotes() != other.footnotes())
        return "text, keys or notes";
    if (one.ast().nodes.size() != other.ast().nodes.size())
        return "number of nodes";
    for (NodeId id = 0; id < NodeId(one.ast().nodes.size()); ++id) {
        if (!isSame(one.ast(), id, other.ast(), id))
            return "node " + QByteArray::number(id);
    }
    const auto isSameBlock = [](const Block &a, const Block &b) {
        return a.node == b.node && a.firstLine == b.firstLine && a.lastLine == b.lastLine && a.range == b.range;
    };
    return std::ranges::equal(one.blocks(), other.blocks(), isSameBlock) ? QByteArray() : "blocks";
}

template <typename List>
const auto &any(QRandomGenerator &random, const List &list)
{
    return list[random.bounded(int(list.size()))];
}

QByteArray randomBody(QRandomGenerator &random, bool defines)
{
    QByteArray body;
    for (int count = 3 + random.bounded(12); count > 0; --count)
        body += any(random, defines && random.bounded(4) == 0 ? definitions : pieces) + (random.bounded(4) == 0 ? "\n" : "\n\n");
    return body;
}

} // namespace

class tst_IncrementalParser : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsLittleOfALongText_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray half = paragraphs.first(paragraphs.size() / 2 + 7);
        const QByteArray rest = paragraphs.sliced(half.size());
        QTest::newRow("a letter in the middle") << paragraphs << half + "x" + rest;
        QTest::newRow("a letter at the start") << paragraphs << "x" + paragraphs;
        QTest::newRow("a letter at the end") << paragraphs << paragraphs.trimmed() + "x\n\n";
        QTest::newRow("a paragraph divided") << paragraphs << half + "\n\n" + rest;
        QTest::newRow("a paragraph taken away") << paragraphs << half + rest.sliced(35);
        QTest::newRow("a citation") << paragraphs << half + " [@smith2020] " + rest;
        QTest::newRow("a letter, where notes are elsewhere") << paragraphs + "Note[^1].\n\n[^1]: Text.\n" << half + "x" + rest + "Note[^1].\n\n[^1]: Text.\n";
        QTest::newRow("nothing") << paragraphs << paragraphs;
    }
    void readsLittleOfALongText()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const ParsedChange change = parseChanged(MarkdownDocument::parse(before), after);
        QVERIFY2(change.parsedBytes < 200, QByteArray::number(change.parsedBytes));
        QCOMPARE(difference(change.document, MarkdownDocument::parse(after)), QByteArray());
    }

    void readsAllWhereAllDependsOnIt_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("code that does not end") << QByteArray("```\n");
        QTest::newRow("a comment that does not end") << QByteArray("\n\n<!--\n");
        QTest::newRow("a definition") << QByteArray("\n\n[x]: https://example.org\n\n");
        QTest::newRow("a carriage return") << QByteArray("\r");
        QTest::newRow("a hostile place") << QByteArray("\n\n") + QByteArray("> ").repeated(300) + "\n\n";
    }
    void readsAllWhereAllDependsOnIt()
    {
        QFETCH(QByteArray, change);
        const QByteArray after = paragraphs.first(700) + change + paragraphs.sliced(700);
        const ParsedChange changed = parseChanged(MarkdownDocument::parse(paragraphs), after);
        QCOMPARE(changed.parsedBytes, after.size());
        QCOMPARE(difference(changed.document, MarkdownDocument::parse(after)), QByteArray());
    }

    void followsTheArticleDetails()
    {
        const QByteArray before = "---\ntitle: Knee\n---\n", after = "---\ntitle: Knees\ntags: [a]\n---\n";
        const ParsedChange changed = parseChanged(MarkdownDocument::parse(before + paragraphs, before.size()), after + paragraphs, after.size());
        QVERIFY(changed.parsedBytes < 200);
        QCOMPARE(difference(changed.document, MarkdownDocument::parse(after + paragraphs, after.size())), QByteArray());
    }

    void givesWhatAWholeParseGives_data()
    {
        QTest::addColumn<bool>("defines");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("without definitions, %u", seed) << false << seed;
            QTest::addRow("with definitions, %u", seed) << true << seed;
        }
    }
    void givesWhatAWholeParseGives()
    {
        QFETCH(bool, defines);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        qsizetype parsed = 0, whole = 0;
        for (int article = 0; article < 300; ++article) {
            QByteArray text = randomBody(random, defines);
            MarkdownDocument document = MarkdownDocument::parse(text);
            for (int edit = 0; edit < 20; ++edit) {
                const qsizetype at = random.bounded(int(text.size()) + 1);
                const qsizetype length = random.bounded(3) > 0 ? 0 : random.bounded(12);
                const QByteArray before = text;
                text.replace(at, length, random.bounded(4) == 0 ? "\n\n" + any(random, pieces) + "\n\n" : any(random, keys));
                ParsedChange change = parseChanged(std::move(document), text);
                document = std::move(change.document);
                const QByteArray problem = difference(document, MarkdownDocument::parse(text));
                QVERIFY2(problem.isEmpty(), problem + " in\n" + before + "\n=>\n" + text);
                parsed += change.parsedBytes;
                whole += text.size();
            }
        }
        QVERIFY2(parsed < whole, "nothing was saved");
    }

    void givesWhatAWholeParseGivesForTheSpecification()
    {
        const QList<QByteArray> examples = test::commonMarkExamples();
        if (examples.isEmpty())
            QSKIP("The npm package commonmark-spec is not installed; set ARTICULAR_COMMONMARK_SPEC to its spec.txt.");
        QRandomGenerator random(9);
        for (int article = 0; article < 1500; ++article) {
            QByteArray text;
            for (int count = 0; count < 5; ++count)
                text += any(random, examples) + "\n";
            MarkdownDocument document = MarkdownDocument::parse(text);
            for (int edit = 0; edit < 6; ++edit) {
                const QByteArray before = text;
                text.replace(random.bounded(int(text.size())), random.bounded(4), any(random, keys));
                document = parseChanged(std::move(document), text).document;
                const QByteArray problem = difference(document, MarkdownDocument::parse(text));
                QVERIFY2(problem.isEmpty(), problem + " in\n" + before + "\n=>\n" + text);
            }
        }
    }
};

ARTICULAR_TEST(tst_IncrementalParser)
#include "tst_IncrementalParser.moc"
