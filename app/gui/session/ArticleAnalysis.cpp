// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ArticleAnalysis.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/base/FileStore.h"
#include "core/review/Decisions.h"
#include "core/export/ExportChecks.h"

namespace articular {

ArticleAnalysis::ArticleAnalysis(const Clock &clock, std::shared_ptr<const Spellers> spellers)
    : m_clock(clock)
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
    reloadDecisions();
    return workspace;
}

void ArticleAnalysis::reloadDecisions()
{
    ReviewRecord review;
    if (const auto text = readTextFile(m_path))
        review = readReview(m_path, FrontMatter::parse(text.value()).metadata().id);
    m_askedClaims = review.askedClaims;
    m_analyzer->setDecisions(std::move(review.decisions), std::move(review.problems));
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
    AnalysisResult result = m_analyzer->analyse(revision, today());
    result.askedClaims = m_askedClaims;
    return result;
}

QDate ArticleAnalysis::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace articular
