// SPDX-License-Identifier: GPL-3.0-or-later
// The window is killed at random moments while somebody types and saves: the file is never empty or torn, and what was typed
// three seconds before is in it or in the recovery copy. ARTICULAR_KILLS says how often, see tests/bench/killed-windows.
#include "core/recovery/RecoveryCopies.h"
#include "e2e/VirtualDisplay.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 promised = 3'000;        // ms
const QByteArray begun = "---\ntitle: Sore knee\n---\n\nIt began.";

} // namespace

class tst_KilledWindow : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_display.isUsable())
            QSKIP("Xvfb, openbox or xdotool is not installed");
    }

    void nothingIsLostWhenTheWindowIsKilled()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("ARTICULAR_KILLS", &isGiven);
        qsizetype most = 0;
        for (int round = 0; round < (isGiven ? given : 30); ++round) {
            const test::Folder folder;
            const QString path = folder.write(u"knee/article.md"_s, begun);
            QProcess program;
            start(program, folder, path);
            QVERIFY(test::waitUntil([&] { return hasWindow(u"Sore knee"_s); }));
            QVERIFY(comesToTyping());
            const QByteArray typed = typeAndKill(program);
            const QByteArray file = folder.read(u"knee/article.md"_s);
            QVERIFY2(file.startsWith(begun), file.constData());
            QVERIFY2(m_all.startsWith(file.mid(begun.size())), file.constData());
            QByteArray kept = file;
            for (const RecoveryCopy &copy : leftRecoveryCopies(folder.path(u"state/articular/recovery"_s))) {
                QVERIFY2(copy.text.startsWith(begun) && m_all.startsWith(copy.text.mid(begun.size())), copy.text.constData());
                if (copy.text.size() > kept.size())
                    kept = copy.text;
            }
            QVERIFY2(kept.size() >= begun.size() + typed.size(), qPrintable(u"round %1: “%2” instead of “%3”"_s.arg(round).arg(QString::fromUtf8(kept), QString::fromUtf8(typed))));
            most = std::max(most, typed.size());
        }
        QVERIFY2(most > 0, "some of them lived for more than three seconds");
    }

private:
    void start(QProcess &program, const test::Folder &folder, const QString &path)
    {
        QProcessEnvironment environment = m_display.environment();
        for (const auto &[name, place] : {std::pair(u"HOME"_s, u"home"_s), {u"XDG_CONFIG_HOME"_s, u"config"_s}, {u"XDG_DATA_HOME"_s, u"data"_s},
                                          {u"XDG_STATE_HOME"_s, u"state"_s}})
            environment.insert(name, folder.path(place));
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        program.setProcessEnvironment(environment);
        program.start(test::programPath(u"articular"_s), {u"--new-instance"_s, path});
        QVERIFY(program.waitForStarted());
    }

    bool hasWindow(const QString &part) const
    {
        return std::ranges::any_of(m_display.windowTitles(), [&](const QString &title) { return title.contains(part); });
    }

    /// Keys reach the editor only when the window has the focus: one that shows as a change is taken back again.
    bool comesToTyping()
    {
        const bool isReached = test::waitUntil([&] {
            m_display.press(u"ctrl+End"_s);
            m_display.type(u"z"_s);
            return hasWindow(u"*"_s);
        });
        return isReached && test::waitUntil([&] {
            m_display.press(u"ctrl+z"_s);
            return !hasWindow(u"*"_s);
        });
    }

    /// What had been typed three seconds before the end; all of it is in m_all.
    QByteArray typeAndKill(QProcess &program)
    {
        const qint64 end = 500 + QRandomGenerator::global()->bounded(6'500);
        QList<std::pair<qint64, QByteArray>> typed;
        m_all.clear();
        m_display.press(u"ctrl+End"_s);
        QElapsedTimer clock;
        clock.start();
        for (int word = 0; clock.elapsed() < end; ++word) {
            const QByteArray text = " word" + QByteArray::number(word);
            m_all += text;
            m_display.type(QString::fromLatin1(text));
            typed.append({clock.elapsed(), m_all});
            if (QRandomGenerator::global()->bounded(4) == 0)
                m_display.press(u"ctrl+s"_s);
        }
        const qint64 killed = clock.elapsed();
        program.kill();
        program.waitForFinished();
        QByteArray sure;
        for (const auto &[at, text] : typed) {
            if (at <= killed - promised)
                sure = text;
        }
        return sure;
    }

    test::VirtualDisplay m_display;
    QByteArray m_all;                     ///< typed in this round, the last word perhaps in part only
};

ARTICULAR_TEST(tst_KilledWindow)
#include "tst_KilledWindow.moc"
