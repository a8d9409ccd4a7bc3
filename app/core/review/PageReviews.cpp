// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageReviews.h"

using namespace Qt::StringLiterals;

namespace articular {

std::optional<PageReview> pageReviewOf(const ArticleState &state, const QStringList &authors)
{
    // What a clinic text says now, or will say, in other words than the reviewer read is not reviewed.
    if (!state.holds || !state.clinicTexts.otherMeaning.isEmpty() || !state.clinicTexts.notYet.isEmpty())
        return std::nullopt;
    PageReview review;
    for (const ApprovalRecord &approval : state.newest()->approvals) {
        const ApprovalSigner &signer = approval.signer;
        const bool isNamed = std::ranges::any_of(review.reviewers, [&signer](const PageReview::Reviewer &known) { return known.id == signer.id; });
        if (signer.role == "medical-reviewer"_L1 && !isNamed && !authors.contains(signer.id))
            review.reviewers.append({signer.id, signer.name, signer.credentials});
    }
    review.lastReviewed = state.newest()->lastReviewed;
    return review;
}

} // namespace articular
