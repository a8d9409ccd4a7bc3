// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/SshKeygen.h"

#include "core/base/FileStore.h"
#include "core/signing/SshProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// 8.4 lets a program ask for the passphrase without a display (SSH_ASKPASS_REQUIRE). 8.8 is the first release on whose
/// valid-after, valid-before and verify-time others rely (git-config, gpg.ssh.allowedSignersFile): before, the time in which
/// a key counted would go unnoticed.
const QVersionNumber leastVersion(8, 8);
constexpr int timeToType = 180'000;       // milliseconds
const QByteArray signatureStart = "-----BEGIN SSH SIGNATURE-----";

struct SigningText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Signing)
};

Error refused(const QString &message, const QByteArray &detail = {}, const QString &path = {})
{
    return {ErrorCode::Refused, message, QString::fromUtf8(detail).trimmed(), path, 0};
}

Error notRun(const SshOutcome &outcome)
{
    if (outcome.end == SshOutcome::End::TimedOut)
        return refused(SigningText::tr("The signing program did not answer in time. Nothing was changed. Try again."));
    return refused(SigningText::tr("The signing program could not be run. Nothing was changed. Start Articular again, then retry."), outcome.messages);
}

Error notSigned(const SshOutcome &outcome, const QString &path)
{
    if (outcome.end != SshOutcome::End::Exited)
        return notRun(outcome);
    const QByteArray &why = outcome.messages;
    if (why.contains("UNPROTECTED PRIVATE KEY"))
        return refused(SigningText::tr("Others can read your signing key, so it was not used. Make the file readable for you alone."), why, path);
    if (why.contains("incorrect passphrase"))
        return refused(SigningText::tr("The passphrase is not right. Nothing was signed."), why, path);
    return refused(SigningText::tr("This file could not be used as a signing key. Nothing was signed."), why, path);
}

/// Made by us for one run of the program, and gone after it.
bool writeTemporary(QTemporaryFile &file, const QByteArray &content)
{
    return file.open() && file.write(content) == content.size() && file.flush();
}

QByteArray sshTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
}

QVersionNumber versionIn(const QByteArray &text)
{
    static const QRegularExpression pattern(u"OpenSSH_(?:for_Windows_)?(\\d+)\\.(\\d+)"_s);
    const auto match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? QVersionNumber(match.captured(1).toInt(), match.captured(2).toInt()) : QVersionNumber();
}

} // namespace

bool isPlainName(QStringView name)
{
    const auto isLetterOrDigit = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    return !name.isEmpty() && name.size() <= 64 && isLetterOrDigit(name.front()) && !name.contains(u".."_s)
           && std::ranges::all_of(name, [&](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'_' || c == u'.'; });
}

QString passphraseProblem(const QString &passphrase)
{
    if (passphrase.toUcs4().size() < leastPassphrase)
        return SigningText::tr("The passphrase needs at least %n characters. Three or four words are good.", nullptr, leastPassphrase);
    const bool isTypeable = passphrase.size() <= 200 && std::ranges::all_of(passphrase, [](QChar c) { return c.unicode() >= 32 && c.unicode() != 127; });
    return isTypeable ? QString() : SigningText::tr("The passphrase must be one line of at most 200 characters.");
}

Result<SshKeygen> SshKeygen::find()
{
    const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (program.isEmpty())
        return refused(SigningText::tr("Approving needs the program ssh-keygen, which this computer does not have. Install the package openssh-client, then try again."));
    // ssh-keygen does not tell its version; ssh comes with it.
    const QString ssh = QDir(QFileInfo(program).path()).filePath(u"ssh"_s);
    const SshOutcome outcome = runSsh({ssh, {u"-V"_s}, {}, {}, 1, 5000});
    const QVersionNumber version = versionIn(outcome.messages + outcome.output);
    if (version < leastVersion) {
        return refused(SigningText::tr("Approving needs OpenSSH %1 or newer. Update the package openssh-client, then try again.")
                           .arg(leastVersion.toString()), outcome.messages);
    }
    return SshKeygen(program, version);
}

Result<PublicKey> SshKeygen::makeKey(const QString &path, const QString &name, const QString &passphrase) const
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const QString problem = passphraseProblem(passphrase);
    if (!isPlainName(name) || !problem.isEmpty())
        return Error{ErrorCode::InvalidInput, problem.isEmpty() ? SigningText::tr("“%1” cannot be the short name of a person.").arg(name) : problem, {}, {}, 0};
    for (const QString &taken : {file, file + u".pub"_s}) {
        if (QFileInfo::exists(taken) || QFileInfo(taken).isSymLink())
            return Error{ErrorCode::AlreadyExists, SigningText::tr("There is a file “%1” already. No key was made; choose another name.").arg(taken), {}, taken, 0};
    }
    const SshOutcome outcome = runSsh({m_program, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-C"_s, name, u"-f"_s, file}, {},
                                       passphrase.toUtf8(), 2, 10'000});
    const Result<QByteArray> line = outcome.isGood() ? readTextFile(file + u".pub"_s, maximumSignatureSize)
                                                     : Result<QByteArray>(notRun(outcome));
    const auto key = line ? publicKeyOf(line.value()) : std::nullopt;
    const Status isProtected = key ? requirePassphrase(file) : success();
    if (key && isProtected)
        return *key;
    QFile::remove(file);
    QFile::remove(file + u".pub"_s);
    return !isProtected ? isProtected.error() : !line ? line.error() : notRun(outcome);
}

Status SshKeygen::requirePassphrase(const QString &path) const
{
    const SshOutcome open = runSsh({m_program, {u"-y"_s, u"-P"_s, QString(), u"-f"_s, path}, {}, {}, 1, 5000});
    if (open.end != SshOutcome::End::Exited)
        return notRun(open);
    if (open.exitCode == 0)
        return refused(SigningText::tr("This key has no passphrase, so anyone with the file could sign. It was not used; make a new key."), {}, path);
    return success();
}

Result<QByteArray> SshKeygen::sign(const QByteArray &record, const SigningKey &key, const QString &purpose) const
{
    const QString path = QFileInfo(key.path).absoluteFilePath();
    // ssh-keygen would go on to the private file beside a public one, which nobody looked at.
    if (path.endsWith(u".pub"))
        return notSigned({SshOutcome::End::Exited, 1, {}, {}}, path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, SigningText::tr("There is no signing key “%1”. Nothing was signed.").arg(path), {}, path, 0};
    if (const Status isProtected = requirePassphrase(path); !isProtected)
        return isProtected.error();
    std::optional<QByteArray> passphrase;
    if (key.passphrase)
        passphrase = key.passphrase->toUtf8();
    const SshOutcome outcome = runSsh({m_program, {u"-Y"_s, u"sign"_s, u"-q"_s, u"-n"_s, purpose, u"-f"_s, path}, record,
                                       passphrase, 1, key.passphrase ? 5000 : timeToType});
    if (!outcome.isGood() || !outcome.output.startsWith(signatureStart))
        return notSigned(outcome, path);
    return outcome.output;
}

Status SshKeygen::verify(const QByteArray &record, const QByteArray &signature, const ExpectedSigner &signer, const QDateTime &at) const
{
    const Error wrong = refused(SigningText::tr("The signature does not belong to this text and this person."));
    const QByteArray line = allowedSigner(signer);
    if (line.isEmpty() || !at.isValid() || signature.size() > maximumSignatureSize || !signature.startsWith(signatureStart))
        return wrong;
    QTemporaryFile signers, signatureFile;
    if (!writeTemporary(signers, line) || !writeTemporary(signatureFile, signature))
        return refused(SigningText::tr("A signature could not be checked, because the disk for temporary files is full or locked."));
    const SshOutcome outcome = runSsh({m_program, {u"-Y"_s, u"verify"_s, u"-f"_s, signers.fileName(), u"-I"_s, signer.name, u"-n"_s, signer.purpose,
                                                   u"-s"_s, signatureFile.fileName(), u"-O"_s, u"verify-time="_s + QString::fromLatin1(sshTime(at))},
                                       record, {}, 1, 5000});
    if (outcome.end != SshOutcome::End::Exited)
        return notRun(outcome);
    // The fingerprint is looked for too: success must be about the key that is expected.
    if (outcome.exitCode != 0 || !outcome.output.contains(signer.key.fingerprint.toLatin1()))
        return Error{wrong.code, wrong.message, QString::fromUtf8(outcome.messages).trimmed(), {}, 0};
    return success();
}

Result<QByteArray> readSignature(const QString &path)
{
    const QString file = path + u".sig"_s;
    const Result<QByteArray> bytes = readTextFile(file, maximumSignatureSize);
    if (bytes && bytes.value().startsWith(signatureStart))
        return bytes;
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, SigningText::tr("The signature “%1” is missing.").arg(QFileInfo(file).fileName()), {}, file, 0};
    return refused(SigningText::tr("The file “%1” is no signature, so it was not read.").arg(QFileInfo(file).fileName()), {}, file);
}

QByteArray allowedSigner(const ExpectedSigner &signer)
{
    const qsizetype at = signer.purpose.indexOf(u'@');
    if (!isPlainName(signer.name) || at < 0 || !isPlainName(QStringView(signer.purpose).first(at))
        || !isPlainName(QStringView(signer.purpose).sliced(at + 1)))
        return {};
    QByteArray line = signer.name.toLatin1() + " namespaces=\"" + signer.purpose.toLatin1() + '"';
    if (signer.from.isValid())
        line += ",valid-after=\"" + sshTime(signer.from) + '"';
    if (signer.end.isValid())
        line += ",valid-before=\"" + sshTime(signer.end) + '"';
    return line + ' ' + signer.key.text + '\n';
}

} // namespace articular
