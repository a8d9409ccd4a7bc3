// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ArticleIndex.h"

#include "core/base/FileStore.h"
#include "core/document/FrontMatter.h"
#include "core/workspace/Workspace.h"

#include <QFileInfo>

namespace articular {

ArticleIndex ArticleIndex::of(const QString &root)
{
    ArticleIndex index;
    for (const QString &path : root.isEmpty() ? QStringList() : Workspace::findArticles(root)) {
        const auto text = readTextFile(path);
        if (!text)
            continue;
        const ArticleMetadata details = FrontMatter::parse(text.value()).metadata();
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (!details.slug.isEmpty())
            index.pathsBySlug[details.slug].append(absolute);
        if (!details.id.isEmpty())
            index.pathsById[details.id].append(absolute);
    }
    return index;
}

} // namespace articular
