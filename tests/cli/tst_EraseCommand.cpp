// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing what identifies somebody: no byte of it is left, the signed trace says so, and nobody else can leave one.
#include "cli/ApprovedClinic.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/recovery/RecoveryCopies.h"
#include "core/review/Erasures.h"
#include "core/signing/SshKeygen.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;
using test::contentOf;
using test::copied;
using test::medical;

namespace {

const QString passage = u"Rosa Tamm of the Elm Street bakery"_s;

} // namespace

class tst_EraseCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    /// An approved article in whose review a patient is named: in a note, in an answer to it, and in what was sent first.
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.path(u"state"_s).toUtf8());
        m_clinic.begin(m_folder.path(u"c"_s), {medical});
        m_clinic.edit(relative(), "The joint may swell,", "The joint may swell, as that of " + passage.toUtf8() + " did,");
        m_clinic.send();
        m_clinic.must({u"note"_s, m_clinic.article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"as that of Rosa Tamm"_s, u"--text"_s,
                       u"Is this "_s + passage + u"? Take her out."_s});
        m_clinic.must({u"note"_s, m_clinic.article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"may swell"_s, u"--text"_s, u"When?"_s});
        m_clinic.must({u"return"_s, m_clinic.article(), u"--as"_s, u"plindqvist"_s, u"--reason"_s, u"It names a patient: "_s + passage});
        m_clinic.edit(relative(), " as that of " + passage.toUtf8() + " did,", "");
        m_clinic.bringToApproved();
        QVERIFY(m_clinic.approvalHolds());
        QVERIFY(!filesWithWords(u"Rosa"_s).isEmpty());
        QVERIFY(copied(m_clinic.root(), m_folder.path(u"approved"_s)));
    }

    void init()
    {
        failOnAnyWarning();
        QVERIFY(QDir(m_clinic.root()).removeRecursively());
        QVERIFY(copied(m_folder.path(u"approved"_s), m_clinic.root()));
    }

    void cleanupTestCase() { qunsetenv("XDG_STATE_HOME"); }

    void noByteIsLeftAndTheApprovalGoesOnToHold()
    {
        const QString copy = recoveryCopy();
        const CommandLine erased = erase();
        QVERIFY2(erased.status == 0, erased.messages.constData());
        for (const QString &word : {u"Rosa"_s, u"Tamm"_s, u"Elm Street"_s})
            QCOMPARE(filesWithWords(word), QStringList());
        QVERIFY(!contentOf(copy).contains("Rosa") && contentOf(copy).contains("unsaved"));
        const QJsonObject status = m_clinic.status();
        QVERIFY2(status[u"approval_holds"_s].toBool(), qPrintable(status[u"problems"_s].toArray().toVariantList().value(0).toString()));
        QCOMPARE(status[u"problems"_s].toArray(), QJsonArray());
        QVERIFY(status[u"erased"_s][0].toString().startsWith(u"Identifying text was erased by Mara Ellison on "_s));
        // Who sends the article again rests on the erased records as they are now.
        m_clinic.edit(relative(), "The joint may swell,", "The joint will swell,");
        m_clinic.bringToApproved();
    }

    void theApprovalRecordTellsErasedFromAltered()
    {
        QCOMPARE(erase().status, 0);
        const CommandLine exported = m_clinic.run({u"export"_s, m_clinic.article(), u"--target"_s, u"html"_s, u"--as"_s, u"tbrandt"_s, u"--out"_s, m_folder.path(u"erased"_s)});
        QVERIFY2(exported.status == 0, exported.messages.constData());
        const QString record = m_folder.path(u"erased/walking-with-knee-arthritis-v1-approval-record.zip"_s);
        QVERIFY(!contentOf(record).contains("Rosa"));
        const CommandLine verified = m_clinic.run({u"verify"_s, record, u"--pin"_s, m_clinic.words(u"mellison"_s)});
        QVERIFY2(verified.status == 0, verified.output.constData());
        QVERIFY(verified.output.contains("An administrator erased something from it, and signed that."));
    }

    void anyoneCanCheckTheTrace()
    {
        QCOMPARE(erase().status, 0);
        const QString event = m_clinic.event(u"erase"_s);
        const auto record = parseErase(contentOf(event));
        QVERIFY(record);
        QVERIFY(record.value().files.size() >= 4);
        for (const ErasedFile &file : record.value().files) {
            QProcess sum;
            sum.start(u"sha256sum"_s, {QFileInfo(m_clinic.article()).path() + u'/' + file.path});
            QVERIFY(sum.waitForFinished());
            QCOMPARE(sum.readAllStandardOutput().first(64), file.after);
        }
        const QString signers = m_folder.write(u"signers"_s, m_clinic.run({u"trust"_s, u"show"_s, m_clinic.root(), u"--format"_s, u"signers"_s}).output);
        QProcess verify;
        verify.start(u"ssh-keygen"_s, {u"-Y"_s, u"verify"_s, u"-f"_s, signers, u"-I"_s, u"mellison"_s, u"-n"_s, u"administrator@articular"_s, u"-s"_s, event + u".sig"_s});
        verify.write(contentOf(event));
        verify.closeWriteChannel();
        QVERIFY(verify.waitForFinished());
        QCOMPARE(verify.exitCode(), 0);
    }

    void whatReadersSeeNeedsANewApproval()
    {
        const CommandLine erased = erase(u"or ache after a busy day"_s);
        QVERIFY2(erased.status == 0 && erased.messages.contains("needs a new approval"), erased.messages.constData());
        QCOMPARE(m_clinic.state(), u"changed"_s);
        QCOMPARE(m_clinic.run({u"diff"_s, m_clinic.article(), u"--since-approval"_s}).status, 0);
    }

    void aCrashInBetweenLeavesNothingThatLooksAltered()
    {
        const QString before = m_folder.path(u"before"_s);
        QVERIFY(copied(m_clinic.root(), before));
        QCOMPARE(erase().status, 0);
        const QString record = m_clinic.event(u"erase"_s), relativeRecord = QDir(m_clinic.root()).relativeFilePath(record);
        const auto erased = parseErase(contentOf(record));
        QVERIFY(erased);
        // The record is there, and some of the files are still as they were.
        const QByteArray bytes = contentOf(record), signature = contentOf(record + u".sig"_s);
        QVERIFY(QDir(m_clinic.root()).removeRecursively() && QFile::rename(before, m_clinic.root()));
        QVERIFY(writeFile(QDir(m_clinic.root()).filePath(relativeRecord) + u".sig"_s, signature) && writeFile(QDir(m_clinic.root()).filePath(relativeRecord), bytes));
        QVERIFY(m_clinic.approvalHolds());
        const QJsonArray problems = m_clinic.status()[u"problems"_s].toArray();
        QVERIFY(!problems.isEmpty());
        for (const QJsonValue &problem : problems) {
            QCOMPARE(test::plainWordsProblem(problem.toString()), QString());
            QVERIFY(problem.toString().contains(u"erase it once more"_s));
        }
        QCOMPARE(erase().status, 0);
        QCOMPARE(filesWithWords(u"Rosa"_s), QStringList());
        QVERIFY(m_clinic.approvalHolds());
        QCOMPARE(m_clinic.status()[u"problems"_s].toArray(), QJsonArray());
    }

    void whoMayNotOrCannotIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("reason");
        const QString why = u"A patient asked for it."_s;
        QTest::newRow("a physician") << u"plindqvist"_s << u"plindqvist"_s << passage << why;
        QTest::newRow("a writer") << u"tbrandt"_s << u"mallory"_s << passage << why;
        QTest::newRow("somebody in the administrator's name") << u"mellison"_s << u"mallory"_s << passage << why;
        QTest::newRow("anyone") << u"*"_s << u"mellison"_s << passage << why;
        QTest::newRow("words that stand nowhere") << u"mellison"_s << u"mellison"_s << u"Zacharias Nobody"_s << why;
        QTest::newRow("a letter") << u"mellison"_s << u"mellison"_s << u"a"_s << why;
        QTest::newRow("words of what somebody signed") << u"mellison"_s << u"mellison"_s << u"whole article"_s << why;
        QTest::newRow("a reason that repeats them") << u"mellison"_s << u"mellison"_s << passage << u"It named "_s + passage;
    }

    void whoMayNotOrCannotIsRefusedAndNothingChanges()
    {
        QFETCH(QString, by);
        QFETCH(QString, key);
        QFETCH(QString, words);
        QFETCH(QString, reason);
        const QStringList before = filesWithWords(u"Rosa"_s);
        const CommandLine refused = erase(words, by, key, reason);
        QCOMPARE(refused.status, 1);
        const QString message = QString::fromUtf8(refused.messages.trimmed()).section(u'\n', -1).section(u": "_s, 1);
        QCOMPARE(test::plainWordsProblem(message.isEmpty() ? QString::fromUtf8(refused.messages.trimmed()) : message), QString());
        QCOMPARE(filesWithWords(u"Rosa"_s), before);
        QVERIFY(m_clinic.event(u"erase"_s).isEmpty());
        QVERIFY(m_clinic.approvalHolds());
    }

    void anErasingCannotHideAnAlteration_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("role");
        QTest::newRow("not signed at all") << QString() << QString();
        QTest::newRow("signed by somebody unknown") << u"mallory"_s << u"administrator"_s;
        QTest::newRow("signed by a physician") << u"plindqvist"_s << medical;
        QTest::newRow("signed by a physician as administrator") << u"plindqvist"_s << u"administrator"_s;
        QTest::newRow("signed by the administrator for another purpose") << u"mellison"_s << medical;
    }

    void anErasingCannotHideAnAlteration()
    {
        QFETCH(QString, signer);
        QFETCH(QString, role);
        // Somebody changes who sent the text, and says that it was erased.
        const QString sent = m_clinic.event(u"submit"_s);
        const QByteArray before = contentOf(sent), after = QByteArray(before).replace("tbrandt", "erased1");
        QVERIFY(before != after && writeFile(sent, after));
        const QJsonObject status = m_clinic.status();
        QVERIFY(!status[u"approval_holds"_s].toBool());
        EraseRecord record{articleId(), u"mellison"_s, u"Mara Ellison"_s, u"SHA256:abc"_s, QDateTime::currentDateTimeUtc(), u"A patient asked."_s,
                           "sha256:" + QByteArray(64, 'a'), {{u"review/events/x.json"_s, hash(before), hash(after)}}};
        record.at = QDateTime::fromSecsSinceEpoch(record.at.toSecsSinceEpoch(), Qt::UTC);
        const QString path = m_clinic.eventsFolder() + u"/01ZZZZZZZZZZZZZZZZZZZZZZZZ-erase.json"_s;
        QVERIFY(writeFile(path, eraseBytes(record)));
        if (!signer.isEmpty())
            QVERIFY(writeFile(path + u".sig"_s, signedBy(signer, eraseBytes(record), role)));
        const QJsonObject seen = m_clinic.status();
        QVERIFY(!seen[u"approval_holds"_s].toBool());
        QVERIFY(seen[u"erased"_s].toArray().isEmpty());
        const QJsonArray problems = seen[u"problems"_s].toArray();
        QVERIFY(std::ranges::any_of(problems, [](const QJsonValue &problem) { return problem.toString().contains(u"erased, but"_s); }));
        for (const QJsonValue &problem : problems)
            QCOMPARE(test::plainWordsProblem(problem.toString()), QString());
    }

    void aTraceOfAnotherArticleOrAnotherFileExplainsNothing()
    {
        QCOMPARE(erase().status, 0);
        // The same trace does not cover another change of the same record.
        const QString sent = m_clinic.event(u"return"_s);
        QVERIFY(contentOf(sent).contains("(erased)"));
        QVERIFY(writeFile(sent, contentOf(sent).replace("(erased)", "(nobody)")));
        QVERIFY(!m_clinic.approvalHolds());
    }

    void anArticleThatIsOpenElsewhereIsNotErasedFrom()
    {
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
        QVERIFY(writeFile(QFileInfo(m_clinic.article()).path() + u"/.article.md.0123.lock"_s, "{\"computer\":\"elsewhere\",\"name\":\"Tom Brandt\",\"process\":1,\"since\":\""
                              + now + "\",\"seen\":\"" + now + "\"}\n"));
        const CommandLine refused = erase();
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains("Open by Tom Brandt on “elsewhere” since"), refused.messages.constData());
        QVERIFY(m_clinic.run({u"status"_s, m_clinic.article()}).output.contains("Open by Tom Brandt on “elsewhere” since"));
        QCOMPARE(m_clinic.status()[u"open"_s][0][u"name"_s].toString(), u"Tom Brandt"_s);
    }

private:
    static QString relative() { return u"articles/walking-with-knee-arthritis/article.md"_s; }
    static QByteArray hash(const QByteArray &bytes) { return sha256Hex(bytes); }

    CommandLine erase(const QString &words = passage, const QString &by = u"mellison"_s, const QString &key = u"mellison"_s, const QString &reason = u"A patient asked for it."_s) const
    {
        return CommandLine::run({u"erase"_s, m_clinic.article(), u"--text-file"_s, u"-"_s, u"--as"_s, by, u"--key"_s, m_people.keyPath(key), u"--reason"_s, reason},
                                words.toUtf8() + '\n');
    }

    QString articleId() const
    {
        const QByteArray text = contentOf(m_clinic.article());
        return QString::fromLatin1(text.mid(text.indexOf("\nid: ") + 5, 26));
    }

    QByteArray signedBy(const QString &id, const QByteArray &bytes, const QString &role) const
    {
        const Result<SshKeygen> ssh = SshKeygen::find();
        const Result<QByteArray> signature = ssh ? ssh.value().sign(bytes, {m_people.keyPath(id), test::typedPassphrase}, role + u"@articular"_s) : ssh.error();
        return signature ? signature.value() : QByteArray();
    }

    /// Files of the whole clinic's folder, hidden ones too, with these bytes in them or in their name.
    QStringList filesWithWords(const QString &words) const
    {
        QStringList found;
        QDirIterator files(m_clinic.root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (contentOf(path).contains(words.toUtf8()) || path.section(u'/', -1).contains(words))
                found.append(path);
        }
        found.sort();
        return found;
    }

    /// What a program that ended early left of this article, unsaved.
    QString recoveryCopy() const
    {
        const QString file = recoveryRoot() + u"/01JD0000000000000000000000/01JD0000000000000000000001.txt"_s;
        const bool isThere = QDir().mkpath(QFileInfo(file).path())
            && writeRecoveryCopy({file, m_clinic.article(), u"Walking"_s, QDateTime::currentDateTimeUtc(), "An unsaved text about " + passage.toUtf8() + ".\n"});
        return isThere ? file : QString();
    }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_EraseCommand)
#include "tst_EraseCommand.moc"
