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

namespace {

/// Thirty lists, each of ten aliases of the one before: 10^30 words when they are followed.
QByteArray aliasBomb()
{
    QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray previous = "*a" + QByteArray::number(i - 1);
        yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + previous + (", " + previous).repeated(9) + "]\n";
    }
    return yaml;
}

} // namespace

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
        const QString path = m_folder.write(u"bomb/article.md"_s, "---\ntitle: T\n" + aliasBomb() + "---\n");
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

    void aHostileRuleFileIsOneMessageAndTheRestIsChecked_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray head = "extends: existence\nmessage: \"Avoid %s\"\n";
        QByteArray words = head + "tokens:\n";
        for (int i = 0; words.size() < 10'000'000; ++i)
            words += "  - word" + QByteArray::number(i) + '\n';
        QTest::newRow("10 MB of words") << words << QByteArray("rules/own.yml:1:1: error fmt-clinic");
        QTest::newRow("a remark of 10 MB") << head + '#' + QByteArray(10'000'000, 'x') + "\ntokens: [cure]\n"
            << QByteArray("rules/own.yml:1:1: error fmt-clinic");
        QTest::newRow("aliases that multiply") << head + aliasBomb() + "tokens: *a29\n" << QByteArray("rules/own.yml:3:5: warning fmt-rules");
    }

    void aHostileRuleFileIsOneMessageAndTheRestIsChecked()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, expected);
        const QString folder = QString::fromUtf8(QTest::currentDataTag());
        test::practiceClinic(m_folder.path(folder));
        m_folder.write(folder + u"/clinic/clinic/rules/own.yml"_s, rules);
        const QString article = m_folder.write(folder + u"/clinic/articles/x/article.md"_s, "---\ntitle: T\n---\nThis wrod is wrong.\n");
        const CommandLine check = CommandLine::run({u"check"_s, article});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.output.contains(expected), check.output.constData());
        QCOMPARE(check.output.count("own.yml:"), 1);
        QVERIFY(check.output.contains("article.md:4:6: warning lan-spell"));
    }

    /// Rules, claims, spelling and readability, all of them over the whole text.
    void aHostileTextGoesThroughTheWholeCheck_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("count");
        const QByteArray claim = "PRP cures arthritis.\n";
        QTest::newRow("one sentence of 1 MB") << QByteArray("the injection helps knee pain in most patients and ").repeated(20'000) + '\n'
            << QByteArray(":4:1: warning clm-efficacy") << 1;
        QTest::newRow("one sentence of 1 MB of words that are wrong") << QByteArray("the the wrod ").repeated(80'000) + ".\n"
            << QByteArray(":4:9: warning lan-spell") << 1;
        QTest::newRow("one word of 1 MB") << QByteArray(1'000'000, 'a') + ".\n" << QByteArray(":1:1: error req-author") << 1;
        QTest::newRow("1,000 quotes in each other") << QByteArray("> ").repeated(1'000) + claim << QByteArray(" error clm-cure") << 1;
        QTest::newRow("1,000 lists in each other, on one line") << QByteArray("- ").repeated(1'000) + claim << QByteArray(" error clm-cure") << 1;
        QTest::newRow("1,000 quotes and lists in turn") << QByteArray("> - ").repeated(500) + claim << QByteArray(" error clm-cure") << 1;
        QByteArray lists;
        for (int i = 0; i < 100; ++i)
            lists += QByteArray("  ").repeated(i) + "- " + claim;
        QTest::newRow("100 lists in each other, a claim in each") << lists << QByteArray(" error clm-cure") << 100;
        QTest::newRow("10,000 problems") << (claim + '\n').repeated(10'000) << QByteArray(" error clm-cure") << 10'000;
    }

    void aHostileTextGoesThroughTheWholeCheck()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(int, count);
        const QString path = m_folder.write(u"hostile/article.md"_s, "---\ntitle: T\n---\n" + text);
        const CommandLine check = CommandLine::run({u"check"_s, path});
        QCOMPARE(check.status, 1);
        QCOMPARE(check.output.count(expected), count);
        const CommandLine claims = CommandLine::run({u"claims"_s, path});
        QCOMPARE(claims.status, 0);
        QCOMPARE(claims.output.contains("cure-guarantee"), text.contains("cures"));
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
