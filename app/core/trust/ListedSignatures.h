// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures judged by the clinic's verified list, with ssh-keygen: the SignatureVerifier of the programs.
#pragma once

#include "core/signing/SshKeygen.h"
#include "core/trust/SignatureCheck.h"
#include "core/trust/TrustList.h"

namespace articular {

/// What ssh-keygen calls the purpose of a signature given in a role.
QString signaturePurpose(const QString &role);

/// "medical reviewer", in the user's language.
QString roleName(const QString &role);

class ListedSignatures final : public SignatureVerifier
{
public:
    /// With a list that is not verified, or without ssh-keygen, no signature is valid. The program is the one that proved
    /// the list, where there is one.
    explicit ListedSignatures(Trust trust);

    SignatureVerdict verify(const QByteArray &record, const QByteArray &signature, const QString &personId,
                            const QString &role, const QDateTime &at) const override;

    /// Whether the person may sign in the role at all at that time: to be asked before signing.
    SignatureVerdict maySign(const QString &personId, const QString &role, const QDateTime &at) const;

private:
    struct Judgement
    {
        const TrustedPerson *person = nullptr;
        const TrustedKey *key = nullptr;
        QString reason;
    };
    /// `digest`: SHA-256 of the record, for those that count although their key was lost before.
    Judgement judge(const QString &personId, const QString &role, const QDateTime &at, const QByteArray &digest) const;

    Trust m_trust;
    Result<SshKeygen> m_ssh;
};

/// The file with which anyone can check signatures with ssh-keygen alone: one line for each role of each key. Times in it
/// are UTC.
QByteArray allowedSigners(const TrustList &list);

} // namespace articular
