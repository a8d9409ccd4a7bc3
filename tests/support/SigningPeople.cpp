// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SigningPeople.h"

namespace articular::test {

const SshKeygen &SigningPeople::ssh()
{
    if (!m_ssh) {
        const Result<SshKeygen> found = SshKeygen::find();
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        m_ssh = found.value();
    }
    return *m_ssh;
}

const PublicKey &SigningPeople::key(const QString &id)
{
    if (!m_keys.contains(id)) {
        const Result<PublicKey> made = ssh().makeKey(m_folder.path(id), id, passphrase);
        if (!made)
            qFatal("no key for %s: %s", qPrintable(id), qPrintable(made.error().message + made.error().detail));
        m_keys.insert(id, made.value());
    }
    return m_keys[id];
}

SigningKey SigningPeople::signingKey(const QString &id, const QString &typed)
{
    key(id);
    return {m_folder.path(id), typed};
}

QByteArray SigningPeople::signature(const QByteArray &record, const QString &id, const QString &purpose)
{
    const Result<QByteArray> made = ssh().sign(record, signingKey(id), purpose);
    if (!made)
        qFatal("%s could not sign: %s", qPrintable(id), qPrintable(made.error().message + made.error().detail));
    return made.value();
}

} // namespace articular::test
