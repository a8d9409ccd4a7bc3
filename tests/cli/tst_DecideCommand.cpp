// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

const QByteArray text = "---\nid: 01JD0000000000000000000000\ntitle: Knees\n---\nKnees wear with age. They bend.\n";

} // namespace

class tst_DecideCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"clinic/people.yaml"_s, "jdoe:\n  name: Jane Doe\n  credentials: MD\n");
        m_folder.write(u"clinic/references.json"_s, "[{\"id\": \"smith2020\", \"type\": \"book\", \"title\": \"Knees\"}]");
        m_article = m_folder.write(u"articles/knees/article.md"_s, text);
    }

    void cleanup() { QDir(m_folder.path(u"articles/knees/review"_s)).removeRecursively(); }

    void aMarkedSentenceIsRecordedAndCanBeDecided()
    {
        const CommandLine mark = decide(u"Knees wear"_s, u"marked-as-claim"_s);
        QCOMPARE(mark.status, 0);
        QVERIFY2(mark.messages.isEmpty(), mark.messages.constData());
        const QString event = QString::fromUtf8(mark.output).trimmed();
        QVERIFY(event.endsWith(u"-decide.json"_s));
        const QByteArray written = m_folder.read(u"articles/knees/review/events/"_s + event);
        const QJsonObject json = QJsonDocument::fromJson(written).object();
        QCOMPARE(json.value(u"target"_s)[u"exact"_s].toString(), u"Knees wear with age."_s);
        QCOMPARE(json.value(u"article"_s).toString(), u"01JD0000000000000000000000"_s);
        QVERIFY(openDecisions());

        const QString fingerprint = json.value(u"fingerprint"_s).toString();
        const CommandLine accepted = decide(fingerprint.first(12), u"accepted-with-reference"_s,
            {u"--reference"_s, u"smith2020"_s, u"--page"_s, u"12"_s, u"--note"_s, u"Fine."_s});
        QCOMPARE(accepted.status, 0);
        const QByteArray second = m_folder.read(u"articles/knees/review/events/"_s + QString::fromUtf8(accepted.output).trimmed());
        QCOMPARE(QJsonDocument::fromJson(second).object().value(u"locator"_s).toString(), u"p. 12"_s);
        QVERIFY(!openDecisions());
        QCOMPARE(m_folder.read(u"articles/knees/article.md"_s), text);
    }

    void whatCannotStandIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::newRow("words that are not there") << u"Elbows bend"_s << u"marked-as-claim"_s << QStringList{} << 1;
        QTest::newRow("words where a fingerprint is needed") << u"Knees wear"_s << u"accepted"_s << QStringList{} << 2;
        QTest::newRow("a fingerprint that there is not") << u"0123456789ab"_s << u"accepted"_s << QStringList{} << 2;
        QTest::newRow("an unknown verdict") << u"Knees wear"_s << u"fine"_s << QStringList{} << 2;
        QTest::newRow("an unknown reference") << u"Knees wear"_s << u"marked-as-claim"_s << QStringList{u"--reference"_s, u"x"_s} << 2;
        QTest::newRow("a quote and a page") << u"Knees wear"_s << u"marked-as-claim"_s
            << QStringList{u"--quote"_s, u"x"_s, u"--page"_s, u"1"_s} << 2;
        QTest::newRow("somebody else") << u"Knees wear"_s << u"marked-as-claim"_s << QStringList{u"--as"_s, u"nobody"_s} << 2;
        QTest::newRow("another role") << u"Knees wear"_s << u"marked-as-claim"_s << QStringList{u"--role"_s, u"writer"_s} << 2;
    }

    void whatCannotStandIsRefusedAndNothingIsWritten()
    {
        QFETCH(QString, claim);
        QFETCH(QString, verdict);
        QFETCH(QStringList, more);
        QFETCH(int, status);
        const CommandLine run = decide(claim, verdict, more);
        QCOMPARE(run.status, status);
        QVERIFY(run.output.isEmpty() && !run.messages.isEmpty());
        QVERIFY(!QDir(m_folder.path(u"articles/knees/review"_s)).exists());
    }

    void aFolderOfSeveralArticlesIsWrongUse()
    {
        m_folder.write(u"articles/hips/article.md"_s, text);
        QCOMPARE(CommandLine::run({u"decide"_s, m_folder.path(u"articles"_s), u"Knees wear"_s, u"--as"_s, u"jdoe"_s, u"--role"_s,
                                   u"medical-reviewer"_s, u"--verdict"_s, u"marked-as-claim"_s}).status, 2);
    }

    void aDamagedRecordIsNamedWithTheProblems()
    {
        const QString path = m_folder.write(u"articles/knees/review/events/01JD00000000000000000000AA-decide.json"_s, "{");
        const CommandLine check = CommandLine::run({u"check"_s, m_article, u"--stage"_s, u"approve"_s, u"--format"_s, u"json"_s});
        const auto rows = check.json();
        const auto found = std::ranges::find_if(rows, [](const QJsonValue &row) { return row[u"rule"_s].toString() == u"rev-events"_s; });
        QVERIFY(found != rows.end());
        QCOMPARE((*found)[u"path"_s].toString(), path);
        QCOMPARE((*found)[u"level"_s].toString(), u"error"_s);
    }

private:
    CommandLine decide(const QString &claim, const QString &verdict, const QStringList &more = {}) const
    {
        return CommandLine::run(QStringList{u"decide"_s, m_article, claim, u"--as"_s, u"jdoe"_s, u"--role"_s, u"medical-reviewer"_s,
                                            u"--verdict"_s, verdict} + more);
    }

    /// Whether approving would be stopped because a claim is undecided.
    bool openDecisions() const
    {
        return CommandLine::run({u"check"_s, m_article, u"--stage"_s, u"approve"_s}).output.contains(" rev-decisions-open ");
    }

    test::Folder m_folder;
    QString m_article;
};

ARTICULAR_TEST(tst_DecideCommand)
#include "tst_DecideCommand.moc"
