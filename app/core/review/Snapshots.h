// SPDX-License-Identifier: GPL-3.0-or-later
// review/snapshots: the texts that were sent and approved, each under its digest: the files of the content list with the
// list beside them, and the page text. Written once, whole, and read back only when every byte is what the digest says.
#pragma once

#include "core/review/Erasures.h"
#include "core/review/PageText.h"

namespace articular {

/// A snapshot as it was hashed.
struct Snapshot
{
    ContentList content;
    QByteArray pageText;
};

/// review/snapshots/<hash> beside an article; empty for a text without a folder of its own.
QString snapshotFolder(const QString &articlePath, const QByteArray &contentDigest);

/// Keeps the basis beside the article. One that is there whole is left as it is; a damaged one is put right.
Status writeSnapshot(const QString &articlePath, const PageBasis &basis);

/// NotFound when there is none; InvalidSyntax when its files are not those of the digest, or its page text not that of
/// `pageDigest`; an empty one is not compared. What an administrator erased from them is no difference.
Result<Snapshot> readSnapshot(const QString &articlePath, const QByteArray &contentDigest, const QByteArray &pageDigest = {}, const Erasures &erasures = {});

/// Of a snapshot's files those alone whose paths begin so, by path: for who needs no pictures. Fails as readSnapshot() does.
Result<QMap<QByteArray, QByteArray>> readSnapshotFiles(const QString &articlePath, const QByteArray &contentDigest, const QByteArrayList &beginnings,
                                                        const Erasures &erasures = {});

/// The SHA-256 of each file of a snapshot, 64 digits, by path.
Result<QMap<QByteArray, QByteArray>> snapshotHashes(const QString &articlePath, const QByteArray &contentDigest);

/// Whether two snapshots have the same pictures under the same names; false when one cannot be read.
bool haveSamePictures(const QString &articlePath, const QByteArray &contentDigest, const QByteArray &otherDigest);

} // namespace articular
