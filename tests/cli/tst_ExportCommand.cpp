// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "core/base/Digest.h"
#include "core/base/HtmlTree.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

const QByteArray article =
    "---\ntitle: Knees\nslug: knees\nimage: {src: images/knees-1.png, alt: A knee}\n---\nText with [a link](https://example.org).\n";

} // namespace

class tst_ExportCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void withoutDraftNothingIsWrittenAndApprovalIsNamed()
    {
        const QString path = m_folder.write(u"a/article.md"_s, article);
        const CommandLine run = CommandLine::run({u"export"_s, path, u"--target"_s, u"html"_s, u"--out"_s, m_folder.path(u"a/out"_s)});
        QCOMPARE(run.status, 1);
        QVERIFY(run.messages.contains("rev-approval"));
        QVERIFY(run.output.isEmpty());
        QVERIFY(!QFile::exists(m_folder.path(u"a/out"_s)));
    }

    void aDraftHoldsPageFragmentStyleAndManifest()
    {
        const QString path = m_folder.write(u"b/article.md"_s, article);
        const CommandLine run = draft(path, u"b/out"_s);
        QCOMPARE(run.status, 0);
        QCOMPARE(QString::fromUtf8(run.output).trimmed(), m_folder.path(u"b/out/knees-DRAFT-html.zip"_s));
        const auto files = readZipArchive(m_folder.read(u"b/out/knees-DRAFT-html.zip"_s));
        QVERIFY(files);
        const QStringList names = files.value().keys();
        for (const char *name : {"index.html", "fragment.html", "article.css", "README.html", "manifest-sha256.txt"})
            QVERIFY2(names.contains(QLatin1StringView(name)), name);
        const QByteArray manifest = files.value().value(u"manifest-sha256.txt"_s);
        for (auto it = files.value().cbegin(); it != files.value().cend(); ++it) {
            if (it.key() != u"manifest-sha256.txt")
                QVERIFY(manifest.contains(sha256Hex(it.value()) + "  " + it.key().toUtf8() + '\n'));
        }
        QVERIFY(HtmlTree::parse(files.value().value(u"index.html"_s)).visibleText().contains(u"Draft, not medically reviewed"));
        QVERIFY(!files.value().value(u"fragment.html"_s).contains("<script"));
    }

    void theSameArticleGivesTheSameBytesAnywhere()
    {
        const QString path = m_folder.write(u"c/article.md"_s, article);
        QCOMPARE(draft(path, u"c/one"_s).status, 0);
        qputenv("TZ", "Pacific/Kiritimati");
        qputenv("LC_ALL", "tr_TR.UTF-8");
        QCOMPARE(draft(path, u"c/two"_s).status, 0);
        qunsetenv("TZ");
        qputenv("LC_ALL", "C.UTF-8");
        QCOMPARE(m_folder.read(u"c/two/knees-DRAFT-html.zip"_s), m_folder.read(u"c/one/knees-DRAFT-html.zip"_s));
    }

    void aSecondExportIsUnchangedAndOtherBytesNeedReplace()
    {
        const QString path = m_folder.write(u"d/article.md"_s, article);
        QCOMPARE(draft(path, u"d/out"_s).status, 0);
        const QByteArray first = m_folder.read(u"d/out/knees-DRAFT-html.zip"_s);
        QVERIFY(draft(path, u"d/out"_s).output.contains("(unchanged)"));
        m_folder.write(u"d/article.md"_s, article + "More.\n");
        const CommandLine refused = draft(path, u"d/out"_s);
        QCOMPARE(refused.status, 3);
        QCOMPARE(m_folder.read(u"d/out/knees-DRAFT-html.zip"_s), first);
        QCOMPARE(draft(path, u"d/out"_s, {u"--replace"_s}).status, 0);
        QVERIFY(m_folder.read(u"d/out/knees-DRAFT-html.zip"_s) != first);
    }

    void aFolderCanTakeThePlaceOfAZip()
    {
        const QString path = m_folder.write(u"e/article.md"_s, article);
        QCOMPARE(draft(path, u"e/out"_s, {u"--folder"_s}).status, 0);
        QVERIFY(!m_folder.read(u"e/out/knees-DRAFT-html/index.html"_s).isEmpty());
        QVERIFY(draft(path, u"e/out"_s, {u"--folder"_s}).output.contains("(unchanged)"));
        m_folder.write(u"e/article.md"_s, article + "More.\n");
        QCOMPARE(draft(path, u"e/out"_s, {u"--folder"_s}).status, 3);
        QCOMPARE(draft(path, u"e/out"_s, {u"--folder"_s, u"--replace"_s}).status, 0);
        QVERIFY(m_folder.read(u"e/out/knees-DRAFT-html/index.html"_s).contains("More."));
        QCOMPARE(QDir(m_folder.path(u"e/out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"knees-DRAFT-html"_s});
    }

    void brokenArticleDetailsStopADraftToo()
    {
        const QString path = m_folder.write(u"f/article.md"_s, "---\ntitle: \"never closed\nslug: knees\n---\nText.\n");
        const CommandLine run = draft(path, u"f/out"_s);
        QCOMPARE(run.status, 1);
        QVERIFY(run.messages.contains("article.md:"));
        QVERIFY(!QFile::exists(m_folder.path(u"f/out"_s)));
    }

    void nothingOfTheComputerIsInThePackage()
    {
        const QString path = m_folder.write(u"g/secret-folder/article.md"_s, article + "\n<!-- a note for colleagues -->\n");
        QCOMPARE(draft(path, u"g/out"_s).status, 0);
        const QByteArray zip = m_folder.read(u"g/out/knees-DRAFT-html.zip"_s);
        QVERIFY(!zip.isEmpty());
        for (const QByteArray &trace : {QByteArray("secret-folder"), QByteArray("a note for colleagues"), m_folder.path().toUtf8()})
            QVERIFY2(!zip.contains(trace), trace.constData());
    }

    void thePracticeClinicIsExportedWhole()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"h"_s));
        const CommandLine run = draft(clinic, u"h/out"_s);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output.count('\n'), 3);
        const CommandLine real = CommandLine::run({u"export"_s, clinic, u"--out"_s, m_folder.path(u"h/real"_s)});
        QCOMPARE(real.status, 1);
        QVERIFY(real.messages.contains("exp-practice"));
    }

private:
    CommandLine draft(const QString &path, const QString &out, const QStringList &more = {}) const
    {
        return CommandLine::run(QStringList{u"export"_s, path, u"--target"_s, u"html"_s, u"--draft"_s, u"--out"_s, m_folder.path(out)} + more);
    }

    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ExportCommand)
#include "tst_ExportCommand.moc"
