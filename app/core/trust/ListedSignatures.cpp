// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ListedSignatures.h"

#include "core/base/Digest.h"
#include "core/base/ShownDates.h"
#include "core/trust/TrustEdits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class SignatureText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Signatures)
};

/// Why none of the person's keys counts at `at`.
QString keyReason(const TrustedPerson &person, const QDateTime &at)
{
    if (person.keys.isEmpty())
        return SignatureText::tr("%1 has no signing key in the list of people who may approve.").arg(person.name);
    const TrustedKey &key = person.keys.last();
    if (at < person.keys.first().from)
        return SignatureText::tr("%1 could not sign yet at that time.").arg(person.name);
    if (key.lostSince.isValid() && at >= key.lostSince)
        return SignatureText::tr("The signing key of %1 was lost on %2, so its later signatures do not count.").arg(person.name, shownDay(key.lostSince.date()));
    if (key.revoked.isValid() && at >= key.revoked)
        return SignatureText::tr("The signing key of %1 does not count since %2.").arg(person.name, shownDay(key.revoked.date()));
    return SignatureText::tr("The signing key of %1 has expired. The administrator can list a new one.").arg(person.name);
}

/// Why the person's licences do not let them sign; empty when they do.
QString licenseReason(const TrustedPerson &person, const QString &role, const QDateTime &at)
{
    if (role != u"medical-reviewer")
        return {};
    if (person.licenses.isEmpty())
        return SignatureText::tr("The list of people who may approve has no licence of %1.").arg(person.name);
    if (std::ranges::any_of(person.licenses, [&](const License &license) { return license.isValidOn(at.date()); }))
        return {};
    return SignatureText::tr("The licence of %1 had expired. The administrator can enter its new date.").arg(person.name);
}

} // namespace

QString signaturePurpose(const QString &role)
{
    return role + u"@articular"_s;
}

QString roleName(const QString &role)
{
    if (role == u"medical-reviewer")
        return SignatureText::tr("medical reviewer");
    if (role == u"compliance-reviewer")
        return SignatureText::tr("compliance reviewer");
    if (role == u"administrator")
        return SignatureText::tr("administrator");
    return role == u"writer" ? SignatureText::tr("writer") : role;
}

ListedSignatures::ListedSignatures(Trust trust)
    : m_trust(std::move(trust)), m_ssh(m_trust.program ? Result<SshKeygen>(*m_trust.program) : SshKeygen::find())
{
}

ListedSignatures::Judgement ListedSignatures::judge(const QString &personId, const QString &role, const QDateTime &at,
                                                    const QByteArray &digest) const
{
    Judgement judgement;
    if (!m_trust.isVerified() || !m_ssh) {
        judgement.reason = m_trust.isVerified() ? m_ssh.error().message : m_trust.problem;
        return judgement;
    }
    const TrustedPerson *person = m_trust.list.person(personId);
    if (!person) {
        judgement.reason = SignatureText::tr("“%1” is not in the list of people who may approve.").arg(personId);
        return judgement;
    }
    if (!person->hasRoleAt(role, at) || !trustRoles().contains(role)) {
        judgement.reason = SignatureText::tr("%1 is not listed as %2.").arg(person->name, roleName(role));
        return judgement;
    }
    const auto isKept = [&](const TrustedKey &key) { return !digest.isEmpty() && key.kept.contains(digest); };
    const auto kept = std::ranges::find_if(person->keys, isKept);
    const TrustedKey *key = kept == person->keys.end() ? keyInUse(*person, at) : &*kept;
    judgement.reason = key ? licenseReason(*person, role, at) : keyReason(*person, at);
    if (judgement.reason.isEmpty()) {
        judgement.person = person;
        judgement.key = key;
    }
    return judgement;
}

SignatureVerdict ListedSignatures::verify(const QByteArray &record, const QByteArray &signature, const QString &personId,
                                          const QString &role, const QDateTime &at) const
{
    const QByteArray digest = sha256Hex(record);
    const Judgement judgement = judge(personId, role, at, digest);
    if (!judgement.key)
        return {false, judgement.reason};
    const TrustedKey &key = *judgement.key;
    const ExpectedSigner signer{personId, signaturePurpose(role), *publicKeyOf(key.publicKey), key.from,
                                key.kept.contains(digest) ? QDateTime() : key.end()};
    const Status verified = m_ssh.value().verify(record, signature, signer, at);
    return verified ? SignatureVerdict{true, {}} : SignatureVerdict{false, verified.error().message};
}

SignatureVerdict ListedSignatures::maySign(const QString &personId, const QString &role, const QDateTime &at) const
{
    const Judgement judgement = judge(personId, role, at, {});
    return {judgement.key != nullptr, judgement.reason};
}

QByteArray allowedSigners(const TrustList &list)
{
    QByteArray text = "# Who signs for this clinic, for ssh-keygen -Y verify. Times are UTC: set TZ=UTC.\n";
    for (const TrustedPerson &person : list.people) {
        for (const TrustedKey &key : person.keys) {
            for (const QString &role : person.roles) {
                if (role != u"writer")
                    text += allowedSigner({person.id, signaturePurpose(role), *publicKeyOf(key.publicKey), key.from, key.end()});
            }
            for (const FormerRole &former : person.formerRoles) {
                const QDateTime end = key.end().isValid() ? std::min(key.end(), former.until) : former.until;
                if (former.role != u"writer" && key.from < end)
                    text += allowedSigner({person.id, signaturePurpose(former.role), *publicKeyOf(key.publicKey), key.from, end});
            }
        }
    }
    return text;
}

} // namespace articular
