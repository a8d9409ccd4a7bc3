// SPDX-License-Identifier: GPL-3.0-or-later
// Packages for websites of other kinds than plain HTML, as articular-cli makes them from the practice clinic.
#include "cli/CommandLine.h"
#include "core/base/Digest.h"
#include "core/base/HtmlTree.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

using Files = QMap<QString, QByteArray>;

const auto knee = u"walking-with-knee-arthritis"_s;

} // namespace

class tst_ExportTargets : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_clinic = test::practiceClinic(m_folder.path());
        const CommandLine run = draft({u"--target"_s, u"all"_s, u"--out"_s, m_folder.path(u"out"_s)});
        QCOMPARE(run.status, 0);
    }

    void targetsAreListedOrRepeated_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("packages");
        const QStringList both{u"html"_s, u"wordpress"_s};
        QTest::newRow("none is html") << QStringList() << QStringList{u"html"_s};
        QTest::newRow("a list") << QStringList{u"--target"_s, u"html,wordpress"_s} << both;
        QTest::newRow("repeated") << QStringList{u"--target"_s, u"html"_s, u"--target"_s, u"wordpress"_s} << both;
        QTest::newRow("one twice") << QStringList{u"--target"_s, u"html,html"_s} << QStringList{u"html"_s};
    }

    void targetsAreListedOrRepeated()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, packages);
        const QString out = m_folder.path(QString::fromLatin1(QTest::currentDataTag()));
        const CommandLine run = CommandLine::run(QStringList{u"export"_s, articlePath(), u"--draft"_s, u"--out"_s, out} + options);
        QCOMPARE(run.status, 0);
        QStringList names;
        for (const QString &target : packages)
            names.append(knee + u"-DRAFT-"_s + target + u".zip"_s);
        QCOMPARE(QDir(out).entryList(QDir::Files, QDir::Name), names);
    }

    void aTargetThatIsNoneIsWrongUse()
    {
        const CommandLine run = draft({u"--target"_s, u"html,gopher"_s, u"--out"_s, m_folder.path(u"none"_s)});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.messages.contains("gopher"), run.messages.constData());
        QVERIFY(!QFile::exists(m_folder.path(u"none"_s)));
    }

    void aDraftMayHaveLinksThatLeadNowhereYet()
    {
        const test::Folder folder;
        const QString article = folder.write(u"a/article.md"_s, "---\ntitle: Knees\n---\n\nSee [below](#exercises).\n");
        const CommandLine run = CommandLine::run({u"export"_s, article, u"--draft"_s, u"--target"_s, u"all"_s, u"--out"_s, folder.path(u"out"_s)});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.messages.contains("exercises” leads to no part of the page."), run.messages.constData());
        QCOMPARE(QDir(folder.path(u"out"_s)).entryList(QDir::Files).size(), 3);
    }

    void everyPackageListsItsFilesAndSaysWhatToDo()
    {
        const QStringList zips = QDir(m_folder.path(u"out"_s)).entryList({u"*.zip"_s});
        QCOMPARE(zips.size(), 9);
        for (const QString &zip : zips) {
            const auto files = readZipArchive(m_folder.read(u"out/"_s + zip));
            QVERIFY(files);
            QVERIFY(HtmlTree::parse(files.value().value(u"README.html"_s)).problems.isEmpty());
            const QByteArray manifest = files.value().value(u"manifest-sha256.txt"_s);
            for (auto it = files.value().cbegin(); it != files.value().cend(); ++it)
                QVERIFY(it.key() == u"manifest-sha256.txt" || manifest.contains(sha256Hex(it.value()) + "  " + it.key().toUtf8() + '\n'));
        }
    }

    void hugoGetsALeafBundleOfPlainMarkdown()
    {
        const Files files = package(u"hugo"_s);
        const QString folder = u"content/articles/walking-with-knee-arthritis/"_s;
        const QString text = QString::fromUtf8(files.value(folder + u"index.md"_s));
        QVERIFY(text.startsWith(u"---\n"));
        const QString fields = text.section(u"---\n"_s, 1, 1);
        for (const QString &line : {u"\"title\": \"Walking with knee arthritis: how to start\"\n"_s, u"\"draft\": true\n"_s, u"\"date\": \"2026-03-02\"\n"_s,
                                    u"\"categories\": [\"Knee\",\"Exercise\"]\n"_s, u"\"params\":\n  \"articular\":\n"_s})
            QVERIFY2(fields.contains(line), qPrintable(line));
        const QString body = text.section(u"---\n"_s, 2);
        for (const QString &piece : {u"## A plan for the first six weeks {#text-a-plan-for-the-first-six-weeks}\n"_s, u"- It is hot, red and swollen.\n"_s,
                                     u"> **Key point**\n"_s, u"| Week | Minutes a day | Days a week |\n|:---|---:|---:|\n"_s,
                                     u"{{< articular-cite \"1\" \"text-ref-sample-walking-2021\" \"\" >}}"_s, u"{{< articular-text \"disclaimer-exercise\" >}}"_s,
                                     u"{{< articular-picture 1 >}}"_s, u"{{< articular-part \"references\" >}}"_s})
            QVERIFY2(body.contains(piece), qPrintable(piece));
        QVERIFY(!body.contains(u"</"_s));
        for (const char *name : {"layouts/partials/articular/head.html", "layouts/shortcodes/articular-part.html"})
            QVERIFY2(files.contains(QLatin1StringView(name)), name);
        QVERIFY(files.contains(folder + u"images/walking-with-knee-arthritis-2-480.jpg"_s));
    }

    void wordPressGetsNamesTextsAndPictures()
    {
        const Files files = package(u"wordpress"_s);
        const QJsonObject post = QJsonDocument::fromJson(files.value(u"post.json"_s)).object();
        QCOMPARE(post.value(u"title"_s).toString(), u"Walking with knee arthritis: how to start"_s);
        QCOMPARE(post.value(u"status"_s).toString(), u"draft"_s);
        QCOMPARE(post.value(u"categories"_s).toArray(), (QJsonArray{u"Knee"_s, u"Exercise"_s}));
        QCOMPARE(post.value(u"featured_media"_s).toString(), u"media/walking-with-knee-arthritis-1.jpg"_s);
        QCOMPARE(post.value(u"content"_s).toString().toUtf8(), files.value(u"blocks.html"_s));
        QCOMPARE(files.value(u"search-title.txt"_s), "Walking with knee arthritis: how to start | Alder Creek Joint & Sports Clinic\n");
        QVERIFY(files.value(u"description.txt"_s).startsWith("A sore knee can make walking"));
        QVERIFY(files.value(u"excerpt.txt"_s).startsWith("Most people with knee arthritis can walk."));
        const QList<QByteArray> csv = files.value(u"media.csv"_s).split('\n');
        QCOMPARE(csv.value(1).trimmed(), "\"media/walking-with-knee-arthritis-1.jpg\",\"Drawing of a knee joint from the front, with the thigh bone, "
                                         "shin bone and kneecap\",\"\",\"Alder Creek, own drawing\"");
        for (const char *name : {"media/walking-with-knee-arthritis-1.jpg", "media/walking-with-knee-arthritis-2.jpg"})
            QVERIFY2(files.contains(QLatin1StringView(name)), name);
    }

    void wordPressGetsEveryPartInOrder()
    {
        const QString words = HtmlTree::parse(package(u"wordpress"_s).value(u"blocks.html"_s)).visibleText();
        qsizetype at = 0;
        for (const QString &part : {u"Phone and video visits:"_s, u"By Tomas Brandt"_s, u"Draft, not medically reviewed"_s, u"Picture: Alder Creek"_s,
                                    u"Start with five minutes."_s, u"Minutes a day"_s, u"Stop and call us if an exercise"_s, u"References"_s,
                                    u"doi.org/10.5555/sample.2022.022"_s, u"Sign up"_s, u"Ask for an appointment"_s,
                                    u"It does not replace a visit"_s, u"100 Practice Lane"_s, u"All rights reserved."_s}) {
            at = words.indexOf(part, at);
            QVERIFY2(at >= 0, qPrintable(part));
        }
        QVERIFY(!words.contains(u"Categories"));
    }

    void theSameBytesComeOutAnywhere()
    {
        const QHash<QByteArray, QByteArray> elsewhere{{"TZ", "Pacific/Kiritimati"}, {"LC_ALL", "tr_TR.UTF-8"}, {"LANG", "ar_EG.UTF-8"}, {"USER", "somebody"},
                                                      {"QT_HASH_SEED", "4711"}};
        QHash<QByteArray, std::optional<QByteArray>> before;
        for (auto value = elsewhere.begin(); value != elsewhere.end(); ++value) {
            before.insert(value.key(), qEnvironmentVariableIsSet(value.key()) ? std::optional(qgetenv(value.key())) : std::nullopt);
            qputenv(value.key(), value.value());
        }
        const CommandLine run = draft({u"--target"_s, u"all"_s, u"--jobs"_s, u"1"_s, u"--out"_s, m_folder.path(u"elsewhere"_s)});
        for (auto value = before.cbegin(); value != before.cend(); ++value)
            value.value() ? qputenv(value.key(), *value.value()) : qunsetenv(value.key());
        QCOMPARE(run.status, 0);
        const QStringList zips = QDir(m_folder.path(u"out"_s)).entryList({u"*.zip"_s}, QDir::Files, QDir::Name);
        QCOMPARE(QDir(m_folder.path(u"elsewhere"_s)).entryList({u"*.zip"_s}, QDir::Files, QDir::Name), zips);
        for (const QString &zip : zips)
            QVERIFY2(m_folder.read(u"elsewhere/"_s + zip) == m_folder.read(u"out/"_s + zip), qPrintable(zip));
    }

    void theNumberOfJobsChangesNothing()
    {
        const CommandLine one = draft({u"--jobs"_s, u"1"_s, u"--out"_s, m_folder.path(u"jobs"_s)});
        const CommandLine many = draft({u"--jobs"_s, u"8"_s, u"--out"_s, m_folder.path(u"jobs"_s)});
        QCOMPARE(many.status, 0);
        QCOMPARE(many.output, QByteArray(one.output).replace(".zip\n", ".zip (unchanged)\n"));
        QCOMPARE(many.messages, one.messages);
        QCOMPARE(draft({u"--jobs"_s, u"0"_s, u"--out"_s, m_folder.path(u"jobs"_s)}).status, 2);
    }

    void anExportThatIsKilledLeavesWholePackagesOrNone()
    {
        constexpr int attempts = 10;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(draft({u"--target"_s, u"all"_s, u"--out"_s, m_folder.path(u"whole"_s)}).status, 0);
        const qint64 whole = timer.elapsed();
        int killed = 0;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const QString out = m_folder.path(u"killed-%1"_s.arg(attempt));
            QProcess process;
            process.start(test::programPath(u"articular-cli"_s), {u"export"_s, m_clinic, u"--draft"_s, u"--target"_s, u"all"_s, u"--out"_s, out});
            // The wait is the moment of the kill.
            if (!process.waitForFinished(int(whole * (attempt + 1) / (attempts + 1)))) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            const QStringList zips = QDir(out).entryList({u"*.zip"_s}, QDir::Files);
            for (const QString &zip : zips)
                QVERIFY2(m_folder.read(u"killed-%1/%2"_s.arg(attempt).arg(zip)) == m_folder.read(u"whole/"_s + zip), qPrintable(zip));
        }
        QVERIFY(killed > 0);
    }

private:
    QString articlePath() const { return m_clinic + u"/articles/"_s + knee; }
    CommandLine draft(const QStringList &options) const { return CommandLine::run(QStringList{u"export"_s, m_clinic, u"--draft"_s} + options); }
    Files package(const QString &target) const
    {
        const auto files = readZipArchive(m_folder.read(u"out/%1-DRAFT-%2.zip"_s.arg(knee, target)));
        return files ? files.value() : Files();
    }

    test::Folder m_folder;
    QString m_clinic;
};

ARTICULAR_TEST(tst_ExportTargets)
#include "tst_ExportTargets.moc"
