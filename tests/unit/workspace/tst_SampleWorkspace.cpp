// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileStore.h"
#include "core/document/Article.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/workspace/SampleWorkspace.h"
#include "core/workspace/Workspace.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>

using namespace articular;
using namespace Qt::StringLiterals;
using test::Folder;

class tst_SampleWorkspace : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyFileOfTheSampleCanBeRead()
    {
        Folder folder;
        const QString root = folder.path(u"practice"_s);
        QVERIFY(createSampleWorkspace(root));
        const Workspace workspace = Workspace::load(root);
        for (const WorkspaceProblem &problem : workspace.problems())
            QFAIL(qPrintable(problem.path + u": "_s + problem.message));
        QVERIFY(workspace.profile().practice);
        QVERIFY(!workspace.references().isEmpty());
        const QStringList articles = Workspace::findArticles(root);
        QCOMPARE(articles.size(), 3);
        for (const QString &path : articles) {
            const Result<QByteArray> text = readTextFile(path);
            QVERIFY(text);
            const Article article(path, text.value());
            QVERIFY2(!article.frontMatter().problem(), qPrintable(path));
            QVERIFY(!article.metadata().title.isEmpty());
            checkCitations(article, workspace);
        }
    }

    void theReadyArticleNamesOnlyWhatTheClinicHas()
    {
        Folder folder;
        const QString root = folder.path(u"practice"_s);
        QVERIFY(createSampleWorkspace(root));
        const Workspace workspace = Workspace::load(root);
        const QString path = root + u"/articles/walking-with-knee-arthritis/article.md"_s;
        const Article article(path, readTextFile(path).value());
        const ArticleMetadata &metadata = article.metadata();
        for (const QString &author : metadata.authors)
            QVERIFY(workspace.person(author));
        for (const QString &category : metadata.categories)
            QVERIFY(workspace.profile().category(category));
        for (const QString &id : *metadata.disclaimers)
            QVERIFY(workspace.text(ClinicText::Kind::Disclaimer, id));
        for (const QString &id : *metadata.callsToAction)
            QVERIFY(workspace.text(ClinicText::Kind::CallToAction, id));
        QCOMPARE(metadata.claimsReview, ClaimsReviewFlag::Required);
        QVERIFY(metadata.description.size() >= 121 && metadata.description.size() <= 156);
    }

    void picturesAreLargeEnoughAndSmallFiles()
    {
        Folder folder;
        const QString root = folder.path(u"practice"_s);
        QVERIFY(createSampleWorkspace(root));
        const QStringList articles = Workspace::findArticles(root);
        for (const QString &path : articles) {
            const QDir images(QFileInfo(path).dir().filePath(u"images"_s));
            const QFileInfoList files = images.entryInfoList(QDir::Files);
            QVERIFY(!files.isEmpty());
            for (const QFileInfo &file : files) {
                QVERIFY(QImageReader(file.filePath()).size().width() >= 1200);
                QVERIFY(file.size() < 300 * 1024);
            }
        }
    }

    void theFilesCanBeChangedByTheUser()
    {
        Folder folder;
        const QString root = folder.path(u"practice"_s);
        QVERIFY(createSampleWorkspace(root));
        QVERIFY(QFileInfo(root + u"/clinic/clinic.yaml"_s).permission(QFileDevice::WriteOwner));
    }

    void refusesAFolderThatIsNotEmpty()
    {
        Folder folder;
        folder.write(u".hidden"_s, "x");
        const Status sample = createSampleWorkspace(folder.path());
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::AlreadyExists);
        const Status empty = createWorkspace(folder.path(), u"Clinic"_s);
        QVERIFY(!empty);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u".hidden"_s});
        QCOMPARE(createWorkspace(folder.path(u".hidden"_s), u"Clinic"_s).error().code, ErrorCode::NotAFolder);
    }

    void makesAWorkspaceOfOnesOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a plain name") << u"Fern Valley Clinic"_s;
        QTest::newRow("a name that needs quotes") << u"O'Neill: \"Joints\" & Sports # 1"_s;
        QTest::newRow("another script") << u"عيادة"_s;
    }

    void makesAWorkspaceOfOnesOwn()
    {
        QFETCH(QString, name);
        Folder folder;
        QVERIFY(createWorkspace(folder.path(), name));
        const Workspace workspace = Workspace::load(folder.path());
        QVERIFY(workspace.problems().isEmpty());
        QCOMPARE(workspace.profile().name, name);
        QVERIFY(!workspace.profile().practice);
        QVERIFY(workspace.text(ClinicText::Kind::Disclaimer, u"general"_s)->body.startsWith(u'['));
    }

private:
    static void checkCitations(const Article &article, const Workspace &workspace)
    {
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        for (const QString &key : body.citedKeys())
            QVERIFY2(workspace.references().find(key), qPrintable(key));
    }
};

ARTICULAR_TEST(tst_SampleWorkspace)
#include "tst_SampleWorkspace.moc"
