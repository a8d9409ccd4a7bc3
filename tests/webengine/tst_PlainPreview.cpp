// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PlainPreview.h"
#include "gui/preview/PreviewFactory.h"
#include "gui/preview/PreviewNotice.h"
#include "gui/preview/RenderingProbe.h"
#include "support/TestRunner.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace articular::test {

class tst_PlainPreview : public TestCase
{
    Q_OBJECT

private slots:
    void showsTheWordsOfFrameAndBlocks()
    {
        PlainPreview preview{QString()};
        preview.apply(update(0, 0, {"<p>One <em>two</em> &amp; three</p>\n", "<h2>Four</h2>\n"},
                             "<a class=\"skip-link\" href=\"#a\">Skip</a><h1>Title</h1><p>By</p>"
                             "<main><div class=\"article-body\" data-articular-body></div></main><footer>End</footer>"));
        QCOMPARE(preview.text(), u"Title\n\nBy\n\nOne two & three\n\nFour\n\nEnd"_s);
        preview.apply(update(1, 1, {"<h2>Five</h2>\n", "<p>Six <img src=\"https://example.org/a.png\" alt=\"\"></p>\n"}));
        QCOMPARE(preview.text(), u"Title\n\nBy\n\nOne two & three\n\nFive\n\nSix\n\nEnd"_s);
        preview.apply(update(0, 3, {}));
        QCOMPARE(preview.text(), u"Title\n\nBy\n\nEnd"_s);
    }

    void anotherArticlesPageReplacesAllBlocks()
    {
        PlainPreview preview{QString()};
        preview.apply(update(0, 0, {"<p>One</p>", "<p>Two</p>"}, "<div data-articular-body></div>"));
        PreviewUpdate other = update(0, 0, {"<p>Another</p>"}, "<div data-articular-body></div>");
        other.isWhole = true;
        preview.apply(other);
        QCOMPARE(preview.text(), u"Another"_s);
    }

    void asksForEverythingWhenAnUpdateDoesNotFit()
    {
        PlainPreview preview{QString()};
        QSignalSpy lost(&preview, &PreviewSink::pageLost);
        preview.apply(update(0, 0, {"<p>Early</p>"}));
        QCOMPARE(lost.size(), 0);
        preview.apply(update(0, 0, {"<p>One</p>"}, "<div data-articular-body></div>"));
        preview.apply(update(3, 1, {}));
        QCOMPARE(lost.size(), 1);
        preview.apply(update(0, 0, {"<p>Again</p>"}, "<div data-articular-body></div>"));
        QCOMPARE(preview.text(), u"Again"_s);
    }

    void saysWhyItIsPlain()
    {
        const PlainPreview preview(u"Because."_s);
        QCOMPARE(preview.findChild<PreviewNotice *>()->text(), u"Because."_s);
    }

    void theLineAboveSaysWhichLook()
    {
        PreviewNotice notice;
        QCOMPARE(notice.text(), u"Words and pictures exact. Look: built-in"_s);
        notice.setHasClinicTheme(true);
        QCOMPARE(notice.text(), u"Words and pictures exact. Look: the clinic's"_s);
        notice.setThemeProblem(ThemeProblem{u"theme/page.mustache"_s, 7, u"A part is never closed."_s}, false);
        QVERIFY(notice.text().contains(u"A part is never closed."_s));
        QVERIFY(notice.text().contains(u"page.mustache, line 7"_s));
        notice.setThemeProblem(std::nullopt, false);
        QCOMPARE(notice.text(), u"Words and pictures exact. Look: the clinic's"_s);
    }

    void knowsEmulatedGraphics_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isSoftware");
        QTest::newRow("Mesa's usual one") << QByteArray("llvmpipe (LLVM 15.0.6, 256 bits)") << true;
        QTest::newRow("Mesa's simple one") << QByteArray("softpipe") << true;
        QTest::newRow("Google's") << QByteArray("Google SwiftShader") << true;
        QTest::newRow("none at all") << QByteArray() << true;
        QTest::newRow("a laptop's") << QByteArray("Mesa Intel(R) UHD Graphics 620 (KBL GT2)") << false;
        QTest::newRow("a virtual machine's real one") << QByteArray("virgl (AMD Radeon RX 580)") << false;
    }

    void knowsEmulatedGraphics()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isSoftware);
        QCOMPARE(isSoftwareRenderer(name), isSoftware);
    }

    void decidesWithoutAProbeWhereItCan()
    {
        QCOMPARE(GraphicsSurroundings{}.isEmulated(), std::optional(true));
        QCOMPARE((GraphicsSurroundings{{u"i915"_s}, false, false}.isEmulated()), std::nullopt);
        QCOMPARE((GraphicsSurroundings{{u"i915"_s}, true, false}.isEmulated()), std::optional(true));
        QCOMPARE((GraphicsSurroundings{{u"i915"_s}, false, true}.isEmulated()), std::optional(true));
    }

    void namesOfRenderingChoices()
    {
        QCOMPARE(renderingChoice(u"auto"), std::optional(RenderingChoice::Auto));
        QCOMPARE(renderingChoice(u"gpu"), std::optional(RenderingChoice::Gpu));
        QCOMPARE(renderingChoice(u"software"), std::optional(RenderingChoice::Software));
        QCOMPARE(renderingChoice(u"fast"), std::nullopt);
    }

private:
    static PreviewUpdate update(int first, int removed, const QList<QByteArray> &inserted,
                                const std::optional<QByteArray> &frame = std::nullopt)
    {
        PreviewUpdate result;
        result.frame = frame;
        result.blocks = {first, removed, inserted};
        return result;
    }
};

} // namespace articular::test

using articular::test::tst_PlainPreview;
ARTICULAR_TEST(tst_PlainPreview)
#include "tst_PlainPreview.moc"
