// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"
#include "core/document/Article.h"
#include "core/workspace/NewArticle.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::Folder;

class tst_NewArticle : public test::TestCase
{
    Q_OBJECT

private slots:
    void fillsInWhatItKnows_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : articleTemplates())
            QTest::newRow(qPrintable(u"the template "_s + name)) << name;
    }

    void fillsInWhatItKnows()
    {
        QFETCH(QString, name);
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s,
                     "language: es\ncategories: {Miracles: {prohibited: true}, Hip: {}, Knee: {}}\n"
                     "disclaimers: [general]\n");
        folder.write(u"clinic/disclaimers/general.md"_s, "Text.");
        const Workspace workspace = Workspace::load(folder.path());
        const Result<QString> path =
            createArticle(workspace, {folder.path(), name, u"Why “knees” ache: a guide"_s, u"jdoe"_s, {2026, 11, 22}}, m_clock);
        QVERIFY(path);
        QCOMPARE(path.value(), folder.path(u"articles/why-knees-ache-a-guide/article.md"_s));
        const Article article(path.value(), readTextFile(path.value()).value());
        QVERIFY(!article.frontMatter().problem());
        const ArticleMetadata &metadata = article.metadata();
        QVERIFY(isUlid(metadata.id));
        QCOMPARE(metadata.type, name);
        QCOMPARE(metadata.title, u"Why “knees” ache: a guide"_s);
        QCOMPARE(metadata.slug, u"why-knees-ache-a-guide"_s);
        QCOMPARE(metadata.authors, QStringList{u"jdoe"_s});
        QCOMPARE(metadata.categories, QStringList{u"Knee"_s});
        QCOMPARE(metadata.date, QDate(2026, 11, 22));
        QCOMPARE(metadata.language, u"es"_s);
        QCOMPARE(*metadata.disclaimers, QStringList{u"general"_s});
        QCOMPARE(metadata.claimsReview, ClaimsReviewFlag::Required);
        QVERIFY(article.text().mid(article.bodyStart()).contains("\n## "));
        QVERIFY(article.text().mid(article.bodyStart()).contains('['));
    }

    void takesTheFirstAllowedCategoryWhenNoneFits()
    {
        Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "categories: {Miracles: {prohibited: true}, Hip: {}, Knee: {}}\n");
        const Result<QByteArray> text = newArticleText(Workspace::load(folder.path()),
                                                       {folder.path(), u"faq"_s, u"Miracles"_s, {}, {2026, 1, 1}}, m_clock);
        QCOMPARE(Article({}, text.value()).metadata().categories, QStringList{u"Hip"_s});
    }

    void refusesToOverwrite()
    {
        Folder folder;
        const NewArticleRequest request{folder.path(), u"faq"_s, u"Same title"_s, {}, {2026, 1, 1}};
        const Result<QString> first = createArticle(Workspace(), request, m_clock);
        QVERIFY(first);
        const QByteArray before = readTextFile(first.value()).value();
        const Result<QString> second = createArticle(Workspace(), request, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(readTextFile(first.value()).value(), before);
    }

    void anArticleWithoutTitleGetsAFolderOfItsOwn()
    {
        Folder folder;
        const NewArticleRequest request{folder.path(), u"story"_s, u"  "_s, {}, {2026, 1, 1}};
        QCOMPARE(createArticle(Workspace(), request, m_clock).value(), folder.path(u"articles/new-article/article.md"_s));
        const Result<QString> second = createArticle(Workspace(), request, m_clock);
        QCOMPARE(second.value(), folder.path(u"articles/new-article-2/article.md"_s));
        QCOMPARE(Article(second.value(), readTextFile(second.value()).value()).metadata().slug, u"new-article-2"_s);
    }

    void hostileTitlesStayText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("details syntax") << u"---\nid: x"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s;
        QTest::newRow("quotes and a comment") << u"\"a\" # 'b': {c}"_s;
        QTest::newRow("no letter of ours") << u"膝の痛み"_s;
        QTest::newRow("a very long one") << QString(5000, u'x');
    }

    void hostileTitlesStayText()
    {
        QFETCH(QString, title);
        Folder folder;
        const Result<QString> path =
            createArticle(Workspace(), {folder.path(), u"faq"_s, title, {}, {2026, 1, 1}}, m_clock);
        QVERIFY(path);
        QVERIFY(path.value().startsWith(folder.path(u"articles/"_s)));
        QVERIFY(!path.value().contains(u".."));
        const Article article(path.value(), readTextFile(path.value()).value());
        QVERIFY(!article.frontMatter().problem());
        QCOMPARE(article.metadata().title, title.simplified());
    }

    void refusesAnUnknownTemplate()
    {
        Folder folder;
        const Result<QString> path =
            createArticle(Workspace(), {folder.path(), u"../page/page"_s, u"T"_s, {}, {2026, 1, 1}}, m_clock);
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::InvalidInput);
    }

private:
    test::FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC)};
};

ARTICULAR_TEST(tst_NewArticle)
#include "tst_NewArticle.moc"
