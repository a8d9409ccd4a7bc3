// SPDX-License-Identifier: GPL-3.0-or-later
// One article that a writer and two reviewers work on at once, each with programs of their own: in one folder, and in two
// clones that git merges. What was written is what is read, whatever came first.
#include "cli/CommandLine.h"
#include "core/base/FileStore.h"
#include "core/review/Events.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>
#include <utility>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

constexpr int stepCount = 200;
constexpr int partCount = 5;
constexpr quint32 seed = 20'261'122;
const QString articlePath = u"articles/walking-with-knee-arthritis/article.md"_s;

QProcessEnvironment gitEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"GIT_CONFIG_GLOBAL"_s, u"GIT_CONFIG_SYSTEM"_s})
        environment.insert(name, u"/dev/null"_s);
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        environment.insert(u"GIT_"_s + who + u"_NAME"_s, u"Test"_s);
        environment.insert(u"GIT_"_s + who + u"_EMAIL"_s, u"test@example.com"_s);
    }
    return environment;
}

void git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(gitEnvironment());
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    QVERIFY2(process.waitForFinished(60'000), qPrintable(arguments.join(u' ')));
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(said)));
}

/// Somebody with the clinic's folder on their computer.
struct Actor
{
    QString id, root;
    QString article() const { return QDir(root).filePath(articlePath); }
};

} // namespace

class tst_Sharing : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        // The parts of one test go on where the one before ended.
        if (std::exchange(m_function, QByteArray(QTest::currentTestFunction())) == QTest::currentTestFunction())
            return;
        m_folder = std::make_unique<test::Folder>();
        m_random.seed(seed);
        m_written.clear();
        m_notes.clear();
        m_claims.clear();
        m_steps = m_edits = 0;
        const QString root = test::practiceClinic(m_folder->path());
        m_actors = {Actor{u"tbrandt"_s, root}, Actor{u"plindqvist"_s, root}, Actor{u"mellison"_s, root}};
        for (const QJsonValue &claim : CommandLine::run({u"claims"_s, writer().article(), u"--format"_s, u"json"_s}).json())
            m_claims.append(claim[u"fingerprint"_s].toString().first(16));
        QVERIFY(m_claims.size() > 3);
        // Gives the article its number.
        step({{0, submission()}});
        QCOMPARE(m_written.size(), 1);
    }

    void inOneFolderTheSetOfEventsWrittenIsTheSetRead_data() { addParts(); }

    void inOneFolderTheSetOfEventsWrittenIsTheSetRead()
    {
        QFETCH(int, steps);
        while (m_steps < steps)
            oneRound(steps);
        compareWithFolder(writer());
        for (const Actor &actor : m_actors)
            QCOMPARE(statusOf(actor), statusOf(writer()));
    }

    void inTwoClonesGitMergesThemWithoutConflict_data() { addParts(); }

    void inTwoClonesGitMergesThemWithoutConflict()
    {
        QFETCH(int, steps);
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed, so clones cannot be merged");
        const QString here = writer().root, there = m_folder->path(u"clone"_s);
        if (m_actors[2].root == here) {
            git(here, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
            commit(here);
            git(here, {u"clone"_s, u"-q"_s, here, there});
            m_actors[2].root = there;
        }
        for (int round = 1; m_steps < steps; ++round) {
            oneRound(steps);
            if (round % 15 == 0)
                merge(here, there);
        }
        merge(here, there);
        compareWithFolder(m_actors[0]);
        compareWithFolder(m_actors[2]);
        QCOMPARE(statusOf(m_actors[2]), statusOf(m_actors[0]));
    }

    void aSecondVersionOfTheArticleIsToldAndOneOfARecordIsNot()
    {
        const QDir folder(QFileInfo(writer().article()).path());
        QVERIFY(QFile::copy(writer().article(), folder.filePath(u"article.sync-conflict-20261122-101500-ABCDEFG.md"_s)));
        const QString event = folder.filePath(u"review/events/"_s + m_written.values().first());
        QVERIFY(QFile::copy(event, QString(event).replace(u".json"_s, u" (Maria's conflicted copy 2026-11-22).json"_s)));
        const QJsonArray problems = statusOf(writer())[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].toString().startsWith(u"Two versions of this article were kept"_s));
    }

private:
    const Actor &writer() const { return m_actors[0]; }

    static QStringList submission() { return {u"submit"_s, u"PATH"_s, u"--to"_s, u"plindqvist,mellison"_s}; }

    /// 200 steps in parts, each of which a busy computer does in the time that a test may take.
    static void addParts()
    {
        QTest::addColumn<int>("steps");
        for (int steps = stepCount / partCount; steps <= stepCount; steps += stepCount / partCount)
            QTest::newRow(qPrintable(u"up to step %1"_s.arg(steps))) << steps;
    }

    /// Three people do something at once, each in a program of their own.
    void oneRound(int last)
    {
        QList<std::pair<size_t, QStringList>> steps;
        for (size_t actor = 0; actor < m_actors.size() && m_steps + steps.size() < last; ++actor)
            steps.append({actor, actor == 0 ? writersStep() : reviewersStep()});
        step(steps);
        if (m_steps % 30 == 0)
            edit();
    }

    QStringList writersStep()
    {
        switch (m_random.bounded(4)) {
        case 0: return submission();
        case 1: return {u"take-back"_s, u"PATH"_s};
        case 2:
            if (!m_notes.isEmpty())
                return {u"resolve"_s, u"PATH"_s, m_notes.at(m_random.bounded(m_notes.size()))};
            [[fallthrough]];
        default: return note(u"Is this better?"_s);
        }
    }

    QStringList reviewersStep()
    {
        switch (m_random.bounded(6)) {
        case 0: return {u"return"_s, u"PATH"_s, u"--reason"_s, u"Look at the notes."_s};
        case 1:
        case 2:
            return {u"decide"_s, u"PATH"_s, m_claims.at(m_random.bounded(m_claims.size())), u"--role"_s, u"medical-reviewer"_s, u"--verdict"_s,
                    m_random.bounded(2) ? u"accepted"_s : u"needs-citation"_s};
        default: return note(u"Say it in step %1."_s.arg(m_steps));
        }
    }

    QStringList note(const QString &text)
    {
        const QStringList quotes{u"The joint may swell"_s, u"Cartilage has no blood supply"_s, u"a smooth layer"_s};
        return {u"note"_s, u"PATH"_s, u"--quote"_s, quotes.at(m_random.bounded(quotes.size())), u"--text"_s, text};
    }

    void step(const QList<std::pair<size_t, QStringList>> &steps)
    {
        std::array<QProcess, 3> processes;
        for (const auto &[actor, arguments] : steps) {
            QStringList all = arguments;
            all.replaceInStrings(u"PATH"_s, m_actors[actor].article());
            processes[actor].start(test::programPath(u"articular-cli"_s), all + QStringList{u"--as"_s, m_actors[actor].id});
        }
        for (const auto &[actor, arguments] : steps) {
            QProcess &process = processes[actor];
            QVERIFY(process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit);
            take(arguments, process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError());
            ++m_steps;
        }
    }

    void take(const QStringList &arguments, int status, const QByteArray &output, const QByteArray &messages)
    {
        const QString name = QString::fromUtf8(output.trimmed());
        const bool isRefused = status == 1 || status == 2;
        QVERIFY2(status == 0 || isRefused, qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(messages)));
        QCOMPARE(name.isEmpty(), isRefused);
        // Nothing that others do meanwhile is in a note's way.
        QVERIFY2(arguments.first() != u"note" || status == 0, messages.constData());
        if (isRefused)
            return;
        QVERIFY2(!m_written.contains(name), qPrintable(name));
        m_written.insert(name);
        if (arguments.first() == u"note")
            m_notes.append(name);
    }

    void edit()
    {
        const auto text = readTextFile(writer().article());
        QVERIFY(text && writeFile(writer().article(), text.value() + "\nA walk is a good start, number " + QByteArray::number(++m_edits) + ".\n"));
    }

    static void commit(const QString &root)
    {
        git(root, {u"add"_s, u"-A"_s});
        git(root, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"Work"_s});
    }

    static void merge(const QString &here, const QString &there)
    {
        commit(here);
        commit(there);
        git(here, {u"pull"_s, u"-q"_s, u"--no-rebase"_s, u"--no-edit"_s, there, u"main"_s});
        git(there, {u"pull"_s, u"-q"_s, u"--no-rebase"_s, u"--no-edit"_s, here, u"main"_s});
    }

    void compareWithFolder(const Actor &actor) const
    {
        const EventLog log = readEvents(actor.article(), {});
        QVERIFY2(log.problems.isEmpty(), qPrintable(log.problems.value(0).message));
        QSet<QString> read;
        for (const Event &event : log.events)
            read.insert(event.file);
        QCOMPARE(read.size(), log.events.size());
        QCOMPARE(read, m_written);
        // Nothing half written lies beside them.
        QCOMPARE(QDir(eventsFolder(actor.article())).entryList(QDir::Files | QDir::Hidden).size(), m_written.size());
    }

    static QJsonObject statusOf(const Actor &actor)
    {
        QJsonObject status = CommandLine::run({u"status"_s, actor.article(), u"--format"_s, u"json"_s}).json().at(0).toObject();
        status.remove(u"path"_s);
        return status;
    }

    std::unique_ptr<test::Folder> m_folder;
    std::array<Actor, 3> m_actors;
    QRandomGenerator m_random;
    QSet<QString> m_written;
    QStringList m_notes, m_claims;
    int m_steps = 0, m_edits = 0;
    QByteArray m_function;                ///< that the folder was made for
};

ARTICULAR_TEST(tst_Sharing)
#include "tst_Sharing.moc"
