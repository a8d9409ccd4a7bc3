// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/TrustEdits.h"

#include "core/signing/SshKeygen.h"
#include "core/trust/TrustFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct TrustText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Trust)
};

Error refused(const QString &message)
{
    return {ErrorCode::Refused, message, {}, {}, 0};
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

TrustedKey keyOf(const Newcomer &person, const QDateTime &now)
{
    TrustedKey key;
    key.publicKey = person.key.text;
    key.fingerprint = person.key.fingerprint;
    key.from = wholeSeconds(now);
    key.until = person.until;
    return key;
}

QString newcomerProblem(const Newcomer &person, const QDateTime &now)
{
    if (!isPlainName(person.id))
        return TrustText::tr("“%1” cannot be the short name of a person.").arg(person.id);
    if (person.name.trimmed().isEmpty() || person.roles.isEmpty())
        return TrustText::tr("A person in the list needs a name and at least one role.");
    if (person.roles.contains(u"medical-reviewer"_s) && person.licenses.isEmpty())
        return TrustText::tr("A medical reviewer needs a licence in the list.");
    if (person.until.isValid() && person.until <= now)
        return TrustText::tr("The day until which the key counts has passed already.");
    return {};
}

/// The list as one version newer, unless it contradicts itself.
Result<TrustList> next(TrustList list)
{
    if (const QString problem = trustListProblem(list); !problem.isEmpty())
        return refused(problem);
    ++list.serial;
    list.sha256.clear();
    return list;
}

TrustedPerson *personIn(TrustList &list, const QString &id)
{
    const auto found = std::ranges::find(list.people, id, &TrustedPerson::id);
    return found == list.people.end() ? nullptr : &*found;
}

Error unknown(const QString &id)
{
    return refused(TrustText::tr("The list of people who may approve has no “%1”.").arg(id));
}

/// Says about a person of the list what is said of `person`, but for the key.
void describe(TrustedPerson &known, const Newcomer &person, const QDateTime &now)
{
    for (const QString &role : std::as_const(known.roles)) {
        if (!person.roles.contains(role))
            known.formerRoles.append({role, wholeSeconds(now)});
    }
    // A role that is given again is theirs as if it had never been taken.
    known.formerRoles.removeIf([&](const FormerRole &former) { return person.roles.contains(former.role); });
    known.name = person.name;
    known.credentials = person.credentials;
    known.roles = person.roles;
    known.licenses = person.licenses;
}

} // namespace

Result<TrustList> newTrustList(const Newcomer &administrator, const TrustPolicy &policy, const QDateTime &now)
{
    if (const QString problem = newcomerProblem(administrator, now); !problem.isEmpty())
        return refused(problem);
    TrustList list;
    list.administrator = administrator.id;
    list.administratorKey = administrator.key.text;
    list.policy = policy;
    list.people = {{administrator.id, administrator.name, administrator.credentials, administrator.roles,
                    administrator.licenses, {keyOf(administrator, now)}}};
    return next(list);
}

Result<TrustList> withPerson(TrustList list, const Newcomer &person, const QDateTime &now)
{
    if (const QString problem = newcomerProblem(person, now); !problem.isEmpty())
        return refused(problem);
    for (const TrustedPerson &known : list.people) {
        if (std::ranges::any_of(known.keys, [&](const TrustedKey &key) { return key.fingerprint == person.key.fingerprint; }))
            return refused(TrustText::tr("This signing key is in the list already, as that of %1. Nothing was changed.").arg(known.name));
    }
    if (TrustedPerson *known = personIn(list, person.id)) {
        if (keyInUse(*known, now))
            return refused(TrustText::tr("%1 has a signing key in the list already. Revoke that one first.").arg(known->name));
        describe(*known, person, now);
        known->keys.append(keyOf(person, now));
    } else {
        list.people.append({person.id, person.name, person.credentials, person.roles, person.licenses, {keyOf(person, now)}});
    }
    return next(list);
}

Result<TrustList> withChangedPerson(TrustList list, const Newcomer &person, const QDateTime &now)
{
    Newcomer changed = person;
    changed.until = {};
    if (const QString problem = newcomerProblem(changed, now); !problem.isEmpty())
        return refused(problem);
    TrustedPerson *known = personIn(list, person.id);
    if (!known)
        return unknown(person.id);
    describe(*known, person, now);
    return next(list);
}

Result<TrustList> withoutKey(TrustList list, const Revocation &revocation, const QDateTime &now)
{
    TrustedPerson *person = personIn(list, revocation.id);
    if (!person || person->keys.isEmpty())
        return unknown(revocation.id);
    TrustedKey &key = person->keys.last();
    if (key.publicKey == list.administratorKey)
        return refused(TrustText::tr("This key signs the list itself. Let another administrator sign the list first."));
    if (revocation.lostSince.isValid() && revocation.lostSince > now)
        return refused(TrustText::tr("A key cannot be lost at a time that is still to come."));
    if (!revocation.lostSince.isValid() && key.end().isValid() && key.end() <= now)
        return refused(TrustText::tr("The signing key of %1 does not count any more already.").arg(person->name));
    // The end that was first said stays: later signatures were void before.
    if (!key.revoked.isValid())
        key.revoked = wholeSeconds(now);
    if (revocation.lostSince.isValid()) {
        key.lostSince = wholeSeconds(revocation.lostSince);
        key.kept = revocation.kept;
    }
    return next(list);
}

Result<TrustList> withoutRole(TrustList list, const QString &id, const QString &role, const QDateTime &now)
{
    TrustedPerson *person = personIn(list, id);
    if (!person)
        return unknown(id);
    if (!person->roles.contains(role))
        return refused(TrustText::tr("%1 does not have this role, so nothing was changed.").arg(person->name));
    if (person->roles.size() == 1)
        return refused(TrustText::tr("It is the only role of %1. End the signing key instead.").arg(person->name));
    person->roles.removeAll(role);
    person->formerRoles.append({role, wholeSeconds(now)});
    return next(list);
}

Result<TrustList> withAdministrator(TrustList list, const QString &id, const QDateTime &now)
{
    const TrustedPerson *person = list.person(id);
    const TrustedKey *key = person ? keyInUse(*person, now) : nullptr;
    if (!key)
        return unknown(id);
    list.administrator = id;
    list.administratorKey = key->publicKey;
    return next(list);
}

Result<TrustList> withPolicy(TrustList list, const TrustPolicy &policy)
{
    list.policy = policy;
    return next(list);
}

const TrustedKey *keyInUse(const TrustedPerson &person, const QDateTime &time)
{
    const auto isInUse = [&](const TrustedKey &key) { return time >= key.from && (!key.end().isValid() || time < key.end()); };
    const auto found = std::ranges::find_if(person.keys, isInUse);
    return found == person.keys.end() ? nullptr : &*found;
}

} // namespace articular
