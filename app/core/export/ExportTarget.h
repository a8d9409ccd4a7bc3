// SPDX-License-Identifier: GPL-3.0-or-later
// For what kind of website a package is made, and what each kind is called in file names and on the command line.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace articular {

/// A Pdf is one file, not a package, and needs somebody who prints.
enum class ExportTarget { Html, WordPress, Hugo, Pdf };

/// Those that need nobody who prints, in the order in which they are offered.
QList<ExportTarget> exportTargets();
QList<ExportTarget> allExportTargets();
QString targetName(ExportTarget target);
std::optional<ExportTarget> targetNamed(QStringView name);

} // namespace articular
