// SPDX-License-Identifier: GPL-3.0-or-later
// The event of an erasing as a value and its exact bytes, which an administrator signs: which files of an article were
// other files before, so that what approvals rest on is told to be erased and not altered. What was erased is not in it.
// Doing it is Erasing's.
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QMultiHash>
#include <QString>

namespace articular {

struct ErasedFile
{
    QString path;                         ///< below the article's folder
    QByteArray before, after;             ///< SHA-256 of its bytes, 64 digits
    friend bool operator==(const ErasedFile &, const ErasedFile &) = default;
};

struct EraseRecord
{
    QString article;                      ///< the article's id
    QString by, name, key;                ///< the administrator; fingerprint of the key, "SHA256:…"
    QDateTime at;                         ///< UTC, whole seconds
    QString reason;
    QByteArray trust;                     ///< "sha256:…" of the list of people in force
    QList<ErasedFile> files;
    friend bool operator==(const EraseRecord &, const EraseRecord &) = default;
};

/// The bytes of the event's file: what is signed.
QByteArray eraseBytes(const EraseRecord &record);

/// Reads them. InvalidSyntax for anything that eraseBytes() would not have written.
Result<EraseRecord> parseErase(const QByteArray &bytes);

/// What administrators erased of one article, each signed by them.
class Erasures
{
public:
    /// Only of a record whose signature was looked at.
    void add(EraseRecord record);
    const QList<EraseRecord> &records() const { return m_records; }

    /// Whether a file with the hash `before` may have the hash `after` now because something was erased from it, and
    /// because of nothing else.
    bool explains(const QByteArray &before, const QByteArray &after) const;
    /// Whether a file with this hash is one that something was erased from: as it was before.
    bool wasErased(const QByteArray &hash) const { return m_after.contains(hash); }

private:
    QList<EraseRecord> m_records;
    QMultiHash<QByteArray, QByteArray> m_after; ///< by hash before
};

} // namespace articular
