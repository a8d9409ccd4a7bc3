// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TrustReport.h"

#include "core/signing/PublicKey.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/StrictFields.h"
#include "core/trust/TrustFile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

QString stateName(Trust::State state)
{
    switch (state) {
    case Trust::State::Absent: return u"absent"_s;
    case Trust::State::Unpinned: return u"unpinned"_s;
    case Trust::State::Changed: return u"changed"_s;
    case Trust::State::Verified: break;
    }
    return u"verified"_s;
}

QString keyLine(const TrustedKey &key)
{
    QString line = u"    key      %1, from %2"_s.arg(key.fingerprint, utcText(key.from));
    const QList<std::pair<QString, QDateTime>> ends{{u"until"_s, key.until}, {u"revoked"_s, key.revoked}, {u"lost since"_s, key.lostSince}};
    for (const auto &[word, time] : ends) {
        if (time.isValid())
            line += u", %1 %2"_s.arg(word, utcText(time));
    }
    return line;
}

QStringList personLines(const TrustedPerson &person)
{
    QStringList lines{u"  %1: %2%3, %4"_s.arg(person.id, person.name, person.credentials.isEmpty() ? QString() : u", "_s + person.credentials,
                                              person.roles.join(u", "))};
    for (const License &license : person.licenses) {
        QStringList parts{license.id};
        if (!license.region.isEmpty())
            parts.append(license.region);
        if (license.expires.isValid())
            parts.append(u"until "_s + license.expires.toString(Qt::ISODate));
        lines.append(u"    licence  "_s + parts.join(u", "));
    }
    for (const FormerRole &former : person.formerRoles)
        lines.append(u"    was      %1, until %2"_s.arg(former.role, utcText(former.until)));
    for (const TrustedKey &key : person.keys)
        lines.append(keyLine(key));
    return lines;
}

} // namespace

QByteArray trustText(const Trust &trust)
{
    QStringList lines{u"state          "_s + stateName(trust.state)};
    if (trust.state == Trust::State::Verified || trust.state == Trust::State::Unpinned) {
        const TrustList &list = trust.list;
        const auto key = publicKeyOf(list.administratorKey);
        lines << u"list           %1"_s.arg(list.serial) << u"administrator  "_s + list.administrator
              << u"words          "_s + (key ? keyWords(*key).join(u' ') : QString())
              << u"approvals      "_s + list.policy.requiredRoles.join(u", ")
              << u"four eyes      "_s + (list.policy.fourEyes ? u"yes"_s : u"no"_s)
              << u"both by one    "_s + (list.policy.onePersonMayGiveBoth ? u"yes"_s : u"no"_s)
              << u"due again      after %1 months"_s.arg(list.policy.reviewMonths) << u"people"_s;
        for (const TrustedPerson &person : list.people)
            lines += personLines(person);
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray trustReport(const Trust &trust, const QString &format)
{
    if (format == u"signers")
        return trust.isVerified() ? allowedSigners(trust.list) : QByteArray();
    if (format != u"json")
        return trustText(trust);
    QJsonObject json{{u"state"_s, stateName(trust.state)}};
    if (!trust.problem.isEmpty())
        json.insert(u"problem"_s, trust.problem);
    if (trust.state == Trust::State::Verified || trust.state == Trust::State::Unpinned) {
        json.insert(u"list"_s, QJsonDocument::fromJson(trustListJson(trust.list)).object());
        const auto key = publicKeyOf(trust.list.administratorKey);
        json.insert(u"words"_s, key ? keyWords(*key).join(u' ') : QString());
        json.insert(u"sha256"_s, QString::fromLatin1(trust.list.sha256));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace articular::cli
