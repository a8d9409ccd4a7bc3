// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures with the real ssh-keygen.
#include "core/signing/SshKeygen.h"
#include "support/PlainWords.h"
#include "support/SigningPeople.h"
#include "support/TestRunner.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QString medical = u"medical-reviewer@articular"_s;
const QByteArray record = "{\"article\":\"01JD\"}\n";
const QDateTime at({2026, 11, 22}, {21, 3, 11}, Qt::UTC);

/// Exit status of a program with text on its standard input.
int ran(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.exitCode() : -1;
}

} // namespace

class tst_SshKeygen : public test::TestCase
{
    Q_OBJECT

private slots:
    void aNewKeyIsProtected()
    {
        const SigningKey key = m_people.signingKey(u"jdoe"_s);
        QCOMPARE(QFileInfo(key.path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(ran(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, QString(), u"-f"_s, key.path}) > 0);
        QCOMPARE(ran(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, test::passphrase, u"-f"_s, key.path}), 0);
    }

    void aKeyNeverReplacesAFile()
    {
        const QString path = m_folder.write(u"taken.pub"_s, "mine").chopped(4);
        const auto made = m_people.ssh().makeKey(path, u"jdoe"_s, test::passphrase);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_folder.read(u"taken.pub"_s), QByteArray("mine"));
        QVERIFY(!QFileInfo::exists(path));
    }

    void passphrasesThatAreTooWeakMakeNoKey_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("none") << QString();
        QTest::newRow("nine characters") << u"123456789"_s;
        QTest::newRow("nine of them outside the BMP") << QString::fromUcs4(U"🦴🦴🦴🦴🦴🦴🦴🦴🦴");
        QTest::newRow("two lines") << u"correct horse\nbattery"_s;
        QTest::newRow("a NUL") << u"correct horse"_s + QChar(0);
        QTest::newRow("far too long") << QString(5000, u'x');
    }

    void passphrasesThatAreTooWeakMakeNoKey()
    {
        QFETCH(QString, passphrase);
        const QString problem = passphraseProblem(passphrase);
        QVERIFY2(test::plainWordsProblem(problem).isEmpty(), qPrintable(problem));
        QVERIFY(!m_people.ssh().makeKey(m_folder.path(u"weak"_s), u"jdoe"_s, passphrase));
        QVERIFY(!QFileInfo::exists(m_folder.path(u"weak"_s)));
    }

    void whatIsSignedVerifiesHereAndWithPlainSshKeygen()
    {
        const QByteArray signature = m_people.signature(record, u"jdoe"_s, medical);
        const ExpectedSigner signer{u"jdoe"_s, medical, m_people.key(u"jdoe"_s), at.addDays(-1), at.addDays(1)};
        QVERIFY(m_people.ssh().verify(record, signature, signer, at));
        const QString signers = m_folder.write(u"signers"_s, allowedSigner(signer));
        const QString file = m_folder.write(u"record.sig"_s, signature);
        const QStringList arguments{u"-Y"_s, u"verify"_s, u"-f"_s, signers, u"-I"_s, u"jdoe"_s, u"-n"_s, medical, u"-s"_s, file,
                                    u"-O"_s, u"verify-time=20261122210311"_s};
        QCOMPARE(ran(u"ssh-keygen"_s, arguments, record), 0);
        QVERIFY(ran(u"ssh-keygen"_s, arguments, record + ' ') > 0);
    }

    void nothingElseVerifies_data()
    {
        QTest::addColumn<QByteArray>("signedText");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::newRow("an altered record") << record + '\n' << u"jdoe"_s << medical << u"jdoe"_s << 0;
        QTest::newRow("an empty record") << QByteArray() << u"jdoe"_s << medical << u"jdoe"_s << 0;
        QTest::newRow("another's key") << record << u"mreyes"_s << medical << u"jdoe"_s << 0;
        QTest::newRow("another role's purpose") << record << u"jdoe"_s << u"compliance-reviewer@articular"_s << u"jdoe"_s << 0;
        QTest::newRow("another program's purpose") << record << u"jdoe"_s << u"git"_s << u"jdoe"_s << 0;
        QTest::newRow("before the key counted") << record << u"jdoe"_s << medical << u"jdoe"_s << -3;
        QTest::newRow("after the key had expired") << record << u"jdoe"_s << medical << u"jdoe"_s << 3;
        QTest::newRow("anyone as the person") << record << u"jdoe"_s << medical << u"*"_s << 0;
        QTest::newRow("a list as the person") << record << u"jdoe"_s << medical << u"jdoe,mreyes"_s << 0;
        QTest::newRow("an option as the person") << record << u"jdoe"_s << medical << u"-f"_s << 0;
        QTest::newRow("a path as the person") << record << u"jdoe"_s << medical << u"../jdoe"_s << 0;
    }

    void nothingElseVerifies()
    {
        QFETCH(QByteArray, signedText);
        QFETCH(QString, by);
        QFETCH(QString, purpose);
        QFETCH(QString, name);
        QFETCH(int, days);
        const QByteArray signature = m_people.signature(signedText, by, purpose);
        const ExpectedSigner signer{name, medical, m_people.key(u"jdoe"_s), at.addDays(-2), at.addDays(2)};
        const Status verified = m_people.ssh().verify(record, signature, signer, at.addDays(days));
        QVERIFY(!verified);
        QCOMPARE(test::plainWordsProblem(verified.error().message), QString());
    }

    void whatIsNoSignatureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>");
        QTest::newRow("only its first line") << QByteArray("-----BEGIN SSH SIGNATURE-----\n");
        QTest::newRow("broken inside") << QByteArray("-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ==\n-----END SSH SIGNATURE-----\n");
        QTest::newRow("wrong letters") << QByteArray("-----BEGIN SSH SIGNATURE-----\n!!!!\n-----END SSH SIGNATURE-----\n");
        QTest::newRow("17 KB of it") << "-----BEGIN SSH SIGNATURE-----\n" + QByteArray(17 * 1024, 'A') + "\n-----END SSH SIGNATURE-----\n";
    }

    void whatIsNoSignatureIsRefused()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.write(u"broken.json.sig"_s, content).chopped(4);
        const Result<QByteArray> read = readSignature(path);
        const ExpectedSigner signer{u"jdoe"_s, medical, m_people.key(u"jdoe"_s), {}, {}};
        const Status verified = m_people.ssh().verify(record, content, signer, at);
        QVERIFY(!verified);
        if (!read)
            QCOMPARE(test::plainWordsProblem(read.error().message), QString());
    }

    void aHugeSignatureFileIsRefusedUnread()
    {
        const QString path = m_folder.write(u"huge.json.sig"_s, "-----BEGIN SSH SIGNATURE-----\n");
        QVERIFY(QFile::resize(path, 1LL << 30));
        const Result<QByteArray> read = readSignature(path.chopped(4));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Refused);
        QCOMPARE(test::plainWordsProblem(read.error().message), QString());
        QCOMPARE(readSignature(m_folder.path(u"none.json"_s)).error().code, ErrorCode::NotFound);
    }

    void keysThatMayNotSignDoNot()
    {
        const auto refusal = [&](const SigningKey &key) {
            const auto signature = m_people.ssh().sign(record, key, medical);
            return signature ? u"it signed"_s : signature.error().message;
        };
        const QString wrong = refusal(m_people.signingKey(u"jdoe"_s, u"not the passphrase"_s));
        QVERIFY2(wrong.contains(u"passphrase is not right"), qPrintable(wrong));
        const QString open = m_folder.path(u"open"_s);
        QCOMPARE(ran(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, open}), 0);
        const QString unprotected = refusal({open, test::passphrase});
        QVERIFY2(unprotected.contains(u"no passphrase"), qPrintable(unprotected));
        const QString missing = refusal({m_folder.path(u"missing"_s), test::passphrase});
        QVERIFY2(missing.contains(u"no signing key"), qPrintable(missing));
        const QString noKey = refusal({m_folder.write(u"letter"_s, "Dear Sir"), test::passphrase});
        const QString copy = m_folder.path(u"copy"_s);
        QVERIFY(QFile::copy(m_people.signingKey(u"jdoe"_s).path, copy) && QFile::setPermissions(copy, QFile::ReadOwner | QFile::ReadOther));
        const QString shared = refusal({copy, test::passphrase});
        QVERIFY2(shared.contains(u"Others can read"), qPrintable(shared));
        for (const QString &message : {wrong, unprotected, noKey, shared})
            QCOMPARE(test::plainWordsProblem(message), QString());
    }

    void theAgentIsNeverAsked()
    {
        qputenv("SSH_AUTH_SOCK", m_folder.write(u"agent"_s, "").toUtf8());
        const auto signature = m_people.ssh().sign(record, m_people.signingKey(u"jdoe"_s), medical);
        // ssh-keygen would take the private half beside it, whose passphrase was not looked at.
        const auto byPublicHalf = m_people.ssh().sign(record, {m_people.signingKey(u"jdoe"_s).path + u".pub"_s, test::passphrase}, medical);
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(signature);
        QVERIFY(!byPublicHalf);
    }

    void withoutTheProgramThereIsAReasonAndARemedy()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_folder.path(u"empty"_s).toUtf8());
        const Result<SshKeygen> missing = SshKeygen::find();
        m_folder.write(u"old/ssh"_s, "#!/bin/sh\necho 'OpenSSH_8.2p1 Ubuntu' >&2\n");
        m_folder.write(u"old/ssh-keygen"_s, "#!/bin/sh\nexit 1\n");
        for (const QString &name : {u"old/ssh"_s, u"old/ssh-keygen"_s})
            QFile::setPermissions(m_folder.path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path(u"old"_s).toUtf8());
        const Result<SshKeygen> old = SshKeygen::find();
        qputenv("PATH", path);
        for (const Result<SshKeygen> &found : {missing, old}) {
            QVERIFY(!found);
            QVERIFY(found.error().message.contains(u"openssh-client"));
            QCOMPARE(test::plainWordsProblem(found.error().message), QString());
        }
    }

    void onlyPlainNamesArePassedOn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("an id") << u"jdoe"_s << true;
        QTest::newRow("with digits and dots") << u"J.Doe-2_b"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("an option") << u"-f"_s << false;
        QTest::newRow("a path up") << u"../jdoe"_s << false;
        QTest::newRow("two dots") << u"j..doe"_s << false;
        QTest::newRow("a path") << u"/etc/passwd"_s << false;
        QTest::newRow("anyone") << u"*"_s << false;
        QTest::newRow("anyone of two letters") << u"j?"_s << false;
        QTest::newRow("nobody else") << u"!jdoe"_s << false;
        QTest::newRow("a list") << u"a,b"_s << false;
        QTest::newRow("a space") << u"j doe"_s << false;
        QTest::newRow("a quote") << u"j\"doe"_s << false;
        QTest::newRow("a new line") << u"jdoe\nmreyes"_s << false;
        QTest::newRow("letters that look like others") << u"jdоe"_s << false;
        QTest::newRow("a NUL") << u"jdoe"_s + QChar(0) << false;
        QTest::newRow("65 letters") << QString(65, u'j') << false;
    }

    void onlyPlainNamesArePassedOn()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPlain);
        QCOMPARE(isPlainName(name), isPlain);
        const PublicKey key = m_people.key(u"jdoe"_s);
        QCOMPARE(allowedSigner({name, medical, key, {}, {}}).isEmpty(), !isPlain);
        QCOMPARE(allowedSigner({u"jdoe"_s, name + u"@articular"_s, key, {}, {}}).isEmpty(), !isPlain);
        if (!isPlain)
            QVERIFY(!m_people.ssh().makeKey(m_folder.path(u"named"_s), name, test::passphrase));
    }

private:
    test::Folder m_folder;
    test::SigningPeople m_people;
};

ARTICULAR_TEST(tst_SshKeygen)
#include "tst_SshKeygen.moc"
