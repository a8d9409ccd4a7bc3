// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SampleText.h"
#include "core/analysis/ArticleAnalyzer.h"
#include "core/markdown/BlockDiff.h"
#include "core/markdown/HtmlRenderer.h"
#include "support/TestRunner.h"

namespace articular::test {

class bench_Markdown : public TestCase
{
    Q_OBJECT

private slots:
    void parse_data() { sizes(); }
    void parse()
    {
        QFETCH(QByteArray, text);
        QBENCHMARK { MarkdownDocument::parse(text); }
    }

    void render_data() { sizes(); }
    void render()
    {
        QFETCH(QByteArray, text);
        const MarkdownDocument document = MarkdownDocument::parse(text);
        QBENCHMARK { HtmlRenderer(document, {}).body(); }
    }

    void diffAfterOneKey_data() { sizes(); }
    void diffAfterOneKey()
    {
        QFETCH(QByteArray, text);
        const QList<QByteArray> before = blocks(text);
        const QList<QByteArray> after = blocks(text.left(text.size() / 2) + "x" + text.mid(text.size() / 2));
        QBENCHMARK { diffBlocks(before, after); }
    }

    /// All that is done off the window's thread between a key and the message to the page.
    void previewAfterOneKey_data() { sizes(); }
    void previewAfterOneKey()
    {
        QFETCH(QByteArray, text);
        ArticleAnalyzer analyzer({}, {}, {});
        quint64 revision = 0;
        const QDate today(2026, 11, 23);
        analyzer.preview(text, ++revision, today);
        QBENCHMARK
        {
            text.insert(text.size() / 2, 'x');
            analyzer.preview(text, ++revision, today);
        }
    }

private:
    static void sizes()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("3.8 KB") << sampleBody(3'800);
        QTest::newRow("770 KB") << sampleBody(770'000);
    }

    static QList<QByteArray> blocks(const QByteArray &text)
    {
        const MarkdownDocument document = MarkdownDocument::parse(text);
        const HtmlRenderer renderer(document, {});
        QList<QByteArray> result;
        for (int i = 0; i < int(document.blocks().size()); ++i)
            result.append(renderer.block(i));
        return result;
    }
};

} // namespace articular::test

using articular::test::bench_Markdown;
ARTICULAR_TEST(bench_Markdown)
#include "bench_Markdown.moc"
