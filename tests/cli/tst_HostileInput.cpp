// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input: a clear message with the path (and line), bytes on disk untouched, never a crash. CTest's time limit and the
// memory limit below stand for "within 2 s and 500 MB"; the figures themselves are in tests/bench.
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_HostileInput : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const rlimit limit{500UL * 1024 * 1024, 500UL * 1024 * 1024};
        // Inherited by every articular-cli that this class starts: going over 500 MB of heap ends it.
        QCOMPARE(setrlimit(RLIMIT_DATA, &limit), 0);
    }

    void aFileIsAnsweredWithItsPathAndLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("status");
        const QByteArray ok = "---\ntitle: T\n";
        QTest::newRow("bytes that are not UTF-8") << QByteArray("one\ntwo \xff\xfe\n") << QByteArray(":2:5: error fmt-file") << 1;
        QTest::newRow("a zero byte") << QByteArray("one\ntw\0o\n", 9) << QByteArray(":2:3: error fmt-file") << 1;
        QTest::newRow("a tab as indentation") << ok + "image:\n\tsrc: a\n---\nText\n" << QByteArray(":4:") << 1;
        QTest::newRow("a key twice") << ok + "title: U\n---\nText\n" << QByteArray(":3:") << 1;
        QTest::newRow("an alias") << ok + "a: &a [x]\nb: *a\n---\n" << QByteArray(":3:") << 1;
        QTest::newRow("details never closed") << ok + "slug: t\n\nText\n" << QByteArray("fmt-yaml") << 1;
        QTest::newRow("details broken, with Windows line ends") << QByteArray("\xef\xbb\xbf---\r\ntitle: \"T\r\nslug: t\r\n---\r\n")
            << QByteArray(":2:") << 1;
        QTest::newRow("an empty file") << QByteArray() << QByteArray(":1:1: error req-title") << 1;
    }

    void aFileIsAnsweredWithItsPathAndLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        QFETCH(int, status);
        const QString path = m_folder.write(u"a/article.md"_s, content);
        const CommandLine check = CommandLine::run({u"check"_s, path});
        QCOMPARE(check.status, status);
        QVERIFY2(check.output.contains(expected), check.output.constData());
        QVERIFY(check.output.contains(path.toUtf8()));
        QCOMPARE(m_folder.read(u"a/article.md"_s), content);
    }

    void anAliasBombIsRefusedAtOnce()
    {
        QByteArray yaml = "---\ntitle: T\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray previous = "*a" + QByteArray::number(i - 1);
            yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + previous;
            for (int j = 0; j < 9; ++j)
                yaml += ", " + previous;
            yaml += "]\n";
        }
        const QString path = m_folder.write(u"bomb/article.md"_s, yaml + "---\n");
        const CommandLine check = CommandLine::run({u"check"_s, path});
        QCOMPARE(check.status, 1);
        QVERIFY(check.output.contains("fmt-yaml"));
    }

    void whatCannotBeReadEndsWithStatusThree_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a missing file") << m_folder.path(u"missing.md"_s);
        QDir().mkpath(m_folder.path(u"empty"_s));
        QTest::newRow("a folder without articles") << m_folder.path(u"empty"_s);
        QFile large(m_folder.path(u"large.md"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(200LL * 1024 * 1024));
        QTest::newRow("a file of 200 MB") << large.fileName();
        QTest::newRow("a device") << u"/dev/zero"_s;
    }

    void whatCannotBeReadEndsWithStatusThree()
    {
        QFETCH(QString, path);
        for (const QStringList &command : {QStringList{u"check"_s, path}, QStringList{u"render"_s, path}, QStringList{u"stats"_s, path},
                                           QStringList{u"export"_s, path, u"--draft"_s, u"--out"_s, m_folder.path(u"out"_s)}}) {
            const CommandLine run = CommandLine::run(command);
            QCOMPARE(run.status, 3);
            QVERIFY2(run.messages.contains(path.toUtf8()), run.messages.constData());
            QVERIFY(!run.messages.contains("  "));
        }
    }

    void aBrokenClinicFileIsOneProblemAndTheRestWorks()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"broken"_s));
        m_folder.write(u"broken/clinic/clinic/clinic.yaml"_s, "name: \"Clinic\nsite: https://example.org\n");
        const CommandLine check = CommandLine::run({u"check"_s, clinic});
        QCOMPARE(check.status, 1);
        QCOMPARE(check.output.count("clinic.yaml:1:"), 1);
        QVERIFY(check.output.contains("error fmt-clinic"));
    }

    void aThemeWithAMistakeIsNamedWithItsLine()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"theme"_s));
        m_folder.write(u"theme/clinic/clinic/theme/page.mustache"_s, "<html>\n<body>\n{{#title}}\n</body>\n");
        const QString article = clinic + u"/articles/"_s + QDir(clinic + u"/articles"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
        const CommandLine render = CommandLine::run({u"render"_s, u"--page"_s, article});
        QCOMPARE(render.status, 1);
        QVERIFY2(render.messages.contains("page.mustache:3"), render.messages.constData());
        QVERIFY(render.output.contains("<html"));
    }

    void aClosedPipeIsNoCrash()
    {
        const QString clinic = test::practiceClinic(m_folder.path(u"pipe"_s));
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, u"set -o pipefail; '%1' render '%2'/articles/*/article.md 2>/dev/null | true; '%1' check '%2' | true; echo ${PIPESTATUS[0]}"_s
            .arg(test::programPath(u"articular-cli"_s), clinic)});
        QVERIFY(shell.waitForFinished(60'000));
        const int status = shell.readAllStandardOutput().trimmed().toInt();
        QVERIFY2(status == 3 || status == 1, qPrintable(QString::number(status)));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_HostileInput)
#include "tst_HostileInput.moc"
