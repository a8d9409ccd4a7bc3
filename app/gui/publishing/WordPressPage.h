// SPDX-License-Identifier: GPL-3.0-or-later
// A page as it is put into WordPress by hand: its blocks, its pictures and the words beside it, read from an exported
// folder; and where its pictures are once they were uploaded.
#pragma once

#include "core/base/Result.h"

#include <QStringList>

class QMimeData;

namespace articular {

struct WordPressPage
{
    QString folder;                       ///< of the export
    QStringList pictures;                 ///< files below it, in the order of the page
    QByteArray blocks;                    ///< name the pictures by those
    QString title, searchTitle, description, excerpt;

    /// Where the pictures are.
    QString pictureFolder() const;
};

Result<WordPressPage> readWordPressPage(const QString &folder);

/// Addresses of all pictures of `page`, given that of the first: the site keeps them beside each other. InvalidInput for what
/// cannot be the first one's address.
Result<QStringList> pictureAddresses(const WordPressPage &page, const QString &first);

/// What the clipboard gets so that WordPress's editor takes it as blocks; `addresses` as from pictureAddresses(). The caller
/// owns it.
QMimeData *articleForEditor(const WordPressPage &page, const QStringList &addresses);

} // namespace articular
