// SPDX-License-Identifier: GPL-3.0-or-later
// The pdf target: the page on paper, printed by whoever the options name.
#pragma once

#include "core/export/targets/PackageContent.h"

namespace articular {

/// The only file of what pdfPackage() makes.
inline const QString pdfFile = QStringLiteral("page.pdf");

/// Refused without anybody who prints; else fails as the page does, or as printing does.
Result<PackageContent> pdfPackage(const PackageInput &input);

} // namespace articular
