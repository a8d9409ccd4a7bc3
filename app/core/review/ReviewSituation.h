// SPDX-License-Identifier: GPL-3.0-or-later
// Where an open article stands in review, with all that a window shows of it. Values, worked out anew with each analysis;
// what may be done next is decided by ReviewSteps from the exact bytes, never from this.
#pragma once

#include "core/review/ArticleState.h"
#include "core/review/Notes.h"

namespace articular {

struct ReviewSituation
{
    ArticleState state;
    QString words;                        ///< stateWords()
    QList<PlacedNote> notes;              ///< in order of time, done ones too; places in the text that was looked at
    QStringList problems;                 ///< problemWords()
    Trust trust;                          ///< for names, and for who may approve
    Erasures erasures;                    ///< for the kept copies of texts

    /// Notes that were made since the article was last sent and wait for the writer.
    qsizetype openNotes() const;
};

/// `body` is the article's parsed one, `facts` are of it; `now` is local time.
ReviewSituation reviewSituationOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                                  const ReviewHistory &history, const ArticleFacts &facts, const QDateTime &now);

/// Whether an article may turn out to be with a reviewer or approved, by the names of its events alone: what an article
/// that is being opened goes by until its signatures were looked at.
bool mayBeLocked(const QString &articlePath);

} // namespace articular
