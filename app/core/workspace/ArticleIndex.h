// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles of a workspace have which short name and number, for those checks that look beyond one article.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace articular {

struct ArticleIndex
{
    QHash<QString, QStringList> pathsBySlug, pathsById;   ///< absolute paths

    /// Reads all articles of the workspace at `root`; those that cannot be read are left out.
    static ArticleIndex of(const QString &root);
};

} // namespace articular
