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

/// Each file's checksum, in the form that sha256sum -c reads.
QByteArray packageManifest(const QMap<QString, QByteArray> &files);

} // namespace articular
