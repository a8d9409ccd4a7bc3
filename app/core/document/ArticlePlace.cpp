// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ArticlePlace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto usualName = u"article.md"_s;

bool hasOwnFolder(const QFileInfo &file)
{
    return file.fileName() == usualName;
}

QString folderName(const QFileInfo &file)
{
    return QFileInfo(file.absolutePath()).fileName();
}

} // namespace

QString articleIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return path;
    const QString article = QDir(path).filePath(usualName);
    return QFileInfo::exists(article) ? article : QString();
}

QString articleBaseName(const QString &path)
{
    const QFileInfo file(path);
    return hasOwnFolder(file) ? folderName(file) : file.completeBaseName();
}

QString articleFileTitle(const QString &path)
{
    const QFileInfo file(path);
    return hasOwnFolder(file) ? folderName(file) : file.fileName();
}

} // namespace articular
