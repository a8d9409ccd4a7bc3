// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/SectionMove.h"
#include "core/markdown/Outline.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;

namespace {

/// Nothing: nothing is moved.
std::optional<QByteArray> moved(const QByteArray &text, int from, int before, int *line = nullptr)
{
    const std::optional<SectionMove> move = moveSection(MarkdownDocument::parse(text), from, before);
    if (move && line)
        *line = move->line;
    return move ? std::optional(applyEdits(text, move->edits)) : std::nullopt;
}

QByteArrayList sortedBlocks(const QByteArray &text)
{
    const MarkdownDocument document = MarkdownDocument::parse(text);
    QByteArrayList blocks;
    for (const Block &block : document.blocks())
        blocks.append(text.sliced(block.range.start, block.range.length));
    std::ranges::sort(blocks);
    return blocks;
}

} // namespace

class tst_SectionMove : public test::TestCase
{
    Q_OBJECT

private slots:
    void movesWholeSections_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("up") << QByteArray("# A\n\na\n\n# B\n\nb\n") << 4 << 0 << QByteArray("# B\n\nb\n\n# A\n\na\n");
        QTest::newRow("down, to the end") << QByteArray("# A\n\na\n\n# B\n\nb\n") << 0 << -1 << QByteArray("# B\n\nb\n\n# A\n\na\n");
        QTest::newRow("with its subsections") << QByteArray("# A\n\n## AA\n\nx\n\n# B\n") << 0 << -1 << QByteArray("# B\n\n# A\n\n## AA\n\nx\n");
        QTest::newRow("a subsection into another section") << QByteArray("# A\n\n## AA\n\nx\n\n# B\n\nb\n") << 2 << -1 << QByteArray("# A\n\n# B\n\nb\n\n## AA\n\nx\n");
        QTest::newRow("words before the first heading stay") << QByteArray("Words.\n\n# A\n\na\n\n# B\n") << 6 << 2 << QByteArray("Words.\n\n# B\n\n# A\n\na\n");
        QTest::newRow("a text without a line end") << QByteArray("# A\n\na\n\n# B\n\nb") << 4 << 0 << QByteArray("# B\n\nb\n\n# A\n\na\n");
        QTest::newRow("to the end of a text without a line end") << QByteArray("# A\n\na\n\n# B\n\nb") << 0 << -1 << QByteArray("# B\n\nb\n\n# A\n\na\n");
        QTest::newRow("an underlined heading stays apart from what comes before it") << QByteArray("Words\n# A\n\na\n\nB\n===\n\nb\n") << 5 << 1 << QByteArray("Words\n\nB\n===\n\nb\n\n# A\n\na\n");
        QTest::newRow("what follows stays apart from what came before") << QByteArray("Words\n# A\n\na\n\nB\n===\n\n# C\n") << 1 << -1 << QByteArray("Words\n\nB\n===\n\n# C\n\n# A\n\na\n");
        QTest::newRow("notes stay at the end") << QByteArray("# A\n\na[^1]\n\n# B\n\nb\n\n[^1]: Note.\n") << 0 << -1 << QByteArray("# B\n\nb\n\n# A\n\na[^1]\n\n[^1]: Note.\n");
        QTest::newRow("and do not go with the last section") << QByteArray("# A\n\na[^1]\n\n# B\n\nb\n\n[^1]: Note.\n") << 4 << 0 << QByteArray("# B\n\nb\n\n# A\n\na[^1]\n\n[^1]: Note.\n");
        QTest::newRow("links' addresses stay at the end") << QByteArray("# A\n\n# B\n\n[b]\n\n[b]: /u\n") << 2 << 0 << QByteArray("# B\n\n[b]\n\n# A\n\n[b]: /u\n");
        const QByteArray close = "# A\n\na [x]\n\n# B\n[x]: /u\n", apart = "# B\n\n# A\n\na [x]\n\n[x]: /u\n";
        QTest::newRow("and apart from a paragraph that comes before them: up") << close << 4 << 0 << apart;
        QTest::newRow("and apart from a paragraph that comes before them: down") << close << 0 << -1 << apart;
    }
    void movesWholeSections()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QByteArray, after);
        int line = -1;
        QCOMPARE(moved(before, from, to, &line).value_or("nothing"), after);
        QCOMPARE(after.split('\n').value(line), before.split('\n').value(from));
    }

    void leavesAloneWhatCannotMove_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const QByteArray text = "# A\n\n## AA\n\n# B\n\n> # C\n";
        QTest::newRow("to its own place") << text << 0 << 0;
        QTest::newRow("to where it ends") << text << 0 << 4;
        QTest::newRow("the last one to the end") << text << 4 << -1;
        QTest::newRow("into itself") << text << 0 << 2;
        QTest::newRow("no heading") << text << 1 << 4;
        QTest::newRow("to no heading") << text << 0 << 3;
        QTest::newRow("a heading in a quotation") << text << 6 << 0;
    }
    void leavesAloneWhatCannotMove()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, from);
        QFETCH(int, to);
        QVERIFY(!moved(text, from, to));
    }

    void losesAndChangesNothing()
    {
        const QByteArrayList pieces{"# One", "## Two", "### Three", "Title\n===", "Sub\n---", "Words", "two\nlines", "- a\n- b", "> # quoted", "```\n# code\n```",
                                    "| a |\n|---|\n| b |", "Noted[^1]."};
        QRandomGenerator random(5);
        int moves = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray text;
            for (int count = 2 + random.bounded(9); count > 0; --count)
                text += pieces[random.bounded(int(pieces.size()))] + "\n\n";
            text += random.bounded(2) == 0 ? "[^1]: Note.\n" : "";
            QList<int> lines{-1};
            for (const OutlineEntry &entry : outlineOf(MarkdownDocument::parse(text)))
                lines.append(entry.line);
            const int from = lines[random.bounded(int(lines.size()))], to = lines[random.bounded(int(lines.size()))];
            int line = -1;
            const std::optional<QByteArray> after = moved(text, from, to, &line);
            if (!after)
                continue;
            ++moves;
            QVERIFY2(sortedBlocks(*after) == sortedBlocks(text), text + "=>\n" + *after);
            QVERIFY2(after->split('\n').value(line) == text.split('\n').value(from), text + "=>\n" + *after);
        }
        QVERIFY2(moves > 100, QByteArray::number(moves));
    }
};

ARTICULAR_TEST(tst_SectionMove)
#include "tst_SectionMove.moc"
