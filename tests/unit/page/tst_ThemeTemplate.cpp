// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/ThemeTemplate.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

/// A page that uses every required name, with `extra` on line 2.
static QByteArray pageWith(const QByteArray &extra)
{
    return "<!DOCTYPE html><html lang=\"{{lang}}\"><head>{{{head}}}</head><body>\n" + extra
        + "\n{{{draft}}}{{{notices}}}<h1>{{title}}</h1>{{{byline}}}{{{review}}}{{{hero}}}{{{body}}}{{{references}}}"
          "{{{disclaimers}}}</body></html>";
}

static QByteArray builtInFile(const char *name)
{
    QFile file(u":/articular/page/"_s + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class tst_ThemeTemplate : public test::TestCase
{
    Q_OBJECT

private slots:
    void theBuiltInThemeKeepsItsOwnRules()
    {
        const auto page = themePageProblem(builtInFile("page.mustache"), u"page"_s);
        QVERIFY2(!page, page ? qPrintable(u"%1: %2"_s.arg(page->line).arg(page->message)) : "");
        const auto style = themeStyleProblem(builtInFile("style.css"), u"style"_s);
        QVERIFY2(!style, style ? qPrintable(u"%1: %2"_s.arg(style->line).arg(style->message)) : "");
    }

    void thePageExplainsEveryName()
    {
        const QByteArray page = builtInFile("page.mustache");
        const QByteArray comment = page.left(page.indexOf("}}"));
        for (const TemplateName &name : templateNames())
            QVERIFY2(comment.contains(QByteArray("\n    ") + name.name + ' '), name.name);
    }

    void acceptsHarmlessPages_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("nothing more") << QByteArray();
        QTest::newRow("a link to the clinic") << QByteArray("<a class=\"x\" href=\"{{clinic-url}}\">{{clinic-name}}</a>");
        QTest::newRow("a link to a web page") << QByteArray("<a href=\"https://example.com/a?b=c\">x</a><a href='/about/'>y</a>");
        QTest::newRow("sections") << QByteArray("{{#address}}<div>{{{address}}}</div>{{/address}}{{^address}}none{{/address}}");
        QTest::newRow("comments of both kinds") << QByteArray("{{! a note }}<!-- a note -->");
        QTest::newRow("a text in an attribute") << QByteArray("<p title='{{title}}' aria-label=\"{{ clinic-name }}\">x</p>");
        QTest::newRow("own style") << QByteArray("<style>p { color: #123; background: url(data:image/png;base64,AA) }</style>");
    }

    void acceptsHarmlessPages()
    {
        QFETCH(QByteArray, extra);
        const auto problem = themePageProblem(pageWith(extra), u"page"_s);
        QVERIFY2(!problem, problem ? qPrintable(problem->message) : "");
    }

    void refusesPagesThatCouldRunOrLoad_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("a script") << QByteArray("<script>alert(1)</script>");
        QTest::newRow("a script in capitals") << QByteArray("<ScRiPt src=x></sCrIpT>");
        QTest::newRow("a script with a slash") << QByteArray("<script/x>alert(1)</script>");
        QTest::newRow("an event attribute") << QByteArray("<p onclick=\"alert(1)\">x</p>");
        QTest::newRow("an event attribute after a slash") << QByteArray("<p/onmouseover=\"x\">x</p>");
        QTest::newRow("a script address") << QByteArray("<a href=\"javascript:alert(1)\">x</a>");
        QTest::newRow("a script address with a tab") << QByteArray("<a href=\"java\tscript:alert(1)\">x</a>");
        QTest::newRow("a script address as an entity") << QByteArray("<a href=\"&#106;avascript:alert(1)\">x</a>");
        QTest::newRow("an address made of the title") << QByteArray("<a href=\"{{title}}\">x</a>");
        QTest::newRow("an address begun by us") << QByteArray("<a href=\"javascript:{{clinic-url}}\">x</a>");
        QTest::newRow("another host without scheme") << QByteArray("<a href=\"//example.com\">x</a>");
        QTest::newRow("a picture") << QByteArray("<img src=\"https://example.com/x.png\">");
        QTest::newRow("a frame") << QByteArray("<iframe src=\"x\"></iframe>");
        QTest::newRow("an object") << QByteArray("<object data=\"x\"></object>");
        QTest::newRow("a form") << QByteArray("<form action=\"https://example.com\"></form>");
        QTest::newRow("a redirect") << QByteArray("<meta http-equiv=\"refresh\" content=\"0;url=https://example.com\">");
        QTest::newRow("a style sheet") << QByteArray("<link rel=\"stylesheet\" href=\"https://example.com/x.css\">");
        QTest::newRow("a base address") << QByteArray("<base href=\"https://example.com\">");
        QTest::newRow("a drawing") << QByteArray("<svg><a xlink:href=\"x\"></a></svg>");
        QTest::newRow("a style attribute") << QByteArray("<p style=\"background:url(https://example.com)\">x</p>");
        QTest::newRow("style that imports") << QByteArray("<style>@import 'x.css';</style>");
        QTest::newRow("style that names an address") << QByteArray("<style>p{background:url( https://example.com/x )}</style>");
        QTest::newRow("style that hides in an escape") << QByteArray("<style>p{background:\\75rl(https://example.com)}</style>");
        QTest::newRow("style with a name in it") << QByteArray("<style>p{color:{{title}}}</style>");
        QTest::newRow("an attribute made by a section") << QByteArray("<p {{#title}}onclick=\"x\"{{/title}}>x</p>");
        QTest::newRow("a quote made by a section") << QByteArray("<p title=\"{{^title}}\" x=\"{{/title}} onclick=x\">x</p>");
        QTest::newRow("a tag made of names") << QByteArray("<{{title}}>");
        QTest::newRow("a name outside of quotes") << QByteArray("<p title={{title}}>x</p>");
        QTest::newRow("a part inside a tag") << QByteArray("<p title=\"{{{body}}}\">x</p>");
        QTest::newRow("a section across a comment") << QByteArray("<!-- {{#title}} --> {{/title}}");
        QTest::newRow("a comment that closes early") << QByteArray("<!--> <script>alert(1)</script> -->");
        QTest::newRow("other marks") << QByteArray("{{=<% %>=}}<%title%>");
        QTest::newRow("a partial") << QByteArray("{{> body}}");
    }

    void refusesPagesThatCouldRunOrLoad()
    {
        QFETCH(QByteArray, extra);
        const auto problem = themePageProblem(pageWith(extra), u"page"_s);
        QVERIFY(problem);
        QCOMPARE(problem->line, 2);
        QCOMPARE(problem->path, u"page"_s);
    }

    void saysWhereATemplateIsBroken_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("line");
        QTest::newRow("an unknown name") << pageWith("{{headline}}") << 2;
        QTest::newRow("a mark that never ends") << pageWith("\n{{title") << 3;
        QTest::newRow("a section that never ends") << pageWith("{{#title}}") << 2;
        QTest::newRow("a section closed by another name") << pageWith("{{#title}}\n{{/lang}}") << 3;
        QTest::newRow("a section that was not open") << pageWith("{{/title}}") << 2;
        QTest::newRow("an attribute that never ends") << pageWith("<p class=\"x><b>") << 2;
        QTest::newRow("sections too deep") << pageWith(QByteArray("{{#title}}").repeated(100)) << 2;
        QTest::newRow("no place for the text") << QByteArray("<html lang=\"{{lang}}\">\n<body>{{{head}}}</body>\n</html>") << 3;
        QTest::newRow("an empty page") << QByteArray("\n") << 2;
        QTest::newRow("a huge page") << pageWith(QByteArray(300 * 1024, 'x')) << 1;
    }

    void saysWhereATemplateIsBroken()
    {
        QFETCH(QByteArray, page);
        const auto problem = themePageProblem(page, u"page"_s);
        QVERIFY(problem);
        QTEST(problem->line, "line");
    }

    void hidesSectionsOfEmptyParts()
    {
        const QByteArray page = "{{#address}}A{{{address}}}{{/address}}{{^address}}none{{/address}}|{{title}}";
        QCOMPARE(filledTemplate(page, {{"title", "a &amp; b"}}), QByteArray("none|a &amp; b\n"));
        QCOMPARE(filledTemplate(page, {{"address", "<b>x</b>"}}), QByteArray("A<b>x</b>|\n"));
    }

    void randomBytesNeverCrash()
    {
        quint32 state = 20261122;
        const QByteArray marks("{}<>\"'=/#^!& \nabscriptyle-", 26);
        for (int round = 0; round < 2000; ++round) {
            QByteArray page;
            for (int i = 0; i < 120; ++i) {
                state = state * 1664525u + 1013904223u;
                page += marks[qsizetype((state >> 16) % quint32(marks.size()))];
            }
            QVERIFY(themePageProblem(page, {}));
            themeStyleProblem(page, {});
        }
    }
};

ARTICULAR_TEST(tst_ThemeTemplate)
#include "tst_ThemeTemplate.moc"
