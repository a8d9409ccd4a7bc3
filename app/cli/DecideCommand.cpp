// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/base/FileStore.h"
#include "core/claims/Deciding.h"
#include "core/review/Decisions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Shorter ones are words rather than the beginning of a fingerprint.
constexpr int leastPrefix = 6;

bool isPrefix(const QString &claim)
{
    static const QRegularExpression hexadecimal(u"^[0-9a-f]+$"_s);
    return claim.size() >= leastPrefix && claim.size() <= 64 && hexadecimal.match(claim).hasMatch();
}

Result<LedgerEntry> entryOf(const ClaimLedger &ledger, const QString &claim)
{
    const QByteArray prefix = claim.toLatin1();
    QList<LedgerEntry> found;
    for (const LedgerEntry &entry : ledger.entries()) {
        if (entry.fingerprint.startsWith(prefix) || entry.thread.startsWith(prefix))
            found.append(entry);
    }
    if (found.size() == 1)
        return found.first();
    const QString message = found.isEmpty() ? u"The article has no claim with the fingerprint “%1”. Nothing was recorded."_s
                                            : u"Several claims have fingerprints that begin with “%1”: give more of it. Nothing was recorded."_s;
    return Error{ErrorCode::InvalidInput, message.arg(claim), {}, {}, 0};
}

QString locatorOf(const Arguments &arguments)
{
    if (arguments.isSet(u"page"_s))
        return u"p. "_s + arguments.value(u"page"_s);
    return arguments.isSet(u"quote"_s) ? u"“%1”"_s.arg(arguments.value(u"quote"_s)) : QString();
}

Result<ClaimDecision> decisionFor(const CheckContext &context, const QString &claim, const DecisionRequest &request)
{
    const LedgerBasis basis{context.article, context.body, context.prose, context.fingerprints, context.workspace, context.today};
    if (!isPrefix(claim)) {
        if (request.verdict == Verdict::MarkedAsClaim)
            return markedAsClaim(claim, context.claims, request, basis);
        return Error{ErrorCode::InvalidInput, u"Name the claim by the first %1 or more signs of its fingerprint, as `claims --format json` prints it."_s.arg(leastPrefix), {}, {}, 0};
    }
    const Result<LedgerEntry> entry = entryOf(context.claims, claim);
    if (!entry)
        return entry.error();
    const auto decisions = decisionsAbout({entry.value()}, request, basis);
    if (!decisions)
        return decisions.error();
    return decisions.value().first();
}

int record(const CheckContext &context, const QString &claim, const DecisionRequest &request)
{
    const Result<ClaimDecision> decision = decisionFor(context, claim, request);
    if (!decision)
        return printError(decision.error());
    const auto recorded = recordDecision(context.article.path(), context.article.metadata().id, decision.value(), SystemClock());
    if (!recorded)
        return printError(recorded.error());
    return finish(recorded.value().event.toUtf8() + '\n', AllGood);
}

int recordFor(const QString &path, const QString &claim, const DecisionRequest &request)
{
    auto text = readTextFile(path);
    if (!text)
        return printError(text.error());
    Workspaces workspaces;
    return record(loadedArticle(path, std::move(text).value(), workspaces.of(path))->context(), claim, request);
}

/// About what the text claims once the reviewer's own suggestions are in it.
int recordForChanged(const QString &path, const QString &claim, const DecisionRequest &request)
{
    const ReviewReader reader;
    const auto sent = reader.read(path);
    if (!sent)
        return printError(sent.error());
    const auto changed = reader.readWithSuggestions(*sent.value(), request.by);
    return changed ? record(changed.value()->context(), claim, request) : printError(changed.error());
}

} // namespace

int runDecide(const QStringList &list)
{
    Arguments arguments(u"decide"_s, u"PATH CLAIM --as ID --role R --verdict V"_s,
        u"Records what a reviewer decides about one claim. CLAIM is the beginning of its fingerprint, or, to mark what was "
        "not found, words of the text."_s);
    arguments.addOption(u"as"_s, u"Who decides: an id of people.yaml."_s);
    arguments.addOption(u"role"_s, u"medical-reviewer or compliance-reviewer."_s);
    arguments.addOption(u"verdict"_s, u"accepted, accepted-with-reference, needs-citation, needs-rewording, rejected, not-a-claim or marked-as-claim."_s);
    arguments.addOption(u"reference"_s, u"The key of the clinic's reference that supports the claim."_s);
    arguments.addOption(u"quote"_s, u"The words of the reference that support it."_s);
    arguments.addOption(u"page"_s, u"The page of the reference that supports it."_s);
    arguments.addOption(u"note"_s, u"A note for the writer."_s);
    arguments.addFlag(u"with-my-changes"_s, u"Decides about the text with your own suggestions, as `approve --meaning with-my-changes` signs it."_s);
    if (const auto status = arguments.parse(list, 2, 2))
        return *status;
    const auto verdict = verdictFromId(arguments.value(u"verdict"_s));
    if (!arguments.isSet(u"as"_s) || !arguments.isSet(u"role"_s) || !verdict) {
        printMessage(u"decide needs --as ID, --role R and --verdict V (--help lists the verdicts)."_s);
        return WrongUse;
    }
    if (arguments.isSet(u"quote"_s) && arguments.isSet(u"page"_s)) {
        printMessage(u"Give --quote or --page, not both."_s);
        return WrongUse;
    }
    const auto files = articleFiles(arguments.paths().first(1));
    if (!files)
        return printError(files.error());
    if (files.value().size() != 1) {
        printMessage(u"decide takes one article; this folder has %1."_s.arg(files.value().size()));
        return WrongUse;
    }
    DecisionRequest request;
    request.by = arguments.value(u"as"_s);
    request.role = arguments.value(u"role"_s);
    request.verdict = *verdict;
    request.reference = arguments.value(u"reference"_s);
    request.locator = locatorOf(arguments);
    request.note = arguments.value(u"note"_s);
    const QString path = files.value().first(), claim = arguments.paths().at(1);
    return arguments.isSet(u"with-my-changes"_s) ? recordForChanged(path, claim, request) : recordFor(path, claim, request);
}

} // namespace articular::cli
