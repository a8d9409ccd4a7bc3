// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing files as formats.md demands: whole, checked, atomic. Nothing else in the program opens a file of
// the user's for writing.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace articular {

/// Largest text file that is read, in bytes. A larger one is refused before a byte of it is read.
inline constexpr qint64 maximumTextFileSize = 32LL * 1024 * 1024;

/// Reads a file whole. Fails with NotFound, NotAFile (a folder, a device), PermissionDenied, TooLarge or ReadFailed.
Result<QByteArray> readFile(const QString &path, qint64 maximumSize = maximumTextFileSize);

/// readFile() for text: also fails with BinaryContent (a NUL byte) or NotUtf8, both with `line` set. The bytes come back
/// as they are in the file, byte order mark and line ends included.
Result<QByteArray> readTextFile(const QString &path, qint64 maximumSize = maximumTextFileSize);

/// Standard input to its end, as text: the same limits and errors as readTextFile(), with an empty path.
Result<QByteArray> readTextFromStandardInput(qint64 maximumSize = maximumTextFileSize);

/// Byte offset of the first byte that is not UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// Whether an existing file may be replaced.
enum class Overwrite { Refuse, Replace };

/// Writes a temporary file in the same folder, fsyncs, renames, fsyncs the folder, and reads back to compare. Keeps the
/// mode of a file that it replaces and follows symlinks. On failure the old file is whole and no temporary is left.
Status writeFile(const QString &path, const QByteArray &content, Overwrite overwrite = Overwrite::Replace);

/// writeFile() over a file only while it holds `expected`: else Refused, and whatever another program wrote stays, also
/// what it writes in the last moment.
Status replaceFile(const QString &path, const QByteArray &expected, const QByteArray &content);

/// Creates a folder and its parents.
Status makeFolder(const QString &path);

} // namespace articular
