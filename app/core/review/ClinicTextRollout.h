// SPDX-License-Identifier: GPL-3.0-or-later
// What a changed clinic text asks for in the articles that show it: to be published again, to be reviewed again, or a
// signature. Works on states; who asks about a clinic goes through its articles.
#pragma once

#include "core/review/ArticleState.h"

namespace articular {

enum class RolloutNeed : quint8 {
    Republish,                            ///< still approved; what is on the site has the words before
    Review,                               ///< the words change what articles may say, or the article is being changed
    Signature,                            ///< nobody signed the words, so its approval ended
    Later,                                ///< the words are not in force yet
};
/// "republish", "review", "signature", "later".
QString rolloutNeedId(RolloutNeed need);

struct RolloutEntry
{
    QString path, title;
    RolloutNeed need = RolloutNeed::Republish;
    QStringList texts;                    ///< ids
    int version = 0;                      ///< the newest approved one
    std::optional<PublishedVersion> onSite;
};

/// Nothing where the article shows the present words, or was never approved or was taken down. `textId`: only what that text
/// asks for; empty: any.
std::optional<RolloutEntry> rolloutOf(const QString &path, const QString &title, const ArticleState &state, const QString &textId = {});

/// The list as a table for other programs: comma-separated, with a line of headings; `done` holds paths that are ticked. No
/// cell begins with what a spreadsheet would take for a formula.
QByteArray rolloutTable(const QList<RolloutEntry> &entries, const QStringList &done);

/// "Publish again", "Review again"…
QString rolloutTask(RolloutNeed need);

/// "To republish (37 on the site)".
QString rolloutHeading(RolloutNeed need, const QList<RolloutEntry> &entries);

} // namespace articular
