// SPDX-License-Identifier: GPL-3.0-or-later
// An article's page as it goes out today: with the words before of clinic texts whose new ones are not in force yet, and with
// what may be said about the review of exactly that page.
#pragma once

#include "core/review/PageReviews.h"
#include "core/review/ReplacedTexts.h"

namespace articular {

struct PageOfToday
{
    std::optional<ClinicInForce> clinic;  ///< nothing: the clinic as it is
    std::optional<PageReview> review;
};

/// `state` is of the article and the clinic as they are.
PageOfToday pageOfToday(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const ReviewHistory &history,
                        const ArticleState &state, const QDateTime &now);

} // namespace articular
