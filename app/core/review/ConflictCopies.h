// SPDX-License-Identifier: GPL-3.0-or-later
// The names that synchronising programs give to a second version of a file that two computers wrote at once.
#pragma once

#include <QString>
#include <QStringList>

namespace articular {

/// The name of the file that `name` is a second version of, as OneDrive, Dropbox, Nextcloud and Syncthing call it; empty
/// for any other name.
QString conflictCopyOf(const QString &name);

/// Names of the second versions of a file that lie beside it.
QStringList conflictCopiesBeside(const QString &path);

} // namespace articular
