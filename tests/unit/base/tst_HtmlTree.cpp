// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HtmlTree.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_HtmlTree : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsAWellFormedPage()
    {
        const HtmlTree tree = HtmlTree::parse("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Knees &amp; hips"
                                              "</title><style>p > a { }</style></head>\n<body><main><h1>Knees</h1><p>They <em>hurt</em> &lt;often&gt;.<br>"
                                              "Still.</p><!-- no --><img src=\"a.jpg\" alt=\"5 > 4\"></main></body></html>\n");
        QCOMPARE(tree.problems, QStringList());
        QCOMPARE(tree.root.attributes.value(u"lang"_s), u"en"_s);
        QCOMPARE(tree.visibleText(), u"Knees\nThey hurt <often>.\nStill."_s);
        QStringList tags;
        tree.visit([&tags](const HtmlElement &element) {
            if (!element.tag.isEmpty())
                tags.append(element.tag);
        });
        QCOMPARE(tags.join(u' '), u"html head meta title style body main h1 p em br img"_s);
    }

    void readsAPartOfAPage()
    {
        const HtmlTree tree = HtmlTree::parse("<p>膝</p>\n<my-box id=\"x\">a</my-box>\n");
        QCOMPARE(tree.problems, QStringList());
        QCOMPARE(tree.visibleText(), u"膝\na"_s);
    }

    void saysWhereMistakesAre_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("words");
        QTest::newRow("an element that is never closed") << QByteArray("<p>a</p>\n<div>b\n") << u"Line 2: <div> is never closed."_s;
        QTest::newRow("elements that overlap") << QByteArray("<p>\n<em>a</p></em>") << u"Line 2: <em> is never closed."_s;
        QTest::newRow("an end without beginning") << QByteArray("<p>a</p>\n\n</div>") << u"Line 3: </div> closes nothing."_s;
        QTest::newRow("a block in a paragraph") << QByteArray("<p><div>a</div></p>") << u"Mistakes in the page"_s;
    }

    void saysWhereMistakesAre()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, words);
        const HtmlTree tree = HtmlTree::parse(html);
        QVERIFY2(tree.problems.join(u' ').contains(words), qPrintable(tree.problems.join(u' ')));
    }

    void survivesHostileInput_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep nesting") << QByteArray("<div>").repeated(200000);
        QTest::newRow("deep nesting that closes") << QByteArray("<b>").repeated(100000) + QByteArray("</b>").repeated(100000);
        QTest::newRow("brackets alone") << QByteArray(1000000, '<');
        QTest::newRow("end tags alone") << QByteArray("</p>").repeated(100000);
        QTest::newRow("an endless comment") << QByteArray("<!-- ") + QByteArray(100000, '-');
        QTest::newRow("an endless attribute") << QByteArray("<a href=\"") + QByteArray(100000, 'x');
        QTest::newRow("a script that never ends") << QByteArray("<script>").append(QByteArray("</").repeated(100000));
        QTest::newRow("NUL bytes") << QByteArray("<p>\0a\0</p>", 10);
    }

    void survivesHostileInput()
    {
        QFETCH(QByteArray, html);
        const HtmlTree tree = HtmlTree::parse(html);
        QCOMPARE(tree.root.tag, u"html"_s);
        QVERIFY(tree.problems.size() <= 60);
    }
};

ARTICULAR_TEST(tst_HtmlTree)
#include "tst_HtmlTree.moc"
