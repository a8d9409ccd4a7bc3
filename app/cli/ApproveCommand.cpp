// SPDX-License-Identifier: GPL-3.0-or-later
// approve: one article or several, with one asking for the passphrase; and apply-changes, by which the writer takes over
// what a reviewer approved with changes.
#include "cli/Command.h"
#include "cli/PassphrasePrompt.h"
#include "cli/ReviewCase.h"
#include "cli/TrustInput.h"

#include "core/base/FileStore.h"
#include "core/review/ApprovalSigning.h"
#include "core/review/Notes.h"
#include "core/review/ReviewerChanges.h"
#include "core/review/TextChanges.h"

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

/// An article that may be signed, with what will be.
struct ReadyArticle
{
    std::unique_ptr<ReviewCase> sent, changed; ///< `changed`: with the signer's suggestions, where those are approved too
    ApprovalRecord record;

    const ReviewSubject &subject() const { return (changed ? changed : sent)->subject(); }
};

/// What has to be decided before one's own words can be approved: they stand in no file yet.
void printUndecided(const ReviewSubject &subject)
{
    for (const LedgerEntry *entry : subject.context.claims.unsettled())
        printMessage(u"Not decided: %1 “%2”"_s.arg(QString::fromLatin1(entry->fingerprint.first(12)), entry->claim.text));
}

Result<ReadyArticle> readyToSign(const ReviewReader &reader, const QString &path, ApprovalRequest request)
{
    auto sent = reader.read(path);
    if (!sent)
        return sent.error();
    ReadyArticle ready{std::move(sent).value(), nullptr, {}};
    if (request.meaning == Meaning::WithMyChanges) {
        auto changed = reader.readWithSuggestions(*ready.sent, request.by);
        if (!changed)
            return changed.error();
        ready.changed = std::move(changed).value();
        request.sent = &ready.sent->subject();
        printMessage(u"With your changes:"_s);
        printMessage(QString::fromUtf8(changesAsText(changesBetween(ready.sent->subject().page.pageText, ready.subject().page.pageText)).trimmed()));
        printUndecided(ready.subject());
    }
    auto record = prepareApproval(ready.subject(), request);
    if (!record)
        return record.error();
    ready.record = std::move(record).value();
    printMessage(ready.record.statement);
    return ready;
}

/// Signs those of the articles that may be signed. An exit status.
int approveAll(const QStringList &paths, const ApprovalRequest &request, SigningKey key)
{
    const ReviewReader reader;
    std::vector<ReadyArticle> articles;
    int status = AllGood;
    for (const QString &path : paths) {
        auto ready = readyToSign(reader, path, request);
        if (ready)
            articles.push_back(std::move(ready).value());
        else
            status = std::max(status, printError(ready.error()));
    }
    // For one article ssh-keygen asks itself, and no passphrase ever passes through here.
    if (articles.size() > 1) {
        key.passphrase = askPassphrase(u"Passphrase of %1, to sign %2 articles: "_s.arg(key.path).arg(articles.size()));
        if (!key.passphrase) {
            printMessage(u"There is nobody to ask for the passphrase. Nothing was signed."_s);
            return std::max<int>(status, SomethingFailed);
        }
    }
    QByteArray events;
    for (const ReadyArticle &ready : articles) {
        const Result<QString> event = signApproval(ready.subject(), ready.record, key);
        if (!event) {
            // What is wrong with the key or the passphrase is wrong for the others too.
            status = std::max(status, printError(event.error()));
            break;
        }
        events += event.value().toUtf8() + '\n';
    }
    return finish(events, status);
}

/// The one article that each path means.
std::variant<QStringList, int> oneArticleEach(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths) {
        const auto files = articleFiles({path});
        if (!files)
            return printError(files.error());
        if (files.value().size() != 1) {
            printMessage(u"approve takes articles; the folder %1 has %2. Name each that you read."_s.arg(path).arg(files.value().size()));
            return int(WrongUse);
        }
        all += files.value();
    }
    all.removeDuplicates();
    return all;
}

Result<QStringList> takeOver(const ReviewSubject &subject, const QString &by)
{
    const bool isPerson = subject.context.workspace.person(by) || (subject.history.trust.isVerified() && subject.history.trust.list.person(by));
    if (!isPerson)
        return Error{ErrorCode::InvalidInput, u"“%1” is nobody of this clinic. Nothing was changed."_s.arg(by), {}, {}};
    const Result<SignedChanges> changes = signedChanges(subject);
    if (!changes)
        return changes.error();
    const auto lock = openedToWrite(subject, by);
    if (!lock)
        return lock.error();
    if (const Status written = writeFile(subject.path(), changes.value().text); !written)
        return written.error();
    QStringList recorded;
    for (const QString &note : changes.value().suggestions) {
        const Result<Event> resolved = recordResolved(subject.context, subject.history.log, note, by, true, subject.clock);
        if (!resolved)
            return resolved.error();
        recorded.append(resolved.value().file);
    }
    return recorded;
}

} // namespace

int runApprove(const QStringList &list)
{
    Arguments arguments(u"approve"_s, u"PATH… --as ID --role R --key FILE --meaning M"_s,
        u"Signs the approval of articles that were sent for review. The sentence that is signed is printed before the "
        "passphrase is asked for, once for all of them."_s);
    arguments.addOption(u"as"_s, u"Who approves: an id of the list of people who may."_s);
    arguments.addOption(u"role"_s, u"medical-reviewer or compliance-reviewer."_s);
    arguments.addOption(u"key"_s, u"The signing key."_s);
    arguments.addOption(u"meaning"_s, u"What you did: %1."_s.arg(meanings().join(u", ")));
    arguments.addFlag(u"looked-for-claims"_s, u"You looked for medical claims yourself, where the program has no rules for them."_s);
    arguments.addFlag(u"read-whole-article"_s, u"With with-my-changes: you read the whole article."_s);
    if (const auto status = arguments.parse(list, 1))
        return *status;
    if (!hasAll(arguments, u"approve"_s, {u"as"_s, u"role"_s, u"key"_s, u"meaning"_s}))
        return WrongUse;
    const auto meaning = meaningFromId(arguments.value(u"meaning"_s));
    if (!meaning || !approvingRoles().contains(arguments.value(u"role"_s))) {
        printMessage(meaning ? u"--role takes %1."_s.arg(approvingRoles().join(u" or ")) : u"--meaning takes %1."_s.arg(meanings().join(u", ")));
        return WrongUse;
    }
    const auto paths = oneArticleEach(arguments.paths());
    if (const int *status = std::get_if<int>(&paths))
        return *status;
    const QString keyPath = arguments.value(u"key"_s);
    const Result<PublicKey> key = publicKeyBeside(keyPath);
    if (!key)
        return printError(key.error());
    const ApprovalRequest request{arguments.value(u"as"_s), arguments.value(u"role"_s), *meaning, key.value().fingerprint,
                                  arguments.isSet(u"looked-for-claims"_s), nullptr, arguments.isSet(u"read-whole-article"_s)};
    return approveAll(std::get<QStringList>(paths), request, {keyPath, {}});
}

int runApplyChanges(const QStringList &list)
{
    Arguments arguments(u"apply-changes"_s, u"PATH --as ID"_s,
        u"Takes over the changes with which a reviewer approved the article: it is approved then. Prints the notes that are done by it."_s);
    arguments.addOption(u"as"_s, u"Who applies them: an id of people.yaml."_s);
    if (const auto status = arguments.parse(list, 1, 1))
        return *status;
    if (!hasAll(arguments, u"apply-changes"_s, {u"as"_s}))
        return WrongUse;
    const auto path = oneArticle(arguments, u"apply-changes"_s);
    if (const int *status = std::get_if<int>(&path))
        return *status;
    const auto read = ReviewReader().read(std::get<QString>(path));
    if (!read)
        return printError(read.error());
    const Result<QStringList> events = takeOver(read.value()->subject(), arguments.value(u"as"_s));
    if (!events)
        return printError(events.error());
    return finish(events.value().join(u'\n').toUtf8() + '\n', AllGood);
}

} // namespace articular::cli
