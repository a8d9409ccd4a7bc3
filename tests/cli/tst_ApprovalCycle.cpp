// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft to an approved article and on, with the real programs.
#include "cli/ApprovedClinic.h"
#include "core/base/HtmlTree.h"
#include "core/base/ZipArchive.h"
#include "core/document/FrontMatter.h"
#include "support/TestRunner.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <cctype>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

const QStringList bothRoles{u"medical-reviewer"_s, u"compliance-reviewer"_s};

/// While it lives, programs that are run have a clock that is forty days behind.
class EarlierDay
{
public:
    EarlierDay()
    {
        qputenv("LD_PRELOAD", ARTICULAR_SHIFTED_CLOCK);
        qputenv("ARTICULAR_TEST_CLOCK_AHEAD", QByteArray::number(-40 * 86'400));
    }
    ~EarlierDay()
    {
        qunsetenv("LD_PRELOAD");
        qunsetenv("ARTICULAR_TEST_CLOCK_AHEAD");
    }
    Q_DISABLE_COPY_MOVE(EarlierDay)
};

/// Exit status of plain ssh-keygen for the signature of an event.
int plainlyVerified(const QString &event, const QString &signers, const QString &id, const QString &role, const QByteArray &bytes)
{
    const QDateTime at = QDateTime::fromString(QJsonDocument::fromJson(bytes)[u"at"_s].toString(), Qt::ISODate);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"ssh-keygen"_s, {u"-Y"_s, u"verify"_s, u"-f"_s, signers, u"-I"_s, id, u"-n"_s, role + u"@articular"_s, u"-s"_s, event + u".sig"_s,
                                    u"-O"_s, u"verify-time="_s + at.toString(u"yyyyMMddHHmmss"_s)});
    process.write(bytes);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.exitCode() : -1;
}

} // namespace

class tst_ApprovalCycle : public test::TestCase
{
    Q_OBJECT

private slots:
    void anArticleGoesThroughTheWholeCycle()
    {
        {
            const EarlierDay before;
            m_clinic.begin(m_folder.path(u"cycle"_s), bothRoles);
            addClaims();
            QCOMPARE(m_clinic.undecidedClaims(), 9);
            bringBackAndApprove(u"The joint may swell"_s, "The joint may swell,", "On some days the joint may swell,");
        }
        changeAndTakeDown("On some days", "On most days");
    }

    /// The same with an article of a clinic that is named by a variable of the environment: its folder in a workspace, with
    /// an author, whom the workspace's people name, and everything else that sending asks for.
    void anArticleThatIsNoSampleGoesThroughTheWholeCycle()
    {
        const QString folder = qEnvironmentVariable("ARTICULAR_REAL_ARTICLE");
        if (folder.isEmpty())
            QSKIP("ARTICULAR_REAL_ARTICLE names no article's folder");
        const QString root = m_folder.path(u"real"_s);
        QVERIFY(test::copied(QFileInfo(QDir(folder).absoluteFilePath(u"../.."_s)).canonicalFilePath(), root));
        QFile people(root + u"/clinic/people.yaml"_s);
        QVERIFY(people.open(QIODevice::Append));
        people.write("plindqvist: {name: Priya Lindqvist}\nkdoyle: {name: Kit Doyle}\n");
        people.close();
        const QString article = root + u"/articles/"_s + QDir(folder).dirName() + u"/article.md"_s;
        const FrontMatter details = FrontMatter::parse(test::contentOf(article));
        const QByteArray sentence = firstSentence(test::contentOf(article).sliced(details.bodyStart()));
        QVERIFY(sentence.size() > 20);
        {
            const EarlierDay before;
            m_clinic.adopt(article, details.metadata().authors.value(0), bothRoles);
            QVERIFY(m_clinic.undecidedClaims() > 0);
            bringBackAndApprove(QString::fromUtf8(sentence), sentence, sentence + " We say more below.");
        }
        changeAndTakeDown("We say more below.", "We say much below.");
    }

    void anApprovedPageIsExportedWithItsReviewerAndTheSameBytesEachTime()
    {
        m_clinic.begin(m_folder.path(u"export"_s), {u"medical-reviewer"_s});
        const QString article = m_clinic.article();
        const auto exportTo = [&](const QString &out) {
            return m_clinic.run({u"export"_s, article, u"--target"_s, u"html"_s, u"--out"_s, m_folder.path(out)});
        };
        QCOMPARE(exportTo(u"early"_s).status, 1);
        QVERIFY(!QFileInfo::exists(m_folder.path(u"early"_s)));
        m_clinic.bringToApproved();
        QCOMPARE(m_clinic.run({u"published"_s, article, u"--url"_s, u"https://aldercreek.example.com/knee"_s, u"--as"_s, u"tbrandt"_s}).status, 1);
        const CommandLine first = exportTo(u"one"_s);
        QVERIFY2(first.status == 0, first.messages.constData());
        const QString package = m_folder.path(u"one/walking-with-knee-arthritis-v1-html.zip"_s);
        const QString record = m_folder.path(u"one/walking-with-knee-arthritis-v1-approval-record.zip"_s);
        QCOMPARE(QString::fromUtf8(first.output.trimmed()), package + u'\n' + record);
        const auto files = readZipArchive(test::contentOf(package));
        QVERIFY(files);
        const QString page = HtmlTree::parse(files.value().value(u"index.html"_s)).visibleText();
        QVERIFY(page.contains(u"Medically reviewed by Priya Lindqvist"_s));
        QVERIFY(!page.contains(u"Draft"_s));
        QVERIFY(!files.value().value(u"README.html"_s).contains("draft"));
        QCOMPARE(exportTo(u"two"_s).status, 0);
        QCOMPARE(test::contentOf(m_folder.path(u"two/walking-with-knee-arthritis-v1-html.zip"_s)), test::contentOf(package));
        m_clinic.must({u"published"_s, article, u"--url"_s, u"https://aldercreek.example.com/knee"_s, u"--as"_s, u"tbrandt"_s});
        m_clinic.edit(relative(), "The joint may swell,", "The joint will swell,");
        QCOMPARE(exportTo(u"changed"_s).status, 1);
        QVERIFY(!QFileInfo::exists(m_folder.path(u"changed"_s)));
    }

    void oneWriterAndOnePhysicianAreEnough()
    {
        const QString root = test::practiceClinic(m_folder.path(u"two"_s));
        const QString article = root + u"/articles/walking-with-knee-arthritis/article.md"_s;
        m_clinic.must({u"trust"_s, u"init"_s, root, u"--as"_s, u"plindqvist"_s, u"--role"_s, u"medical-reviewer"_s, u"--license"_s,
                       u"CO-1,US-CO,2099-06-30"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s)});
        m_clinic.must({u"submit"_s, article, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s});
        for (const QJsonValue &claim : m_clinic.run({u"claims"_s, article, u"--format"_s, u"json"_s}).json()) {
            if (test::isUndecided(claim))
                m_clinic.must({u"decide"_s, article, claim[u"fingerprint"_s].toString().first(12), u"--as"_s, u"plindqvist"_s, u"--role"_s,
                               u"medical-reviewer"_s, u"--verdict"_s, u"accepted"_s});
        }
        m_clinic.must({u"approve"_s, article, u"--as"_s, u"plindqvist"_s, u"--role"_s, u"medical-reviewer"_s, u"--key"_s,
                       m_people.keyPath(u"plindqvist"_s), u"--meaning"_s, u"whole-article"_s});
        QCOMPARE(m_clinic.run({u"status"_s, article}).status, 0);
    }

private:
    /// Send, return with a note, fix, send, decide, approve by two roles.
    void bringBackAndApprove(const QString &quote, const QByteArray &before, const QByteArray &after)
    {
        const QString article = m_clinic.article();
        QCOMPARE(m_clinic.state(), u"draft"_s);
        m_clinic.send();
        const CommandLine placed = m_clinic.run({u"note"_s, article, u"--as"_s, u"plindqvist"_s, u"--kind"_s, u"must-fix"_s, u"--quote"_s,
                                                 quote, u"--text"_s, u"Say when."_s});
        QVERIFY2(placed.status == 0, placed.messages.constData());
        QCOMPARE(m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s).status, 1);
        m_clinic.must({u"return"_s, article, u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"One note."_s});
        QCOMPARE(m_clinic.state(), u"changes-requested"_s);

        m_clinic.edit(relative(), before, after);
        m_clinic.must({u"resolve"_s, article, QString::fromUtf8(placed.output.trimmed()), u"--as"_s, m_clinic.writer()});
        m_clinic.send();
        QCOMPARE(m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s).status, 1);
        m_clinic.decideClaims();
        QCOMPARE(m_clinic.undecidedClaims(), 0);
        const CommandLine physician = m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s);
        QVERIFY2(physician.status == 0, physician.messages.constData());
        QVERIFY(physician.messages.contains("I read the whole article"));
        QCOMPARE(m_clinic.state(), u"in-review"_s);
        QVERIFY(!m_clinic.approvalHolds());
        // One signature for each role, and nobody gives both.
        QCOMPARE(m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s).status, 1);
        const CommandLine compliance = m_clinic.approve(u"kdoyle"_s, u"compliance-reviewer"_s);
        QVERIFY2(compliance.status == 0, compliance.messages.constData());
        QCOMPARE(m_clinic.state(), u"approved"_s);
        QVERIFY(m_clinic.approvalHolds());
        checkWithPlainPrograms(QString::fromUtf8(physician.output.trimmed()));
    }

    /// Another day: one word, only the changes signed, and taken down.
    void changeAndTakeDown(const QByteArray &before, const QByteArray &after)
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        m_clinic.edit(relative(), before, after);
        QCOMPARE(m_clinic.state(), u"changed"_s);
        QVERIFY(!m_clinic.approvalHolds());
        m_clinic.send();
        m_clinic.decideClaims();
        for (const auto &[id, role] : QList<std::pair<QString, QString>>{{u"plindqvist"_s, u"medical-reviewer"_s}, {u"kdoyle"_s, u"compliance-reviewer"_s}}) {
            const CommandLine changes = m_clinic.approve(id, role, u"changes-only"_s);
            QVERIFY2(changes.status == 0, changes.messages.constData());
        }
        QCOMPARE(m_clinic.state(), u"approved"_s);
        const QJsonArray versions = m_clinic.status()[u"versions"_s].toArray();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[1][u"approvals"_s][0][u"meaning"_s].toString(), u"changes-only"_s);
        QCOMPARE(versions[1][u"last_reviewed"_s], versions[0][u"last_reviewed"_s]);
        QVERIFY(versions[1][u"last_reviewed"_s].toString() < today);
        QVERIFY(versions[1][u"approved"_s].toString() >= today);

        m_clinic.must({u"withdraw"_s, m_clinic.article(), u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"A study was withdrawn."_s});
        QCOMPARE(m_clinic.state(), u"withdrawn"_s);
        QVERIFY(!m_clinic.approvalHolds());
    }

    /// The first that stands in one line of the body and is no heading, list or picture.
    static QByteArray firstSentence(const QByteArray &body)
    {
        for (const QByteArray &line : body.split('\n')) {
            const qsizetype end = line.indexOf(". ");
            const bool isPlain = !line.isEmpty() && std::isalpha(static_cast<unsigned char>(line.front())) && !line.contains('[');
            if (isPlain && end > 0 && body.count(line.first(end + 1)) == 1)
                return line.first(end + 1);
        }
        return {};
    }

    QString relative() const { return QDir(m_clinic.root()).relativeFilePath(m_clinic.article()); }

    /// With those that stand in it already they are nine.
    void addClaims()
    {
        QFile file(m_clinic.article());
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n## More about walking\n\n"
                   "Walking three times a week eased knee pain in that program [@sample-walking-2021]. It lowered the need for pain medicine by a third [@sample-walking-2021]. "
                   "Walking worked better than rest in people with knee arthritis [@sample-walking-2021]. It is safe for most people with mild arthritis [@sample-walking-2021]. "
                   "Walking improves sleep in people with arthritis [@sample-walking-2021].\n");
    }

    void checkWithPlainPrograms(const QString &event)
    {
        const QString path = m_clinic.eventsFolder() + u'/' + event;
        const QByteArray bytes = test::contentOf(path);
        const QString signers = m_folder.write(u"signers"_s, m_clinic.run({u"trust"_s, u"show"_s, m_clinic.root(), u"--format"_s, u"signers"_s}).output);
        QCOMPARE(plainlyVerified(path, signers, u"plindqvist"_s, u"medical-reviewer"_s, bytes), 0);
        QVERIFY(plainlyVerified(path, signers, u"plindqvist"_s, u"compliance-reviewer"_s, bytes) > 0);
        QVERIFY(plainlyVerified(path, signers, u"kdoyle"_s, u"medical-reviewer"_s, bytes) > 0);
        const QString digest = QJsonDocument::fromJson(bytes)[u"content_digest"_s].toString().section(u':', 1);
        QProcess sums;
        sums.setWorkingDirectory(QFileInfo(m_clinic.article()).path() + u"/review/snapshots/"_s + digest + u"/content"_s);
        sums.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"CONTENT.sha256"_s});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
    }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_ApprovalCycle)
#include "tst_ApprovalCycle.moc"
