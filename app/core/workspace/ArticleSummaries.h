// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of articles shows of each one, read from the top of its file only. Not the article itself.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace articular {

struct ArticleSummary
{
    QString path;
    QString folder;                       ///< of the article, relative to the folder that was searched
    QString title;                        ///< empty when the article has none, or its details cannot be read
    QDateTime changed;                    ///< last change of the file, UTC
    bool isReadable = true;               ///< false: the file or its details cannot be read
    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
};

/// One article's line. Reads at most the first 68 KB.
ArticleSummary articleSummary(const QString &path, const QString &folder);

/// Every article below a folder (Workspace::findArticles), in its order. Touches the disk once an article: for a worker
/// when the folder may be large.
QList<ArticleSummary> articleSummaries(const QString &folder);

} // namespace articular
