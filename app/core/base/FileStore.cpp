// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileStore.h"

#include "core/base/FileErrors.h"
#include "core/base/OpenFile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace articular {

namespace {

/// An empty `path` is standard input. Reads until the end, however large the file said it was: files of /proc say 0, and a log may grow meanwhile.
Result<QByteArray> readAll(const OpenFile &file, const QString &path, qint64 sizeHint, qint64 maximumSize)
{
    QByteArray content;
    content.resize(qsizetype(qMin(sizeHint, maximumSize)) + 1);
    qsizetype filled = 0;
    while (true) {
        const qint64 count = file.read(content.data() + filled, content.size() - filled);
        if (count < 0)
            return fileError(path.isEmpty() ? FileAction::ReadStandardInput : FileAction::Read, errno, path);
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

/// The content where it is text.
Result<QByteArray> asText(Result<QByteArray> content, const QString &path)
{
    if (!content)
        return content;
    const qsizetype nul = content.value().indexOf('\0');
    const qsizetype fault = nul >= 0 ? nul : firstInvalidUtf8(content.value());
    if (fault < 0)
        return content;
    const int line = int(QByteArrayView(content.value()).first(fault).count('\n')) + 1;
    return notTextError(nul >= 0 ? ErrorCode::BinaryContent : ErrorCode::NotUtf8, line, path);
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
    return asText(readFile(path, maximumSize), path);
}

Result<QByteArray> readTextFromStandardInput(qint64 maximumSize)
{
    const OpenFile input(::dup(STDIN_FILENO));
    if (!input.isOpen())
        return fileError(FileAction::ReadStandardInput, errno, {});
    return asText(readAll(input, {}, 0, maximumSize), {});
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
