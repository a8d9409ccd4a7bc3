// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include <cstdio>

namespace articular::cli {

bool printResult(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return std::fflush(stdout) == 0 && written;
}

void printMessage(const QString &line)
{
    const QByteArray bytes = (line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

int printError(const Error &error)
{
    QString place = error.path;
    if (!place.isEmpty() && error.line > 0)
        place += u':' + QString::number(error.line);
    // A sentence that names the file already need not have it in front again.
    const bool namesFile = !error.path.isEmpty() && error.message.contains(error.path);
    printMessage(place.isEmpty() || (namesFile && error.line == 0) ? error.message : place + QStringLiteral(": ") + error.message);
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return WrongUse;
    case ErrorCode::Refused:
    case ErrorCode::InvalidSyntax:
        return SomethingFailed;
    default:
        return CouldNotReadOrWrite;
    }
}

int finish(const QByteArray &result, int status)
{
    if (printResult(result))
        return status;
    printMessage(QStringLiteral("The result could not be written to standard output."));
    return CouldNotReadOrWrite;
}

} // namespace articular::cli
