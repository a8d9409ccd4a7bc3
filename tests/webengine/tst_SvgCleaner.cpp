// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/SvgCleaner.h"
#include "support/TestRunner.h"

namespace articular::test {

class tst_SvgCleaner : public TestCase
{
    Q_OBJECT

private slots:
    void removesWhatActsOrLeadsOut_data()
    {
        QTest::addColumn<QByteArray>("inside");
        const auto row = [](const char *name, const char *inside) { QTest::newRow(name) << QByteArray(inside); };
        row("a script", "<script>evil</script>");
        row("a script in another case of its name", "<SCRIPT>evil</SCRIPT>");
        row("a handler", "<rect onclick=\"evil\"/>");
        row("foreign content", "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">evil</p></foreignObject>");
        row("a link", "<a href=\"https://evil\"><rect/></a>");
        row("a picture", "<image href=\"https://evil/a.png\"/>");
        row("a use of another file", "<use xlink:href=\"evil.svg#x\"/>");
        row("a style that imports", "<style>@import 'https://evil';</style>");
        row("a style that loads", "<style>rect { fill: url( 'https://evil' ) }</style>");
        row("a style that hides its address", "<style>rect { fill: u\\72l(https://evil) }</style>");
        row("a fill that loads", "<rect fill=\"url(https://evil)\"/>");
        row("an animation of an address", "<set attributeName=\"href\" to=\"javascript:evil\"/>");
        row("metadata", "<metadata>evil</metadata>");
        row("a comment", "<!-- evil -->");
        row("an instruction", "<?xml-stylesheet href=\"evil.css\"?>");
    }

    void removesWhatActsOrLeadsOut()
    {
        QFETCH(QByteArray, inside);
        const auto clean = cleanedSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                                      "<rect width=\"5\"/>" + inside + "</svg>");
        QVERIFY(clean);
        QVERIFY(clean->contains("<rect width=\"5\"/>"));
        QVERIFY2(!clean->contains("evil"), clean->constData());
    }

    void keepsDrawings()
    {
        const auto clean = cleanedSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><defs><linearGradient id=\"g\"/>"
                                      "</defs><style>path { stroke: #123 }</style><path d=\"M0 0h9\" fill=\"url(#g)\"/>"
                                      "<use href=\"#p\"/><text>a &lt; b</text></svg>");
        QVERIFY(clean);
        for (const char *part : {"viewBox=\"0 0 9 9\"", "id=\"g\"", "path { stroke: #123 }", "d=\"M0 0h9\"", "url(#g)", "href=\"#p\"", "a &lt; b"})
            QVERIFY2(clean->contains(part), clean->constData());
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no markup") << QByteArray("text");
        QTest::newRow("a web page") << QByteArray("<html><svg/></html>");
        QTest::newRow("not well-formed") << QByteArray("<svg><g></svg>");
        QTest::newRow("own entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><text>&a;</text></svg>");
        QTest::newRow("nested beyond reason") << "<svg>" + QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000) + "</svg>";
    }

    void refusesOthers()
    {
        QFETCH(QByteArray, svg);
        QVERIFY(!cleanedSvg(svg));
    }
};

} // namespace articular::test

using articular::test::tst_SvgCleaner;
ARTICULAR_TEST(tst_SvgCleaner)
#include "tst_SvgCleaner.moc"
