// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in which a file gets its content and its name, for writeFile() and FileBatch only. No policy: errors stay in
// errno.
#pragma once

#include "core/base/FileStore.h"
#include "core/base/OpenFile.h"

#include <sys/stat.h>

namespace articular {

/// Gives a new file what the file that it replaces had.
bool keepModeAndOwner(const OpenFile &file, const struct stat &old);

/// Whether the file holds these bytes, asked of the disk where the system can.
bool readsBack(const QByteArray &nativePath, const QByteArray &content);

/// Gives the temporary file its name without a moment in which another writer's file could be lost.
bool moveIntoPlace(const QByteArray &from, const QByteArray &to, Overwrite overwrite);

/// Makes the names in a folder last.
bool syncFolder(const QByteArray &nativeFolder);

} // namespace articular
