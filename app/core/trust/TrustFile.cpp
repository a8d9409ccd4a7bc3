// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/TrustFile.h"

#include "core/base/CanonicalJson.h"
#include "core/base/Digest.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/StrictFields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int trustFormat = 1;
constexpr qint64 longestReview = 120;     // months

struct TrustText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Trust)
};

/// Reads the parts of a list; one unsound part makes the whole unsound.
class ListReader
{
public:
    TrustList read(const QJsonObject &json)
    {
        StrictFields fields(json);
        fields.number(u"format"_s, trustFormat, trustFormat);
        TrustList list;
        list.serial = fields.number(u"serial"_s, 1, 1'000'000'000);
        StrictFields administrator(fields.object(u"administrator"_s));
        list.administrator = administrator.text(u"id"_s);
        list.administratorKey = key(administrator).text;
        keep(administrator);
        for (const QJsonObject &person : fields.objects(u"people"_s))
            list.people.append(readPerson(person));
        StrictFields policy(fields.object(u"policy"_s));
        list.policy.requiredRoles = policy.texts(u"required-roles"_s);
        list.policy.fourEyes = policy.boolean(u"four-eyes"_s);
        list.policy.reviewMonths = int(policy.number(u"review-months"_s, 1, longestReview));
        list.policy.onePersonMayGiveBoth = policy.boolean(u"one-person-may-give-both"_s);
        keep(policy);
        keep(fields);
        return list;
    }

    bool isSound() const { return m_isSound; }

private:
    void keep(const StrictFields &fields) { m_isSound = m_isSound && fields.isSound(); }

    static PublicKey key(StrictFields &fields)
    {
        const QString text = fields.text(u"public"_s);
        const auto read = publicKeyOf(text.toLatin1());
        fields.require(read && read->text == text.toLatin1());
        return read.value_or(PublicKey());
    }

    TrustedPerson readPerson(const QJsonObject &json)
    {
        StrictFields fields(json);
        TrustedPerson person;
        person.id = fields.text(u"id"_s);
        person.name = fields.text(u"name"_s);
        person.credentials = fields.optionalText(u"credentials"_s);
        person.roles = fields.texts(u"roles"_s);
        for (const QJsonObject &license : fields.objects(u"licenses"_s))
            person.licenses.append(readLicense(license));
        for (const QJsonObject &trusted : fields.objects(u"keys"_s))
            person.keys.append(readKey(trusted));
        if (fields.has(u"former-roles"_s)) {
            for (const QJsonObject &former : fields.objects(u"former-roles"_s))
                person.formerRoles.append(readFormerRole(former));
        }
        keep(fields);
        return person;
    }

    FormerRole readFormerRole(const QJsonObject &json)
    {
        StrictFields fields(json);
        const FormerRole former{fields.text(u"role"_s), fields.time(u"until"_s)};
        keep(fields);
        return former;
    }

    License readLicense(const QJsonObject &json)
    {
        StrictFields fields(json);
        const License license{fields.text(u"id"_s), fields.optionalText(u"region"_s), fields.optionalDate(u"expires"_s)};
        keep(fields);
        return license;
    }

    TrustedKey readKey(const QJsonObject &json)
    {
        StrictFields fields(json);
        const PublicKey read = key(fields);
        TrustedKey trusted;
        trusted.publicKey = read.text;
        trusted.fingerprint = read.fingerprint;
        trusted.from = fields.time(u"from"_s);
        trusted.until = fields.optionalTime(u"until"_s);
        trusted.revoked = fields.optionalTime(u"revoked"_s);
        trusted.lostSince = fields.optionalTime(u"lost-since"_s);
        if (fields.has(u"kept"_s)) {
            for (const QString &text : fields.texts(u"kept"_s)) {
                trusted.kept.append(digestDigits(text));
                fields.require(!trusted.kept.last().isEmpty());
            }
        }
        keep(fields);
        return trusted;
    }

    bool m_isSound = true;
};

void add(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject jsonOf(const TrustedKey &key)
{
    QJsonObject json{{u"public"_s, QString::fromLatin1(key.publicKey)}, {u"from"_s, utcText(key.from)}};
    add(json, u"until"_s, utcText(key.until));
    add(json, u"revoked"_s, utcText(key.revoked));
    add(json, u"lost-since"_s, utcText(key.lostSince));
    QJsonArray kept;
    for (const QByteArray &digits : key.kept)
        kept.append(u"sha256:"_s + QString::fromLatin1(digits));
    if (!kept.isEmpty())
        json.insert(u"kept"_s, kept);
    return json;
}

QJsonObject jsonOf(const TrustedPerson &person)
{
    QJsonArray licenses, keys;
    for (const License &license : person.licenses) {
        QJsonObject json{{u"id"_s, license.id}};
        add(json, u"region"_s, license.region);
        add(json, u"expires"_s, license.expires.toString(Qt::ISODate));
        licenses.append(json);
    }
    for (const TrustedKey &key : person.keys)
        keys.append(jsonOf(key));
    QJsonObject json{{u"id"_s, person.id}, {u"name"_s, person.name}, {u"roles"_s, QJsonArray::fromStringList(person.roles)},
                     {u"licenses"_s, licenses}, {u"keys"_s, keys}};
    add(json, u"credentials"_s, person.credentials);
    QJsonArray former;
    for (const FormerRole &role : person.formerRoles)
        former.append(QJsonObject{{u"role"_s, role.role}, {u"until"_s, utcText(role.until)}});
    if (!former.isEmpty())
        json.insert(u"former-roles"_s, former);
    return json;
}

bool overlap(const TrustedKey &one, const TrustedKey &other)
{
    const QDateTime oneEnd = one.end(), otherEnd = other.end();
    return (!oneEnd.isValid() || other.from < oneEnd) && (!otherEnd.isValid() || one.from < otherEnd);
}

QString personProblem(const TrustedPerson &person)
{
    if (!isPlainName(person.id))
        return TrustText::tr("“%1” cannot be the short name of a person.").arg(person.id);
    QStringList roles = person.roles;
    for (const FormerRole &former : person.formerRoles)
        roles.append(former.role);
    for (const QString &role : std::as_const(roles)) {
        if (!trustRoles().contains(role))
            return TrustText::tr("The list gives %1 a role that does not exist: “%2”.").arg(person.name, role);
        if (roles.count(role) > 1)
            return TrustText::tr("The list gives %1 the role “%2” twice.").arg(person.name, role);
    }
    for (qsizetype i = 0; i < person.keys.size(); ++i) {
        for (qsizetype j = i + 1; j < person.keys.size(); ++j) {
            if (overlap(person.keys.at(i), person.keys.at(j)))
                return TrustText::tr("The list gives %1 two signing keys at the same time.").arg(person.name);
        }
    }
    return {};
}

} // namespace

Result<TrustList> parseTrustList(const QByteArray &json)
{
    const Error damaged{ErrorCode::InvalidSyntax, TrustText::tr("The list of people who may approve is damaged, or from a newer version of the program."), {}, {}, 0};
    const Result<QJsonObject> object = parseStrictJson(json);
    if (!object)
        return Error{damaged.code, damaged.message, object.error().message, {}, object.error().line};
    ListReader reader;
    TrustList list = reader.read(object.value());
    if (!reader.isSound())
        return damaged;
    if (const QString problem = trustListProblem(list); !problem.isEmpty())
        return Error{ErrorCode::Refused, problem, {}, {}, 0};
    list.sha256 = sha256Hex(json);
    return list;
}

QByteArray trustListJson(const TrustList &list)
{
    QJsonArray people;
    for (const TrustedPerson &person : list.people)
        people.append(jsonOf(person));
    const QJsonObject policy{{u"required-roles"_s, QJsonArray::fromStringList(list.policy.requiredRoles)},
                             {u"four-eyes"_s, list.policy.fourEyes}, {u"review-months"_s, list.policy.reviewMonths},
                             {u"one-person-may-give-both"_s, list.policy.onePersonMayGiveBoth}};
    const QJsonObject administrator{{u"id"_s, list.administrator}, {u"public"_s, QString::fromLatin1(list.administratorKey)}};
    // Indented: people read this file, and its bytes are signed as they are.
    return QJsonDocument(QJsonObject{{u"format"_s, trustFormat}, {u"serial"_s, list.serial}, {u"administrator"_s, administrator},
                                     {u"people"_s, people}, {u"policy"_s, policy}}).toJson(QJsonDocument::Indented);
}

QString trustListProblem(const TrustList &list)
{
    QSet<QString> ids, fingerprints;
    for (const TrustedPerson &person : list.people) {
        if (const QString problem = personProblem(person); !problem.isEmpty())
            return problem;
        // Two spellings of one name would be told apart by nobody.
        if (ids.contains(person.id.toLower()))
            return TrustText::tr("The list names “%1” twice.").arg(person.id);
        ids.insert(person.id.toLower());
        for (const TrustedKey &key : person.keys) {
            if (fingerprints.contains(key.fingerprint))
                return TrustText::tr("The signing key of %1 is in the list twice. Each person needs a key of their own.").arg(person.name);
            fingerprints.insert(key.fingerprint);
        }
    }
    const TrustedPerson *administrator = list.person(list.administrator);
    const bool isTheirKey = administrator && std::ranges::any_of(administrator->keys, [&](const TrustedKey &key) { return key.publicKey == list.administratorKey; });
    if (!isTheirKey || !administrator->roles.contains(u"administrator"_s))
        return TrustText::tr("The list does not say who administers it.");
    const bool rolesApprove = std::ranges::all_of(list.policy.requiredRoles, [](const QString &role) { return approvingRoles().contains(role); });
    if (list.policy.requiredRoles.isEmpty() || !rolesApprove)
        return TrustText::tr("The list must say whose approval an article needs: medical-reviewer, compliance-reviewer or both.");
    return {};
}

} // namespace articular
