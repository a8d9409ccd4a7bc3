// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewHistory.h"

#include "core/review/PageText.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

ReviewHistory readHistory(const QString &articlePath, const QString &articleId, Trust trust, const SignatureVerifier *verifier)
{
    ReviewHistory history;
    history.log = readEvents(articlePath, articleId);
    history.trust = std::move(trust);
    for (const Event &event : std::as_const(history.log.events)) {
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

ArticleFacts factsOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const EventLog &log)
{
    const ArticleMetadata &details = article.metadata();
    ArticleFacts facts{details.id, {}, {}, details.authors};
    if (std::ranges::none_of(log.events, [](const Event &event) { return event.kind == "submit"_L1; }))
        return facts;
    if (const Result<PageBasis> page = pageBasisOf(article, body, workspace)) {
        facts.contentDigest = page.value().contentDigest;
        facts.pageDigest = page.value().pageDigest;
    }
    return facts;
}

} // namespace articular
