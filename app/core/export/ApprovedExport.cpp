// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ApprovedExport.h"

#include "core/export/PackageSet.h"
#include "core/export/RecordExport.h"
#include "core/review/PageReviews.h"
#include "core/review/ReplacedTexts.h"
#include "core/review/ReviewCase.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Exporter
{
    const CheckContext &asChecked;        ///< with what was decided about its claims
    const QList<Finding> &findings;
    const QString &by;
    const Clock &clock;
};

/// `replaced`: bytes of clinic texts that are other in the context's clinic than on disk.
Result<ExportOutcome> exported(const CheckContext &context, const Exporter &exporter, ExportOptions options, const QMap<QString, QByteArray> &replaced)
{
    const auto &[asChecked, findings, by, clock] = exporter;
    const auto page = pageBasisOf(context.article, context.body, context.workspace, replaced);
    if (!page)
        return page.error();
    const ArticleState state = stateOf(context, page.value(), clock);
    if (const auto clinic = clinicInForce(context.article.path(), context.workspace, state, context.review->erasures)) {
        // The context owns the history for as long as this takes.
        const std::shared_ptr<const ReviewHistory> review(std::shared_ptr<void>(), context.review);
        const CheckSubject inForce(context.article, clinic->workspace, context.today, {.decisions = {}, .review = review});
        return exported(inForce.context(), exporter, std::move(options), clinic->replaced);
    }
    const ReviewSubject subject{context, findings, page.value(), *context.review, state, clock};
    if (auto review = pageReviewOf(state, context.article.metadata().authors))
        options.approved = ApprovedPage{state.newest()->number, state.newest()->at, std::move(*review)};
    options.draft = false;
    const auto made = madePackages(context, options);
    if (!made)
        return made.error();
    // No package without its record.
    const auto record = exportApprovalRecord({asChecked, *context.review, state, page.value()}, options.outputFolder, options.replace);
    if (!record)
        return record.error();
    auto outcome = writtenPackages(made.value(), options);
    if (!outcome)
        return outcome;
    outcome.value().recordPath = record.value().path;
    outcome.value().isRecordUnchanged = record.value().unchanged;
    for (const ExportedPackage &package : std::as_const(outcome.value().packages)) {
        if (const Status recorded = recordExport(subject, by, targetName(package.target), QFileInfo(package.path).fileName()); !recorded)
            return recorded.error();
    }
    return outcome;
}

} // namespace

Result<ExportOutcome> exportApproved(const CheckContext &context, const QList<Finding> &findings, ExportOptions options,
                                     const QString &by, const Clock &clock)
{
    return exported(context, {context, findings, by, clock}, std::move(options), {});
}

} // namespace articular
