// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of texts that were not saved yet, kept in the program's own folder so that a crash loses nothing. Each running
// program has a folder of its own there and holds its lock; what lies in a folder that nobody holds was left behind.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace articular {

struct RecoveryCopy
{
    QString file;                         ///< where the copy lies
    QString path;                         ///< the article's file; empty for one that was never saved
    QString name;                         ///< what the window called it
    QDateTime at;                         ///< UTC
    QByteArray text;                      ///< UTF-8, LF line ends, no byte order mark
};

/// Where the programs of this user keep their copies (XDG Base Directory Specification: what is neither a setting nor the
/// user's own).
QString recoveryRoot();

/// Writes a copy to copy.file, whole or not at all. FileStore's errors.
Status writeRecoveryCopy(const RecoveryCopy &copy);

/// FileStore's errors, and InvalidSyntax for a file that is no copy.
Result<RecoveryCopy> readRecoveryCopy(const QString &file);

/// Removes a copy; its folder too when nothing else is in it and no program holds it.
void removeRecoveryCopy(const QString &file);

/// Copies below `root` that no running program holds, the newest first.
QList<RecoveryCopy> leftRecoveryCopies(const QString &root);

/// Days after which a copy that nobody asked for is removed.
inline constexpr int recoveryDays = 30;

/// Removes copies left for more than recoveryDays before `now`.
void pruneRecoveryCopies(const QString &root, const QDateTime &now);

/// One running program's folder of copies; let go when destroyed, and then removed if it is empty.
class RecoveryFolder
{
public:
    /// Makes a folder below `root`, which need not exist. WriteFailed or PermissionDenied where that is impossible.
    static Result<std::shared_ptr<const RecoveryFolder>> claim(const QString &root, const Clock &clock);
    ~RecoveryFolder();
    RecoveryFolder(const RecoveryFolder &) = delete;
    RecoveryFolder &operator=(const RecoveryFolder &) = delete;

    /// A new file name in the folder.
    QString newFile(const Clock &clock) const;

private:
    RecoveryFolder(QString path, std::unique_ptr<QLockFile> lock);

    const QString m_path;
    const std::unique_ptr<QLockFile> m_lock;
};

} // namespace articular
