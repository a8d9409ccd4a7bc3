// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ArticleSummaries.h"

#include "core/document/FrontMatter.h"
#include "core/workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace articular {

namespace {

/// The largest block of details (64 KB, formats.md) and its fences.
constexpr qint64 topSize = 68 * 1024;

} // namespace

ArticleSummary articleSummary(const QString &path, const QString &folder)
{
    const QFileInfo info(path);
    ArticleSummary summary;
    summary.path = path;
    summary.folder = QDir(folder).relativeFilePath(info.path());
    summary.changed = info.lastModified().toUTC();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        summary.isReadable = false;
        return summary;
    }
    const FrontMatter frontMatter = FrontMatter::parse(file.read(topSize));
    summary.isReadable = !frontMatter.problem().has_value();
    summary.title = summary.isReadable ? frontMatter.metadata().title : QString();
    return summary;
}

QList<ArticleSummary> articleSummaries(const QString &folder)
{
    QList<ArticleSummary> summaries;
    const QStringList paths = Workspace::findArticles(folder);
    for (const QString &path : paths)
        summaries.append(articleSummary(path, folder));
    return summaries;
}

} // namespace articular
