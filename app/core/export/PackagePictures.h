// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of one website package: each picture that the page names, in fixed widths, under a neutral name. Reads
// only below the article's folder.
#pragma once

#include "core/markdown/HtmlRenderer.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace articular {

class PackagePictures
{
public:
    /// `folder` is the article's; files are named images/<name>-<number>-<width>.<suffix>.
    PackagePictures(QString folder, QString name);

    /// How the page names the picture at `address`; its files are added the first time. An empty source when there is no
    /// such picture, with a note that says so.
    ImageSource source(const QString &address);

    const QMap<QString, QByteArray> &files() const { return m_files; }
    const QStringList &notes() const { return m_notes; }

private:
    ImageSource add(const QString &address);

    QString m_folder, m_name;
    QHash<QString, ImageSource> m_sources;
    QMap<QString, QByteArray> m_files;
    QStringList m_notes;
    int m_count = 0;
};

} // namespace articular
