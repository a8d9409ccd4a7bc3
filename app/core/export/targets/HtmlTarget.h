// SPDX-License-Identifier: GPL-3.0-or-later
// The html target: the page for a plain web server, a fragment for any CMS, style, pictures and the steps to publish.
#pragma once

#include "core/base/Result.h"
#include "core/export/WebsitePackage.h"

#include <QMap>
#include <QStringList>

namespace articular {

struct PackageContent
{
    QMap<QString, QByteArray> files;
    QStringList notes;                    ///< translated: what was left out, and why
};

/// Files of the package. Fails when the theme or the page does not pass the package's own test.
Result<PackageContent> htmlPackage(const CheckContext &context, const ExportOptions &options, const QString &name);

/// Why a page would not work from a package of these files: not well-formed, doubled ids, links to missing parts or
/// files, anything that loads from elsewhere. Empty: it works.
QStringList pageFaults(const QByteArray &page, const QMap<QString, QByteArray> &files);

} // namespace articular
