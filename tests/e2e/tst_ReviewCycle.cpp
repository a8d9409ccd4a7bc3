// SPDX-License-Identifier: GPL-3.0-or-later
// A writer and a physician, each with a profile of their own, bring one article of one folder to its approval in real
// windows, by keys alone.
#include "cli/ApprovedClinic.h"
#include "e2e/VirtualDisplay.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstLook = 6000;           ///< milliseconds: until signatures were looked at
constexpr int slowAnswer = 15'000;        ///< milliseconds: no key that was heard takes as long
constexpr int dwell = 1200;               ///< milliseconds: longer than what is shown has to be there to count as seen

} // namespace

class tst_ReviewCycle : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_display.isUsable())
            QSKIP("Xvfb, openbox or xdotool is not installed");
        m_clinic.begin(m_folder.path(u"c"_s), {u"medical-reviewer"_s});
        makeProfile(u"writer"_s, u"name=Tomas Brandt\nrole=0\n"_s);
        // Twice: at the desk where the article was open already, and at one that begins with the start page.
        for (const QString &desk : {u"physician"_s, u"start-page"_s})
            makeProfile(desk, u"name=Priya Lindqvist\nrole=1\nsigning-key=%1\n"_s.arg(m_people.keyPath(u"plindqvist"_s)));
    }

    void fromDraftToApprovedByKeys()
    {
        makeLong();
        write(u" Walk before breakfast."_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_clinic.state(), u"in-review"_s, patience);
        QVERIFY(events(u"submit"_s) == 1);
        noteAndSendBack();
        QTRY_COMPARE_WITH_TIMEOUT(m_clinic.state(), u"changes-requested"_s, patience);
        write(u" Or after it."_s);
        QVERIFY(test::waitUntil([this] { return events(u"submit"_s) == 2; }));
        QCOMPARE(m_clinic.undecidedClaims(), claims);
        decideAndApprove();
        QVERIFY(test::waitUntil([this] { return QFileInfo::exists(m_clinic.event(u"approve"_s) + u".sig"_s); }));
        QCOMPARE(events(u"decide"_s), claims);
        QVERIFY2(m_pressed <= mostKeys, qPrintable(QString::number(m_pressed)));
        QCOMPARE(m_clinic.state(), u"approved"_s);
        QVERIFY(m_clinic.approvalHolds());
        m_clinic.edit(u"articles/walking-with-knee-arthritis/article.md"_s, "Or after it.", "Or before it.");
        QCOMPARE(m_clinic.state(), u"changed"_s);
        QVERIFY(!m_clinic.approvalHolds());
    }

private:
    static constexpr int patience = 60'000;
    /// What a physician's ten minutes are measured by: 900 words with 20 claims, from the start page to the signature.
    static constexpr int claims = 20, mostKeys = 60;

    void makeLong()
    {
        QByteArray text = test::contentOf(m_clinic.article()).trimmed() + "\n\n## What people notice\n\n";
        for (const char *place : {"grass", "sand", "gravel", "a treadmill", "a running track", "level paths", "soft trails", "a quiet street"})
            text += QByteArray("Walking on ") + place + " eases pain in the knee. Ten minutes on " + place + " improves how well people climb stairs.\n\n";
        test::overwrite(m_clinic.article(), text + "These are only the first steps.\n");
        QVERIFY(text.simplified().count(' ') >= 900);
    }

    /// What this computer knows of the clinic, and who sits here.
    void makeProfile(const QString &name, const QString &user)
    {
        QVERIFY(QDir().mkpath(m_folder.path(name)));
        QVERIFY(test::copied(qEnvironmentVariable("XDG_CONFIG_HOME"), m_folder.path(name + u"/config"_s)));
        m_folder.write(name + u"/config/articular/articular.ini"_s,
                       (u"[appearance]\ntheme=1\nlanguage=en\n[user]\nclinic-folder=%1\n"_s.arg(m_clinic.root()) + user).toUtf8());
    }

    void start(QProcess &program, const QString &profile, bool withArticle = true)
    {
        QProcessEnvironment environment = m_display.environment();
        for (const char *name : {"SSH_ASKPASS", "SSH_ASKPASS_REQUIRE"})
            environment.remove(QLatin1StringView(name));
        environment.insert(u"HOME"_s, m_folder.path(profile));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path(profile + u"/config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path(profile + u"/data"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.path(profile + u"/state"_s));
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        program.setProcessEnvironment(environment);
        program.start(test::programPath(u"articular"_s), withArticle ? QStringList{m_clinic.article()} : QStringList());
        QVERIFY(program.waitForStarted());
        QVERIFY(test::waitUntil([this, withArticle] { return hasWindow(withArticle ? u"– Articular"_s : u"Articular"_s); }));
    }

    void stop(QProcess &program)
    {
        program.terminate();
        if (!program.waitForFinished(10'000))
            program.kill();
        program.waitForFinished();
        QVERIFY(test::waitUntil([this] { return !hasWindow(u"Articular"_s); }));
    }

    /// The writer adds words to the end, saves and sends. The article is free to write: nobody is in its way any more.
    void write(const QString &words)
    {
        QProcess program;
        start(program, u"writer"_s);
        QVERIFY(test::waitUntil([this] {
            m_display.press(u"ctrl+End"_s);
            m_display.type(u"z"_s);
            return hasWindow(u"*"_s);
        }));
        m_display.type(words);
        m_display.press(u"ctrl+s"_s);
        QVERIFY(test::waitUntil([&] { return test::contentOf(m_clinic.article()).trimmed().endsWith(words.trimmed().toUtf8()); }));
        const int before = events(u"submit"_s);
        choose(u"s"_s, u"Send for review"_s);
        // The first person of the list is the physician.
        m_display.press(u"space"_s);
        m_display.press(u"Return"_s);
        QVERIFY(test::waitUntil([&] { return events(u"submit"_s) == before + 1; }));
        stop(program);
    }

    /// The physician notes on the last words, and sends back.
    void noteAndSendBack()
    {
        QProcess program;
        start(program, u"physician"_s);
        QVERIFY(test::waitUntil([this] {
            m_display.press(u"ctrl+End"_s);
            for (int word = 0; word < 3; ++word)
                m_display.press(u"ctrl+shift+Left"_s);
            m_display.press(u"ctrl+shift+n"_s);
            QTest::qWait(500);
            return hasWindow(u"Add a note"_s);
        }));
        m_display.type(u"Say for how long."_s);
        m_display.press(u"alt+a"_s);
        QVERIFY(test::waitUntil([this] { return events(u"note"_s) == 1 && !hasWindow(u"Add a note"_s); }));
        choose(u"b"_s, u"Send back to the writer"_s);
        m_display.type(u"One note."_s);
        m_display.press(u"alt+s"_s);
        QVERIFY(test::waitUntil([this] { return events(u"return"_s) == 1; }));
        stop(program);
    }

    /// The physician opens what waits, decides about each claim, reads all of it and signs; each key counts.
    void decideAndApprove()
    {
        QProcess program;
        start(program, u"start-page"_s, false);
        m_pressed = 0;
        // The list is filled when signatures were looked at. Enter before that opens nothing.
        QTest::qWait(firstLook);
        QVERIFY(keyUntil(u"Return"_s, [this] { return hasWindow(u"– Articular"_s); }));
        QTest::qWait(firstLook);
        // The physician's note of the first round comes first: it is settled.
        key(u"a"_s);
        QTest::qWait(dwell);
        for (int claim = 0; claim < claims; ++claim) {
            QVERIFY2(keyUntil(u"a"_s, [this, claim] { return events(u"decide"_s) == claim + 1; }), qPrintable(QString::number(events(u"decide"_s))));
            QTest::qWait(dwell);
        }
        // At the end of the page it goes on with what the claims did not bring to the screen.
        for (int page = 0; page < 12; ++page) {
            key(u"space"_s);
            QTest::qWait(dwell);
        }
        QVERIFY2(keyUntil(u"ctrl+Return"_s, [this] { return hasWindow(u"Approve"_s); }), qPrintable(m_display.windowTitles().join(u" | "_s)));
        // The passphrase is asked at once of who has read all of it.
        QTest::qWait(firstLook);
        m_pressed += int(test::typedPassphrase.size());
        m_display.type(test::typedPassphrase);
        key(u"Return"_s);
        QVERIFY(test::waitUntil([this] { return events(u"approve"_s) == 1 && hasWindow(u"Approved"_s); }));
        m_display.press(u"Escape"_s);
        stop(program);
    }

    void key(const QString &name)
    {
        ++m_pressed;
        m_display.press(name);
    }

    /// A window that is not looking yet takes no key: it is pressed again when nothing came of it, and counted again.
    bool keyUntil(const QString &name, const std::function<bool()> &done)
    {
        for (int attempt = 0; attempt < 3 && !done(); ++attempt) {
            key(name);
            QElapsedTimer timer;
            timer.start();
            while (!done() && timer.elapsed() < slowAnswer)
                QTest::qWait(100);
        }
        return done();
    }

    /// Chooses from the menu of reviews; a dialog with the title follows. A command is grey until the program knows where the
    /// article stands, which a busy computer takes seconds to find out: the menu is left then, and opened again.
    void choose(const QString &letter, const QString &title)
    {
        QVERIFY2(test::waitUntil([&] {
            m_display.press(u"alt+r"_s);
            m_display.press(letter);
            QElapsedTimer timer;
            timer.start();
            while (!hasWindow(title) && timer.elapsed() < firstLook)
                QTest::qWait(100);
            if (hasWindow(title))
                return true;
            m_display.press(u"Escape"_s);
            return false;
        }), qPrintable(m_display.windowTitles().join(u" | "_s)));
    }

    int events(const QString &kind) const
    {
        return int(QDir(m_clinic.eventsFolder()).entryList({u"*-"_s + kind + u".json"_s}, QDir::Files).size());
    }

    bool hasWindow(const QString &part) const
    {
        return std::ranges::any_of(m_display.windowTitles(), [&](const QString &title) { return title.contains(part); });
    }

    int m_pressed = 0;
    test::Folder m_folder;
    test::VirtualDisplay m_display;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_ReviewCycle)
#include "tst_ReviewCycle.moc"
