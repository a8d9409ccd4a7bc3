// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PackageWriter.h"

#include "core/base/FileStore.h"
#include "core/base/ZipArchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Writer
{
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

/// Packages are made of pictures, so they may be larger than a text.
constexpr qint64 maximumPackageSize = 2LL * 1024 * 1024 * 1024;

Error existsAlready(const QString &path)
{
    return {ErrorCode::AlreadyExists,
            Writer::tr("%1 is there already with other content and was left as it is. Replace it, or choose another folder.").arg(path),
            {}, path};
}

Error cannotWrite(const QString &path, const QString &detail = {})
{
    return {ErrorCode::WriteFailed, Writer::tr("%1 could not be written; nothing was changed.").arg(path), detail, path};
}

/// What has the name already or will have it; something that cannot be read counts as empty.
std::optional<QByteArray> contentThere(const QString &path, const FileBatch *batch)
{
    if (batch) {
        const QList<FileBatch::Entry> &waiting = batch->entries();
        const auto found = std::find_if(waiting.crbegin(), waiting.crend(),
                                        [name = QFileInfo(path).fileName()](const FileBatch::Entry &entry) { return entry.name == name; });
        if (found != waiting.crend())
            return found->content;
    }
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto old = readFile(path, maximumPackageSize);
    return old ? old.value() : QByteArray();
}

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const auto content = readFile(path, maximumPackageSize);
        files.insert(QDir(folder).relativeFilePath(path), content ? content.value() : QByteArray());
    }
    return files;
}

Status fill(const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        if (const Status made = makeFolder(QFileInfo(path).path()); !made)
            return made;
        if (const Status written = writeFile(path, it.value()); !written)
            return written;
    }
    return success();
}

/// Moves `made` to `target`; an old `target` goes away only after the new one has its name, and comes back on failure.
Status moveIntoPlace(const QString &made, const QString &target)
{
    const QString aside = target + u".old"_s;
    const bool replaces = QFileInfo::exists(target);
    if (replaces && (QFileInfo::exists(aside) || !QDir().rename(target, aside)))
        return cannotWrite(target);
    if (!QDir().rename(made, target)) {
        if (replaces && !QDir().rename(aside, target))
            return Error{ErrorCode::WriteFailed, Writer::tr("%1 could not be written. What was there before is now in %2.").arg(target, aside), {}, target};
        return cannotWrite(target);
    }
    if (replaces && !QDir(aside).removeRecursively())
        return Error{ErrorCode::WriteFailed, Writer::tr("%1 was written, but the old folder could not be removed: %2.").arg(target, aside), {}, aside};
    return success();
}

} // namespace

Result<WrittenPackage> writeZipPackage(const PackagePlace &place, const QString &name, const QMap<QString, QByteArray> &files,
                                       const QDateTime &time)
{
    const auto archive = zipArchive(files, time);
    if (!archive)
        return archive.error();
    const auto reread = readZipArchive(archive.value());
    if (!reread || reread.value() != files)
        return Error{ErrorCode::WriteFailed, Writer::tr("The zip file could not be read back, so nothing was written."), {}, name};
    return writeFilePackage(place, name + u".zip"_s, archive.value());
}

Result<WrittenPackage> writeFilePackage(const PackagePlace &place, const QString &name, const QByteArray &content)
{
    if (const Status made = makeFolder(place.folder); !made)
        return made.error();
    const QString path = QDir(place.folder).filePath(name);
    if (const std::optional<QByteArray> old = contentThere(path, place.batch)) {
        if (*old == content)
            return WrittenPackage{path, true};
        if (!place.replace)
            return existsAlready(path);
    }
    const Overwrite overwrite = place.replace ? Overwrite::Replace : Overwrite::Refuse;
    const Status written = place.batch ? place.batch->add(name, content, overwrite) : writeFile(path, content, overwrite);
    if (!written)
        return written.error();
    return WrittenPackage{path, false};
}

Result<WrittenPackage> writeFolderPackage(const QString &folder, const QString &name,
                                          const QMap<QString, QByteArray> &files, bool replace)
{
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    const QString path = QDir(folder).filePath(name);
    if (QFileInfo::exists(path)) {
        if (QFileInfo(path).isDir() && filesBelow(path) == files)
            return WrittenPackage{path, true};
        if (!replace)
            return existsAlready(path);
    }
    QTemporaryDir temporary(QDir(folder).filePath(u".articular-XXXXXX"_s));
    if (!temporary.isValid())
        return cannotWrite(path, temporary.errorString());
    const QString made = temporary.filePath(name);
    if (const Status created = makeFolder(made); !created)
        return created.error();
    if (const Status filled = fill(made, files); !filled)
        return filled.error();
    if (const Status moved = moveIntoPlace(made, path); !moved)
        return moved.error();
    return WrittenPackage{path, false};
}

} // namespace articular
