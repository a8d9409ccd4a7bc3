// SPDX-License-Identifier: GPL-3.0-or-later
// The two stages of analysis over one article's text, with what must be remembered between revisions. Synchronous and
// without threads; session/ runs it on a worker, cli/ calls it directly.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/analysis/PictureCache.h"
#include "core/checks/CheckRunner.h"
#include "core/page/PageBlocks.h"
#include "core/spelling/Spellers.h"

#include <QSize>

#include <functional>

namespace articular {

class ArticleAnalyzer
{
public:
    ArticleAnalyzer(QString path, Workspace workspace, CheckRegistry checks);

    /// The article moved or the clinic's files changed: the next preview() gives the whole frame again if it differs.
    void setPath(const QString &path);
    void setWorkspace(Workspace workspace);
    /// Without spellers nothing is said about spelling.
    void setSpellers(std::shared_ptr<const Spellers> spellers);
    /// What was decided about the article's claims, in order of time, and what of its review does not count.
    void setDecisions(QList<ClaimDecision> decisions, QList<WorkspaceProblem> reviewProblems = {});
    /// All that is known of the article's review; null: nothing.
    void setReview(std::shared_ptr<const ReviewHistory> review);
    /// Takes out of the findings what somebody let stand; gives it back with the reasons.
    using LetStand = std::function<QList<SwitchedOffFinding>(const CheckContext &context, QList<Finding> &findings)>;
    void setLetStand(LetStand letStand) { m_letStand = std::move(letStand); }
    /// What may be said about the review of the page that preview() was last given, and of no other text.
    void setPageReview(std::optional<PageReview> review);
    /// Words before of clinic texts whose new ones are not in force yet, by id: the page shows these. Of the clinic that is
    /// set; forgotten with it.
    void setTextsInForce(QMap<QString, QByteArray> texts);
    /// Whether the preview shows something else than it would now: other clinic texts, another review or comparison.
    bool isPageReviewOutdated() const { return m_isClinicOutdated || m_isComparisonOutdated || (m_frameBasis && m_frameBasis->review != pageReview()); }
    /// The preview marks what changed since this text of the article; nothing: no marks. `mark` changes the second page to
    /// show how it differs from the first, and gives the number of places. `pictureBefore` gives the address, below the
    /// article's folder, of the picture that an address of that text meant, empty for one that is gone; unset: the same.
    using MarkChanges = std::function<int(const PageBlocks &before, PageBlocks &after)>;
    using PictureBefore = std::function<QString(const QString &address)>;
    void setComparison(std::optional<QByteArray> before, MarkChanges mark, PictureBefore pictureBefore = {});
    /// How many places the last preview() marked.
    int changedPlaces() const { return m_changedPlaces; }
    /// Files of pictures may have changed: the next preview() looks at each again.
    void expirePictures() { m_pictures.expire(); forgetFrame(); }
    /// The preview lost its page: the next preview() gives everything.
    void resetPreview();
    /// How the preview addresses a picture: prefix put before the relative address. Default "article/".
    void setImagePrefix(const QString &prefix);

    /// Stage A for a new text. The returned change is against the text of the previous call.
    PreviewUpdate preview(const QByteArray &text, quint64 revision, const QDate &today);
    /// Asked while analyse() works whether something more urgent waits; once it says yes, analyse() ends early, gaveWay() is true
    /// and the result is of no use.
    void setGiveWay(std::function<bool()> giveWay) { m_giveWay = std::move(giveWay); }
    bool gaveWay() const { return m_giveWay && m_giveWay(); }
    /// Stage B for the text that preview() was last given.
    AnalysisResult analyse(quint64 revision, const QDate &today) const;
    /// That text, and its body parsed.
    const Article &article() const { return m_article; }
    const MarkdownDocument &body() const { return m_body; }

private:
    /// What the page around the blocks depends on, besides the workspace: while it is the same, so is the frame.
    struct FrameBasis
    {
        QByteArray frontMatter;
        QStringList citedKeys, inserts;
        QDate today;
        QString heroAddress;
        QSize heroPixels;
        std::optional<PageReview> review;
        friend bool operator==(const FrameBasis &, const FrameBasis &) = default;
    };

    void forgetFrame();
    FrameBasis frameBasis(const QDate &today);
    void updateFrame(const PageRenderer &page, FrameBasis basis);
    void updateShownClinic();
    void keepLastGoodTheme();
    void markChanges(const PageOptions &options, PageBlocks &page);
    QString language() const;
    std::optional<PageReview> pageReview() const;
    const Workspace &shownClinic() const { return m_clinicInForce ? *m_clinicInForce : m_workspace; }

    QString m_path;
    Workspace m_workspace;
    QMap<QString, QByteArray> m_textsInForce;
    std::optional<Workspace> m_clinicInForce; ///< with those, and the last good theme; nothing: the clinic as it is
    bool m_isClinicOutdated = false;      ///< in the preview
    std::shared_ptr<const RulePack> m_clinicRules;
    CheckRunner m_checks;
    QList<ClaimDecision> m_decisions;
    QList<WorkspaceProblem> m_reviewProblems;
    std::shared_ptr<const ReviewHistory> m_review;
    std::shared_ptr<const Spellers> m_spellers;
    QString m_imagePrefix;
    /// Expires with each analysis, which comes after a pause in typing; one thread uses the analyzer at a time.
    mutable PictureCache m_pictures;
    Article m_article;
    MarkdownDocument m_body;
    QList<QByteArray> m_shownBlocks;
    std::optional<QByteArray> m_shownFrame;
    QByteArray m_frame;                   ///< of m_frameBasis, without marks
    std::optional<FrameBasis> m_frameBasis;
    std::optional<ThemeProblem> m_themeProblem;
    Theme m_goodTheme;                    ///< the last one without a mistake, of the clinic that is set
    bool m_showsFormerTheme = false;
    std::optional<QByteArray> m_before;   ///< the text whose page is compared with
    std::optional<PageBlocks> m_pageBefore; ///< made from it when it is first needed
    MarkChanges m_markChanges;
    PictureBefore m_pictureBefore;
    int m_changedPlaces = 0;
    bool m_isComparisonOutdated = false;
    LetStand m_letStand;
    std::function<bool()> m_giveWay;
    QByteArray m_reviewedText;            ///< that m_pageReview is about
    std::optional<PageReview> m_pageReview;
};

} // namespace articular
