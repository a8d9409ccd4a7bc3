// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody may approve what is there, and the record that they would sign. Signing it is trust's; that it counts
// afterwards is decided anew from the record and the events (ArticleState).
#pragma once

#include "core/review/ReviewSteps.h"

namespace articular {

struct ApprovalRequest
{
    QString by, role;
    Meaning meaning = Meaning::WholeArticle;
    QString key;                          ///< fingerprint of the key that will sign
    bool lookedForClaims = false;         ///< where the program has no rules: the signer looked for claims
    /// With-my-changes: the text as it was sent; what is approved is that text with the signer's suggestions.
    const ReviewSubject *sent = nullptr;
    bool sawWholePage = false;            ///< with-my-changes: the whole page was on the signer's screen
};

/// Why it may not be approved so; whole sentences. Empty: it may.
QStringList approvalObstacles(const ReviewSubject &subject, const ApprovalRequest &request);

/// The record to be signed, over approvalBytes(). Refused with the first obstacle.
Result<ApprovalRecord> prepareApproval(const ReviewSubject &subject, const ApprovalRequest &request);

/// Version of the rules that this program checks by.
QString rulesVersion();

} // namespace articular
