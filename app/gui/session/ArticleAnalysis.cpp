// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ArticleAnalysis.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/base/FileStore.h"
#include "core/export/ExportChecks.h"
#include "core/review/Decisions.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReviewHistory.h"
#include "core/review/PageOfToday.h"
#include "core/review/ReviewPhrases.h"
#include "core/review/ReviewSituation.h"
#include "core/review/ReviewSteps.h"
#include "core/review/Waivers.h"

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
        *history = readHistory(m_path, FrontMatter::parse(text.value()).metadata().id, signers);
    }
    ReviewRecord review = reviewRecordOf(history->log);
    m_askedClaims = review.askedClaims;
    m_analyzer->setDecisions(std::move(review.decisions), std::move(review.problems));
    m_analyzer->setLetStand([this](const CheckContext &context, QList<Finding> &findings) {
        QList<SwitchedOffFinding> taken = takeWaived(context, findings);
        const QList<Waiver> waivers = waiversOf(m_review->log);
        for (SwitchedOffFinding &one : taken) {
            const QString by = personName(newestWaiver(one.finding, waivers)->by, m_workspace, m_review->trust);
            one.reason = tr("%1 let this stand: %2", "name, reason").arg(by, one.reason);
        }
        return taken;
    });
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
    // What the page is made from is read and hashed once, for the checks and for the words about its review.
    auto review = std::make_shared<ReviewHistory>(*m_review);
    const QDateTime now = m_clock.now().toLocalTime();
    review->facts = factsOf(m_analyzer->article(), m_analyzer->body(), m_workspace, *review, now.toUTC());
    m_analyzer->setReview(review);
    AnalysisResult result = m_analyzer->analyse(revision, today());
    result.askedClaims = m_askedClaims;
    result.review = reviewSummaryOf(*review, {m_workspace, review->trust, now});
    auto situation = std::make_shared<ReviewSituation>(reviewSituationOf(m_analyzer->article(), m_analyzer->body(), m_workspace, *review, *review->facts, now));
    // Pages of a practice clinic never name a reviewer.
    const PageOfToday page = pageOfToday(m_analyzer->article(), m_analyzer->body(), m_workspace, *review, situation->state, now.toUTC());
    m_analyzer->setTextsInForce(page.clinic ? page.clinic->replaced : QMap<QString, QByteArray>());
    m_analyzer->setPageReview(m_workspace.profile().practice ? std::nullopt : page.review);
    if (!m_path.isEmpty())
        result.review.situation = std::move(situation);
    return result;
}

bool ArticleAnalysis::isPreviewOutdated() const
{
    return m_analyzer->isPageReviewOutdated();
}

QDate ArticleAnalysis::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace articular
