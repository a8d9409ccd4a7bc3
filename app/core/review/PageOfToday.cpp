// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageOfToday.h"

#include "core/review/ReviewHistory.h"

namespace articular {

PageOfToday pageOfToday(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const ReviewHistory &history,
                        const ArticleState &state, const QDateTime &now)
{
    const QStringList &authors = article.metadata().authors;
    PageOfToday today{clinicInForce(article.path(), workspace, state, history.erasures), std::nullopt};
    if (!today.clinic) {
        today.review = pageReviewOf(state, authors);
        return today;
    }
    const auto page = pageBasisOf(article, body, today.clinic->workspace, today.clinic->replaced);
    if (!page)
        return today;
    const ArticleFacts facts = factsOf({article, body, today.clinic->workspace, page.value()}, history, now);
    today.review = pageReviewOf(articleStateOf(facts, history, now), authors);
    return today;
}

} // namespace articular
