// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileBatch.h"

#include "core/base/AtomicSteps.h"
#include "core/base/FileErrors.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace articular {

FileBatch::FileBatch(QString folder) : m_folder(std::move(folder)) {}

FileBatch::~FileBatch()
{
    clear();
}

Status FileBatch::makePlace()
{
    if (!m_place.isEmpty())
        return success();
    // Opened before anything is written: a disk's failure is told to those who were there.
    auto handle = std::make_unique<OpenFile>(QFile::encodeName(m_folder), O_RDONLY | O_DIRECTORY);
    QByteArray place = QFile::encodeName(QDir(m_folder).filePath(QStringLiteral(".articular-XXXXXX")));
    if (!handle->isOpen() || !::mkdtemp(place.data()))
        return fileError(FileAction::Write, errno, m_folder);
    m_folderHandle = std::move(handle);
    m_place = place;
    return success();
}

QByteArray FileBatch::pathOf(qsizetype number) const
{
    return m_place + '/' + QByteArray::number(number);
}

Status FileBatch::add(const QString &name, const QByteArray &content, Overwrite overwrite)
{
    const QString path = QDir(m_folder).filePath(name);
    struct stat old{};
    const bool exists = ::lstat(QFile::encodeName(path).constData(), &old) == 0;
    // Links and all that is no file are for the one who knows them.
    if (exists && (overwrite == Overwrite::Refuse || !S_ISREG(old.st_mode)))
        return writeFile(path, content, overwrite);
    if (const Status made = makePlace(); !made)
        return made;
    const QByteArray temporary = pathOf(m_entries.size());
    OpenFile file(temporary, O_WRONLY | O_CREAT | O_EXCL, exists ? 0600 : 0666);
    if (!file.isOpen() || (exists && !keepModeAndOwner(file, old)) || !file.writeAll(content) || !file.close()) {
        const int reason = errno;
        ::unlink(temporary.constData());
        return fileError(FileAction::Write, reason, path);
    }
    m_entries.append({name, content, overwrite});
    m_size += content.size();
    return success();
}

/// Whether all contents are on the disk, not only in memory.
bool FileBatch::isLasting() const
{
    if (::syncfs(m_folderHandle->descriptor()) == 0)
        return true;
    if (errno != ENOSYS && errno != EINVAL && errno != ENOTSUP)
        return false;
    for (qsizetype number = 0; number < m_entries.size(); ++number) {
        const OpenFile file(pathOf(number), O_RDONLY);
        if (!file.isOpen() || ::fsync(file.descriptor()) != 0)
            return false;
    }
    return true;
}

Status FileBatch::placed(qsizetype number) const
{
    const Entry &entry = m_entries.at(number);
    const QString path = QDir(m_folder).filePath(entry.name);
    const QByteArray target = QFile::encodeName(path);
    if (!readsBack(pathOf(number), entry.content))
        return writtenDifferentlyError(path);
    if (moveIntoPlace(pathOf(number), target, entry.overwrite))
        return success();
    const int reason = errno;
    if (reason != EEXIST)
        return fileError(FileAction::Write, reason, path);
    return readsBack(target, entry.content) ? success() : Status(alreadyExistsError(path));
}

QList<Status> FileBatch::finish()
{
    QList<Status> results;
    const bool lasting = m_entries.isEmpty() || isLasting();
    const int reason = errno;
    for (qsizetype number = 0; number < m_entries.size(); ++number)
        results.append(lasting ? placed(number) : Status(fileError(FileAction::Write, reason, QDir(m_folder).filePath(m_entries.at(number).name))));
    if (!m_entries.isEmpty() && lasting && !syncFolder(QFile::encodeName(m_folder))) {
        const Error error = fileError(FileAction::Write, errno, m_folder);
        for (Status &result : results) {
            if (result)
                result = error;
        }
    }
    clear();
    return results;
}

void FileBatch::clear()
{
    for (qsizetype number = 0; number < m_entries.size(); ++number)
        ::unlink(pathOf(number).constData());
    if (!m_place.isEmpty())
        ::rmdir(m_place.constData());
    m_place.clear();
    m_folderHandle.reset();
    m_entries.clear();
    m_size = 0;
}

} // namespace articular
