// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, but for the page, with the real analysis: how long one event keeps it from answering while an article
// has 10,000 problems, and how soon after a key all problems are those of the new text.
#include "bench/SampleText.h"
#include "bench/StallMeter.h"
#include "core/spelling/Spellers.h"
#include "gui/ScriptedPrompts.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/findings/FindingsModel.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/window/MainWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>

namespace articular::test {

using namespace Qt::StringLiterals;

class bench_Window : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s)); }
    void cleanupTestCase() { m_allowed.reset(); }

    void tenThousandProblems_data()
    {
        QTest::addColumn<QByteArray>("paragraph");
        QTest::newRow("that could be better") << QByteArray("The the knee rests.\n\n");
        QTest::newRow("that must be fixed, and are marked in the text") << QByteArray("The [knee](http://localhost/) rests.\n\n");
    }

    void tenThousandProblems()
    {
        QFETCH(QByteArray, paragraph);
        Desk desk("---\ntitle: Knees\n---\n\n" + paragraph.repeated(10'000));
        QVERIFY(desk.current());
        tell("opening");
        QVERIFY(desk.session().analysis().findings.size() >= 10'000);
        QTest::keyClick(&desk.editor(), Qt::Key_A);
        tell("a letter");
        QVERIFY(desk.current());
        tell("its problems");

        auto &panel = *desk.window.findChild<ProblemsPanel *>();
        panel.parentWidget()->show();
        panel.parentWidget()->raise();
        auto &tree = *panel.findChild<QTreeView *>();
        tree.expandAll();
        settle();
        tell("opening all groups");
        for (int i = 0; i < 20; ++i)
            panel.next();
        settle();
        tell("twenty times the next problem");
        panel.nextToFix();
        settle();
        tell("the next thing to fix");
        QTest::keyClicks(panel.findChild<QLineEdit *>(), u"knee"_s);
        settle();
        tell("a filter");
        desk.editor().moveCursor(QTextCursor::End);
        settle();
        tell("going to the end");
        QTest::keyClick(&desk.editor(), Qt::Key_B);
        QVERIFY(desk.current());
        tell("a letter at the end, and its problems");
    }

    /// From a key to all problems of the new text, with the pause that writing has to make.
    void keyToProblems()
    {
        Desk desk(sampleArticle(18'000));     // 3,000 words
        QVERIFY(desk.current());
        desk.editor().moveCursor(QTextCursor::End);
        QList<double> times;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&desk.editor(), Qt::Key_A);
            QVERIFY(desk.current());
            times << double(timer.nsecsElapsed()) / 1e6;
        }
        std::ranges::sort(times);
        constexpr double pause = 150;
        qInfo("after the pause: median %.1f ms, longest %.1f ms", times.at(times.size() / 2) - pause, times.constLast() - pause);
        tell("typing");
    }

private:
    struct Desk
    {
        Folder folder;
        Settings settings{folder.path(u"settings.ini"_s)};
        ScriptedPrompts prompts;
        SystemClock clock;
        std::shared_ptr<const Spellers> spellers = std::make_shared<Spellers>(Dictionaries(Dictionaries::standardFolders()));
        MainWindow window{{settings, prompts, clock, [this] { return std::make_unique<ArticleAnalysis>(clock, spellers); }, {}}};

        explicit Desk(const QByteArray &text)
        {
            const QString path = folder.path(u"article.md"_s);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
            file.close();
            window.resize(1400, 900);
            window.show();
            settle();
            static_cast<StallMeter *>(qApp)->takeLongest();
            window.openPath(path);
        }
        DocumentSession &session() { return window.view().session(); }
        MarkdownEdit &editor() { return window.view().editor(); }
        bool current()
        {
            return QTest::qWaitFor([this] { return session().analysis().revision == session().revision(); }, 60'000);
        }
    };

    static void settle() { QTest::qWait(300); }
    static void tell(const char *what)
    {
        const StallMeter::Stall stall = static_cast<StallMeter *>(qApp)->takeLongest();
        qInfo("%s: longest event %.1f ms (%s)", what, stall.milliseconds, qPrintable(stall.event));
    }

    std::optional<AllowedWarnings> m_allowed;
};

} // namespace articular::test

using articular::test::bench_Window;
ARTICULAR_TEST(bench_Window)
#include "bench_Window.moc"
