// SPDX-License-Identifier: GPL-3.0-or-later
// The approval record of a real export: what is in it, that it is always the same, and what strangers' programs say to it.
#include "cli/RecordedClinic.h"
#include "core/base/Digest.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

/// Exit status of a program in a folder, and what it said.
struct Ran
{
    int status = -1;
    QByteArray said;
};

Ran ranIn(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

} // namespace

class tst_ApprovalRecordFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_recorded.make(); }

    void holdsWhatWasSignedAndBy()
    {
        const FileMap &files = m_recorded.files();
        for (const char *name : {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", "VERIFY.txt", "data/page.txt",
                                 "data/page.html", "data/trust.json", "data/trust.json.sig", "data/allowed_signers", "data/content/CONTENT.sha256",
                                 "data/content/article.md", "data/content/images/walking-with-knee-arthritis-1.jpg",
                                 "data/reports/certificate.html", "data/reports/checks.sarif", "data/reports/claims.json",
                                 "data/reports/references.json"})
            QVERIFY2(!files.value(QLatin1StringView(name)).isEmpty(), name);
        const QJsonObject approval = QJsonDocument::fromJson(files.value(m_recorded.event(u"approve"_s))).object();
        QCOMPARE(approval[u"content_digest"_s].toString().toLatin1(), "sha256:" + sha256Hex(files.value(u"data/content/CONTENT.sha256"_s)));
        QCOMPARE(approval[u"page_digest"_s].toString().toLatin1(), "sha256:" + sha256Hex(files.value(u"data/page.txt"_s)));
        QVERIFY(files.value(u"bag-info.txt"_s).contains("Bagging-Date: " + approval[u"at"_s].toString().first(10).toLatin1() + '\n'));
        const QByteArray certificate = files.value(u"data/reports/certificate.html"_s);
        for (const char *words : {"Priya Lindqvist", "Kit Doyle", "medical reviewer", "compliance reviewer", "I read the whole article"})
            QVERIFY2(certificate.contains(words), words);
        QVERIFY(files.value(u"data/reports/claims.json"_s).contains("\"verdict\":\"accepted\""));
        const QByteArray trace = m_recorded.folder().path().toUtf8();
        for (const QByteArray &content : files)
            QVERIFY(!content.contains(trace));
    }

    void isProvenByTheSixWordsAndByAFileOfSigners()
    {
        const CommandLine proven = verify({u"--pin"_s, m_recorded.words().join(u' ')});
        QVERIFY2(proven.status == 0, proven.output.constData());
        QVERIFY(proven.output.contains("Priya Lindqvist, MD as medical reviewer on"));
        QVERIFY(proven.output.contains("Kit Doyle as compliance reviewer on"));
        const CommandLine shown = m_recorded.clinic().run({u"trust"_s, u"show"_s, m_recorded.clinic().root(), u"--format"_s, u"signers"_s});
        const QString signers = m_recorded.folder().write(u"signers"_s, shown.output);
        QCOMPARE(shown.output, m_recorded.files().value(u"data/allowed_signers"_s));
        const CommandLine bySigners = verify({u"--signers"_s, signers});
        QVERIFY2(bySigners.status == 0, bySigners.output.constData());
    }

    void withoutEitherItIsOnlyIntact()
    {
        const CommandLine run = verify({});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.endsWith("Intact; who signed is not proven.\n"));
        QVERIFY(!run.output.contains("failed"));
        const QJsonObject json = QJsonDocument::fromJson(verify({u"--format"_s, u"json"_s}).output).object();
        QVERIFY(json[u"intact"_s].toBool() && !json[u"proven"_s].toBool());
        QCOMPARE(json[u"version"_s].toInt(), 1);
    }

    void wrongUseAndMissingFilesHaveTheirOwnStatus()
    {
        QCOMPARE(verify({u"--pin"_s, u"one two"_s}).status, 2);
        QCOMPARE(m_recorded.clinic().run({u"verify"_s}).status, 2);
        QCOMPARE(m_recorded.clinic().run({u"verify"_s, m_recorded.folder().path(u"none.zip"_s)}).status, 3);
        QCOMPARE(verify({u"--signers"_s, m_recorded.folder().path(u"none"_s)}).status, 3);
        const CommandLine noZip = m_recorded.clinic().run({u"verify"_s, m_recorded.clinic().article()});
        QCOMPARE(noZip.status, 1);
        QVERIFY(noZip.output.contains("This is no zip file."));
    }

    void isTheSameInAnotherPlaceAndTongue()
    {
        const QStringList all{u"--target"_s, u"all"_s};
        const CommandLine here = m_recorded.exportTo(u"here"_s, all);
        QVERIFY2(here.status == 0, here.messages.constData());
        qputenv("TZ", "Pacific/Kiritimati");
        qputenv("LC_ALL", "tr_TR.UTF-8");
        qputenv("USER", "somebody-else");
        qputenv("QT_HASH_SEED", "4711");
        const CommandLine again = m_recorded.exportTo(u"again"_s, all);
        qunsetenv("QT_HASH_SEED");
        qunsetenv("TZ");
        qunsetenv("USER");
        qputenv("LC_ALL", "C.UTF-8");
        QVERIFY2(again.status == 0, again.messages.constData());
        QCOMPARE(m_recorded.folder().read(u"again/walking-with-knee-arthritis-v1-approval-record.zip"_s), record());
        const QStringList names = QDir(m_recorded.folder().path(u"here"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 4);
        QCOMPARE(QDir(m_recorded.folder().path(u"again"_s)).entryList(QDir::Files, QDir::Name), names);
        for (const QString &name : names)
            QVERIFY2(m_recorded.folder().read(u"again/"_s + name) == m_recorded.folder().read(u"here/"_s + name), qPrintable(name));
    }

    void aSecondExportLeavesItAndOthersAreNotReplacedUnasked()
    {
        QVERIFY(m_recorded.exportTo(u"out"_s).output.contains("approval-record.zip (unchanged)"));
        const QString path = u"other/walking-with-knee-arthritis-v1-approval-record.zip"_s;
        m_recorded.folder().write(path, "something else");
        QCOMPARE(m_recorded.exportTo(u"other"_s).status, 3);
        QCOMPARE(m_recorded.folder().read(path), QByteArray("something else"));
        QCOMPARE(QDir(m_recorded.folder().path(u"other"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(m_recorded.exportTo(u"other"_s, {u"--replace"_s}).status, 0);
        QCOMPARE(m_recorded.folder().read(path), record());
    }

    void draftsHaveNone()
    {
        QCOMPARE(m_recorded.exportTo(u"draft"_s, {u"--draft"_s}).status, 0);
        QCOMPARE(QDir(m_recorded.folder().path(u"draft"_s)).entryList({u"*record*"_s}, QDir::Files), QStringList());
    }

    void strangersProgramsAgree()
    {
        const QString folder = unpacked();
        if (folder.isEmpty())
            QSKIP("unzip is not there");
        const Ran tested = ranIn(m_recorded.folder().path(), u"unzip"_s, {u"-tqq"_s, m_recorded.recordPath()});
        QVERIFY2(tested.status == 0, tested.said.constData());
        QStringList commands = commandsToVerify();
        QCOMPARE(commands.size(), 8);
        for (const QString &command : std::as_const(commands)) {
            const Ran ran = ranIn(folder, u"sh"_s, {u"-c"_s, command});
            QVERIFY2(ran.status == 0, qPrintable(command + u'\n' + QString::fromUtf8(ran.said)));
        }
        // They are no empty ritual.
        m_recorded.folder().write(u"unpacked/walking-with-knee-arthritis-v1/data/page.txt"_s, "Other words.\n");
        m_recorded.folder().write(u"unpacked/walking-with-knee-arthritis-v1/"_s + m_recorded.event(u"approve"_s), "{}\n");
        int failures = 0;
        for (const QString &command : std::as_const(commands))
            failures += ranIn(folder, u"sh"_s, {u"-c"_s, command}).status != 0 ? 1 : 0;
        QCOMPARE(failures, 3);
    }

    void theBagItLibraryAgrees()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty() || ranIn(m_recorded.folder().path(), python, {u"-c"_s, u"import bagit"_s}).status != 0)
            QSKIP("Python's bagit is not there");
        const QString folder = unpacked();
        const Ran ran = ranIn(folder, python, {u"-c"_s, u"import bagit; bagit.Bag('.').validate()"_s});
        QVERIFY2(ran.status == 0, ran.said.constData());
    }

private:
    QByteArray record() const { return m_recorded.folder().read(u"out/walking-with-knee-arthritis-v1-approval-record.zip"_s); }

    CommandLine verify(const QStringList &options)
    {
        return m_recorded.clinic().run(QStringList{u"verify"_s, m_recorded.recordPath()} + options);
    }

    /// The record's folder after unzip; empty when there is no such program.
    QString unpacked() const
    {
        const QString target = m_recorded.folder().path(u"unpacked"_s);
        const bool isThere = ranIn(m_recorded.folder().path(), u"unzip"_s, {u"-qqo"_s, m_recorded.recordPath(), u"-d"_s, target}).status == 0;
        return isThere ? target + u"/walking-with-knee-arthritis-v1"_s : QString();
    }

    /// The lines of VERIFY.txt that are to be typed.
    QStringList commandsToVerify() const
    {
        QStringList commands;
        for (const QString &line : QString::fromUtf8(m_recorded.files().value(u"VERIFY.txt"_s)).split(u'\n')) {
            static const QStringList starts{u"   sha256sum"_s, u"   (cd"_s, u"   echo"_s, u"   TZ=UTC"_s};
            if (std::ranges::any_of(starts, [&line](const QString &start) { return line.startsWith(start); }))
                commands.append(line.trimmed());
        }
        return commands;
    }

    test::RecordedClinic m_recorded;
};

ARTICULAR_TEST(tst_ApprovalRecordFile)
#include "tst_ApprovalRecordFile.moc"
