// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier texts of an article, kept on this computer so that a writer can look at them and go back: never beside the
// article, and no record for anybody else. For copies of texts that were not saved yet see RecoveryCopies.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace articular {

enum class VersionReason {
    Opened,
    Pause,
    Save,
    Approval,
    Replaced,                             ///< another text took its place
};

struct TextVersion
{
    QString file;
    QDateTime at;                         ///< UTC
    VersionReason reason = VersionReason::Save;
};

/// Where the programs of this user keep them.
QString versionsRoot();

/// Keeps a text of the article at `articlePath`. Does nothing where the newest one has the same text, unless this is the
/// first that is kept as approved. FileStore's errors.
Status keepVersion(const QString &root, const QString &articlePath, VersionReason reason, const QByteArray &text, const QDateTime &now);

/// The newest first.
QList<TextVersion> versionsOf(const QString &root, const QString &articlePath);

/// FileStore's errors, and InvalidSyntax for a file that is no version.
Result<QByteArray> readVersion(const QString &file);

/// Days for which versions are kept.
inline constexpr int versionDays = 30;

/// Removes all that are older.
void pruneVersions(const QString &root, const QDateTime &now);

} // namespace articular
