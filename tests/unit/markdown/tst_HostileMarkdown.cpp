// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that were made to do harm: what the page holds afterwards, and that reading them ends.
#include "core/markdown/HtmlRenderer.h"
#include "core/markdown/LinkPolicy.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QSet<QString> voidTags{u"br"_s, u"hr"_s, u"img"_s};
const QSet<QString> pairedTags{
    u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"ul"_s, u"ol"_s, u"li"_s, u"blockquote"_s, u"aside"_s,
    u"pre"_s, u"code"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s, u"em"_s, u"strong"_s, u"del"_s, u"a"_s,
    u"figure"_s, u"figcaption"_s, u"span"_s, u"sup"_s};
const QSet<QString> allowedAttributes{
    u"id"_s, u"class"_s, u"role"_s, u"href"_s, u"title"_s, u"rel"_s, u"src"_s, u"alt"_s, u"loading"_s, u"scope"_s, u"start"_s,
    u"aria-label"_s};

QString decoded(QString value)
{
    return value.replace(u"&quot;"_s, u"\""_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

/// What a tag's attributes hold that no page of ours may, or nothing.
QString harmInAttributes(const QString &attributes, QSet<QString> &ids)
{
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"<>]*)\""_s);
    for (auto match = attribute.globalMatch(attributes); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name = found.captured(1);
        const QString value = decoded(found.captured(2));
        if (!allowedAttributes.contains(name))
            return u"attribute "_s + name;
        if ((name == u"href" || name == u"src") && !isAllowedLink(value))
            return u"address "_s + value;
        if (name == u"id" && ids.contains(value))
            return u"second id "_s + value;
        if (name == u"id")
            ids.insert(value);
    }
    return {};
}

/// The first thing in `html` that no page of ours may hold, or nothing: anything but allowed tags, well nested and with
/// allowed attributes in quotes, and text without a bare < or >.
QString harmIn(const QByteArray &html)
{
    static const QRegularExpression tag(u"\\G([^<>]*)<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>"_s);
    const QString text = QString::fromUtf8(html);
    QStringList open;
    QSet<QString> ids;
    qsizetype at = 0;
    while (text.indexOf(u'<', at) != -1) {
        const QRegularExpressionMatch found = tag.match(text, at);
        if (!found.hasMatch())
            return u"something else: "_s + text.sliced(at, std::min<qsizetype>(80, text.size() - at));
        const QString name = found.captured(3);
        const bool closes = !found.captured(2).isEmpty();
        if (!(voidTags.contains(name) && !closes) && !pairedTags.contains(name))
            return u"element "_s + name;
        if (closes && (open.isEmpty() || open.takeLast() != name))
            return u"a closing "_s + name;
        if (!closes && name == u"a" && open.contains(u"a"))
            return u"a link in a link"_s;
        if (!closes && pairedTags.contains(name))
            open.append(name);
        if (const QString harm = harmInAttributes(found.captured(4), ids); !harm.isEmpty())
            return harm;
        at = found.capturedEnd();
    }
    return text.indexOf(u'>', at) != -1 ? u"a bare >"_s : open.join(u' ');
}

QByteArray htmlOf(const QByteArray &markdown)
{
    const MarkdownDocument document = MarkdownDocument::parse(markdown);
    return HtmlRenderer(document, {}).body();
}

int depthOf(const Ast &ast)
{
    int deepest = 0;
    ast.visit(0, [&](NodeId id) {
        int depth = 0;
        for (; id != 0; id = ast[id].parent)
            ++depth;
        deepest = std::max(deepest, depth);
    });
    return deepest;
}

} // namespace

class tst_HostileMarkdown : public test::TestCase
{
    Q_OBJECT

private slots:
    void theTestItselfNoticesHarm()
    {
        for (const QByteArray html : {"<script>", "<p onclick=\"a\"></p>", "<a href=\"javascript:a\"></a>", "<p id=a></p>", "<p></b>",
                                      "<p id=\"a\"></p><p id=\"a\"></p>", "a > b", "<!-- a -->", "<p>"})
            QVERIFY2(!harmIn(html).isEmpty(), html.constData());
    }

    void nothingRunsWhereverScriptIsPut()
    {
        const QList<QByteArray> attacks{
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "' onload='x",
            "\" onmouseover=\"x", "javascript:alert(1)", "JAVASCRIPT:x", "&#106;avascript:x", "java&Tab;script:x",
            "java&NewLine;script:x", "data:text/html;base64,x", "vbscript:x", "</p></div><svg onload=x>", "<svg/onload=x>",
            "<!--><img src=x onerror=x>-->", "--><script>x</script>", "]]><script>x</script>", "<iframe src=x>", "<style>*{}</style>",
            "<a href=\"x\" style=\"x\">", "&lt;script&gt;", "&quot; onclick=&quot;x", "x`y", "//evil.example", "\\\"><i>", "</code></pre><b>",
            "x\" y=\"", "<base href=//x>", "<meta http-equiv=refresh>", "</title></textarea><script>", "{{x}}", "\x01[@\x01", "\xFF<\xC0"};
        const QList<QByteArray> places{
            "%", "# %", "%\n===", "> %", "> [!NOTE]\n> %", "> [!%]", "- %", "1. %", "    %", "```%\nx\n```", "```\n%\n```", "`%`", "*%*",
            "**%**", "~~%~~", "[%](a)", "[a](%)", "[a](<%>)", "[a](b \"%\")", "[a](b '%')", "[a](b (%))", "![%](a.png)", "![a](%)",
            "![a](<%>)", "![a](b.png \"%\")", "x ![a](b.png '%')", "<%>", "[a]\n\n[a]: % \"%\"", "[a]: <%> '%'\n\n[a]", "[%]\n\n[%]: b",
            "|%|b|\n|-|-|\n|c|%|", "a[^1]\n\n[^1]: %", "a[^%]\n\n[^%]: b", "[@%]", "[@a, %]", "[@a; %]", "{{%}}", "{{video % \"%\"}}",
            "a\n%\nb", "a  \n%", "<!-- % -->", "a <!-- % --> b", "https://a.example/%", "www.a.example/%", "a@b.%", "[![%](a.png '%')](%)"};
        for (const QByteArray &place : places) {
            for (const QByteArray &attack : attacks) {
                const QByteArray markdown = QByteArray(place).replace('%', attack);
                const QString harm = harmIn(htmlOf(markdown));
                QVERIFY2(harm.isEmpty(), qPrintable(harm + u" in "_s + QString::fromUtf8(markdown)));
            }
        }
    }

    void randomTextIsHarmless()
    {
        const QList<QByteArray> pieces{
            "a", "b ", "\n", "\n\n", "# ", "> ", "- ", "1. ", "*", "**", "_", "~~", "`", "```", "[", "]", "(", ")", "![", "](", "<", ">",
            "\"", "'", "&", "&lt;", "\\", "|", "|-|-|\n", "---", "===", "[^1]", "[^1]: ", "[@k]", "[@k; @l, p. 1]", "{{", "}}", "<!--", "-->",
            "<script>", "javascript:", "http://a.example", "[!NOTE]", "    ", "\t", "\r\n", "\r", QByteArray(1, '\0'), "\x01", "\xC3\xA9",
            "\xF0\x9F\xA6\xB4", "\xFF", "[a]: b\n", "www.a.example", "a@b.example"};
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray markdown;
            for (int count = random.bounded(60); count > 0; --count)
                markdown += pieces[random.bounded(int(pieces.size()))];
            const MarkdownDocument document = MarkdownDocument::parse(markdown);
            const HtmlRenderer renderer(document, {});
            const QString harm = harmIn(renderer.body());
            QVERIFY2(harm.isEmpty(), qPrintable(harm + u" in "_s + QString::fromUtf8(markdown.toPercentEncoding())));
            QByteArray joined;
            int line = -1;
            for (int block = 0; block < document.blocks().size(); ++block) {
                joined += renderer.block(block);
                const Block &at = document.blocks()[block];
                QVERIFY2(at.firstLine >= line && at.lastLine >= at.firstLine && at.range.end() <= markdown.size(),
                         markdown.toPercentEncoding().constData());
                line = at.firstLine;
            }
            QCOMPARE(joined + renderer.footnotes(), renderer.body());
        }
    }

    void endsSoonAndStaysShallow_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *name, const QByteArray &piece, int times, const QByteArray &end = {}) {
            QTest::newRow(name) << piece.repeated(times) + end;
        };
        row("quotes", ">", 100'000, "a");
        row("lists", "- ", 100'000, "a");
        row("numbered lists", "1. ", 100'000, "a");
        row("quotes and lists", "> - ", 100'000, "a");
        row("footnotes in footnotes", "[^a]:", 100'000);
        row("brackets", "[", 100'000);
        row("pictures", "![", 100'000, QByteArray("](a)").repeated(100'000));
        row("links", "[", 100'000, QByteArray("a](b)").repeated(100'000));
        row("emphasis", "*a **a ", 100'000);
        row("stars", "*", 200'000, "a");
        row("underscores", "_", 100'000, "." + QByteArray(100'000, '_'));
        row("backticks", "`a``b", 100'000);
        row("openings of processing instructions", "a <?", 100'000);
        row("openings of declarations", "a <!A ", 100'000);
        row("openings of character data", "a <![CDATA[", 100'000);
        row("openings of comments", "a <!-- ", 100'000);
        row("a table of missing cells", "|a", 5000, "\n" + QByteArray("|-").repeated(5000) + "\n" + QByteArray("|b\n").repeated(5000));
        row("a table header below many lines", "a\n", 100'000, "|-|");
        row("mentions of one footnote", "[^a] ", 50'000, "\n\n[^a]: b\n");
        row("headings of one name", "# a\n", 20'000);
        row("citations that do not end", "[@a ", 100'000);
        row("blank lines in a deep list", "- ", 90, "a" + QByteArray(200'000, '\n'));
    }
    void endsSoonAndStaysShallow()
    {
        QFETCH(const QByteArray, markdown);
        const MarkdownDocument document = MarkdownDocument::parse(markdown);
        QVERIFY(HtmlRenderer(document, {}).body().size() < 20'000'000);
        QVERIFY(document.ast().nodes.size() < size_t(2'000'000));
        QVERIFY(depthOf(document.ast()) < 120);
    }

    void hostileNestingKeepsItsText()
    {
        QVERIFY(htmlOf(QByteArray("> ").repeated(5000) + "knee").contains("knee"));
        QCOMPARE(htmlOf(QByteArray("- ").repeated(500)), QByteArray("<hr>\n"));
    }
};

ARTICULAR_TEST(tst_HostileMarkdown)
#include "tst_HostileMarkdown.moc"
