// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window, by keys alone: open an article, write, save, export nothing that was not asked for.
#include "cli/CommandLine.h"
#include "e2e/VirtualDisplay.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Window : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_display.isUsable())
            QSKIP("Xvfb, openbox or xdotool is not installed");
        m_clinic = test::practiceClinic(m_folder.path());
    }

    void whatIsTypedIsInTheFileAfterSavingAndNothingElseChanged()
    {
        const QString article = firstArticle();
        const QByteArray before = readFileAt(article);
        QVERIFY(before.size() > 500);
        QProcess program;
        start(program, {article});
        QVERIFY(test::waitUntil([&] { return hasWindow(u"article.md"_s) || hasWindow(u"Articular"_s); }));
        // Keys reach the editor only when the window has the focus; typing until the title shows a change proves it has.
        QVERIFY(test::waitUntil([&] {
            m_display.press(u"ctrl+End"_s);
            m_display.type(u"z"_s);
            return isMarkedModified();
        }));
        m_display.type(u" Bend your knee."_s);
        m_display.press(u"ctrl+s"_s);
        QVERIFY(test::waitUntil([&] { return readFileAt(article).endsWith(" Bend your knee.") || readFileAt(article).endsWith(" Bend your knee.\n"); }));
        const QByteArray after = readFileAt(article);
        QVERIFY(after.startsWith(before.trimmed()));
        QVERIFY(test::waitUntil([&] { return !isMarkedModified(); }));
        m_display.screenshot(m_folder.path(u"window.png"_s));
        stop(program);
    }

    void whatWasTypedBeforeACrashIsOfferedAtTheNextStart()
    {
        const QString article = firstArticle();
        const QByteArray saved = readFileAt(article);
        QProcess program;
        start(program, {article});
        QVERIFY(test::waitUntil([&] {
            m_display.press(u"ctrl+End"_s);
            m_display.type(u"z"_s);
            return isMarkedModified();
        }));
        m_display.type(u" Typed before the crash."_s);
        QVERIFY(test::waitUntil([&] { return recoveryText().contains(u"Typed before the crash."_s); }));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(readFileAt(article), saved);
        QProcess again;
        start(again, {article});
        QVERIFY(test::waitUntil([&] { return hasWindow(u"Recovered texts"_s); }));
        QVERIFY(test::waitUntil([&] {
            if (hasWindow(u"Recovered texts"_s))
                m_display.press(u"Return"_s);
            return isMarkedModified();
        }));
        QVERIFY(test::waitUntil([&] {
            m_display.press(u"ctrl+s"_s);
            return readFileAt(article).contains("Typed before the crash.");
        }));
        QVERIFY(test::waitUntil([&] { return recoveryText().isEmpty(); }));
        stop(again);
    }

    void aFileThatIsNoTextIsExplainedAndLeftAlone()
    {
        const QByteArray binary("\x89PNG\0\0\0", 7);
        const QString path = m_folder.write(u"clinic/articles/broken/article.md"_s, binary);
        QProcess program;
        start(program, {path});
        QVERIFY(test::waitUntil([&] { return hasWindow(u"Articular"_s); }));
        QCOMPARE(program.state(), QProcess::Running);
        QCOMPARE(readFileAt(path), binary);
        stop(program);
        QCOMPARE(readFileAt(path), binary);
    }

    void aSecondStartOpensInTheFirstAndAllIsOpenedAgain()
    {
        const QString knee = m_folder.write(u"two/knee/article.md"_s, "---\ntitle: Sore knee\n---\n\nText.\n");
        const QString hip = m_folder.write(u"two/hip/article.md"_s, "---\ntitle: Stiff hip\n---\n\nText.\n");
        QProcess program, second;
        start(program, {knee});
        QVERIFY(test::waitUntil([&] { return hasWindow(u"Sore knee"_s); }));
        start(second, {hip});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(test::waitUntil([&] { return hasWindow(u"Stiff hip"_s); }));
        QVERIFY(comesToTab(u"Sore knee"_s));
        QVERIFY(comesToTab(u"Stiff hip"_s));
        program.kill();
        QVERIFY(program.waitForFinished());
        // What a killed program leaves behind keeps no other from starting.
        QProcess again;
        start(again, {});
        QVERIFY(test::waitUntil([&] { return hasWindow(u"Stiff hip"_s); }));
        QVERIFY(comesToTab(u"Sore knee"_s));
        stop(again);
    }

private:
    void start(QProcess &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_display.environment();
        environment.insert(u"HOME"_s, m_folder.path(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path(u"home/config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path(u"home/data"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.path(u"home/state"_s));
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        program.setProcessEnvironment(environment);
        program.start(test::programPath(u"articular"_s), arguments);
        QVERIFY(program.waitForStarted());
    }

    static void stop(QProcess &program)
    {
        program.terminate();
        if (!program.waitForFinished(10'000))
            program.kill();
        program.waitForFinished();
    }

    /// Goes through the tabs until the window is called so.
    bool comesToTab(const QString &title) const
    {
        return test::waitUntil([&] {
            if (!hasWindow(title))
                m_display.press(u"ctrl+Next"_s);
            return hasWindow(title);
        });
    }

    bool hasWindow(const QString &part) const
    {
        return std::ranges::any_of(m_display.windowTitles(), [&](const QString &title) { return title.contains(part); });
    }

    /// Qt puts a star after the name of a changed document.
    bool isMarkedModified() const { return hasWindow(u"*"_s); }

    /// What the copies of unsaved texts hold.
    QString recoveryText() const
    {
        QString text;
        QDirIterator files(m_folder.path(u"home/state/articular/recovery"_s), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            text += QString::fromUtf8(readFileAt(files.next()));
        return text;
    }

    QString firstArticle() const
    {
        const QDir articles(m_clinic + u"/articles"_s);
        return articles.filePath(articles.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst() + u"/article.md"_s);
    }

    static QByteArray readFileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::Folder m_folder;
    test::VirtualDisplay m_display;
    QString m_clinic;
};

ARTICULAR_TEST(tst_Window)
#include "tst_Window.moc"
