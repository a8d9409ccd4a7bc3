// SPDX-License-Identifier: GPL-3.0-or-later
// The Analyzer of the real program: core's ArticleAnalyzer with all checks and a clock.
#pragma once

#include "core/base/Clock.h"
#include "gui/session/Analyzer.h"

#include <QCoreApplication>

#include <memory>

namespace articular {

class ArticleAnalyzer;
class KeptPictures;
class Spellers;
struct ReviewHistory;
struct ReviewSituation;

class ArticleAnalysis final : public Analyzer
{
    Q_DECLARE_TR_FUNCTIONS(articular::ArticleAnalysis)

public:
    /// `clock` must outlive this and be usable from the worker's thread.
    ArticleAnalysis(const Clock &clock, std::shared_ptr<const Spellers> spellers);
    ~ArticleAnalysis() override;

    Workspace open(const QString &path) override;
    void reloadDecisions() override { m_isReviewStale = true; }
    void resetPreview() override;
    PreviewUpdate preview(const QByteArray &text, quint64 revision) override;
    void setGiveWay(const std::function<bool()> &giveWay) override;
    AnalysisResult analyse(quint64 revision) override;
    void compare(ComparedWith with, const ComparedText &text) override;
    void expirePictures() override;
    bool isPreviewOutdated() const override;

private:
    /// The day where the user is: a notice ends at the clinic's midnight, not at Greenwich's.
    QDate today() const;
    void readReview();
    void readApprovedText();
    void updateComparison();
    std::shared_ptr<KeptPictures> picturesOf(const QByteArray &digest);
    QString comparisonWords() const;

    const Clock &m_clock;
    QString m_path;
    Workspace m_workspace;
    QSet<QByteArray> m_askedClaims;
    ComparedWith m_comparedWith = ComparedWith::Nothing;
    ComparedText m_givenText;             ///< that was saved, or that was chosen
    std::optional<QByteArray> m_approvedText;
    QByteArray m_approvedDigest;          ///< that m_approvedText was read by
    std::pair<QString, QByteArray> m_picturesOf; ///< path and digest that m_pictures is about
    std::shared_ptr<KeptPictures> m_pictures; ///< of the text that is compared with
    QString m_whyNotCompared;
    QString m_shownComparison;
    QByteArray m_suggestedIn;             ///< the text that m_suggestions are edits of
    QList<TextEdit> m_suggestions;        ///< marked in the page while it is compared with nothing
    std::shared_ptr<const ReviewSituation> m_situation;
    std::shared_ptr<const ReviewHistory> m_review;
    bool m_isReviewStale = true;          ///< read at the next analysis: checking signatures must not keep the page waiting
    std::unique_ptr<ArticleAnalyzer> m_analyzer;
};

} // namespace articular
