// SPDX-License-Identifier: GPL-3.0-or-later
// What all targets share: what a package is made from, what comes out, and the parts that every package has.
#pragma once

#include "core/base/Result.h"
#include "core/export/PackagePictures.h"
#include "core/export/WebsitePackage.h"

#include <QMap>
#include <QStringList>

namespace articular {

/// A view: the referenced values must outlive it. `pictures` are shared by all packages of one article, so that each
/// picture is decoded once.
struct PackageInput
{
    const PackageSubject &context;
    const ExportOptions &options;
    QString name;                         ///< packageName() of the article
    PackagePictures &pictures;

    /// How the page around the article is rendered for a package.
    PageOptions page() const;
};

struct PackageContent
{
    QMap<QString, QByteArray> files;
    QStringList notes;                    ///< translated: what was left out, and why
};

/// The package with the files that every one has. With faults none: `failure` is then said, in which %1 is the article's
/// name and %2 the faults.
Result<PackageContent> finishedPackage(PackageContent content, const PackageInput &input, ExportTarget target,
                                       const QStringList &faults, const QString &failure);

} // namespace articular
