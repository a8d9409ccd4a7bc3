// SPDX-License-Identifier: GPL-3.0-or-later
// An article's text beside an approved one, where clinic texts that both show have other words now: which of them were
// replaced by signed versions, and what the text is with the approved words in their places. What follows from it for the
// approval is ArticleState's.
#pragma once

#include "core/review/ArticleState.h"
#include "core/review/PageText.h"

namespace articular {

/// A text as it is now; `page` is of the same bytes. The values must outlive it.
struct PresentText
{
    const Article &article;
    const MarkdownDocument &body;
    const Workspace &workspace;
    const PageBasis &page;
};

/// Compares with the kept copy of an approved text. Nothing when no clinic text differs, or when the copy is not there or
/// not whole.
std::optional<ReplacedTexts> replacedTextsOf(const PresentText &text, const ApprovedVersion &approved, const ReviewHistory &history, const QDate &today);

/// The clinic whose texts have the approved words wherever their new ones are not in force yet: what goes out today. With it
/// the bytes of those texts, for pageBasisOf(). Nothing when all texts are in force.
struct ClinicInForce
{
    Workspace workspace;
    QMap<QString, QByteArray> replaced;
};
std::optional<ClinicInForce> clinicInForce(const QString &articlePath, const Workspace &workspace, const ArticleState &state, const Erasures &erasures);

} // namespace articular
