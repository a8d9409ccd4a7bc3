// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pictures of an earlier text of an article are now: still in their place, in the copy that was kept when it was
// sent or approved, or nowhere. Reads files when it is asked and remembers what it found; one thread uses it at a time.
#pragma once

#include "core/review/Erasures.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <optional>

namespace articular {

class KeptPictures
{
public:
    /// `contentDigest` is the kept copy's; empty for a text of which only the words are known: then a picture in its place is
    /// taken for the one of then, for nothing tells otherwise.
    KeptPictures(const QString &articlePath, const QByteArray &contentDigest, const Erasures &erasures);

    /// The address, below the article's folder, at which the picture is that the text named by `address`; empty: nowhere.
    QString addressOf(const QString &address);

    /// The SHA-256 of the picture that the text named by `address`, 64 digits; empty: nobody knows, or it names none.
    QByteArray hashOf(const QString &address);

    /// The picture with this hash, as hashOf() gave it; empty: it is not kept.
    QByteArray picture(const QByteArray &hash) const;

private:
    struct Place
    {
        QDateTime modified;
        qint64 size = -1;
        QByteArray hash;
    };

    QString pathOf(const QString &address) const;
    QByteArray hashNow(const QString &file);
    QString keptFile(const QString &path);

    const QString m_articlePath, m_folder;
    const QByteArray m_digest;
    const Erasures m_erasures;
    std::optional<QMap<QByteArray, QByteArray>> m_listed; ///< hashes by path; nothing: there is no copy
    QHash<QString, Place> m_places;       ///< pictures of now, by file
    QHash<QString, QString> m_kept;       ///< files of the copy that were looked at, by path; empty: damaged or gone
    QHash<QByteArray, QString> m_files;
};

} // namespace articular
