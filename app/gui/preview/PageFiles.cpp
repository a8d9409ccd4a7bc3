// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PageFiles.h"

#include "core/base/ConfinedPath.h"
#include "gui/preview/SvgCleaner.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 sniffedBytes = 64;
constexpr qint64 maximumSvgSize = 2LL * 1024 * 1024;

} // namespace

QByteArray pictureType(QByteArrayView start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (start.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return "image/gif";
    if (start.startsWith("RIFF") && start.sliced(qMin<qsizetype>(8, start.size())).startsWith("WEBP"))
        return "image/webp";
    if (start.size() >= 12 && start.sliced(4).startsWith("ftypavif"))
        return "image/avif";
    return {};
}

QByteArray fontType(QByteArrayView start)
{
    if (start.startsWith("wOF2"))
        return "font/woff2";
    if (start.startsWith("wOFF"))
        return "font/woff";
    if (start.startsWith("OTTO"))
        return "font/otf";
    if (start.startsWith(QByteArrayView("\x00\x01\x00\x00", 4)))
        return "font/ttf";
    return {};
}

std::optional<PageFile> openPageFile(const QString &folder, const QString &relative, bool fonts)
{
    const std::optional<QString> path = confinedPath(folder, relative);
    if (!path)
        return std::nullopt;
    auto file = std::make_unique<QFile>(*path);
    if (!file->open(QIODevice::ReadOnly) || file->size() > maximumPictureSize)
        return std::nullopt;
    if (path->endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        if (file->size() > maximumSvgSize)
            return std::nullopt;
        const std::optional<QByteArray> clean = cleanedSvg(file->readAll());
        if (!clean)
            return std::nullopt;
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*clean);
        buffer->open(QIODevice::ReadOnly);
        return PageFile{"image/svg+xml", std::move(buffer)};
    }
    const QByteArray start = file->peek(sniffedBytes);
    QByteArray type = pictureType(start);
    if (type.isEmpty() && fonts)
        type = fontType(start);
    if (type.isEmpty())
        return std::nullopt;
    return PageFile{type, std::move(file)};
}

} // namespace articular
