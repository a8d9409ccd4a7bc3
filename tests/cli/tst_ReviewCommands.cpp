// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_ReviewCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        const QString clinic = test::practiceClinic(m_folder->path());
        m_article = clinic + u"/articles/walking-with-knee-arthritis/article.md"_s;
    }

    void anArticleIsSentReturnedWithANoteAndTakenBack()
    {
        QCOMPARE(state(), u"draft"_s);
        const CommandLine sent = run({u"submit"_s, m_article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s, u"--message"_s, u"Please."_s});
        QVERIFY2(sent.status == 0, sent.messages.constData());
        QVERIFY(sent.output.trimmed().endsWith("-submit.json"));
        QCOMPARE(state(), u"in-review"_s);
        QVERIFY(status()[u"locked"_s].toBool());
        QVERIFY(status()[u"words"_s].toString().startsWith(u"With Priya Lindqvist since"_s));
        QCOMPARE(run({u"submit"_s, m_article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s}).status, 1);

        const QByteArray word = firstWords();
        const CommandLine note = run({u"note"_s, m_article, u"--as"_s, u"plindqvist"_s, u"--kind"_s, u"must-fix"_s, u"--quote"_s,
                                      QString::fromUtf8(word), u"--text"_s, u"Say it more simply."_s});
        QVERIFY2(note.status == 0, note.messages.constData());
        QCOMPARE(status()[u"open_notes"_s].toInt(), 1);
        QVERIFY(run({u"check"_s, m_article, u"--stage"_s, u"approve"_s}).output.contains(" rev-notes-open "));
        QCOMPARE(run({u"return"_s, m_article, u"--as"_s, u"plindqvist"_s}).status, 0);
        QCOMPARE(state(), u"changes-requested"_s);
        QVERIFY(run({u"status"_s, m_article}).output.contains("Say it more simply."));
        QCOMPARE(run({u"resolve"_s, m_article, QString::fromUtf8(note.output.trimmed()), u"--as"_s, u"tbrandt"_s}).status, 0);
        QCOMPARE(status()[u"open_notes"_s].toInt(), 0);
        QVERIFY(!run({u"check"_s, m_article, u"--stage"_s, u"approve"_s}).output.contains(" rev-notes-open "));

        QCOMPARE(run({u"submit"_s, m_article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s}).status, 0);
        QCOMPARE(run({u"take-back"_s, m_article, u"--as"_s, u"tbrandt"_s}).status, 0);
        QCOMPARE(state(), u"draft"_s);
    }

    void whatWasSentIsKeptAndComparedWith()
    {
        QCOMPARE(run({u"submit"_s, m_article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s}).status, 0);
        const QString snapshots = QFileInfo(m_article).path() + u"/review/snapshots"_s;
        const QStringList kept = QDir(snapshots).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(kept.size(), 1);
        QProcess check;
        check.setWorkingDirectory(snapshots + u'/' + kept.first() + u"/content"_s);
        check.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"CONTENT.sha256"_s});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QCOMPARE(run({u"diff"_s, m_article}).messages.trimmed(), QByteArray("Nothing changed."));
        append("\nA new last sentence.\n");
        const CommandLine diff = run({u"diff"_s, m_article});
        QCOMPARE(diff.status, 0);
        QVERIFY2(diff.output.contains("+ A new last sentence."), diff.output.constData());
        QVERIFY(run({u"diff"_s, m_article, u"--html"_s}).output.contains("<ins>A new last sentence.</ins>"));
        QCOMPARE(run({u"diff"_s, m_article, u"--since-approval"_s}).status, 1);
        QCOMPARE(run({u"diff"_s, m_article, u"--since"_s, u"1"_s}).status, 2);
        QVERIFY(run({u"status"_s, m_article}).output.contains("sent again"));
    }

    void anArticleWithoutIdGetsOneWhenItIsSent()
    {
        rewrite([](QByteArray text) {
            const qsizetype start = text.indexOf("\nid:");
            return start < 0 ? text : text.remove(start + 1, text.indexOf('\n', start + 1) - start);
        });
        const CommandLine sent = run({u"submit"_s, m_article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s});
        QVERIFY2(sent.status == 0, sent.messages.constData());
        QCOMPARE(state(), u"in-review"_s);
        QVERIFY(content().contains("\nid: 0"));
    }

    void whatMayNotBeIsRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList to{u"--to"_s, u"plindqvist"_s};
        QTest::newRow("sent by nobody") << QStringList{u"submit"_s, u"PATH"_s, u"--to"_s, u"plindqvist"_s} << 2;
        QTest::newRow("sent by somebody unknown") << (QStringList{u"submit"_s, u"PATH"_s, u"--as"_s, u"-f"_s} + to) << 2;
        QTest::newRow("sent to a path") << QStringList{u"submit"_s, u"PATH"_s, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"../../x"_s} << 2;
        QTest::newRow("needed by no day") << (QStringList{u"submit"_s, u"PATH"_s, u"--as"_s, u"tbrandt"_s, u"--needed-by"_s, u"soon"_s} + to) << 2;
        QTest::newRow("taken back though nobody has it") << QStringList{u"take-back"_s, u"PATH"_s, u"--as"_s, u"tbrandt"_s} << 1;
        QTest::newRow("returned though nobody has it") << QStringList{u"return"_s, u"PATH"_s, u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"No"_s} << 1;
        QTest::newRow("taken down though not approved") << QStringList{u"withdraw"_s, u"PATH"_s, u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"No"_s} << 1;
        QTest::newRow("published though not approved") << QStringList{u"published"_s, u"PATH"_s, u"--as"_s, u"tbrandt"_s, u"--url"_s, u"https://example.com/x"_s} << 1;
        QTest::newRow("a note on words that are not there") << QStringList{u"note"_s, u"PATH"_s, u"--as"_s, u"tbrandt"_s, u"--quote"_s, u"zzz"_s, u"--text"_s, u"x"_s} << 2;
        QTest::newRow("a note of a kind that there is not") << QStringList{u"note"_s, u"PATH"_s, u"--as"_s, u"tbrandt"_s, u"--quote"_s, u"knee"_s, u"--text"_s, u"x"_s, u"--kind"_s, u"shout"_s} << 2;
        QTest::newRow("a note that there is not") << QStringList{u"resolve"_s, u"PATH"_s, u"../x"_s, u"--as"_s, u"tbrandt"_s} << 2;
        QTest::newRow("a problem that there is not") << QStringList{u"waive"_s, u"PATH"_s, u"0123456789"_s, u"--as"_s, u"tbrandt"_s, u"--reason"_s, u"It may stand so."_s} << 2;
        QTest::newRow("compared with nothing") << QStringList{u"diff"_s, u"PATH"_s} << 1;
        QTest::newRow("an article that there is not") << QStringList{u"status"_s, u"nowhere.md"_s} << 3;
    }

    void whatMayNotBeIsRefusedWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        arguments.replaceInStrings(u"PATH"_s, m_article);
        const CommandLine refused = run(arguments);
        QVERIFY2(refused.status == status, refused.messages.constData());
        QVERIFY(refused.output.isEmpty() && !refused.messages.isEmpty());
        QVERIFY(!QDir(QFileInfo(m_article).path() + u"/review"_s).exists());
    }

    void aTextWithProblemsIsNotSentAndTheyAreNamed()
    {
        rewrite([](QByteArray text) { return text.replace("\ntitle:", "\nx-title:"); });
        const CommandLine sent = run({u"submit"_s, m_article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s});
        QCOMPARE(sent.status, 1);
        QVERIFY2(sent.messages.contains("req-title"), sent.messages.constData());
        QCOMPARE(state(), u"draft"_s);
    }

    void nothingTypedIntoAFileMakesAnArticleApproved()
    {
        rewrite([](QByteArray text) { return text.replace("\ntitle:", "\nstatus: approved\nreviewer: plindqvist\nlast-reviewed: 2026-01-01\ntitle:"); });
        QVERIFY(!status()[u"approval_holds"_s].toBool());
        QVERIFY(!run({u"render"_s, m_article, u"--page"_s}).output.contains("reviewed by"));
    }

private:
    static CommandLine run(const QStringList &arguments) { return CommandLine::run(arguments); }

    QJsonObject status() const { return run({u"status"_s, m_article, u"--format"_s, u"json"_s}).json().first().toObject(); }
    QString state() const { return status()[u"state"_s].toString(); }

    QByteArray content() const
    {
        QFile file(m_article);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template <typename Change>
    void rewrite(Change change) const
    {
        const QByteArray changed = change(content());
        QFile file(m_article);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
    }

    void append(const QByteArray &text) const
    {
        rewrite([&text](const QByteArray &before) { return before + text; });
    }

    /// The first sentence of the first paragraph that stands in the article once.
    QByteArray firstWords() const
    {
        const QList<QByteArray> lines = content().mid(content().indexOf("\n---\n", 4) + 5).split('\n');
        const auto line = std::ranges::find_if(lines, [](const QByteArray &l) { return l.size() > 60 && !l.startsWith('#') && !l.contains('[') && !l.contains('*'); });
        return line == lines.end() ? QByteArray() : line->first(line->indexOf(' ', 40));
    }

    std::unique_ptr<test::Folder> m_folder;
    QString m_article;
};

ARTICULAR_TEST(tst_ReviewCommands)
#include "tst_ReviewCommands.moc"
