// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportBasis.h"

#include "core/base/FileStore.h"
#include "core/export/ExportChecks.h"
#include "core/export/WebsitePackage.h"
#include "core/review/Decisions.h"
#include "core/review/ReviewHistory.h"
#include "core/review/Waivers.h"

namespace articular {

std::shared_ptr<const ExportClinic> ExportClinic::ofArticle(const QString &path)
{
    const Workspace workspace = Workspace::forArticle(path);
    const QString root = workspace.root();
    return std::make_shared<const ExportClinic>(ExportClinic{workspace, ArticleIndex::of(root), knownSigners(root), CheckRunner(programChecks())});
}

Result<std::unique_ptr<CheckedExport>> CheckedExport::of(const ExportSource &source, const ExportClinic &clinic, const Clock &clock)
{
    const Result<QByteArray> text = source.text ? Result<QByteArray>(*source.text) : readTextFile(source.path);
    if (!text)
        return text.error();
    const Article article(source.path, text.value());
    ReviewHistory history = readHistory(source.path, article.metadata().id, clinic.signers);
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    history.facts = factsOf(article, body, clinic.workspace, history, clock.now());
    ReviewRecord review = reviewRecordOf(history.log);
    const Surroundings surroundings{.decisions = std::move(review.decisions), .pathsBySlug = &clinic.articles.pathsBySlug,
                                    .pathsById = &clinic.articles.pathsById, .reviewProblems = std::move(review.problems),
                                    .review = std::make_shared<const ReviewHistory>(std::move(history))};
    auto checked = std::unique_ptr<CheckedExport>(new CheckedExport(article, clinic, surroundings, clock.now()));
    return checked;
}

CheckedExport::CheckedExport(const Article &article, const ExportClinic &clinic, const Surroundings &surroundings, const QDateTime &now)
    : m_subject(article, clinic.workspace, now.toLocalTime().date(), surroundings)
    , m_findings(clinic.checks.run(m_subject.context()))
    , m_state(articleStateOf(*surroundings.review->facts, *surroundings.review, now))
    , m_isApprovalSetUp(surroundings.review->trust.isVerified())
{
    takeWaived(m_subject.context(), m_findings);
    m_obstacles = exportObstacles(m_subject.context(), m_findings);
}

QString CheckedExport::title() const
{
    const Article &article = context().article;
    return article.metadata().title.isEmpty() ? packageName(article) : article.metadata().title;
}

} // namespace articular
