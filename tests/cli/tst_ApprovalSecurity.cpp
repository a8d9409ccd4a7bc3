// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody could try to make an article look approved: each is refused or shown, in words that need no explaining.
#include "cli/ReviewedClinic.h"
#include "core/signing/SshKeygen.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

const QString medical = u"medical-reviewer"_s;
const QString typed = u"correct horse battery"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

bool copied(const QString &from, const QString &to)
{
    QProcess copy;
    copy.start(u"cp"_s, {u"-a"_s, from, to});
    return copy.waitForFinished() && copy.exitCode() == 0;
}

} // namespace

class tst_ApprovalSecurity : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_clinic.begin(m_folder.path(u"c"_s), {medical});
        m_clinic.send();
        m_clinic.decideClaims();
        QVERIFY(copied(m_clinic.root(), m_folder.path(u"sent"_s)));
        const CommandLine approved = m_clinic.approve(u"plindqvist"_s, medical);
        QVERIFY2(approved.status == 0, approved.messages.constData());
        QVERIFY(m_clinic.approvalHolds());
        QVERIFY(pageNamesReviewer());
        QVERIFY(copied(m_clinic.root(), m_folder.path(u"approved"_s)));
    }

    void whatReadersSeeCannotBeChangedUnderAnApproval_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QString article = u"articles/walking-with-knee-arthritis/article.md"_s;
        QTest::newRow("a word") << article << QByteArray("joint may swell") << QByteArray("joint will swell");
        QTest::newRow("the title") << article << QByteArray("how to start") << QByteArray("how to begin");
        QTest::newRow("a picture") << u"articles/walking-with-knee-arthritis/images/walking-with-knee-arthritis-1.jpg"_s << QByteArray() << QByteArray("x");
        QTest::newRow("the disclaimer") << u"clinic/disclaimers/general.md"_s << QByteArray() << QByteArray(" All is well.");
        QTest::newRow("the call to action") << u"clinic/snippets/visit.md"_s << QByteArray() << QByteArray(" Today only.");
        QTest::newRow("the notice") << u"clinic/snippets/phone-visits.md"_s << QByteArray() << QByteArray(" Free of charge.");
        QTest::newRow("an author's name") << u"clinic/people.yaml"_s << QByteArray("Mara Ellison") << QByteArray("Mara Alison");
        QTest::newRow("the clinic's telephone") << u"clinic/clinic.yaml"_s << QByteArray("555-0142") << QByteArray("555-0143");
        QTest::newRow("what the newsletter asks for") << u"clinic/clinic.yaml"_s << QByteArray("letter a month") << QByteArray("letter a day");
        QTest::newRow("a cited source") << u"clinic/references.json"_s << QByteArray("a walking program") << QByteArray("a running program");
    }

    void aStyleThatHidesWordsEndsTheApproval()
    {
        restore(u"approved"_s);
        QVERIFY(QDir().mkpath(m_clinic.root() + u"/clinic/theme"_s));
        write(m_clinic.root() + u"/clinic/theme/style.css"_s, ".disclaimers { display: none }\n");
        expectNoApproval();
        QVERIFY(QDir(m_clinic.root() + u"/clinic/theme"_s).removeRecursively());
    }

    void whatIsWithdrawnStopsWhatIsApproved_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("rule");
        QTest::newRow("a text of the approved claims") << u"clinic/claims-library.yaml"_s << QByteArray("walk: {text: \"CLAIM\", status: withdrawn}\n") << u"clm-library"_s;
        QTest::newRow("an approved claim that is over") << u"clinic/claims-library.yaml"_s
            << QByteArray("walk: {text: \"CLAIM\", status: approved, expires: 2020-01-01}\n") << u"clm-library"_s;
    }

    void whatIsWithdrawnStopsWhatIsApproved()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, rule);
        restore(u"approved"_s);
        QString claim;
        for (const QJsonValue &entry : m_clinic.run({u"claims"_s, m_clinic.article(), u"--format"_s, u"json"_s}).json()) {
            if (entry[u"is_claim"_s].toBool() && entry[u"path"_s].toString().endsWith(u"article.md"_s) && !entry[u"text"_s].toString().contains(u'"'))
                claim = entry[u"text"_s].toString();
        }
        QVERIFY(!claim.isEmpty());
        write(QDir(m_clinic.root()).filePath(file), QByteArray(content).replace("CLAIM", claim.toUtf8()));
        expectStopped(rule);
        QVERIFY(QFile::remove(QDir(m_clinic.root()).filePath(file)));
    }

    void aConsentThatIsWithdrawnStopsWhatIsApproved()
    {
        restore(u"approved"_s);
        const QString article = u"articles/walking-with-knee-arthritis/article.md"_s;
        write(m_clinic.root() + u"/clinic/consents.yaml"_s, "c-0142: {kind: picture, scope: [web]}\n");
        m_clinic.edit(article, "shows-person: no}", "shows-person: yes, checked: yes, consent: c-0142}");
        m_clinic.bringToApproved();
        write(m_clinic.root() + u"/clinic/consents.yaml"_s, "c-0142: {kind: picture, scope: [web], withdrawn: yes}\n");
        expectStopped(u"prv-consent"_s);
        const QJsonArray used = m_clinic.run({u"uses"_s, m_clinic.root(), u"consent"_s, u"c-0142"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(used.size(), 1);
        QVERIFY(used[0][u"path"_s].toString().endsWith(u"walking-with-knee-arthritis/article.md"_s));
        QCOMPARE(used[0][u"places"_s][0][u"line"_s].toInt(), 13);
    }

    void aReferenceThatIsTakenOutEndsTheApproval()
    {
        restore(u"approved"_s);
        m_clinic.edit(u"clinic/references.json"_s, "\"sample-walking-2021\"", "\"sample-walking-2020\"");
        expectNoApproval();
    }

    void whatReadersSeeCannotBeChangedUnderAnApproval()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        restore(u"approved"_s);
        const QString path = QDir(m_clinic.root()).filePath(file);
        const QByteArray content = contentOf(path);
        if (before.isEmpty()) {
            QVERIFY(!content.isEmpty());
            write(path, content.trimmed() + after + '\n');
        } else {
            m_clinic.edit(file, before, after);
        }
        expectNoApproval();
    }

    void recordsCannotBeTamperedWith_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"the record says another thing", "the record is gone", "the signature is gone", "the signature is another's",
                                 "the signature is of 1 GB", "the signature is no signature", "what it rests on says another thing",
                                 "what it rests on is gone", "it vouches for its own signer", "it is signed by another in the person's name",
                                 "it is signed for another purpose", "the signature is a link", "a second record of the same"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void recordsCannotBeTamperedWith()
    {
        QFETCH(QString, what);
        restore(u"approved"_s);
        const QString record = m_clinic.event(u"approve"_s), signature = record + u".sig"_s, sent = m_clinic.event(u"submit"_s);
        const QByteArray bytes = contentOf(record);
        if (what == u"the record says another thing")
            write(record, QByteArray(bytes).replace("2099-06-30", "2100-06-30"));
        else if (what == u"the record is gone")
            QVERIFY(QFile::remove(record));
        else if (what == u"the signature is gone")
            QVERIFY(QFile::remove(signature));
        else if (what == u"the signature is another's")
            write(signature, signedBy(u"kdoyle"_s, bytes, medical));
        else if (what == u"the signature is of 1 GB")
            QVERIFY(QFile::resize(signature, 1LL << 30));
        else if (what == u"the signature is no signature")
            write(signature, "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n");
        else if (what == u"what it rests on says another thing")
            write(sent, contentOf(sent).replace("tbrandt", "mallory"));
        else if (what == u"what it rests on is gone")
            QVERIFY(QFile::remove(sent));
        else if (what == u"it vouches for its own signer")
            forge(record, QByteArray(bytes).replace("plindqvist", "mallory"));
        else if (what == u"it is signed by another in the person's name")
            forge(record, bytes);
        else if (what == u"it is signed for another purpose")
            write(signature, signedBy(u"plindqvist"_s, bytes, u"compliance-reviewer"_s));
        else if (what == u"the signature is a link")
            QVERIFY(QFile::rename(signature, m_folder.path(u"elsewhere.sig"_s)) && QFile::link(m_folder.path(u"elsewhere.sig"_s), signature));
        else
            forge(m_clinic.eventsFolder() + u"/01ZZZZZZZZZZZZZZZZZZZZZZZZ-approve.json"_s, QByteArray(bytes).replace("\"version\": 1", "\"version\": 2"));
        if (what == u"a second record of the same") {
            // It changes nothing: the first one holds, and the forged one is named.
            QVERIFY(problemsArePlain() > 0);
            return;
        }
        expectNoApproval();
        QFile::remove(m_folder.path(u"elsewhere.sig"_s));
    }

    void theListOfPeopleCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("four eyes off") << QByteArray("\"four-eyes\": true") << QByteArray("\"four-eyes\": false");
        QTest::newRow("one's own key under another's name") << publicKey(u"plindqvist"_s) << publicKey(u"mallory"_s);
        QTest::newRow("another administrator") << publicKey(u"mellison"_s) << publicKey(u"mallory"_s);
    }

    void theListOfPeopleCannotBeChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        restore(u"approved"_s);
        m_clinic.edit(u"clinic/trust.json"_s, before, after);
        expectNoApproval();
        const CommandLine shown = m_clinic.run({u"trust"_s, u"show"_s, m_clinic.root()});
        QCOMPARE(shown.messages, QByteArray("The list of people who may approve was changed by someone this computer does not know.\n"));
    }

    void aLostKeysApprovalsEndUnlessTheyAreKept()
    {
        restore(u"approved"_s);
        const QStringList lost{u"trust"_s, u"revoke"_s, m_clinic.root(), u"plindqvist"_s, u"--lost-since"_s, u"2026-01-01"_s, u"--key"_s, m_people.keyPath(u"mellison"_s)};
        m_clinic.must(lost);
        expectNoApproval();
        m_clinic.must(lost + QStringList{u"--keep"_s, m_clinic.event(u"approve"_s)});
        QVERIFY(m_clinic.approvalHolds());
    }

    void anApprovalIsOfOneArticleAndOneText()
    {
        restore(u"approved"_s);
        const QString other = m_clinic.root() + u"/articles/rotator-cuff-repair"_s;
        QVERIFY(QDir().mkpath(other + u"/review"_s));
        QVERIFY(copied(m_clinic.eventsFolder(), other + u"/review"_s));
        const QJsonObject there = m_clinic.run({u"status"_s, other, u"--format"_s, u"json"_s}).json().at(0).toObject();
        QVERIFY(!there[u"approval_holds"_s].toBool());
        // An old approval under a new name is still of the old text.
        m_clinic.edit(u"articles/walking-with-knee-arthritis/article.md"_s, "joint may swell", "joint will swell");
        const QString replayed = m_clinic.eventsFolder() + u"/01ZZZZZZZZZZZZZZZZZZZZZZZZ-approve.json"_s;
        QVERIFY(QFile::copy(m_clinic.event(u"approve"_s), replayed));
        QVERIFY(QFile::copy(m_clinic.eventsFolder() + u'/' + firstApproval() + u".sig"_s, replayed + u".sig"_s));
        expectNoApproval();
    }

    void whoMayNotApproveIsRefused_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("key");
        QTest::newRow("nobody of the list") << u"mallory"_s << medical << u"mallory"_s;
        QTest::newRow("another's key") << u"plindqvist"_s << medical << u"mallory"_s;
        QTest::newRow("another role") << u"plindqvist"_s << u"compliance-reviewer"_s << u"plindqvist"_s;
        QTest::newRow("a role that is not asked for") << u"kdoyle"_s << u"compliance-reviewer"_s << u"kdoyle"_s;
        QTest::newRow("an administrator") << u"mellison"_s << medical << u"mellison"_s;
        QTest::newRow("anyone") << u"*"_s << medical << u"plindqvist"_s;
        QTest::newRow("a list of people") << u"plindqvist,kdoyle"_s << medical << u"plindqvist"_s;
        QTest::newRow("an option") << u"-f"_s << medical << u"plindqvist"_s;
        QTest::newRow("a path") << u"../plindqvist"_s << medical << u"plindqvist"_s;
    }

    void whoMayNotApproveIsRefused()
    {
        QFETCH(QString, by);
        QFETCH(QString, role);
        QFETCH(QString, key);
        restore(u"sent"_s);
        expectRefused(m_clinic.run({u"approve"_s, m_clinic.article(), u"--as="_s + by, u"--role"_s, role, u"--key"_s, m_people.keyPath(key),
                                    u"--meaning"_s, u"whole-article"_s}));
    }

    void aWrongPassphraseSignsNothing()
    {
        restore(u"sent"_s);
        m_people.type(u"not the passphrase"_s);
        const CommandLine refused = m_clinic.approve(u"plindqvist"_s, medical);
        m_people.type(typed);
        expectRefused(refused);
    }

    void whoSentTheTextDoesNotApproveIt()
    {
        restore(u"sent"_s);
        m_clinic.must({u"take-back"_s, m_clinic.article(), u"--as"_s, u"tbrandt"_s});
        m_clinic.must({u"submit"_s, m_clinic.article(), u"--as"_s, u"plindqvist"_s, u"--to"_s, u"mellison"_s});
        expectRefused(m_clinic.approve(u"plindqvist"_s, medical));
    }

    void aReviewKeptElsewhereIsNotUsed()
    {
        restore(u"sent"_s);
        const QString review = QFileInfo(m_clinic.article()).path() + u"/review"_s, elsewhere = m_folder.path(u"elsewhere"_s);
        QVERIFY(QFile::rename(review, elsewhere) && QFile::link(elsewhere, review));
        const CommandLine refused = m_clinic.approve(u"plindqvist"_s, medical);
        QCOMPARE(refused.status, 1);
        QCOMPARE(QDir(elsewhere + u"/events"_s).entryList({u"*-approve.json*"_s}), QStringList());
        QVERIFY(!m_clinic.approvalHolds());
        QVERIFY(QFile::remove(review) && QDir(elsewhere).removeRecursively());
    }

private:
    void restore(const QString &copy) const
    {
        QVERIFY(QDir(m_clinic.root()).removeRecursively());
        QVERIFY(copied(m_folder.path(copy), m_clinic.root()));
    }

    QByteArray publicKey(const QString &id) const
    {
        const auto key = publicKeyOf(contentOf(m_people.keyPath(id) + u".pub"_s));
        return key ? key->text : QByteArray();
    }

    QByteArray signedBy(const QString &id, const QByteArray &bytes, const QString &role) const
    {
        const Result<SshKeygen> ssh = SshKeygen::find();
        const Result<QByteArray> signature = ssh ? ssh.value().sign(bytes, {m_people.keyPath(id), typed}, role + u"@articular"_s) : ssh.error();
        return signature ? signature.value() : QByteArray();
    }

    void forge(const QString &path, const QByteArray &bytes) const
    {
        write(path, bytes);
        write(path + u".sig"_s, signedBy(u"mallory"_s, bytes, medical));
    }

    QString firstApproval() const
    {
        return QDir(m_clinic.eventsFolder()).entryList({u"*-approve.json"_s}, QDir::Files, QDir::Name).value(0);
    }

    /// How many problems are shown, each of which must be short and plain.
    qsizetype problemsArePlain() const
    {
        const QJsonArray problems = m_clinic.status()[u"problems"_s].toArray();
        for (const QJsonValue &problem : problems) {
            const QString why = test::plainWordsProblem(problem.toString());
            if (!why.isEmpty())
                QTest::qFail(qPrintable(why), __FILE__, __LINE__);
        }
        return problems.size();
    }

    bool pageNamesReviewer() const
    {
        const QByteArray page = m_clinic.run({u"render"_s, m_clinic.article(), u"--page"_s}).output;
        return page.contains("Lindqvist") || page.contains("reviewed by");
    }

    void expectNoApproval() const
    {
        QVERIFY(!m_clinic.approvalHolds());
        problemsArePlain();
        QVERIFY(!pageNamesReviewer());
    }

    /// Approved, and not to be exported all the same.
    void expectStopped(const QString &rule) const
    {
        QVERIFY(m_clinic.approvalHolds());
        const QString out = m_folder.path(u"stopped"_s);
        const CommandLine exported = m_clinic.run({u"export"_s, m_clinic.article(), u"--out"_s, out});
        QCOMPARE(exported.status, 1);
        QVERIFY2(exported.messages.contains(rule.toUtf8()), exported.messages.constData());
        QVERIFY(!QFileInfo::exists(out));
        QStringList stops;
        for (const QJsonValue &stop : m_clinic.status()[u"stopped_by"_s].toArray())
            stops.append(stop[u"rule"_s].toString());
        QVERIFY2(stops.contains(rule), qPrintable(stops.join(u' ')));
    }

    void expectRefused(const CommandLine &refused) const
    {
        QCOMPARE(refused.status, 1);
        const QString reason = QString::fromUtf8(refused.messages.trimmed()).section(u'\n', -1).section(u".md: "_s, -1);
        QCOMPARE(test::plainWordsProblem(reason), QString());
        QVERIFY(refused.output.isEmpty());
        QCOMPARE(QDir(m_clinic.eventsFolder()).entryList({u"*-approve.json*"_s}), QStringList());
    }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_ApprovalSecurity)
#include "tst_ApprovalSecurity.moc"
