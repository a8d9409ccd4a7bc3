// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HtmlTree.h"
#include "core/markdown/HtmlRenderer.h"
#include "core/review/HtmlPieces.h"
#include "core/review/PageChanges.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> blocksOf(const QByteArray &markdown)
{
    const MarkdownDocument document = MarkdownDocument::parse(markdown, 0);
    const HtmlRenderer renderer(document, {});
    QList<QByteArray> blocks;
    for (int i = 0; i < int(document.blocks().size()); ++i)
        blocks.append(renderer.block(i));
    if (const QByteArray notes = renderer.footnotes(); !notes.isEmpty())
        blocks.append(notes);
    return blocks;
}

/// "[-gone-]{+new+}", and "<change>" in front of a block's words.
QString written(const QByteArrayList &blocks)
{
    QString html = QString::fromUtf8(blocks.join());
    html.replace(u"<ins data-articular-mark>"_s, u"{+"_s).replace(u"</ins>"_s, u"+}"_s);
    html.replace(u"<del data-articular-mark>"_s, u"[-"_s).replace(u"</del>"_s, u"-]"_s);
    html.replace(QRegularExpression(u" data-articular-change=\"([a-z-]+)\"( data-articular-label=\"[^\"]*\")?"_s), u" \\1"_s);
    return html.remove(u'\n').remove(QRegularExpression(u" id=\"[^\"]*\""_s));
}

/// The page's words without those under one of the marks.
QString wordsWithout(const QList<QByteArray> &blocks, const QString &tag)
{
    QString html = QString::fromUtf8(blocks.join());
    html.remove(QRegularExpression(u"<%1 data-articular-mark>.*?</%1>"_s.arg(tag), QRegularExpression::DotMatchesEverythingOption));
    return html.remove(QRegularExpression(u"<[^>]*>"_s)).remove(QRegularExpression(u"\\s"_s));
}

QString words(const QList<QByteArray> &blocks)
{
    return QString::fromUtf8(blocks.join()).remove(QRegularExpression(u"<[^>]*>"_s)).remove(QRegularExpression(u"\\s"_s));
}

} // namespace

class tst_PageChanges : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatChangedIsMarked_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("places");
        const auto row = [](const char *name, const char *before, const char *after, const char *shown, int places) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(shown) << places;
        };
        row("nothing", "A knee.\n", "A knee.\n", "<p>A knee.</p>", 0);
        row("a word", "A sore knee hurts a lot.\n", "A stiff knee hurts a lot.\n", "<p>A [-sore -]{+stiff +}knee hurts a lot.</p>", 1);
        row("a word inside bold words", "It is **very sore** today, they said.\n", "It is **very stiff** today, they said.\n",
            "<p>It is <strong>very [-sore-]{+stiff+}</strong> today, they said.</p>", 1);
        row("words over the end of a link", "See [the clinic](a.md) for more about it.\n", "See [the new place](a.md) for less about it.\n",
            "<p>See <a href=\"a.md\">the [-clinic-]{+new place+}</a> for [-more -]{+less +}about it.</p>", 2);
        row("characters that HTML writes as names", "Less than 5 & more.\n", "Less than 5 < more.\n", "<p>Less than 5 [-&amp; -]{+&lt; +}more.</p>", 1);
        row("a new paragraph", "One knee.\n", "One knee.\n\nTwo hips.\n", "<p>One knee.</p><p added>{+Two hips.+}</p>", 1);
        row("a paragraph that is gone", "One knee.\n\nTwo hips.\n\nThree.\n", "One knee.\n\nThree.\n",
            "<p>One knee.</p><p removed>[-Two hips.-]</p><p>Three.</p>", 1);
        row("the last paragraph is gone", "One knee.\n\nTwo hips.\n", "One knee.\n", "<p>One knee.</p><p removed>[-Two hips.-]</p>", 1);
        row("all is gone", "One knee.\n\nTwo hips.\n", "", "<p removed>[-One knee.-]</p><p removed>[-Two hips.-]</p>", 2);
        row("a paragraph became another one", "One knee.\n", "Something else entirely here\n",
            "<p removed>[-One knee.-]</p><p added>{+Something else entirely here+}</p>", 2);
        row("a paragraph moved", "First of all.\n\nSecond of all.\n\nThird of all.\n", "Second of all.\n\nThird of all.\n\nFirst of all.\n",
            "<p moved-away>[-First of all.-]</p><p>Second of all.</p><p>Third of all.</p><p moved>First of all.</p>", 1);
        row("an item of a list", "- one knee\n- two hips\n- three\n", "- one knee\n- three\n- four\n",
            "<ul><li>one knee</li><li removed>[-two hips-]</li><li>three</li><li added>{+four+}</li></ul>", 2);
        row("an item moved within its list", "- one knee\n- two hips\n- three feet\n", "- two hips\n- three feet\n- one knee\n",
            "<ul><li moved-away>[-one knee-]</li><li>two hips</li><li>three feet</li><li moved>one knee</li></ul>", 1);
        row("a word in a cell", "| a | b |\n|---|---|\n| one | two words |\n", "| a | b |\n|---|---|\n| one | three words |\n",
            "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead><tbody><tr><td>one</td><td>[-two -]{+three +}words</td></tr></tbody></table>", 1);
        row("only the look of a word", "It is very sore today, they said.\n", "It is very sore today, they *said*.\n",
            "<p changed>It is very sore today, they <em>said</em>.</p>", 1);
        row("only where a link leads", "See [the clinic](a.md) now.\n", "See [the clinic](b.md) now.\n",
            "<p changed>See <a href=\"b.md\">the clinic</a> now.</p>", 1);
        row("a heading that is gone loses its id", "# One\n\nText.\n", "Text.\n", "<h1 removed>[-One-]</h1><p>Text.</p>", 1);
        row("a line across the page", "One.\n\n---\n\nTwo.\n", "One.\n\nTwo.\n", "<p>One.</p><hr removed><p>Two.</p>", 1);
        row("text that looks like a mark", "One <ins>x</ins> two three.\n", "One <ins>y</ins> two three.\n",
            "<p>One <span class=\"raw-html\">&lt;ins&gt;</span>[-x-]{+y+}<span class=\"raw-html\">&lt;/ins&gt;</span> two three.</p>", 1);
    }

    void whatChangedIsMarked()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, shown);
        QFETCH(int, places);
        PageBlocks page{"", blocksOf(after)};
        const int found = markChanges({"", blocksOf(before)}, page);
        QCOMPARE(written(page.blocks), shown);
        QCOMPARE(found, places);
    }

    void changedPicturesStandSideBySide_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<int>("places");
        const QByteArray old = R"(<img src="article/a.jpg" alt="A knee">)", other = R"(<img src="article/b.jpg" alt="A knee">)";
        const QByteArray missing = R"(<span class="missing-image">A knee</span>)";
        const QByteArray pair = "<span data-articular-pictures><span data-articular-picture=\"before\"><span data-articular-picture-label>Before</span> " + old
            + "</span><span data-articular-picture=\"now\"><span data-articular-picture-label>Now</span> " + other + "</span></span>";
        const QByteArray notKept = "<span data-articular-pictures><span data-articular-picture=\"before\"><span data-articular-picture-label>Before</span> "
            "The picture of before is not kept.</span><span data-articular-picture=\"now\"><span data-articular-picture-label>Now</span> " + other + "</span></span>";
        const QByteArray fresh = "<span data-articular-pictures><span data-articular-picture=\"now\"><span data-articular-picture-label>New picture</span> " + other + "</span></span>";
        const QByteArray gone = "<span data-articular-pictures><span data-articular-picture=\"before\"><span data-articular-picture-label>Picture that is gone</span> " + old + "</span></span>";
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QByteArray &shown, int places) {
            QTest::newRow(name) << before << after << shown << places;
        };
        row("another picture", "<figure>" + old + "</figure>", "<figure>" + other + "</figure>", "<figure>" + pair + "</figure>", 1);
        row("another picture with the same caption", "<figure>" + old + "<figcaption>Us</figcaption></figure>",
            "<figure>" + other + "<figcaption>Us</figcaption></figure>", "<figure>" + pair + "<figcaption>Us</figcaption></figure>", 1);
        row("another picture among words", "<p>See " + old + " here.</p>", "<p>See " + other + " here.</p>", "<p>See " + pair + " here.</p>", 1);
        row("another main picture", R"(<figure class="hero">)" "\n" + old + "\n</figure>", R"(<figure class="hero">)" "\n" + other + "\n</figure>",
            R"(<figure class="hero">)" "\n" + pair + "\n</figure>", 1);
        row("the picture of before is not kept", "<figure>" + missing + "</figure>", "<figure>" + other + "</figure>", "<figure>" + notKept + "</figure>", 1);
        row("that among words", "<p>See " + missing + " here.</p>", "<p>See " + other + " here.</p>", "<p>See " + notKept + " here.</p>", 1);
        row("the main picture of before is not kept", R"(<div class="missing-picture" data-articular-missing="">It was not found: x</div>)",
            "<figure class=\"hero\">" + other + "</figure>", "<figure class=\"hero\">" + notKept + "</figure>", 1);
        row("a first main picture", R"(<div class="missing-picture">None yet</div>)", "<figure class=\"hero\">" + other + "</figure>",
            "<div class=\"missing-picture\" data-articular-change=\"removed\"><del data-articular-mark>None yet</del></div>"
            "<figure class=\"hero\" data-articular-change=\"added\">" + fresh + "</figure>", 2);
        row("a picture in front of one that stayed", "<figure>" + old + "</figure>", "<figure>" + other + "</figure><figure>" + old + "</figure>",
            "<figure data-articular-change=\"added\">" + fresh + "</figure><figure>" + old + "</figure>", 1);
        row("a new picture among words", "<p>See it here.</p>", "<p>See it " + other + " here.</p>", "<p>See it " + fresh + " here.</p>", 1);
        row("a picture among words is gone", "<p>See it " + old + " here.</p>", "<p>See it here.</p>", "<p>See it " + gone + "here.</p>", 1);
        row("only the description", "<figure>" + old + "</figure>", R"(<figure><img src="article/a.jpg" alt="A sore knee"></figure>)",
            R"(<figure><img src="article/a.jpg" alt="A sore knee"><span data-articular-description>Description of the picture: A )"
            "<ins data-articular-mark>sore </ins>knee</span></figure>", 1);
        row("only when it is loaded", "<p>Now " + old + " here.</p>", R"(<p>Now <img loading="lazy" src="article/a.jpg" alt="A knee"> here.</p>)",
            R"(<p>Now <img loading="lazy" src="article/a.jpg" alt="A knee"> here.</p>)", 0);
    }

    void changedPicturesStandSideBySide()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, shown);
        QFETCH(int, places);
        const auto blocksIn = [](const QByteArray &html) {
            QList<QByteArray> blocks;
            const auto pieces = htmlPieces(html);
            for (const HtmlPiece &piece : *pieces)
                blocks.append(piece.html.toByteArray());
            return blocks;
        };
        PageBlocks page{"", blocksIn(after)};
        const int found = markChanges({"", blocksIn(before)}, page);
        QCOMPARE(page.blocks.join(), shown);
        QCOMPARE(found, places);
        PageBlocks frame{after, {}};
        markChanges({before, {}}, frame);
        QCOMPARE(frame.frame, shown);
    }

    void idsStandInThePageOnce()
    {
        PageBlocks page{"", blocksOf("Text.\n\n# One\n")};
        markChanges({"", blocksOf("# One\n\nText.\n\nAnd ![a](a.png) more.\n")}, page);
        QCOMPARE(page.blocks.join().count(" id=\""), 1);
    }

    void aBlockThatStayedIsTheVeryBlock()
    {
        const QList<QByteArray> after = blocksOf("One.\n\nTwo words more here.\n\n- a\n- b\n");
        PageBlocks page{"", after};
        markChanges({"", blocksOf("One.\n\nTwo words less here.\n\n- a\n- b\n")}, page);
        QCOMPARE(page.blocks.size(), after.size());
        QCOMPARE(page.blocks[0], after[0]);
        QVERIFY(page.blocks[1] != after[1]);
        QCOMPARE(page.blocks[2], after[2]);
    }

    void theFrameIsMarkedAroundTheBodysPlace()
    {
        PageBlocks page{"<main><h1>New title</h1><div class=\"x\" data-articular-body></div><p>By A</p></main>", {}};
        const int places = markChanges({"<main><h1>Something old</h1><div class=\"x\" data-articular-body></div><p>By A</p></main>", {}}, page);
        QCOMPARE(written({page.frame}), u"<main><h1 removed>[-Something old-]</h1><h1 added>{+New title+}</h1>"
                                         "<div class=\"x\" data-articular-body></div><p>By A</p></main>"_s);
        QCOMPARE(places, 2);
    }

    void theBodysPlaceIsNeverDoubled()
    {
        PageBlocks page{"<section><div data-articular-body></div></section>", {}};
        markChanges({"<main><div data-articular-body></div></main>", {}}, page);
        QCOMPARE(page.frame.count("data-articular-body"), 1);
    }

    void whatIsNotWellFormedIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("an end too much") << QByteArray("<p>a</p></div>");
        QTest::newRow("an end too few") << QByteArray("<div><p>a</p>");
        QTest::newRow("a tag without end") << QByteArray("<p>a</p><b");
        QTest::newRow("a comment without end") << QByteArray("<!-- <p>a</p>");
        QTest::newRow("far too deep") << QByteArray("<b>").repeated(5000) + QByteArray("</b>").repeated(5000);
    }

    void whatIsNotWellFormedIsLeftAsItIs()
    {
        QFETCH(QByteArray, html);
        QVERIFY(!htmlPieces(html));
        PageBlocks page{html, {}};
        QCOMPARE(markChanges({"<p>b</p>", {}}, page), 0);
        QCOMPARE(page.frame, html);
    }

    void afterRandomChangesBothTextsAreInThePage_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void afterRandomChangesBothTextsAreInThePage()
    {
        QFETCH(quint32, seed);
        static const QList<QByteArray> pieces{"knee ", "**sore** ", "hip. ", "\n\n", "\n\n# Head\n\n", "\n- item ", "\n> said ", "[link](a.md) ",
                                              "&amp; ", "\n\n| a | b |\n|---|---|\n| c | d |\n\n", "`x<y` ", "\n\n---\n\n", "\n\n1. one\n\n   more\n\n", "<div>"};
        QRandomGenerator random(seed);
        QByteArrayList text;
        for (int i = 0; i < 40; ++i)
            text.append(pieces.at(random.bounded(int(pieces.size()))));
        for (int round = 0; round < 20; ++round) {
            QByteArrayList other = text;
            for (int i = random.bounded(6); i >= 0; --i)
                other.removeAt(random.bounded(int(other.size())));
            for (int i = random.bounded(6); i >= 0; --i)
                other.insert(random.bounded(int(other.size()) + 1), pieces.at(random.bounded(int(pieces.size()))));
            const QList<QByteArray> before = blocksOf(text.join()), after = blocksOf(other.join());
            PageBlocks page{"", after};
            markChanges({"", before}, page);
            // Without what is gone it reads as the page after, without what is new as the page before.
            QCOMPARE(page.blocks.size(), after.size());
            QCOMPARE(wordsWithout(page.blocks, u"del"_s), words(after));
            if (!page.blocks.join().contains("=\"moved\""))
                QCOMPARE(wordsWithout(page.blocks, u"ins"_s), words(before));
            QVERIFY2(HtmlTree::parse("<!DOCTYPE html><title>x</title>" + page.blocks.join()).problems.isEmpty(), page.blocks.join().constData());
            text = other;
        }
    }
};

ARTICULAR_TEST(tst_PageChanges)
#include "tst_PageChanges.moc"
