// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TrustInput.h"

#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

Error wrongUse(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}, {}, 0};
}

Result<License> licenseFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    const License license{parts.value(0).trimmed(), parts.value(1).trimmed(), QDate::fromString(parts.value(2).trimmed(), Qt::ISODate)};
    if (license.id.isEmpty() || parts.size() > 3 || (parts.size() == 3 && !license.expires.isValid()))
        return wrongUse(u"--license takes NUMBER,REGION,LAST-DAY, as in CO-12345,US-CO,2027-06-30."_s);
    return license;
}

} // namespace

Result<QString> workspaceRoot(const QString &path)
{
    const QString root = Workspace::findRoot(path);
    if (!root.isEmpty())
        return root;
    return Error{ErrorCode::NotFound, u"“%1” is in no clinic's workspace: no folder above it has clinic/clinic.yaml."_s.arg(path), {}, {}, 0};
}

Result<TrustList> verifiedList(const QString &root)
{
    const PinStore pins = PinStore::ofThisComputer();
    const Trust trust = readTrust(root, pins);
    if (!trust.isVerified())
        return Error{ErrorCode::Refused, trust.problem, {}, {}, 0};
    if (const Status remembered = rememberTrust(root, trust, pins); !remembered)
        return remembered.error();
    return trust.list;
}

void addPersonOptions(Arguments &arguments)
{
    arguments.addOption(u"name"_s, u"The person's name; else that of people.yaml."_s);
    arguments.addOption(u"credentials"_s, u"The person's credentials; else those of people.yaml."_s);
    arguments.addOption(u"role"_s, u"A role: %1. May be given several times."_s.arg(trustRoles().join(u", ")));
    arguments.addOption(u"license"_s, u"NUMBER,REGION,LAST-DAY of a licence. May be given several times."_s);
    arguments.addOption(u"until"_s, u"The day from which the key counts no more."_s);
}

Result<Newcomer> personFrom(const Arguments &arguments, const QString &root, Newcomer known)
{
    const Workspace workspace = Workspace::load(root);
    const Person *person = workspace.person(known.id);
    const auto chosen = [&](const QString &option, const QString &fromPeople, const QString &fromRequest) {
        if (arguments.isSet(option))
            return arguments.value(option);
        return person ? fromPeople : fromRequest;
    };
    known.name = chosen(u"name"_s, person ? person->name : QString(), known.name);
    known.credentials = chosen(u"credentials"_s, person ? person->credentials : QString(), known.credentials);
    if (known.name.isEmpty())
        return wrongUse(u"people.yaml has no “%1”: give --name."_s.arg(known.id));
    for (const QString &role : arguments.values(u"role"_s)) {
        if (!trustRoles().contains(role))
            return wrongUse(u"--role takes %1, not “%2”."_s.arg(trustRoles().join(u", "), role));
        if (!known.roles.contains(role))
            known.roles.append(role);
    }
    for (const QString &text : arguments.values(u"license"_s)) {
        const Result<License> license = licenseFrom(text);
        if (!license)
            return license.error();
        known.licenses.append(license.value());
    }
    if (arguments.isSet(u"until"_s)) {
        known.until = typedTime(arguments.value(u"until"_s));
        if (!known.until.isValid())
            return wrongUse(u"--until takes a day, as in 2028-12-31."_s);
    }
    return known;
}

void addPolicyOptions(Arguments &arguments)
{
    const QStringList yesNo{QString(), u"yes"_s, u"no"_s};
    arguments.addOption(u"required-role"_s, u"A role whose approval an article needs. May be given several times."_s);
    arguments.addOption(u"four-eyes"_s, u"Whether authors and senders may not approve their own text."_s, {}, yesNo);
    arguments.addOption(u"review-months"_s, u"Months after which an approved page is due again."_s);
    arguments.addOption(u"one-person-may-give-both"_s, u"Whether one person may approve in several roles."_s, {}, yesNo);
}

Result<TrustPolicy> policyFrom(const Arguments &arguments, TrustPolicy policy)
{
    if (arguments.isSet(u"required-role"_s)) {
        policy.requiredRoles = arguments.values(u"required-role"_s);
        policy.requiredRoles.removeDuplicates();
    }
    for (const QString &role : std::as_const(policy.requiredRoles)) {
        if (!approvingRoles().contains(role))
            return wrongUse(u"--required-role takes %1, not “%2”."_s.arg(approvingRoles().join(u" or "), role));
    }
    if (arguments.isSet(u"four-eyes"_s))
        policy.fourEyes = arguments.value(u"four-eyes"_s) == u"yes";
    if (arguments.isSet(u"one-person-may-give-both"_s))
        policy.onePersonMayGiveBoth = arguments.value(u"one-person-may-give-both"_s) == u"yes";
    if (arguments.isSet(u"review-months"_s)) {
        policy.reviewMonths = arguments.value(u"review-months"_s).toInt();
        if (policy.reviewMonths < 1 || policy.reviewMonths > 120)
            return wrongUse(u"--review-months takes a number from 1 to 120."_s);
    }
    return policy;
}

Result<PublicKey> publicKeyBeside(const QString &privatePath)
{
    const Result<QByteArray> line = readTextFile(privatePath + u".pub"_s, maximumSignatureSize);
    if (!line)
        return line.error();
    if (const auto key = publicKeyOf(line.value()))
        return *key;
    return Error{ErrorCode::Refused, u"This is not a key that Articular makes (ed25519): make one with `articular-cli key new`."_s, {}, privatePath + u".pub"_s, 0};
}

int signAndReport(const QString &root, const Result<TrustList> &list, const QString &keyPath, const QString &done)
{
    if (!list)
        return printError(list.error());
    const Result<TrustList> written = signTrust(root, list.value(), {keyPath, {}}, PinStore::ofThisComputer());
    if (!written)
        return printError(written.error());
    printMessage(done);
    return finish(trustPath(root).toUtf8() + '\n', AllGood);
}

QDateTime typedTime(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return QDateTime(day, QTime(0, 0), Qt::UTC);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && time.timeSpec() == Qt::UTC ? time : QDateTime();
}

} // namespace articular::cli
