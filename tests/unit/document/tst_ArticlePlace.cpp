// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ArticlePlace.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ArticlePlace : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPathStandsForAnArticle()
    {
        const test::Folder folder;
        const QString article = folder.write(u"knee/article.md"_s, "Knee");
        const QString other = folder.write(u"notes/hip.md"_s, "Hip");
        QCOMPARE(articleIn(article), article);
        QCOMPARE(articleIn(folder.path(u"knee"_s)), article);
        QCOMPARE(articleIn(other), other);
        QCOMPARE(articleIn(folder.path(u"notes"_s)), QString());
        QCOMPARE(articleIn(folder.path(u"gone.md"_s)), folder.path(u"gone.md"_s));
    }

    void anArticleIsCalledByItsFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("title");
        QTest::newRow("in a folder of its own") << u"/a/knee pain/article.md"_s << u"knee pain"_s << u"knee pain"_s;
        QTest::newRow("a file with a name of its own") << u"/a/hip.v2.md"_s << u"hip.v2"_s << u"hip.v2.md"_s;
        QTest::newRow("no file") << QString() << QString() << QString();
    }
    void anArticleIsCalledByItsFolder()
    {
        QFETCH(QString, path);
        QTEST(articleBaseName(path), "base");
        QTEST(articleFileTitle(path), "title");
    }
};

ARTICULAR_TEST(tst_ArticlePlace)
#include "tst_ArticlePlace.moc"
