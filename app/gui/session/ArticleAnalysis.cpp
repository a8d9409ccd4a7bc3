// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ArticleAnalysis.h"

#include "core/analysis/ArticleAnalyzer.h"
#include "core/base/FileStore.h"
#include "core/export/ExportChecks.h"
#include "core/review/Decisions.h"
#include "core/review/KeptPictures.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReviewHistory.h"
#include "core/review/PageChanges.h"
#include "core/review/PageOfToday.h"
#include "core/review/ReviewPhrases.h"
#include "core/review/ReviewSituation.h"
#include "core/review/ReviewSteps.h"
#include "core/review/Snapshots.h"
#include "core/review/Suggestions.h"
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
    m_situation.reset();
    m_suggestions.clear();
    m_approvedText.reset();
    m_approvedDigest.clear();
    updateComparison();
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
    if (!m_suggestions.isEmpty()) {
        m_suggestions = movedEdits(m_suggestions, m_suggestedIn, text);
        m_suggestedIn = text;
        updateComparison();
    }
    PreviewUpdate update = m_analyzer->preview(text, revision, today());
    update.comparison = m_shownComparison = comparisonWords();
    return update;
}

void ArticleAnalysis::setGiveWay(const std::function<bool()> &giveWay)
{
    m_analyzer->setGiveWay(giveWay);
}

AnalysisResult ArticleAnalysis::analyse(quint64 revision)
{
    if (std::exchange(m_isReviewStale, false))
        readReview();
    if (m_analyzer->gaveWay())
        return {};
    // What the page is made from is read and hashed once, for the checks and for the words about its review.
    auto review = std::make_shared<ReviewHistory>(*m_review);
    const QDateTime now = m_clock.now().toLocalTime();
    review->facts = factsOf(m_analyzer->article(), m_analyzer->body(), m_workspace, *review, now.toUTC());
    m_analyzer->setReview(review);
    AnalysisResult result = m_analyzer->analyse(revision, today());
    if (m_analyzer->gaveWay())
        return result;
    result.askedClaims = m_askedClaims;
    result.review = reviewSummaryOf(*review, {m_workspace, review->trust, now});
    auto situation = std::make_shared<ReviewSituation>(reviewSituationOf(m_analyzer->article(), m_analyzer->body(), m_workspace, *review, *review->facts, now));
    // Pages of a practice clinic never name a reviewer.
    const PageOfToday page = pageOfToday(m_analyzer->article(), m_analyzer->body(), m_workspace, *review, situation->state, now.toUTC());
    m_analyzer->setTextsInForce(page.clinic ? page.clinic->replaced : QMap<QString, QByteArray>());
    m_analyzer->setPageReview(m_workspace.profile().practice ? std::nullopt : page.review);
    m_situation = std::move(situation);
    m_suggestedIn = m_analyzer->article().text();
    m_suggestions = suggestedEdits(m_situation->notes);
    if (m_comparedWith == ComparedWith::Approved || m_comparedWith == ComparedWith::Nothing)
        updateComparison();
    if (!m_path.isEmpty())
        result.review.situation = m_situation;
    return result;
}

void ArticleAnalysis::compare(ComparedWith with, const ComparedText &text)
{
    m_comparedWith = with;
    m_givenText = text;
    updateComparison();
}

void ArticleAnalysis::readApprovedText()
{
    const ApprovedVersion *version = m_situation ? m_situation->state.newest() : nullptr;
    if (version == nullptr) {
        m_approvedText.reset();
        m_approvedDigest.clear();
        // Until the review was looked at nothing is known of it.
        if (m_situation)
            m_whyNotCompared = tr("This article was not approved yet, so there is nothing to compare it with.");
        return;
    }
    if (version->contentDigest == m_approvedDigest)
        return;
    m_whyNotCompared.clear();
    m_approvedDigest = version->contentDigest;
    const auto files = readSnapshotFiles(m_path, m_approvedDigest, {"article.md"}, m_situation->erasures);
    m_approvedText = files ? std::optional(files.value().value("article.md")) : std::nullopt;
    if (!files)
        m_whyNotCompared = files.error().message;
}

void ArticleAnalysis::updateComparison()
{
    std::optional<QByteArray> before;
    std::shared_ptr<KeptPictures> pictures;
    if (m_comparedWith == ComparedWith::Saved || m_comparedWith == ComparedWith::Earlier) {
        before = m_givenText.text;
        pictures = picturesOf(m_givenText.digest);
    } else if (m_comparedWith == ComparedWith::Approved) {
        readApprovedText();
        before = m_approvedText;
        pictures = picturesOf(m_approvedDigest);
    }
    const bool showsSuggestions = m_comparedWith == ComparedWith::Nothing && !m_suggestions.isEmpty();
    if (showsSuggestions)
        before = applyEdits(m_suggestedIn, m_suggestions);
    const auto addressBefore = [pictures](const QString &address) { return pictures->addressOf(address); };
    m_analyzer->setComparison(std::move(before), showsSuggestions ? markSuggestions : markChanges,
                              pictures ? ArticleAnalyzer::PictureBefore(addressBefore) : ArticleAnalyzer::PictureBefore());
}

std::shared_ptr<KeptPictures> ArticleAnalysis::picturesOf(const QByteArray &digest)
{
    if (!m_pictures || m_picturesOf != std::pair(m_path, digest)) {
        m_picturesOf = {m_path, digest};
        m_pictures = std::make_shared<KeptPictures>(m_path, digest, m_situation ? m_situation->erasures : Erasures());
    }
    return m_pictures;
}

QString ArticleAnalysis::comparisonWords() const
{
    const int places = m_analyzer->changedPlaces();
    switch (m_comparedWith) {
    case ComparedWith::Nothing:
        return places == 0 ? QString() : tr("Suggestions of reviewers: %1, marked in the page. Apply them in the notes.").arg(places);
    case ComparedWith::Saved:
        return places == 0 ? tr("Nothing changed since the text was saved.")
                           : tr("Changes since the text was saved: %1, marked in the page.").arg(places);
    case ComparedWith::Earlier:
        return places == 0 ? tr("Readers see the same as in the earlier text that was chosen.")
                           : tr("Changes since the earlier text that was chosen: %1, marked in the page.").arg(places);
    case ComparedWith::Approved:
        if (!m_approvedText)
            return m_whyNotCompared;
        return places == 0 ? tr("Nothing changed since the text was approved.")
                           : tr("Changes since the text was approved: %1, marked in the page.").arg(places);
    }
    return {};
}

void ArticleAnalysis::expirePictures()
{
    m_analyzer->expirePictures();
}

bool ArticleAnalysis::isPreviewOutdated() const
{
    return m_analyzer->isPageReviewOutdated() || m_shownComparison != comparisonWords();
}

QDate ArticleAnalysis::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace articular
