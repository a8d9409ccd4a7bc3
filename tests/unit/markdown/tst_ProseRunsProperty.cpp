// SPDX-License-Identifier: GPL-3.0-or-later
// The property of ProseRuns over every example of the CommonMark specification and over many thousand random texts.
#include "unit/markdown/ProseProperty.h"
#include "support/TestRunner.h"
#include "unit/markdown/CommonMarkExamples.h"

#include <QRandomGenerator>

using namespace articular;

namespace {

/// Pieces that random texts are made of; each kind of text mixes some of them.
const QList<QByteArray> prosePieces{
    "knee", "pain", " ", " ", " ", "\n", "\n\n", ". ", ", ", "*", "**", "_", "`", "“", "”", "é", "膝", "🦵", "(", ")", "it's ",
};
const QList<QByteArray> markPieces{
    "*", "**", "***", "_", "__", "~", "~~", "`", "``", "```", "[", "]", "(", ")", "![", "](", "[]", "[^1]", "[^n*]", "[@a]",
    "[@a, p. 2]", "<", ">", "<b>", "</b>", "<!-- c -->", "<http://a.b>", "<a@b.co>", "http://a.b/c", "www.a.co", "a@b.co",
    "\\", "\\*", "\\\\", "\\[", "\\|", "|", "&amp;", "&lt;", "&nbsp;", "&#35;", "&#x41;", "&nGt;", "&unknown;", "&", "#",
    "\"", "'", "!", ":", "-", "=", "+", "{{", "}}", "/url", " \"t\"", "[x]", "[x]: /u\n", "[x]: <u> 't'\n", "[^1]: note\n",
};
const QList<QByteArray> blockPieces{
    "\n", "\n", "\n\n", "\r\n", "\r", "> ", ">", "- ", "+ ", "* ", "1. ", "12) ", "    ", "  ", " ", "\t", "\n# ", "\n## ", " #",
    "\n===\n", "\n---\n", "\n| a | b |\n|---|:-:|\n| c | d |\n", "|", "a|b\n-|-\n", "```\n", "> [!NOTE]\n", "> [!KEY] ",
    "  \n", "\\\n", "{{cta x}}\n", "[^2]: ", "\n> - ",
};

using Kinds = QList<QList<QByteArray>>;

QByteArray randomText(QRandomGenerator &random, const Kinds &kinds, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i) {
        const QList<QByteArray> &pieces = kinds[random.bounded(kinds.size())];
        text += pieces[random.bounded(pieces.size())];
    }
    return text;
}

struct Totals
{
    int blocks = 0, coarse = 0;
    QByteArray firstCoarse;
};

/// Parses, checks the property, counts.
QString check(const QByteArray &text, Totals &totals, qsizetype bodyStart = 0)
{
    const MarkdownDocument document = MarkdownDocument::parse(text, bodyStart);
    const ProseRuns prose = ProseRuns::of(document);
    totals.blocks += int(prose.blocks().size());
    const int coarse = test::coarseBlocks(prose);
    if (coarse > 0 && totals.coarse == 0)
        totals.firstCoarse = text;
    totals.coarse += coarse;
    const QString problem = test::proseProblem(document, prose);
    return problem.isEmpty() ? QString() : QStringLiteral("%1\nin: %2").arg(problem, QString::fromUtf8(text.toPercentEncoding(" \n*_[]()<>#|`~!&;:'\"\\")));
}

} // namespace

class tst_ProseRunsProperty : public test::TestCase
{
    Q_OBJECT

private slots:
    void holdsForTheSpecification()
    {
        const QList<QByteArray> examples = test::commonMarkExamples();
        if (examples.isEmpty())
            QSKIP("The npm package commonmark-spec is not installed; set ARTICULAR_COMMONMARK_SPEC to its spec.txt.");
        QVERIFY(examples.size() > 600);
        Totals totals;
        for (const QByteArray &example : examples) {
            for (const QByteArray &before : {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("---\ntitle: x\n---\n")}) {
                const qsizetype bodyStart = before.startsWith('-') ? before.size() : 0;
                QByteArray windows = before + example;
                windows.replace("\n", "\r\n");
                const qsizetype windowsStart = bodyStart + before.first(bodyStart).count('\n');
                for (const QString &problem : {check(before + example, totals, bodyStart), check(windows, totals, windowsStart)})
                    QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
        }
        QVERIFY2(totals.coarse == 0, totals.firstCoarse);
    }

    // What stays coarse is known: a footnote mention without a definition that goes over a line end, and a footnote
    // with the same label as the one that it stands in.
    void holdsForRandomTexts_data()
    {
        QTest::addColumn<Kinds>("kinds");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("coarsePerMillion");
        QTest::newRow("prose") << Kinds{prosePieces} << 60 << 6000 << 0;
        QTest::newRow("prose with blocks") << Kinds{prosePieces, prosePieces, prosePieces, blockPieces} << 60 << 6000 << 100;
        QTest::newRow("prose with marks") << Kinds{prosePieces, prosePieces, markPieces} << 40 << 8000 << 100;
        QTest::newRow("marks alone") << Kinds{markPieces} << 16 << 12000 << 100;
        QTest::newRow("blocks alone") << Kinds{blockPieces, QList<QByteArray>{"a", "b "}} << 20 << 12000 << 100;
        QTest::newRow("everything") << Kinds{prosePieces, markPieces, blockPieces} << 30 << 12000 << 100;
    }
    void holdsForRandomTexts()
    {
        QFETCH(Kinds, kinds);
        QFETCH(int, length);
        QFETCH(int, count);
        QFETCH(int, coarsePerMillion);
        QRandomGenerator random(20261122);
        Totals totals;
        for (int i = 0; i < count; ++i) {
            const QString problem = check(randomText(random, kinds, length), totals);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        const QByteArray coarse = QByteArray::number(totals.coarse) + " of " + QByteArray::number(totals.blocks)
                                  + ", the first in: " + totals.firstCoarse;
        QVERIFY2(totals.coarse <= qint64(totals.blocks) * coarsePerMillion / 1'000'000, coarse);
    }

    void holdsForBytesAtRandom()
    {
        QRandomGenerator random(7);
        const QByteArray bytes("\0\n\r\t *_`[]()<>&;#|~\\!:-=\"'ab1\xC3\xA9", 33);
        Totals totals;
        for (int i = 0; i < 4000; ++i) {
            QString text;
            for (int n = 0; n < 40; ++n)
                text += QChar::fromLatin1(bytes[random.bounded(bytes.size())]);
            const QString problem = check(text.toUtf8(), totals);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        QVERIFY2(totals.coarse == 0, totals.firstCoarse.toPercentEncoding(" *_[]()<>#|`~!&;:'\"\\"));
    }
};

ARTICULAR_TEST(tst_ProseRunsProperty)
#include "tst_ProseRunsProperty.moc"
