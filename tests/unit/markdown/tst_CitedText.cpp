// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/CitedText.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_CitedText : public test::TestCase
{
    Q_OBJECT

private slots:
    void knowsWhetherASentenceNamesItsSource_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<bool>("carries");
        QTest::newRow("a citation before the full stop") << QByteArray("One. Two [@a].") << QByteArray("Two [@a].") << true;
        QTest::newRow("a citation right behind the full stop") << QByteArray("Two.[@a] Three.") << QByteArray("Two.") << true;
        QTest::newRow("a citation behind a space") << QByteArray("Two. [@a] Three.") << QByteArray("Two.") << true;
        QTest::newRow("the full stop is not part of the range") << QByteArray("Two [@a].") << QByteArray("Two") << true;
        QTest::newRow("behind quotation marks and emphasis") << QByteArray("**“Two.”**[@a]") << QByteArray("Two.") << true;
        QTest::newRow("on the next line") << QByteArray("Two.\n[@a]") << QByteArray("Two.") << true;
        QTest::newRow("in the next paragraph") << QByteArray("Two.\n\n[@a]") << QByteArray("Two.") << false;
        QTest::newRow("the next sentence's citation") << QByteArray("Two. Three [@a].") << QByteArray("Two.") << false;
        QTest::newRow("the sentence before has one") << QByteArray("One [@a]. Two.") << QByteArray("Two.") << false;
        QTest::newRow("a footnote's mark") << QByteArray("Two.[^1]\n\n[^1]: Note") << QByteArray("Two.") << true;
        QTest::newRow("a mark without a note") << QByteArray("Two.[^1]") << QByteArray("Two.") << false;
        QTest::newRow("a link is no citation") << QByteArray("Two [a](https://a.example).") << QByteArray("Two [a](https://a.example).") << false;
        QTest::newRow("a citation in code") << QByteArray("Two `[@a]`.") << QByteArray("Two `[@a]`.") << false;
        QTest::newRow("nothing follows") << QByteArray("Two.") << QByteArray("Two.") << false;
    }

    void knowsWhetherASentenceNamesItsSource()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sentence);
        const MarkdownDocument document = MarkdownDocument::parse(text);
        const ProseRuns prose = ProseRuns::of(document);
        QTEST(carriesCitation(document, prose, {text.indexOf(sentence), sentence.size()}), "carries");
    }

    void inlinesComeInTheOrderOfTheText()
    {
        const QByteArray text("> a [@a] *b [c [@b](x)*\n> [@c\n> , p. 2]\n\n- [^n] x[^m]\n\n[^n]: n [@d]\n\n| a[@e] | b |\n|-|-|\n| c | `d` [@f] |\n\n[^m]: m [@g]\n");
        const ProseRuns prose = ProseRuns::of(MarkdownDocument::parse(text));
        QVERIFY(prose.inlines().size() >= 8);
        QVERIFY(std::ranges::is_sorted(prose.inlines(), {}, [](const InlineRange &range) { return range.source.start; }));
    }

    void findsTheKeysOfACitation()
    {
        const QByteArray text("See [@a; @long:key.1, p. 2; 3; @b] here.");
        const MarkdownDocument document = MarkdownDocument::parse(text);
        const ProseRuns prose = ProseRuns::of(document);
        QCOMPARE(prose.inlines().size(), size_t(1));
        const InlineRange &citation = prose.inlines().front();
        QByteArrayList keys;
        for (const CitationItem &item : document.citation(citation.node)) {
            const TextRange range = citedKeyRange(document, citation, item);
            keys.append(text.sliced(range.start, range.length));
        }
        QCOMPARE(keys, QByteArrayList({"a", "long:key.1", "b"}));
    }

    void aCitationBrokenOverQuotedLinesIsOnePlace()
    {
        const QByteArray text("> See [@a;\n> @b] here.");
        const MarkdownDocument document = MarkdownDocument::parse(text);
        const ProseRuns prose = ProseRuns::of(document);
        for (const InlineRange &citation : prose.inlines()) {
            for (const CitationItem &item : document.citation(citation.node))
                QCOMPARE(citedKeyRange(document, citation, item), citation.source);
        }
    }
};

ARTICULAR_TEST(tst_CitedText)
#include "tst_CitedText.moc"
