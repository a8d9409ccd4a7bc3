// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a finished package on disk: whole, under its final name, or not at all.
#pragma once

#include "core/base/FileBatch.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace articular {

struct WrittenPackage
{
    QString path;
    bool unchanged = false;               ///< the same bytes were there already
};

/// Where packages go, and how.
struct PackagePlace
{
    QString folder;
    bool replace = false;                 ///< a package of the same name and other bytes
    FileBatch *batch = nullptr;           ///< of that folder; gives the packages their names at its end. Without it at once
};

/// Writes `<folder>/<name>.zip`, entries dated `time`. AlreadyExists when other bytes are there and may not be replaced.
Result<WrittenPackage> writeZipPackage(const PackagePlace &place, const QString &name, const QMap<QString, QByteArray> &files,
                                       const QDateTime &time);

/// Writes `<folder>/<name>`, one file.
Result<WrittenPackage> writeFilePackage(const PackagePlace &place, const QString &name, const QByteArray &content);

/// The same as a folder `<folder>/<name>`.
Result<WrittenPackage> writeFolderPackage(const QString &folder, const QString &name,
                                          const QMap<QString, QByteArray> &files, bool replace);

} // namespace articular
