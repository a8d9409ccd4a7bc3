// SPDX-License-Identifier: GPL-3.0-or-later
// Writes reproducible zip files: names sorted, stored, fixed time and modes, no extra fields. The only code that
// includes libzip.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace articular {

/// The zip file of `files` (path inside the archive → content), each entry dated `time` (its UTC clock time).
/// Equal input gives equal bytes.
Result<QByteArray> zipArchive(const QMap<QString, QByteArray> &files, const QDateTime &time);

/// Every file of an archive, path → content; for self-tests. Fails with InvalidSyntax when it is damaged.
Result<QMap<QString, QByteArray>> readZipArchive(const QByteArray &archive);

} // namespace articular
