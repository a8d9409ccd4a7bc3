// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and sizes of an article's pictures for the preview, without going to the disk for every key. Not thread-safe.
#pragma once

#include "core/markdown/HtmlRenderer.h"

#include <QDateTime>
#include <QHash>
#include <QSize>
#include <QString>

namespace articular {

class PictureCache
{
public:
    /// `folder` is the article's, empty while it was never saved; `prefix` goes before each relative address.
    PictureCache(QString folder, QString prefix);

    /// How the preview writes a picture; an empty `src` for one that is not there. One that was replaced has a new address.
    ImageSource source(const QString &address);
    /// The files of all pictures that were there when they were asked for.
    const QStringList &files() const { return m_files; }
    /// From now on each picture is looked at again once: it may have been added, removed or replaced.
    void expire();

private:
    struct Entry
    {
        quint64 generation = 0;
        QDateTime modified;
        qint64 fileSize = -1;             ///< -1: no such file
        QSize pixels;
        int version = 0;                  ///< how often it was replaced
    };

    QString m_folder, m_prefix;
    quint64 m_generation = 1;
    QHash<QString, Entry> m_entries;
    QStringList m_files;
};

} // namespace articular
