// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a finished package on disk: whole, under its final name, or not at all.
#pragma once

#include "core/base/Result.h"

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

/// Writes `<folder>/<name>.zip`, entries dated `time`. AlreadyExists when other bytes are there and `replace` is false.
Result<WrittenPackage> writeZipPackage(const QString &folder, const QString &name, const QMap<QString, QByteArray> &files,
                                       const QDateTime &time, bool replace);

/// Writes `<folder>/<name>`, one file.
Result<WrittenPackage> writeFilePackage(const QString &folder, const QString &name, const QByteArray &content, bool replace);

/// The same as a folder `<folder>/<name>`.
Result<WrittenPackage> writeFolderPackage(const QString &folder, const QString &name,
                                          const QMap<QString, QByteArray> &files, bool replace);

} // namespace articular
