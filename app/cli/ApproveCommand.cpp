// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"
#include "cli/TrustInput.h"

#include "core/review/ApprovalRules.h"
#include "core/trust/ListedSignatures.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

QStringList meanings()
{
    QStringList ids;
    for (const Meaning meaning : {Meaning::WholeArticle, Meaning::ChangesOnly, Meaning::StillCorrect, Meaning::WithMyChanges, Meaning::NoMedicalClaims})
        ids.append(meaningId(meaning));
    return ids;
}

/// Signs what the reviewer was told, and keeps it only when the signature counts for them.
Result<QString> approve(const ReviewSubject &subject, const ApprovalRequest &request, const QString &keyPath)
{
    const Result<ApprovalRecord> record = prepareApproval(subject, request);
    if (!record)
        return record.error();
    printMessage(record.value().statement);
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return ssh.error();
    const QByteArray bytes = approvalBytes(record.value());
    const Result<QByteArray> signature = ssh.value().sign(bytes, {keyPath, {}}, signaturePurpose(request.role));
    if (!signature)
        return signature.error();
    const ListedSignatures signatures(subject.history.trust);
    const SignatureVerdict own = signatures.verify(bytes, signature.value(), request.by, request.role, record.value().at);
    if (!own.valid)
        return Error{ErrorCode::Refused, own.reason + u" Nothing was recorded."_s, {}, {}, 0};
    // Whoever puts an older list back later is found out.
    if (const Status remembered = rememberTrust(subject.context.workspace.root(), subject.history.trust, PinStore::ofThisComputer()); !remembered)
        return remembered.error();
    return writeApproval(subject.path(), record.value(), signature.value(), subject.clock);
}

} // namespace

int runApprove(const QStringList &list)
{
    Arguments arguments(u"approve"_s, u"PATH --as ID --role R --key FILE --meaning M"_s,
        u"Signs the approval of an article that was sent for review. The sentence that is signed is printed before ssh-keygen "
        "asks for the passphrase."_s);
    arguments.addOption(u"as"_s, u"Who approves: an id of the list of people who may."_s);
    arguments.addOption(u"role"_s, u"medical-reviewer or compliance-reviewer."_s);
    arguments.addOption(u"key"_s, u"The signing key."_s);
    arguments.addOption(u"meaning"_s, u"What you did: %1."_s.arg(meanings().join(u", ")));
    arguments.addFlag(u"looked-for-claims"_s, u"You looked for medical claims yourself, where the program has no rules for them."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"approve"_s, {u"as"_s, u"role"_s, u"key"_s, u"meaning"_s}))
        return WrongUse;
    const auto meaning = meaningFromId(arguments.value(u"meaning"_s));
    if (!meaning || !approvingRoles().contains(arguments.value(u"role"_s))) {
        printMessage(meaning ? u"--role takes %1."_s.arg(approvingRoles().join(u" or ")) : u"--meaning takes %1."_s.arg(meanings().join(u", ")));
        return WrongUse;
    }
    const auto path = oneArticle(arguments, u"approve"_s);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    const QString keyPath = arguments.value(u"key"_s);
    const Result<PublicKey> key = publicKeyBeside(keyPath);
    if (!key)
        return printError(key.error());
    const auto read = ReviewReader().read(std::get<QString>(path));
    if (!read)
        return printError(read.error());
    const ApprovalRequest request{arguments.value(u"as"_s), arguments.value(u"role"_s), *meaning, key.value().fingerprint,
                                  arguments.isSet(u"looked-for-claims"_s)};
    const Result<QString> event = approve(read.value()->subject(), request, keyPath);
    if (!event)
        return printError(event.error());
    return finish(event.value().toUtf8() + '\n', AllGood);
}

} // namespace articular::cli
