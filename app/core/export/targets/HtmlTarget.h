// SPDX-License-Identifier: GPL-3.0-or-later
// The html target: the page for a plain web server, a fragment for any CMS, style, pictures and the steps to publish.
#pragma once

#include "core/export/targets/PackageContent.h"

namespace articular {

/// Files of the package. Fails when the theme or the page does not pass the package's own test.
Result<PackageContent> htmlPackage(const PackageInput &input);

/// Why a page would not work from a package of these files: not well-formed, doubled ids, links to missing parts or
/// files, anything that loads from elsewhere. Empty: it works.
QStringList pageFaults(const QByteArray &page, const QMap<QString, QByteArray> &files);

} // namespace articular
