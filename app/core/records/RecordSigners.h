// SPDX-License-Identifier: GPL-3.0-or-later
// By what somebody who looks at a record knows the clinic's signers: the administrator's six words or key, or a file of
// signers that came another way. A record's own list of people proves nothing by itself.
#pragma once

#include "core/records/Bag.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/TrustList.h"

#include <optional>

namespace articular {

struct KnownSigner
{
    QStringList words;                    ///< six words of the administrator's key; empty: not given
    QString administrator;                ///< fingerprint of the administrator's key; empty: not known
    std::optional<QByteArray> signers;    ///< a file as ssh-keygen takes it
};

/// Reads a file of signers strictly: plain names, one role and one ed25519 key a line. Nothing for a file with anything else,
/// such as a pattern that would take anybody for somebody.
std::optional<QList<ExpectedSigner>> readSigners(const QByteArray &file);

/// A record's list of people, and how far it may be believed.
struct RecordTrust
{
    enum class Proof {
        Broken,                           ///< not there, not readable, or not signed by the administrator that it names
        Foreign,                          ///< signed by somebody else than who is known
        Unproven,                         ///< sound in itself; nobody said who the administrator is
        Proven,
    };
    Proof proof = Proof::Broken;
    Trust trust;                          ///< Verified unless broken: the signatures are looked at in any case
    QList<ExpectedSigner> signers;        ///< those known from a file; empty: none was given
    QString problem;                      ///< why it is broken or foreign
};

RecordTrust recordTrust(const FileMap &bag, const KnownSigner &known);

} // namespace articular
