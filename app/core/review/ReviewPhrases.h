// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article stands, in words for the window and the command line.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/review/ArticleState.h"
#include "core/workspace/Workspace.h"

namespace articular {

/// Whose names and which day the words are about. The values must outlive it.
struct PhraseBasis
{
    const Workspace &workspace;
    const Trust &trust;
    QDateTime now;                        ///< local time
};

/// "Draft", "With Jane Doe since 9:40", "Approved by Jane Doe on 3 March"…
QString stateWords(const ArticleState &state, const PhraseBasis &basis);
/// "On the site: version 2, approved 3 March"; empty when nothing is. Says too that it is to be published again.
QString siteWords(const ArticleState &state);
/// "Draft of version 3"; empty where stateWords() says it all.
QString versionWords(const ArticleState &state);
/// What keeps it from being approved that the state itself knows: "An approval by a medical reviewer is missing."
QStringList missingWords(const ArticleState &state, const PhraseBasis &basis);
/// What signed and unsigned changes of the clinic's texts mean for the article.
QStringList clinicTextWords(const ArticleState &state);
/// What administrators erased of the article: "Identifying text was erased by Ada Min on 3 March."
QStringList erasedWords(const ReviewHistory &history);
/// What does not count, and why.
QStringList problemWords(const ArticleState &state, const ReviewHistory &history, const PhraseBasis &basis);

/// For the window, of a text as it is in the editor, whose facts the history has; empty where nothing ever happened.
ReviewSummary reviewSummaryOf(const ReviewHistory &history, const PhraseBasis &basis);

} // namespace articular
