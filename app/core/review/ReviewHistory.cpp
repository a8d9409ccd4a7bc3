// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewHistory.h"

#include <QCoreApplication>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReviewHistory)
};

SignedApproval looked(const Event &event, ApprovalRecord record, const SignatureVerifier *verifier)
{
    SignedApproval approval{event.file, std::move(record), false, {}};
    if (!verifier)
        return approval;
    const Result<QByteArray> signature = readSignature(event);
    if (!signature) {
        approval.reason = signature.error().message;
        return approval;
    }
    const ApprovalSigner &signer = approval.record.signer;
    const SignatureVerdict verdict = verifier->verify(event.bytes, signature.value(), signer.id, signer.role, approval.record.at);
    approval.isSigned = verdict.valid;
    approval.reason = verdict.reason;
    return approval;
}

/// Signed by an administrator of the list, or nothing that it says counts.
Result<EraseRecord> lookedErase(const Event &event, const SignatureVerifier *verifier)
{
    Result<EraseRecord> record = parseErase(event.bytes);
    if (!record)
        return record;
    const Result<QByteArray> signature = readSignature(event);
    if (!signature)
        return Error{ErrorCode::Refused, HistoryText::tr("A record says that something was erased, but nobody signed it. It does not count."), {}, event.path};
    const SignatureVerdict verdict = verifier->verify(event.bytes, signature.value(), record.value().by, u"administrator"_s, record.value().at);
    if (!verdict.valid)
        return Error{ErrorCode::Refused, HistoryText::tr("A record says that something was erased, but no administrator signed it so: %1").arg(verdict.reason), {}, event.path};
    return record;
}

void lookAtErasure(const Event &event, const SignatureVerifier *verifier, ReviewHistory &history)
{
    // Without a list nobody is an administrator, and no approval is there to rest on anything.
    if (!verifier)
        return;
    Result<EraseRecord> record = lookedErase(event, verifier);
    if (record)
        history.erasures.add(std::move(record).value());
    else
        history.log.problems.append({event.path, {}, 1, record.error().message});
}

} // namespace

ReviewHistory readHistory(const QString &articlePath, const QString &articleId, Trust trust, const SignatureVerifier *verifier)
{
    ReviewHistory history;
    history.log = readEvents(articlePath, articleId);
    history.trust = std::move(trust);
    for (const Event &event : std::as_const(history.log.events)) {
        if (event.kind == "erase"_L1)
            lookAtErasure(event, verifier, history);
        if (event.kind != "approve"_L1)
            continue;
        Result<ApprovalRecord> record = parseApproval(event.bytes);
        if (record)
            history.approvals.append(looked(event, std::move(record).value(), verifier));
        else
            history.log.problems.append({event.path, {}, 1, record.error().message});
    }
    return history;
}

ReviewHistory readHistory(const QString &articlePath, const QString &articleId, const KnownSigners &signers)
{
    ReviewHistory history = readHistory(articlePath, articleId, signers.trust, signers.signatures.get());
    history.clinicTexts = signers.clinicTexts;
    return history;
}

ArticleFacts factsOf(const PresentText &text, const ReviewHistory &history, const QDateTime &now)
{
    const ArticleMetadata &details = text.article.metadata();
    ArticleFacts facts{details.id, text.page.contentDigest, text.page.pageDigest, details.authors};
    const ArticleState state = articleStateOf(facts, history, now);
    if (state.newest() && !state.isWithdrawn && !state.holds)
        facts.replaced = replacedTextsOf(text, *state.newest(), history, now.toLocalTime().date());
    return facts;
}

ArticleFacts factsOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const ReviewHistory &history,
                     const QDateTime &now)
{
    const bool isEverSent = std::ranges::any_of(history.log.events, [](const Event &event) { return event.kind == "submit"_L1; });
    const Result<PageBasis> page = isEverSent ? pageBasisOf(article, body, workspace) : Result<PageBasis>(Error{});
    if (page)
        return factsOf({article, body, workspace, page.value()}, history, now);
    return {article.metadata().id, {}, {}, article.metadata().authors};
}

} // namespace articular
