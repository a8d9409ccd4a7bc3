// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures by OpenSSH's ssh-keygen: makes keys, signs and verifies. Who may sign what is not known here; it says only
// whether a key signed exactly these bytes for a purpose.
#pragma once

#include "core/base/Result.h"
#include "core/signing/PublicKey.h"

#include <QDateTime>
#include <QVersionNumber>

namespace articular {

/// Largest .sig file that is read, in bytes: verifying a huge one would keep the program busy for minutes.
inline constexpr qint64 maximumSignatureSize = 16 * 1024;
/// Least length of a key's passphrase, in characters.
inline constexpr int leastPassphrase = 10;

/// Whether ssh-keygen can only take `name` as what it is: no option, path, pattern or list.
bool isPlainName(QStringView name);

/// Why a passphrase cannot be taken; empty when it can.
QString passphraseProblem(const QString &passphrase);

/// A private key in a file.
struct SigningKey
{
    QString path;
    /// Nothing: ssh-keygen asks on the terminal, or the program that SSH_ASKPASS names does.
    std::optional<QString> passphrase;
};

/// Whose signature is expected.
struct ExpectedSigner
{
    QString name;                         ///< a plain name
    QString purpose;                      ///< ssh-keygen's namespace: medical-reviewer@articular
    PublicKey key;
    QDateTime from, end;                  ///< when its signatures count; invalid: no limit
};

class SshKeygen
{
public:
    /// Finds the program. Refused, with what to install, when there is none or it is too old.
    static Result<SshKeygen> find();

    const QVersionNumber &version() const { return m_version; }

    /// Makes an ed25519 key in `path` and `path`.pub; neither may exist. The passphrase must have no passphraseProblem().
    Result<PublicKey> makeKey(const QString &path, const QString &name, const QString &passphrase) const;

    /// The text of a .sig file over `record`. Refused for a key without passphrase, and for a wrong one.
    Result<QByteArray> sign(const QByteArray &record, const SigningKey &key, const QString &purpose) const;

    /// Whether `signature` is the signer's over exactly `record`, given at `at`. Refused otherwise.
    Status verify(const QByteArray &record, const QByteArray &signature, const ExpectedSigner &signer, const QDateTime &at) const;

private:
    SshKeygen(QString program, QVersionNumber version) : m_program(std::move(program)), m_version(std::move(version)) {}
    Status requirePassphrase(const QString &path) const;

    QString m_program;
    QVersionNumber m_version;
};

/// The signature beside a file: the text of `path`.sig. NotFound, or Refused for one that cannot be a signature.
Result<QByteArray> readSignature(const QString &path);

/// A line of an allowed_signers file: plain names only.
QByteArray allowedSigner(const ExpectedSigner &signer);

} // namespace articular
