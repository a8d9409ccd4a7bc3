// SPDX-License-Identifier: GPL-3.0-or-later
// The signed list of who may approve: people, roles, licences, keys, and the policy that approval depends on. Values only:
// whether a list is the clinic's own is TrustStore's to prove.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace articular {

class SshKeygen;

struct TrustPolicy
{
    QStringList requiredRoles;            ///< whose approvals an article needs; never empty
    bool fourEyes = true;                 ///< who wrote, saved or sent the text may not approve it
    int reviewMonths = 12;                ///< after which an approved page is due again
    bool onePersonMayGiveBoth = false;    ///< approvals of several roles
    friend bool operator==(const TrustPolicy &, const TrustPolicy &) = default;
};

struct License
{
    QString id, region;
    QDate expires;                        ///< last day; invalid: none
    bool isValidOn(const QDate &day) const { return !expires.isValid() || day <= expires; }
    friend bool operator==(const License &, const License &) = default;
};

/// A signing key of a person and when its signatures count. Times are UTC.
struct TrustedKey
{
    QByteArray publicKey;                 ///< "ssh-ed25519 AAAA…", without a comment
    QString fingerprint;                  ///< "SHA256:…", as ssh-keygen prints it
    QDateTime from, until;                ///< invalid `until`: no end
    QDateTime revoked;                    ///< signatures from then on do not count; invalid: not revoked
    QDateTime lostSince;                  ///< the same, for a key that somebody else may hold
    QList<QByteArray> kept;               ///< SHA-256 of what was signed after lostSince and counts all the same

    /// When its signatures stop to count; invalid: never.
    QDateTime end() const;
    friend bool operator==(const TrustedKey &, const TrustedKey &) = default;
};

/// A role that was taken away. What was signed in it before goes on to count.
struct FormerRole
{
    QString role;
    QDateTime until;                      ///< UTC
    friend bool operator==(const FormerRole &, const FormerRole &) = default;
};

struct TrustedPerson
{
    QString id, name, credentials;
    QStringList roles;
    QList<License> licenses;
    QList<TrustedKey> keys;               ///< at most one is in use at any time
    QList<FormerRole> formerRoles = {};   ///< none of `roles`, none twice

    /// Whether the person had the role at `time`.
    bool hasRoleAt(const QString &role, const QDateTime &time) const;
    friend bool operator==(const TrustedPerson &, const TrustedPerson &) = default;
};

struct TrustList
{
    QString administrator;                ///< id of the person whose key signs the list
    QByteArray administratorKey;          ///< as TrustedKey::publicKey
    qint64 serial = 0;                    ///< grows with each change, so that an older list is told from a newer one
    QList<TrustedPerson> people;
    TrustPolicy policy;
    QByteArray sha256;                    ///< of the file, 64 hexadecimal digits

    const TrustedPerson *person(const QString &id) const;
};

/// What a computer may believe about a workspace's list.
struct Trust
{
    enum class State {
        Absent,                           ///< no list: everything works but approval
        Unpinned,                         ///< a list whose administrator this computer does not know yet
        Changed,                          ///< damaged, not signed by the known administrator, or not possible to check
        Verified,
    };
    State state = State::Absent;
    TrustList list;                       ///< only Verified may be acted on; Unpinned holds it to be compared
    QString problem;                      ///< why nothing counts as approved; empty when Verified
    std::shared_ptr<const SshKeygen> program; ///< that proved it, so that nobody looks for it again; may be null

    bool isVerified() const { return state == State::Verified; }
};

/// Roles a person can have: writer, medical-reviewer, compliance-reviewer, administrator.
const QStringList &trustRoles();
/// Those that approve.
const QStringList &approvingRoles();

} // namespace articular
