// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileStore.h"

#include "core/base/FileErrors.h"
#include "core/base/OpenFile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

namespace articular {

namespace {

/// Reads until the end, however large the file said it was: files of /proc say 0, and a log may grow meanwhile.
Result<QByteArray> readAll(const OpenFile &file, const QString &path, qint64 sizeHint, qint64 maximumSize)
{
    QByteArray content;
    content.resize(qsizetype(qMin(sizeHint, maximumSize)) + 1);
    qsizetype filled = 0;
    while (true) {
        const qint64 count = file.read(content.data() + filled, content.size() - filled);
        if (count < 0)
            return fileError(FileAction::Read, errno, path);
        if (count == 0)
            break;
        filled += count;
        if (filled > maximumSize)
            return tooLargeError(path, filled, maximumSize);
        if (filled == content.size())
            content.resize(qMin<qsizetype>(content.size() * 2 + 4096, qsizetype(maximumSize) + 1));
    }
    content.resize(filled);
    return content;
}

Error textError(ErrorCode code, const QByteArray &content, qsizetype offset, const QString &path)
{
    const int line = int(QByteArrayView(content).first(offset).count('\n')) + 1;
    return notTextError(code, line, path);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    // Looked at before it is opened: opening a pipe waits for its other end, and opening a device can act on it.
    const QByteArray nativePath = QFile::encodeName(path);
    struct stat status{};
    if (path.isEmpty() || ::stat(nativePath.constData(), &status) != 0)
        return fileError(FileAction::Read, path.isEmpty() ? ENOENT : errno, path);
    if (!S_ISREG(status.st_mode))
        return notAFileError(S_ISDIR(status.st_mode), path);
    if (status.st_size > maximumSize)
        return tooLargeError(path, status.st_size, maximumSize);

    const OpenFile file(nativePath, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0)
        return fileError(FileAction::Read, errno, path);
    if (!S_ISREG(status.st_mode))
        return notAFileError(S_ISDIR(status.st_mode), path);
    return readAll(file, path, status.st_size, maximumSize);
}

Result<QByteArray> readTextFile(const QString &path, qint64 maximumSize)
{
    Result<QByteArray> content = readFile(path, maximumSize);
    if (!content)
        return content;
    if (const qsizetype nul = content.value().indexOf('\0'); nul >= 0)
        return textError(ErrorCode::BinaryContent, content.value(), nul, path);
    if (const qsizetype invalid = firstInvalidUtf8(content.value()); invalid >= 0)
        return textError(ErrorCode::NotUtf8, content.value(), invalid, path);
    return content;
}

Status makeFolder(const QString &path)
{
    std::error_code code;
    const std::filesystem::path folder = QFile::encodeName(path).toStdString();
    std::filesystem::create_directories(folder, code);
    if (!code && std::filesystem::is_directory(folder, code))
        return success();
    return fileError(FileAction::MakeFolder, code ? code.value() : ENOTDIR, path);
}

} // namespace articular
