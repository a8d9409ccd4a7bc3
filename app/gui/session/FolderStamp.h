// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether files of a folder are others than before, without reading them.
#pragma once

#include <QStringList>

namespace articular {

/// Paths of the files and folders below `folder` without those below `left`, sorted. At most 400: more than a clinic has; a
/// folder that is no clinic's is not looked through whole.
QStringList allBelow(const QString &folder, const QString &left = {});

/// Another one when a file among `places` has another name, size or time.
QByteArray stampOf(const QStringList &places);

} // namespace articular
