// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a zip file of a stranger before anything of it is unpacked: its list of entries, read by hand and strictly,
// without a library. Unpacking is readZipArchive()'s.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace articular {

/// What a zip file may hold at most.
struct ZipLimits
{
    int entries = 20'000;
    qint64 total = 512LL * 1024 * 1024;   ///< bytes, unpacked
    qint64 ratio = 200;                   ///< bytes unpacked for a packed one, of entries larger than a megabyte
};

struct ZipEntry
{
    QString name;
    qint64 size = 0;                      ///< unpacked
    bool isFolder = false;
    bool isLink = false;                  ///< a link, a device or another thing that is no file
};

/// The entries as the list at the end of the file has them. InvalidSyntax, with what is wrong, for what is no zip file, is
/// cut off, holds entries that lie over each other, differ from the list, are encrypted or packed in an unknown way, and
/// for whatever goes beyond the limits. Costs no more than reading the list.
Result<QList<ZipEntry>> scanZip(const QByteArray &archive, const ZipLimits &limits = {});

/// Why the entries cannot all be put side by side into a folder, the first reason; empty when they can: names that lead
/// elsewhere, twice the same name, names that only differ in case or in how letters are composed, and links.
QString zipNameFault(const QList<ZipEntry> &entries);

} // namespace articular
