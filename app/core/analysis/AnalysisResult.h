// SPDX-License-Identifier: GPL-3.0-or-later
// What analysing one revision of an article gives: values only, made on a worker and handed to the window.
#pragma once

#include "core/checks/Readiness.h"
#include "core/claims/ClaimLedger.h"
#include "core/findings/Suppressions.h"
#include "core/markdown/BlockDiff.h"
#include "core/markdown/Outline.h"
#include "core/page/PageRenderer.h"
#include "core/statistics/TextStatistics.h"

#include <QMetaType>

#include <memory>
#include <optional>

namespace articular {

/// Source lines of one block of the preview, 0-based, both included; for scroll sync.
struct BlockLines
{
    int first = 0, last = 0;
    friend bool operator==(const BlockLines &, const BlockLines &) = default;
};

/// Stage A: how the preview must change to show `revision`. Blocks are the body's top-level blocks in order and, when
/// the body has footnotes, one more for their list.
struct PreviewUpdate
{
    quint64 revision = 0;
    bool isWhole = false;                 ///< the page from nothing: all blocks that were shown before go
    std::optional<QByteArray> frame;      ///< new page around the blocks, when it changed
    BlockChange blocks;
    QList<BlockLines> lines;              ///< of all blocks after the change
    QString language, direction;          ///< of the page: "en-US", "ltr" or "rtl"
    std::optional<ThemeProblem> themeProblem;
    bool showsFormerTheme = false;        ///< the clinic's look as it was before that problem
    QString comparison;                   ///< what is marked in the page, in words; empty: nothing is
    QStringList pictures;                 ///< files of the pictures that the page shows or showed
    QList<OutlineEntry> outline;
};

struct ReviewSituation;

/// Where the article stands in review, in words; filled in by who knows its events.
struct ReviewSummary
{
    QString state;                        ///< "With Jane Doe since 9:40"; empty: nothing is known of a review
    QString site;                         ///< "On the site: version 2, approved 3 March", or empty
    QString version;                      ///< "Draft of version 3"
    bool holds = false;                   ///< approved, exactly as it is
    bool isChanged = false;               ///< since it was approved
    std::shared_ptr<const ReviewSituation> situation = {}; ///< all of it; null: nothing is known of a review
    friend bool operator==(const ReviewSummary &, const ReviewSummary &) = default;
};

/// Stage B: checks and statistics of `revision`.
struct AnalysisResult
{
    quint64 revision = 0;
    QByteArray text;                      ///< the text that was analysed (implicitly shared), to which ranges refer
    ArticleMetadata metadata;
    bool detailsReadable = true;          ///< false while the front matter is broken
    QList<FrontMatterNote> keyNotes;
    QList<Finding> findings;
    QList<SwitchedOffFinding> switchedOff;    ///< what comments in the text switch off: no problems
    QSet<QString> switchableRules;        ///< of the findings, those that the writer may switch off
    ClaimLedger claims;
    QSet<QByteArray> askedClaims;         ///< threads of claims that the reviewer was asked about and has not decided since
    QList<TextRange> unknownWords;        ///< in no dictionary; empty where the clinic does not ask about spelling
    Readiness readiness;
    ReviewSummary review;
    TextStatistics statistics;
    int gradeTarget = 6, gradeLimit = 8;  ///< the clinic's: what to aim at, and above what a text is too hard
    QString language;
};

} // namespace articular

Q_DECLARE_METATYPE(articular::PreviewUpdate)
Q_DECLARE_METATYPE(articular::AnalysisResult)
