// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the list of people who may approve, as values. Nothing counts until the administrator has signed the result.
#pragma once

#include "core/base/Result.h"
#include "core/signing/PublicKey.h"
#include "core/trust/TrustList.h"

namespace articular {

/// Somebody with a new key.
struct Newcomer
{
    QString id, name, credentials;
    QStringList roles;
    QList<License> licenses;
    PublicKey key;
    QDateTime until;                      ///< invalid: no end
};

/// A list of one person, the administrator, whose key will sign it.
Result<TrustList> newTrustList(const Newcomer &administrator, const TrustPolicy &policy, const QDateTime &now);

/// The list with one more person, or with a new key, roles and licences for one whose earlier key has ended. Refused for
/// a key that is in the list, whoever has it, and for a person with a key in use.
Result<TrustList> withPerson(TrustList list, const Newcomer &person, const QDateTime &now);

/// The list with another name, other roles or licences of a person; `person.key` and `person.until` are not looked at. What was
/// signed before in a role that the person loses goes on to count. Refused for the administrator without that role.
Result<TrustList> withChangedPerson(TrustList list, const Newcomer &person, const QDateTime &now);

/// How a key ends.
struct Revocation
{
    QString id;                           ///< the person
    QDateTime lostSince;                  ///< invalid: nobody else has the key, and only what is signed from now on is void
    QList<QByteArray> kept;               ///< SHA-256 of records signed after lostSince that count all the same
};

/// The list without the person's key in use, or with more said about one that was lost. What was signed before goes on to
/// count. Refused for the key that signs the list.
Result<TrustList> withoutKey(TrustList list, const Revocation &revocation, const QDateTime &now);

/// The list in which a person no longer has a role, with the key as it is. What was signed in the role before goes on to
/// count. Refused for a role that the person has not, for the only one, and for that of who signs the list.
Result<TrustList> withoutRole(TrustList list, const QString &id, const QString &role, const QDateTime &now);

/// The list signed by another administrator of it from now on.
Result<TrustList> withAdministrator(TrustList list, const QString &id, const QDateTime &now);

/// The list with another policy.
Result<TrustList> withPolicy(TrustList list, const TrustPolicy &policy);

/// The person's key whose signatures count at `time`, or nullptr.
const TrustedKey *keyInUse(const TrustedPerson &person, const QDateTime &time);

} // namespace articular
