// SPDX-License-Identifier: GPL-3.0-or-later
// trust: the signed list of people, keys and policy. What it prints about a list is TrustReport's.
#include "cli/Command.h"
#include "cli/TrustInput.h"
#include "cli/TrustReport.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/trust/Enrolment.h"
#include "core/trust/TrustFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

const QString keyHelp = u"The administrator's signing key."_s;
const QString wordsHelp = u"The six words as they were read out, in quotes."_s;

int needs(const QString &message)
{
    printMessage(message);
    return WrongUse;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

int initialise(const QStringList &list)
{
    Arguments arguments(u"trust init"_s, u"PATH --as ID --key FILE"_s,
        u"Makes the list of people who may approve, with you as its administrator, and signs it. Without --required-role an "
        "article needs a medical reviewer's approval."_s);
    arguments.addOption(u"as"_s, u"Your id in people.yaml."_s);
    arguments.addOption(u"key"_s, u"Your signing key; it signs the list."_s);
    addPersonOptions(arguments);
    addPolicyOptions(arguments);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!arguments.isSet(u"as"_s) || !arguments.isSet(u"key"_s))
        return needs(u"trust init needs --as ID and --key FILE."_s);
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    if (QFileInfo::exists(trustPath(root.value())))
        return printError({ErrorCode::AlreadyExists, u"This clinic has a list already. It was left as it is."_s, {}, trustPath(root.value()), 0});
    const Result<PublicKey> key = publicKeyBeside(arguments.value(u"key"_s));
    if (!key)
        return printError(key.error());
    const Result<Newcomer> person = personFrom(arguments, root.value(), {arguments.value(u"as"_s), {}, {}, {u"administrator"_s}, {}, key.value(), {}});
    if (!person)
        return printError(person.error());
    const Result<TrustPolicy> policy = policyFrom(arguments, {{u"medical-reviewer"_s}});
    if (!policy)
        return printError(policy.error());
    return signAndReport(root.value(), newTrustList(person.value(), policy.value(), now()), arguments.value(u"key"_s),
        u"The list is signed. Every other computer has to learn your six words once: %1."_s.arg(keyWords(key.value()).join(u' ')));
}

int add(const QStringList &list)
{
    Arguments arguments(u"trust add"_s, u"PATH REQUEST --words W --role R --key FILE"_s,
        u"Lists the person who sent the request file, after the six words were compared by telephone."_s);
    arguments.addOption(u"words"_s, wordsHelp);
    arguments.addOption(u"key"_s, keyHelp);
    addPersonOptions(arguments);
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    if (!arguments.isSet(u"words"_s) || !arguments.isSet(u"key"_s) || !arguments.isSet(u"role"_s))
        return needs(u"trust add needs --words \"six words\", --role R and --key FILE."_s);
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const QString requestPath = arguments.paths().at(1);
    const Result<QByteArray> bytes = readTextFile(requestPath, maximumTrustSize);
    if (!bytes)
        return printError(bytes.error());
    const Result<EnrolmentRequest> request = parseEnrolment(bytes.value());
    if (!request)
        return printError({request.error().code, request.error().message, {}, requestPath, 0});
    if (typedWords(arguments.value(u"words"_s)) != keyWords(request.value().key))
        return printError({ErrorCode::Refused, u"The request's key has other words. Nobody was listed; ask the person on the telephone again."_s, {}, {}, 0});
    const EnrolmentRequest &asked = request.value();
    const Result<Newcomer> person = personFrom(arguments, root.value(), {asked.id, asked.name, asked.credentials, {}, {}, asked.key, {}});
    if (!person)
        return printError(person.error());
    const Result<TrustList> before = verifiedList(root.value());
    if (!before)
        return printError(before.error());
    return signAndReport(root.value(), withPerson(before.value(), person.value(), now()), arguments.value(u"key"_s),
                         u"%1 is listed as %2."_s.arg(person.value().name, person.value().roles.join(u", ")));
}

/// SHA-256 of each record that counts although its key was lost.
Result<QList<QByteArray>> keptRecords(const QStringList &paths)
{
    QList<QByteArray> kept;
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = readTextFile(path, maximumTrustSize);
        if (!bytes)
            return bytes.error();
        kept.append(sha256Hex(bytes.value()));
    }
    return kept;
}

int revoke(const QStringList &list)
{
    Arguments arguments(u"trust revoke"_s, u"PATH ID --key FILE"_s,
        u"Ends a person's signing key. What it signed before goes on to count, unless the key was lost before that."_s);
    arguments.addOption(u"key"_s, keyHelp);
    arguments.addOption(u"lost-since"_s, u"Since when somebody else may have the key: 2026-11-22 or 2026-11-22T09:40:00Z."_s);
    arguments.addOption(u"keep"_s, u"A record that was signed after that and is known to be the person's own. May be given several times."_s);
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    if (!arguments.isSet(u"key"_s))
        return needs(u"trust revoke needs --key FILE."_s);
    Revocation revocation{arguments.paths().at(1), {}, {}};
    if (arguments.isSet(u"lost-since"_s)) {
        revocation.lostSince = typedTime(arguments.value(u"lost-since"_s));
        if (!revocation.lostSince.isValid())
            return needs(u"--lost-since takes a day or a time in UTC: 2026-11-22 or 2026-11-22T09:40:00Z."_s);
    } else if (arguments.isSet(u"keep"_s)) {
        return needs(u"--keep goes with --lost-since."_s);
    }
    const Result<QList<QByteArray>> kept = keptRecords(arguments.values(u"keep"_s));
    if (!kept)
        return printError(kept.error());
    revocation.kept = kept.value();
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const Result<TrustList> before = verifiedList(root.value());
    if (!before)
        return printError(before.error());
    return signAndReport(root.value(), withoutKey(before.value(), revocation, now()), arguments.value(u"key"_s),
                         u"The signing key of “%1” counts no more."_s.arg(revocation.id));
}

int takeRole(const QStringList &list)
{
    Arguments arguments(u"trust take-role"_s, u"PATH ID --role R --key FILE"_s,
        u"Takes a role away from a person, who keeps the signing key. What was signed in it before goes on to count."_s);
    arguments.addOption(u"role"_s, u"The role: %1."_s.arg(trustRoles().join(u", ")));
    arguments.addOption(u"key"_s, keyHelp);
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    const QString role = arguments.value(u"role"_s);
    if (!arguments.isSet(u"key"_s) || !trustRoles().contains(role))
        return needs(u"trust take-role needs --key FILE and --role with one of %1."_s.arg(trustRoles().join(u", ")));
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const Result<TrustList> before = verifiedList(root.value());
    if (!before)
        return printError(before.error());
    const QString id = arguments.paths().at(1);
    return signAndReport(root.value(), withoutRole(before.value(), id, role, now()), arguments.value(u"key"_s),
                         u"“%1” is no %2 any more."_s.arg(id, role));
}

/// The list in the file, whoever wrote it, as a newer one.
Result<TrustList> listAsItIs(const QString &root)
{
    const Result<QByteArray> bytes = readTextFile(trustPath(root), maximumTrustSize);
    if (!bytes)
        return bytes.error();
    Result<TrustList> list = parseTrustList(bytes.value());
    if (!list)
        return list;
    const auto pin = PinStore::ofThisComputer().pinOf(root);
    list.value().serial = std::max(list.value().serial, pin ? pin->serial : 0);
    return list;
}

int sign(const QStringList &list)
{
    Arguments arguments(u"trust sign"_s, u"PATH --key FILE"_s,
        u"Signs the list anew: with another policy, by another administrator, or as it was edited by hand."_s);
    arguments.addOption(u"key"_s, u"The signing key of the administrator, or of the one who takes over."_s);
    arguments.addOption(u"as"_s, u"The administrator who takes over: an id of the list."_s);
    arguments.addFlag(u"as-it-is"_s, u"Signs what is in the file, whoever changed it. Read it first with `trust show`."_s);
    addPolicyOptions(arguments);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!arguments.isSet(u"key"_s))
        return needs(u"trust sign needs --key FILE."_s);
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const Result<TrustList> before = arguments.isSet(u"as-it-is"_s) ? listAsItIs(root.value()) : verifiedList(root.value());
    if (!before)
        return printError(before.error());
    const Result<TrustPolicy> policy = policyFrom(arguments, before.value().policy);
    if (!policy)
        return printError(policy.error());
    Result<TrustList> after = withPolicy(before.value(), policy.value());
    if (after && arguments.isSet(u"as"_s))
        after = withAdministrator(after.value(), arguments.value(u"as"_s), now());
    return signAndReport(root.value(), after, arguments.value(u"key"_s), u"The list is signed."_s);
}

int pin(const QStringList &list)
{
    Arguments arguments(u"trust pin"_s, u"PATH --words W"_s,
        u"Makes this computer know the clinic's administrator, whose six words were compared by telephone."_s);
    arguments.addOption(u"words"_s, wordsHelp);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    const QStringList words = typedWords(arguments.value(u"words"_s));
    if (words.size() != 6)
        return needs(u"trust pin needs --words \"six words\"."_s);
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const Result<Trust> trust = pinTrust(root.value(), words, PinStore::ofThisComputer());
    if (!trust)
        return printError(trust.error());
    printMessage(u"This computer now knows the clinic's administrator."_s);
    return finish(trustText(trust.value()), trust.value().isVerified() ? AllGood : SomethingFailed);
}

int show(const QStringList &list)
{
    Arguments arguments(u"trust show"_s, u"PATH"_s, u"Shows the list of people who may approve, and whether it can be believed."_s);
    arguments.addOption(u"format"_s, u"text, json, or signers for ssh-keygen."_s, u"text"_s, {u"text"_s, u"json"_s, u"signers"_s});
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    const PinStore pins = PinStore::ofThisComputer();
    const Trust trust = readTrust(root.value(), pins);
    if (const Status remembered = rememberTrust(root.value(), trust, pins); !remembered)
        return printError(remembered.error());
    if (!trust.isVerified())
        printMessage(trust.problem);
    return finish(trustReport(trust, arguments.value(u"format"_s)), trust.isVerified() ? AllGood : SomethingFailed);
}

} // namespace

int runTrust(const QStringList &list)
{
    const QList<std::pair<QString, int (*)(const QStringList &)>> commands{
        {u"init"_s, initialise}, {u"add"_s, add}, {u"revoke"_s, revoke}, {u"take-role"_s, takeRole}, {u"sign"_s, sign}, {u"pin"_s, pin}, {u"show"_s, show}};
    const QString name = list.value(0);
    for (const auto &[known, run] : commands) {
        if (name == known)
            return run(list.sliced(1));
    }
    const bool asksForHelp = name == u"--help" || name == u"-h";
    const QByteArray usage = "Usage: articular-cli trust init|add|revoke|take-role|sign|pin|show [options] … (--help after each tells more)\n";
    if (asksForHelp)
        return finish(usage, AllGood);
    printMessage(QString::fromUtf8(usage.trimmed()));
    return WrongUse;
}

} // namespace articular::cli
