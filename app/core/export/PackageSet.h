// SPDX-License-Identifier: GPL-3.0-or-later
// The packages of one article for all targets that were asked for: made and tested together before any is written.
#pragma once

#include "core/export/WebsitePackage.h"

namespace articular {

struct MadePackage
{
    ExportTarget target = ExportTarget::Html;
    QString name;                         ///< of the file, without its suffix
    QMap<QString, QByteArray> files;
};

struct PackageSet
{
    QList<MadePackage> packages;
    QDateTime time;                       ///< that the entries are dated
    QStringList notes;                    ///< translated: what was left out, and why
};

/// Refused (code Refused) with neither `draft` nor `approved`, and while the front matter cannot be read.
Result<PackageSet> madePackages(const PackageSubject &context, const ExportOptions &options);

/// Writes each whole under its final name, at once or at the end of `batch`. AlreadyExists when another file has the name of
/// one; those before it stay.
Result<ExportOutcome> writtenPackages(const PackageSet &set, const ExportOptions &options, FileBatch *batch = nullptr);

} // namespace articular
