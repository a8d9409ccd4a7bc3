// SPDX-License-Identifier: GPL-3.0-or-later
// Files of one folder that get their names together, since a disk needs as long to make one of them last as a hundred. What
// writeFile() promises of one file holds for each. Folders are synchronised whole; it is for programs that write many files
// at once, not for one file.
#pragma once

#include "core/base/FileStore.h"

#include <QList>

#include <memory>

namespace articular {

class OpenFile;

class FileBatch
{
public:
    explicit FileBatch(QString folder);
    /// Takes away what was not finished.
    ~FileBatch();
    Q_DISABLE_COPY_MOVE(FileBatch)

    /// Writes the file into a hidden folder beside its place; it has no name before finish(). Kept in memory until then.
    Status add(const QString &name, const QByteArray &content, Overwrite overwrite);

    struct Entry
    {
        QString name;
        QByteArray content;
        Overwrite overwrite = Overwrite::Refuse;
    };
    /// What is waiting, in the order of add().
    const QList<Entry> &entries() const { return m_entries; }
    qint64 size() const { return m_size; }    ///< bytes of what is waiting

    /// Gives all files their names, and says of each how it went; nothing is waiting then. A file of the same bytes that has
    /// got the name meanwhile is a success.
    QList<Status> finish();

private:
    Status makePlace();
    QByteArray pathOf(qsizetype number) const;
    Status placed(qsizetype number) const;
    bool isLasting() const;
    void clear();

    QString m_folder;
    QByteArray m_place;                   ///< the hidden folder; empty: there is none yet
    std::unique_ptr<OpenFile> m_folderHandle;
    QList<Entry> m_entries;
    qint64 m_size = 0;
};

} // namespace articular
