// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ReviewReading.h"

#include "core/base/FileStore.h"
#include "core/checks/prose/RulePack.h"
#include "core/export/ExportChecks.h"
#include "core/review/Decisions.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReviewHistory.h"
#include "core/workspace/ArticleIndex.h"

namespace articular {

namespace {

/// What an article refers to while it is looked at.
struct Clinic
{
    Workspace workspace;
    ArticleIndex articles;

    static Clinic of(const QString &articlePath)
    {
        Workspace workspace = Workspace::forArticle(articlePath);
        ArticleIndex articles = ArticleIndex::of(workspace.root());
        return {std::move(workspace), std::move(articles)};
    }
};

} // namespace

Result<std::unique_ptr<ReviewCase>> readReviewCase(const QString &path, const QByteArray &text, const Clock &clock)
{
    auto clinic = std::make_shared<const Clinic>(Clinic::of(path));
    const Workspace &workspace = clinic->workspace;
    Article article(path, text);
    const KnownSigners signers = knownSigners(workspace.root());
    auto history = std::make_shared<const ReviewHistory>(readHistory(path, article.metadata().id, signers));
    ReviewRecord review = reviewRecordOf(history->log);
    auto checked = std::make_unique<CheckSubject>(std::move(article), workspace, clock.now().toLocalTime().date(),
        Surroundings{.decisions = std::move(review.decisions), .pathsBySlug = &clinic->articles.pathsBySlug,
                     .pathsById = &clinic->articles.pathsById, .reviewProblems = std::move(review.problems), .review = std::move(history)});
    return ReviewCase::of(std::move(checked), CheckRunner(programChecks()), clock, clinic);
}

Result<std::unique_ptr<ReviewCase>> readReviewCase(const QString &path, const Clock &clock)
{
    const Result<QByteArray> text = readTextFile(path);
    return text ? readReviewCase(path, text.value(), clock) : Result<std::unique_ptr<ReviewCase>>(text.error());
}

} // namespace articular
