// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileErrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <system_error>

namespace articular {

namespace {

struct FileStore
{
    Q_DECLARE_TR_FUNCTIONS(FileStore)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString systemText(int systemError)
{
    return QString::fromStdString(std::generic_category().message(systemError));
}

Error readError(int systemError, const QString &path)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound,
                FileStore::tr("There is no file “%1”. It may have been moved, renamed or deleted. Check the name and the "
                              "folder.").arg(shown(path)), systemText(systemError), path};
    case EACCES:
    case EPERM:
        return {ErrorCode::PermissionDenied,
                FileStore::tr("You are not allowed to read “%1”. Nothing was changed. Ask the owner of the file for "
                              "permission.").arg(shown(path)), systemText(systemError), path};
    case ELOOP:
        return {ErrorCode::ReadFailed,
                FileStore::tr("“%1” is a link that leads back to itself, so there is no file to read. Nothing was "
                              "changed. Mend or delete the link.").arg(shown(path)), systemText(systemError), path};
    case ENAMETOOLONG:
        return {ErrorCode::NotFound,
                FileStore::tr("The name “%1” is too long for this disk, so there is no such file.").arg(shown(path)),
                systemText(systemError), path};
    default:
        return {ErrorCode::ReadFailed,
                FileStore::tr("“%1” could not be read: %2. Nothing was changed. Try again, or copy the file to another "
                              "disk and open it there.").arg(shown(path), systemText(systemError)),
                systemText(systemError), path};
    }
}

/// What went wrong and what to do; writeError() adds what it means for the text.
QString writeReason(int systemError, const QString &path)
{
    const QString folder = shown(QFileInfo(path).path());
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return FileStore::tr("The folder “%1” does not exist. Save to another folder.").arg(folder);
    case EACCES:
    case EPERM:
        return FileStore::tr("You are not allowed to write it or its folder “%1”. Save to another folder.").arg(folder);
    case EROFS:
        return FileStore::tr("The disk that holds “%1” is read-only. Save to another disk.").arg(folder);
    case ENOSPC:
    case EDQUOT:
        return FileStore::tr("The disk is full. Delete something, or save to another disk.");
    case EXDEV:
        return FileStore::tr("The folder “%1” is put together from several disks, and the text cannot be moved between them. Save "
                             "to another folder.").arg(folder);
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
        return FileStore::tr("Another program holds the file. Close it there and save again, or save under another name.");
    case ESTALE:
    case ENODEV:
    case ENXIO:
    case EHOSTDOWN:
    case ETIMEDOUT:
    case ENOTCONN:
        return FileStore::tr("The network folder or disk with “%1” is not reachable. Connect it again and save, or save to this "
                             "computer.").arg(folder);
    case EIO:
        return FileStore::tr("The disk reports an error. Save to another disk, and have this one looked at.");
    case EFBIG:
        return FileStore::tr("The disk does not take a file of this size. Save to another disk.");
    case ENAMETOOLONG:
        return FileStore::tr("The name is too long for this disk. Save under a shorter name.");
    case ELOOP:
        return FileStore::tr("It is a link that leads back to itself. Save under another name.");
    default:
        return FileStore::tr("The computer says: %1. Try again, or save to another folder.").arg(systemText(systemError));
    }
}

Error writeError(int systemError, const QString &path)
{
    const bool denied = systemError == EACCES || systemError == EPERM || systemError == EROFS;
    const QString message = FileStore::tr("“%1” was not saved. %2 Your text is still open, and a file that was there "
                                          "before is unchanged.").arg(shown(path), writeReason(systemError, path));
    return {denied ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed, message, systemText(systemError), path};
}

Error makeFolderError(int systemError, const QString &path)
{
    if (systemError == EEXIST || systemError == ENOTDIR) {
        return {ErrorCode::NotAFolder,
                FileStore::tr("The folder “%1” cannot be made, because a file of that name is in the way. Nothing was "
                              "changed. Choose another name.").arg(shown(path)), systemText(systemError), path};
    }
    const bool denied = systemError == EACCES || systemError == EPERM || systemError == EROFS;
    return {denied ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed,
            FileStore::tr("The folder “%1” cannot be made: %2. Nothing was changed. Choose another place.")
                .arg(shown(path), systemText(systemError)), systemText(systemError), path};
}

} // namespace

Error fileError(FileAction action, int systemError, const QString &path)
{
    switch (action) {
    case FileAction::Read: return readError(systemError, path);
    case FileAction::ReadStandardInput:
        return {ErrorCode::ReadFailed, FileStore::tr("Standard input cannot be read: %1.").arg(systemText(systemError)), {}, {}};
    case FileAction::Write: return writeError(systemError, path);
    case FileAction::MakeFolder: break;
    }
    return makeFolderError(systemError, path);
}

Error notAFileError(bool isFolder, const QString &path)
{
    const QString message = isFolder
        ? FileStore::tr("“%1” is a folder, not a file. Nothing was changed. Choose a file.").arg(shown(path))
        : FileStore::tr("“%1” is a device or a pipe, not a file. Nothing was changed. Choose a file.").arg(shown(path));
    return {ErrorCode::NotAFile, message, {}, path};
}

Error tooLargeError(const QString &path, qint64 size, qint64 maximumSize)
{
    const QLocale locale;
    if (path.isEmpty()) {
        return {ErrorCode::TooLarge, FileStore::tr("Standard input is too large: at most %1 can be read.")
                    .arg(locale.formattedDataSize(maximumSize)), {}, {}};
    }
    return {ErrorCode::TooLarge,
            FileStore::tr("“%1” is too large: it has %2, and at most %3 can be opened. It was not read and is unchanged. "
                          "Check that it is the right file.")
                .arg(shown(path), locale.formattedDataSize(size), locale.formattedDataSize(maximumSize)), {}, path};
}

Error notTextError(ErrorCode code, int line, const QString &path)
{
    if (path.isEmpty())
        return {code, FileStore::tr("Line %1 of standard input is not UTF-8 text.").arg(line), {}, {}, line};
    const QString message = code == ErrorCode::BinaryContent
        ? FileStore::tr("“%1” is not a text file: line %2 holds a NUL character. It is unchanged. Check that it is the "
                        "right file.").arg(shown(path)).arg(line)
        : FileStore::tr("“%1” is not in the UTF-8 encoding: line %2 holds a character that cannot be read. It is "
                        "unchanged. Open it in the program that wrote it and save it as UTF-8 text.")
              .arg(shown(path)).arg(line);
    return {code, message, {}, path, line};
}

Error alreadyExistsError(const QString &path)
{
    return {ErrorCode::AlreadyExists,
            FileStore::tr("“%1” exists already and was left as it is. Choose another name.").arg(shown(path)), {}, path};
}

Error changedMeanwhileError(const QString &path)
{
    return {ErrorCode::Refused,
            FileStore::tr("“%1” was not saved: another program or person changed the file in the meantime, and it was left as "
                          "it is now. Your text is still open. Compare the two, or save yours under another name.").arg(shown(path)), {}, path};
}

Error writtenDifferentlyError(const QString &path)
{
    return {ErrorCode::WriteFailed,
            FileStore::tr("“%1” was not saved: the disk gave back something else than was written to it, so it may be "
                          "failing. Your text is still open, and a file that was there before is unchanged. Save to "
                          "another disk.").arg(shown(path)), {}, path};
}

} // namespace articular
