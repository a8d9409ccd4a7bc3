// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers say of our pages: the Nu HTML checker, axe-core in Chromium, and the desktop's own validators. Each is
// skipped with a message where the tool is absent; packaging/bootstrap installs them all.
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
};

Outcome runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(180'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

QString nodeModule(const QString &file)
{
    const QString path = QDir(qEnvironmentVariable("ARTICULAR_NODE_MODULES")).filePath(file);
    return qEnvironmentVariableIsSet("ARTICULAR_NODE_MODULES") && QFile::exists(path) ? path : QString();
}

QByteArray readFileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_OutsideJudges : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString clinic = test::practiceClinic(m_folder.path());
        const CommandLine made = CommandLine::run({u"export"_s, clinic, u"--draft"_s, u"--folder"_s, u"--out"_s, m_folder.path(u"out"_s)});
        QCOMPARE(made.status, 0);
        QDirIterator it(m_folder.path(u"out"_s), {u"index.html"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString page = it.next();
            // The article with deliberate problems skips a heading level, which the judges rightly say.
            if (!page.contains(u"ankle-sprain"_s))
                m_pages.append(page);
        }
        QCOMPARE(m_pages.size(), 2);
    }

    void theNuCheckerFindsNothingInPagesAndFragments()
    {
        const QString jar = nodeModule(u"vnu-jar/build/dist/vnu.jar"_s);
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        if (jar.isEmpty() || java.isEmpty())
            QSKIP("the Nu HTML checker (npm package vnu-jar) or java is not installed");
        QStringList files = m_pages;
        for (const QString &page : std::as_const(m_pages)) {
            files.append(QFileInfo(page).dir().filePath(u"README.html"_s));
            const QByteArray fragment = readFileAt(QFileInfo(page).dir().filePath(u"fragment.html"_s));
            files.append(m_folder.write(u"fragments/%1.html"_s.arg(files.size()),
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title></head><body><h1>T</h1>" + fragment + "</body></html>\n"));
        }
        const Outcome outcome = runTool(java, QStringList{u"-jar"_s, jar, u"--stdout"_s, u"--format"_s, u"gnu"_s} + files);
        QVERIFY2(outcome.output.trimmed().isEmpty(), outcome.output.constData());
        QCOMPARE(outcome.status, 0);
    }

    void htmlValidateFindsNothing()
    {
        const QString program = nodeModule(u"html-validate/bin/html-validate.mjs"_s);
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (program.isEmpty() || node.isEmpty())
            QSKIP("html-validate (npm) or nodejs is not installed");
        const QString rules = m_folder.write(u"html-validate.json"_s,
            "{\"root\": true, \"extends\": [\"html-validate:recommended\"], \"rules\": {\"long-title\": \"off\"}}");
        QStringList files = m_pages;
        for (const QString &page : std::as_const(m_pages))
            files << QFileInfo(page).dir().filePath(u"fragment.html"_s) << QFileInfo(page).dir().filePath(u"README.html"_s);
        const Outcome outcome = runTool(node, QStringList{program, u"--config"_s, rules} + files);
        QVERIFY2(outcome.status == 0, outcome.output.constData());
    }

    void axeFindsNoViolations_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("size");
        QTest::newRow("light") << u"light"_s << u"1280,900"_s;
        QTest::newRow("dark") << u"dark"_s << u"1280,900"_s;
        QTest::newRow("phone width") << u"light"_s << u"500,800"_s;
    }

    void axeFindsNoViolations()
    {
        QFETCH(const QString, theme);
        QFETCH(const QString, size);
        const QString script = nodeModule(u"axe-core/axe.min.js"_s);
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (script.isEmpty() || chromium.isEmpty())
            QSKIP("axe-core (npm) or chromium is not installed");
        const QByteArray axe = readFileAt(script);
        for (const QString &page : std::as_const(m_pages)) {
            const QString judged = QFileInfo(page).dir().filePath(u"judged.html"_s);
            QByteArray html = readFileAt(page);
            QVERIFY(html.contains("</body>") && html.contains("<html "));
            html.replace("<html ", "<html data-theme=\"" + theme.toLatin1() + "\" ");
            html.replace("</body>", "<script>" + axe + "</script><script>axe.run().then(r => { const ground = getComputedStyle(document.body)"
                ".backgroundColor; document.documentElement.innerHTML = '<pre id=result></pre>'; document.getElementById('result').textContent = "
                "'AXE' + r.passes.length + ' ' + innerWidth + ' ' + ground + ' ' + JSON.stringify(r.violations.map(v => [v.id, v.nodes.map(n => n.html)]))"
                " + 'END'; });</script></body>");
            m_folder.write(QDir(m_folder.path()).relativeFilePath(judged), html);
            const Outcome outcome = runTool(chromium, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s, u"--disable-quic"_s,
                u"--window-size="_s + size, u"--user-data-dir="_s + m_folder.path(u"chromium"_s), u"--virtual-time-budget=20000"_s, u"--dump-dom"_s,
                u"file://"_s + judged});
            const qsizetype begin = outcome.output.indexOf("AXE");
            QVERIFY2(begin >= 0, outcome.output.right(2000).constData());
            const QByteArray result = outcome.output.mid(begin + 3, outcome.output.indexOf("END", begin) - begin - 3);
            QVERIFY2(result.split(' ').constFirst().toInt() > 5, result.constData());
            QCOMPARE(result.split(' ').value(1), size.section(u',', 0, 0).toLatin1());
            QVERIFY2(theme == u"dark" ? !result.contains("rgb(255, 255, 255)") : true, result.constData());
            QVERIFY2(result.endsWith(" []"), result.constData());
        }
    }

    void theDesktopsValidatorsAgree()
    {
        if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty() || QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
            QSKIP("desktop-file-utils or appstream is not installed");
        const Outcome desktop = runTool(u"desktop-file-validate"_s, {test::sourcePath(u"packaging/linux/org.articular.Articular.desktop"_s)});
        QVERIFY2(desktop.status == 0 && desktop.output.isEmpty(), desktop.output.constData());
        const Outcome metainfo = runTool(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s,
            test::sourcePath(u"packaging/linux/org.articular.Articular.metainfo.xml"_s)});
        QVERIFY2(metainfo.status == 0, metainfo.output.constData());
    }

    void manualPagesHaveNoMistakes()
    {
        if (QStandardPaths::findExecutable(u"man"_s).isEmpty())
            QSKIP("man is not installed");
        for (const QString &page : {u"articular.1"_s, u"articular-cli.1"_s}) {
            const Outcome outcome = runTool(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s,
                test::sourcePath(u"packaging/linux/man/"_s + page)});
            QCOMPARE(outcome.status, 0);
            QVERIFY2(!outcome.output.contains("warning:"), outcome.output.constData());
        }
    }

private:
    test::Folder m_folder;
    QStringList m_pages;
};

ARTICULAR_TEST(tst_OutsideJudges)
#include "tst_OutsideJudges.moc"
