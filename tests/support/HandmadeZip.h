// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files written byte by byte, so that they can lie about themselves.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace articular::test {

struct ZipPart
{
    QByteArray name, content;
    quint16 flags = 0x0800;               ///< names are UTF-8
    quint16 method = 0;
    quint32 mode = 0100644;               ///< of a Unix file
    std::optional<quint32> claimedSize = {};     ///< unpacked, other than the content's
    std::optional<quint32> claimedPlace = {};    ///< of the entry in the file, other than its own
    QByteArray nameAtPlace = {};          ///< other than `name`
};

/// `claimedCount`: entries that the end says there are, other than there are.
QByteArray handmadeZip(const QList<ZipPart> &parts, std::optional<quint16> claimedCount = {});

} // namespace articular::test
