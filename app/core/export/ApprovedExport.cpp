// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ApprovedExport.h"

#include "core/review/PageReviews.h"
#include "core/review/ReviewCase.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

Result<ExportOutcome> exportApproved(const CheckContext &context, const QList<Finding> &findings, ExportOptions options,
                                     const QString &by, const Clock &clock)
{
    const auto page = pageBasisOf(context.article, context.body, context.workspace);
    if (!page)
        return page.error();
    const ArticleState state = stateOf(context, page.value(), clock);
    const ReviewSubject subject{context, findings, page.value(), *context.review, state, clock};
    if (auto review = pageReviewOf(state, context.article.metadata().authors))
        options.approved = ApprovedPage{state.newest()->number, state.newest()->at, std::move(*review)};
    auto outcome = exportHtml(context, options);
    if (outcome) {
        if (const Status recorded = recordExport(subject, by, u"html"_s, QFileInfo(outcome.value().path).fileName()); !recorded)
            return recorded.error();
    }
    return outcome;
}

} // namespace articular
