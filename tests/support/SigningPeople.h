// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people with real keys, made by the real ssh-keygen once for a test class.
#pragma once

#include "core/signing/SshKeygen.h"
#include "support/TestSupport.h"

#include <QHash>

namespace articular::test {

inline const QString passphrase = QStringLiteral("correct horse battery");

class SigningPeople
{
public:
    /// The program; without it these tests cannot run.
    const SshKeygen &ssh();
    /// The key of a person, made when it is first asked for.
    const PublicKey &key(const QString &id);
    SigningKey signingKey(const QString &id, const QString &typed = passphrase);
    /// A signature by the person's key.
    QByteArray signature(const QByteArray &record, const QString &id, const QString &purpose);

private:
    Folder m_folder;
    std::optional<SshKeygen> m_ssh;
    QHash<QString, PublicKey> m_keys;
};

} // namespace articular::test
