// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of FileStore's failures: what happened, where, that the text is safe, what to do. For FileStore's
// sources only.
#pragma once

#include "core/base/Error.h"

namespace articular {

enum class FileAction { Read, ReadStandardInput, Write, MakeFolder };

/// The failure that `systemError` (an errno value) stands for.
Error fileError(FileAction action, int systemError, const QString &path);
/// `path` is a folder, or neither a file nor a folder (a device, a pipe).
Error notAFileError(bool isFolder, const QString &path);
/// An empty `path` is standard input, here and for notTextError().
Error tooLargeError(const QString &path, qint64 size, qint64 maximumSize);
/// BinaryContent or NotUtf8, at a 1-based line.
Error notTextError(ErrorCode code, int line, const QString &path);
/// The file exists and may not be replaced.
Error alreadyExistsError(const QString &path);
/// Another program wrote the file while it was being replaced.
Error changedMeanwhileError(const QString &path);
/// What was read back after writing is not what was written.
Error writtenDifferentlyError(const QString &path);

} // namespace articular
