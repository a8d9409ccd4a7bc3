// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ArticleAnalysis.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/base/FileStore.h"
#include "core/export/ExportChecks.h"
#include "core/review/Decisions.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReviewHistory.h"
#include "core/review/ReviewPhrases.h"

namespace articular {

ArticleAnalysis::ArticleAnalysis(const Clock &clock, std::shared_ptr<const Spellers> spellers)
    : m_clock(clock)
    , m_review(std::make_shared<const ReviewHistory>())
    , m_analyzer(std::make_unique<ArticleAnalyzer>(QString(), Workspace(), programChecks()))
{
    m_analyzer->setSpellers(std::move(spellers));
}

ArticleAnalysis::~ArticleAnalysis() = default;

Workspace ArticleAnalysis::open(const QString &path)
{
    Workspace workspace = path.isEmpty() ? Workspace() : Workspace::forArticle(path);
    m_analyzer->setPath(path);
    m_analyzer->setWorkspace(workspace);
    m_path = path;
    m_workspace = workspace;
    reloadDecisions();
    return workspace;
}

void ArticleAnalysis::readReview()
{
    auto history = std::make_shared<ReviewHistory>();
    if (const auto text = readTextFile(m_path)) {
        const KnownSigners signers = knownSigners(m_workspace.root());
        *history = readHistory(m_path, FrontMatter::parse(text.value()).metadata().id, signers.trust, signers.signatures.get());
    }
    ReviewRecord review = reviewRecordOf(history->log);
    m_askedClaims = review.askedClaims;
    m_analyzer->setDecisions(std::move(review.decisions), std::move(review.problems));
    m_analyzer->setReview(history);
    m_review = std::move(history);
}

void ArticleAnalysis::resetPreview()
{
    m_analyzer->resetPreview();
}

PreviewUpdate ArticleAnalysis::preview(const QByteArray &text, quint64 revision)
{
    return m_analyzer->preview(text, revision, today());
}

AnalysisResult ArticleAnalysis::analyse(quint64 revision)
{
    if (std::exchange(m_isReviewStale, false))
        readReview();
    AnalysisResult result = m_analyzer->analyse(revision, today());
    result.askedClaims = m_askedClaims;
    result.review = reviewSummaryOf(Article(m_path, result.text), *m_review, {m_workspace, m_review->trust, m_clock.now().toLocalTime()});
    return result;
}

QDate ArticleAnalysis::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace articular
