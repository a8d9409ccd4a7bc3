// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"
#include "cli/TrustInput.h"

#include "core/base/FileStore.h"
#include "core/recovery/RecoveryCopies.h"
#include "core/review/Erasing.h"
#include "core/trust/ListedSignatures.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// The signature of the plan's record, once it counts as the administrator's.
Result<QByteArray> signedPlan(const ReviewSubject &subject, const ErasePlan &plan, const QString &keyPath)
{
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return ssh.error();
    const QByteArray bytes = eraseBytes(plan.record);
    Result<QByteArray> signature = ssh.value().sign(bytes, {keyPath, {}}, signaturePurpose(u"administrator"_s));
    if (!signature)
        return signature;
    const ListedSignatures signatures(subject.history.trust);
    const SignatureVerdict own = signatures.verify(bytes, signature.value(), plan.record.by, u"administrator"_s, plan.record.at);
    if (!own.valid)
        return Error{ErrorCode::Refused, own.reason + u" Nothing was erased."_s, {}, {}, 0};
    return signature;
}

int eraseFrom(const ReviewSubject &subject, const EraseRequest &request, const QString &keyPath)
{
    const auto lock = openedToWrite(subject, request.by);
    if (!lock)
        return printError(lock.error());
    const Result<ErasePlan> plan = planErasing(subject, request, recoveryRoot());
    if (!plan)
        return printError(plan.error());
    printMessage(u"It is erased from %1 files of this article; a signed record says so, without the words."_s.arg(plan.value().files.size()));
    const Result<QByteArray> signature = signedPlan(subject, plan.value(), keyPath);
    if (!signature)
        return printError(signature.error());
    const Result<QString> event = erase(subject, plan.value(), signature.value());
    if (!event) {
        printMessage(u"Not all of it was erased. Erase it once more."_s);
        return printError(event.error());
    }
    if (plan.value().isArticleChanged)
        printMessage(u"The article's text was changed by it, so it needs a new approval."_s);
    printMessage(u"Not touched: backups, the history of Git, and packages that were exported before."_s);
    const QStringList elsewhere = filesWithPassage(subject.context.workspace.root(), request.passage);
    for (const QString &path : elsewhere)
        printMessage(u"It also stands in %1."_s.arg(path));
    return finish(event.value().toUtf8() + '\n', elsewhere.isEmpty() ? AllGood : SomethingFailed);
}

} // namespace

int runErase(const QStringList &list)
{
    Arguments arguments(u"erase"_s, u"PATH --text-file FILE|- --as ID --key FILE --reason R"_s,
        u"Erases words that identify somebody: from the article, from the texts that were kept of it, from its review and from "
        "copies of unsaved text. Only the administrator may; a signed record of it stays."_s);
    arguments.addOption(u"text-file"_s, u"A file with the words, or - for standard input, so that they do not stand among the typed commands."_s);
    arguments.addOption(u"as"_s, u"The administrator: an id of the list of people who may approve."_s);
    arguments.addOption(u"key"_s, u"The administrator's signing key."_s);
    arguments.addOption(u"reason"_s, u"Why it is erased, without the words."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"erase"_s, {u"text-file"_s, u"as"_s, u"key"_s, u"reason"_s}))
        return WrongUse;
    const QString textPath = arguments.value(u"text-file"_s);
    const auto words = textPath == u"-" ? readTextFromStandardInput() : readTextFile(textPath);
    if (!words)
        return printError(words.error());
    const QString keyPath = arguments.value(u"key"_s);
    const Result<PublicKey> key = publicKeyBeside(keyPath);
    if (!key)
        return printError(key.error());
    const auto path = oneArticle(arguments, u"erase"_s);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    const auto read = ReviewReader().read(std::get<QString>(path));
    if (!read)
        return printError(read.error());
    return eraseFrom(read.value()->subject(), {arguments.value(u"as"_s), key.value().fingerprint, QString::fromUtf8(words.value()), arguments.value(u"reason"_s)}, keyPath);
}

} // namespace articular::cli
