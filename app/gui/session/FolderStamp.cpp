// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/FolderStamp.h"

#include <QDateTime>
#include <QDirIterator>

namespace articular {

namespace {

constexpr int mostPlaces = 400;

} // namespace

QStringList allBelow(const QString &folder, const QString &left)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext() && found.size() < mostPlaces) {
        const QString path = all.next();
        if (left.isEmpty() || (path != left && !path.startsWith(left + u'/')))
            found.append(path);
    }
    found.sort();
    return found;
}

QByteArray stampOf(const QStringList &places)
{
    QByteArray stamp;
    for (const QString &place : places) {
        const QFileInfo info(place);
        if (info.isFile())
            stamp += place.toUtf8() + ' ' + QByteArray::number(info.size()) + ' ' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n';
    }
    return stamp;
}

} // namespace articular
