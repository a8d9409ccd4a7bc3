// SPDX-License-Identifier: GPL-3.0-or-later
// writeFile(): the half of FileStore that changes the disk.
#include "core/base/AtomicSteps.h"

#include "core/base/FileErrors.h"
#include "core/base/FileStore.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>

namespace articular {

namespace {

constexpr int maximumLinks = 40; // what Linux itself follows

QByteArray folderOf(const QByteArray &nativePath)
{
    const qsizetype slash = nativePath.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : nativePath.first(slash);
}

/// The file that a chain of symlinks ends at, which need not exist; empty with errno set on failure.
QByteArray followLinks(QByteArray nativePath)
{
    for (int followed = 0; followed <= maximumLinks; ++followed) {
        struct stat status{};
        if (::lstat(nativePath.constData(), &status) != 0)
            return errno == ENOENT ? nativePath : QByteArray();
        if (!S_ISLNK(status.st_mode))
            return nativePath;
        char target[PATH_MAX];
        const ssize_t length = ::readlink(nativePath.constData(), target, sizeof target);
        if (length < 0)
            return {};
        const QByteArray link(target, length);
        nativePath = link.startsWith('/') ? link : folderOf(nativePath) + '/' + link;
    }
    errno = ELOOP;
    return {};
}

/// Unlinks the temporary file unless it has become the real one.
class TemporaryName
{
public:
    explicit TemporaryName(QByteArray nativePath) : m_path(std::move(nativePath)) {}
    ~TemporaryName()
    {
        if (!m_path.isEmpty())
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryName)
    const QByteArray &path() const { return m_path; }
    void release() { m_path.clear(); }

private:
    QByteArray m_path;
};

/// The old file's status, or that there is none, or why it may not be replaced.
Result<std::optional<struct stat>> examineTarget(const QByteArray &target, const QString &path, Overwrite overwrite)
{
    struct stat old{};
    if (::lstat(target.constData(), &old) != 0) {
        if (errno == ENOENT)
            return std::optional<struct stat>();
        return fileError(FileAction::Write, errno, path);
    }
    if (!S_ISREG(old.st_mode))
        return notAFileError(S_ISDIR(old.st_mode), path);
    if (overwrite == Overwrite::Refuse)
        return alreadyExistsError(path);
    if (::access(target.constData(), W_OK) != 0)
        return fileError(FileAction::Write, errno, path);
    return std::optional<struct stat>(old);
}

} // namespace

bool keepModeAndOwner(const OpenFile &file, const struct stat &old)
{
    struct stat fresh{};
    if (::fstat(file.descriptor(), &fresh) != 0)
        return false;
    // Only the administrator can give files away; for others a shared folder's file becomes the writer's, its group stays.
    if ((fresh.st_uid != old.st_uid || fresh.st_gid != old.st_gid)
        && ::fchown(file.descriptor(), old.st_uid, old.st_gid) != 0
        && ::fchown(file.descriptor(), uid_t(-1), old.st_gid) != 0 && errno != EPERM)
        return false;
    // After the owner, since changing that clears set-id bits.
    return ::fchmod(file.descriptor(), old.st_mode & 07777) == 0;
}

bool readsBack(const QByteArray &nativePath, const QByteArray &content)
{
    const OpenFile file(nativePath, O_RDONLY);
    if (!file.isOpen())
        return false;
    // Best effort: asks for the bytes from the disk, not from memory.
    ::posix_fadvise(file.descriptor(), 0, 0, POSIX_FADV_DONTNEED);
    QByteArray found(content.size() + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < found.size()) {
        const qint64 count = file.read(found.data() + filled, found.size() - filled);
        if (count < 0)
            return false;
        if (count == 0)
            break;
        filled += count;
    }
    return QByteArrayView(found).first(filled) == QByteArrayView(content);
}

bool moveIntoPlace(const QByteArray &from, const QByteArray &to, Overwrite overwrite)
{
    if (overwrite == Overwrite::Replace)
        return std::rename(from.constData(), to.constData()) == 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // Network disks that lack it can mostly link, which does not replace either.
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

bool syncFolder(const QByteArray &nativeFolder)
{
    const OpenFile folder(nativeFolder, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return errno == EACCES; // a folder one may write to but not list
    return ::fsync(folder.descriptor()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

namespace {

bool exchange(const QByteArray &one, const QByteArray &other)
{
    return ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) == 0;
}

/// One of our programs at a time gives files of a folder their content: two that exchange and take back at once would hold
/// each other's. Where the disk knows no such locks it is done without.
class FolderTurn
{
public:
    explicit FolderTurn(const QByteArray &nativeFolder) : m_folder(nativeFolder, O_RDONLY | O_DIRECTORY)
    {
        while (m_folder.isOpen() && ::flock(m_folder.descriptor(), LOCK_EX) != 0 && errno == EINTR) { }
    }

private:
    const OpenFile m_folder;
};

/// Takes an exchange back. Whatever else came to the target's place in the meantime stays there: what is left under the
/// temporary name is ours, or what the newer one replaced, or else kept.
bool giveBack(TemporaryName &temporary, const QByteArray &target, const QByteArray &content)
{
    const QString path = QFile::decodeName(temporary.path());
    const Result<QByteArray> theirs = readFile(path);
    for (int i = 0; i < 3; ++i) {
        if (!exchange(temporary.path(), target))
            break;
        Result<QByteArray> taken = readFile(path);
        if (!taken)
            taken = readFile(path);
        if (taken && taken.value() == content)
            return true;
        // Ours is gone, replaced by a newer one, which goes back.
        if (!taken || !exchange(temporary.path(), target))
            break;
        if (theirs && readsBack(temporary.path(), theirs.value()))
            return true;
    }
    const int reason = errno;
    temporary.release();
    errno = reason;
    return false;
}

/// Puts the temporary file in the target's place. The two are exchanged where the disk can do that: then what was there is
/// still at hand when it turns out to be another text than was expected, or when the folder cannot be synchronised.
Status replaceTarget(TemporaryName &temporary, const QByteArray &target, const QByteArray &content, const QByteArray *expected, const QString &path)
{
    const bool isExchanged = exchange(temporary.path(), target);
    if (!isExchanged) {
        // A disk may refuse this where it would take a plain rename: that says what is the matter.
        if (expected != nullptr && !readsBack(target, *expected))
            return changedMeanwhileError(path);
        if (std::rename(temporary.path().constData(), target.constData()) != 0)
            return fileError(FileAction::Write, errno, path);
        temporary.release();
        return syncFolder(folderOf(target)) ? success() : Status(fileError(FileAction::Write, errno, path));
    }
    if (expected != nullptr && !readsBack(temporary.path(), *expected)) {
        if (giveBack(temporary, target, content))
            return changedMeanwhileError(path);
        return fileError(FileAction::Write, errno, path);
    }
    if (syncFolder(folderOf(target)))
        return success();
    const int reason = errno;
    giveBack(temporary, target, content);
    return fileError(FileAction::Write, reason, path);
}

Status write(const QString &path, const QByteArray &content, Overwrite overwrite, const QByteArray *expected)
{
    if (path.isEmpty())
        return fileError(FileAction::Write, ENOENT, path);
    const QByteArray target = followLinks(QFile::encodeName(path));
    if (target.isEmpty())
        return fileError(FileAction::Write, errno, path);
    const Result<std::optional<struct stat>> old = examineTarget(target, path, overwrite);
    if (!old)
        return old.error();

    const QByteArray folder = folderOf(target);
    TemporaryName temporary(folder + "/.articular-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36));
    // Not readable by others before it has the old file's mode; a new file gets what the user's umask allows.
    OpenFile file(temporary.path(), O_WRONLY | O_CREAT | O_EXCL, old.value() ? 0600 : 0666);
    if (!file.isOpen()) {
        temporary.release();
        return fileError(FileAction::Write, errno, path);
    }
    if ((old.value() && !keepModeAndOwner(file, *old.value())) || !file.writeAll(content)
        || ::fsync(file.descriptor()) != 0 || !file.close())
        return fileError(FileAction::Write, errno, path);
    if (!readsBack(temporary.path(), content))
        return writtenDifferentlyError(path);
    const FolderTurn turn(folder);
    if (old.value())
        return replaceTarget(temporary, target, content, expected, path);
    // Nothing is there: what comes to be there in this moment is somebody else's.
    if (!moveIntoPlace(temporary.path(), target, Overwrite::Refuse)) {
        if (errno != EEXIST)
            return fileError(FileAction::Write, errno, path);
        if (overwrite == Overwrite::Replace && expected == nullptr)
            return replaceTarget(temporary, target, content, expected, path);
        return overwrite == Overwrite::Refuse ? alreadyExistsError(path) : changedMeanwhileError(path);
    }
    temporary.release();
    if (syncFolder(folder))
        return success();
    const int reason = errno;
    ::unlink(target.constData());
    return fileError(FileAction::Write, reason, path);
}

} // namespace

Status writeFile(const QString &path, const QByteArray &content, Overwrite overwrite)
{
    return write(path, content, overwrite, nullptr);
}

Status replaceFile(const QString &path, const QByteArray &expected, const QByteArray &content)
{
    return write(path, content, Overwrite::Replace, &expected);
}

} // namespace articular
