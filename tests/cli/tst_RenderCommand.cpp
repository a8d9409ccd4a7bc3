// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "core/base/HtmlTree.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_RenderCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void aFragmentComesFromStandardInput()
    {
        const CommandLine render = CommandLine::run({u"render"_s, u"-"_s}, "## Knees\n\nThey *bend*.\n");
        QCOMPARE(render.status, 0);
        QVERIFY(render.output.contains("<em>bend</em>"));
        QVERIFY(!render.output.contains("<html"));
    }

    void rawHtmlIsShownAsTextAndCommentsAreNotOutput()
    {
        const CommandLine render = CommandLine::run({u"render"_s, u"-"_s}, "<script>alert(1)</script>\n\n<!-- secret -->\n\na <b>b</b>\n");
        QCOMPARE(render.status, 0);
        QVERIFY(render.output.contains("&lt;script&gt;"));
        QVERIFY(render.output.contains("&lt;b&gt;"));
        QVERIFY(!render.output.contains("secret"));
    }

    void theWholePageIsMarkedAsADraft()
    {
        const QString path = m_folder.write(u"a/article.md"_s, "---\ntitle: Knees & hips\n---\nText.\n");
        const CommandLine render = CommandLine::run({u"render"_s, u"--page"_s, path});
        QCOMPARE(render.status, 0);
        const HtmlTree tree = HtmlTree::parse(render.output);
        QCOMPARE(tree.problems, QStringList());
        QVERIFY(tree.visibleText().contains(u"Knees & hips"));
        QVERIFY(tree.visibleText().contains(u"Draft, not medically reviewed"));
        QVERIFY(render.output.contains("noindex"));
        QVERIFY(render.output.contains("<style>") && render.output.indexOf("<style>") < render.output.indexOf("</head>"));
    }

    void inputThatIsNotTextIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("bytes that are not UTF-8") << QByteArray("one\ntwo \xff\n");
        QTest::newRow("a zero byte") << QByteArray("one\ntw\0o\n", 9);
    }

    void inputThatIsNotTextIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, input);
        const CommandLine render = CommandLine::run({u"render"_s, u"-"_s}, input);
        QCOMPARE(render.status, 3);
        QVERIFY(render.output.isEmpty());
        QVERIFY2(render.messages.contains("ine 2"), render.messages.constData());
    }

    void aFolderAsStandardInputIsNoText()
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" render - < /"_s, test::programPath(u"articular-cli"_s)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 3);
        QVERIFY(shell.readAllStandardError().contains("Standard input cannot be read"));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_RenderCommand)
#include "tst_RenderCommand.moc"
