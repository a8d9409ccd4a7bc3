// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/ImagePipeline.h"

#include "core/base/FileStore.h"
#include "core/media/PictureBytes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <array>
#include <cstring>

namespace articular {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(articular::ImagePipeline)
};

constexpr std::array derivativeWidths{480, 768, 1080, 1600};
constexpr int largestWidth = 1600;
constexpr qint64 maximumFileSize = 64LL * 1024 * 1024;
constexpr qint64 maximumPixels = 64LL * 1000 * 1000;   // 256 MB decoded
constexpr int jpegQuality = 84;
constexpr int keptJpegQuality = 93;                    // of a picture that derivatives will be made from
constexpr int dotsPerMeter = 2835;                     // 72 an inch: a fixed value, not the screen's

bool isPictureFormat(const QByteArray &format)
{
    return format == "jpeg" || format == "png" || format == "webp" || format == "gif" || format == "bmp";
}

/// The size as shown.
QSize shownSize(const QImageReader &reader)
{
    if (!isPictureFormat(reader.format()))
        return {};
    const QSize size = reader.size();
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
}

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorCode::InvalidInput,
            Texts::tr("“%1” is damaged or not a picture. Nothing was changed; choose a JPEG or PNG file instead.")
                .arg(QFileInfo(path).fileName()),
            detail, path};
}

Error tooLarge(const QString &path, const QSize &size)
{
    return {ErrorCode::InvalidInput,
            Texts::tr("“%1” is too large: %2 × %3 pixels. Nothing was changed; save it smaller, at most 64 million pixels, "
                      "and choose it again.")
                .arg(QFileInfo(path).fileName())
                .arg(size.width())
                .arg(size.height()),
            QString(), path};
}

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *const line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

/// The pixels in sRGB and nothing else: a QImage carries comments, a resolution and a profile along otherwise.
QImage pixelsOf(QImage decoded)
{
    if (decoded.colorSpace().isValid() && decoded.colorSpace() != QColorSpace(QColorSpace::SRgb))
        decoded.convertToColorSpace(QColorSpace::SRgb);
    decoded = std::move(decoded).convertToFormat(decoded.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage pixels(decoded.size(), decoded.format());
    for (int y = 0; y < pixels.height() && !pixels.isNull(); ++y)
        std::memcpy(pixels.scanLine(y), decoded.constScanLine(y), size_t(decoded.width()) * sizeof(QRgb));
    return pixels;
}

QByteArray encoded(QImage image, bool asPng, int quality = jpegQuality)
{
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, asPng ? QByteArray("png") : QByteArray("jpeg"));
    if (!asPng) {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(image))
        return {};
    return asPng ? withoutExtraChunks(bytes) : bytes;
}

/// Widths to write for a picture `width` pixels wide, in increasing order.
QList<int> widthsFor(int width)
{
    QList<int> widths;
    for (const int derivative : derivativeWidths) {
        if (derivative < width)
            widths.append(derivative);
    }
    if (width <= largestWidth)
        widths.append(width);
    return widths;
}

struct Decoded
{
    QImage image;
    QSize shown;                          ///< of the file's picture; the image may be smaller
    bool isPng = false;
};

/// The height of a picture that is made `width` pixels wide.
int heightFor(const QSize &shown, int width)
{
    const qint64 height = (qint64(shown.height()) * width + shown.width() / 2) / std::max(shown.width(), 1);
    return std::max(1, int(height));
}

/// Decodes a file whose header was found acceptable. A JPEG wider than `mostWidth` is decoded at that width: the decoder
/// leaves out what is too fine for it, in a quarter of the time and memory for a photograph. 0: at its own size.
Result<Decoded> decoded(const QByteArray &file, const QString &path, int mostWidth)
{
    if (!isWholePicture(file))
        return unreadable(path, QStringLiteral("no end mark"));
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = shownSize(reader);
    if (size.isEmpty())
        return unreadable(path, reader.errorString());
    if (qint64(size.width()) * size.height() > maximumPixels)
        return tooLarge(path, size);
    if (mostWidth > 0 && size.width() > mostWidth && reader.format() == "jpeg") {
        const QSize smaller(mostWidth, heightFor(size, mostWidth));
        reader.setScaledSize(reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? smaller.transposed() : smaller);
    }
    const QByteArray format = reader.format();
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable(path, reader.errorString());
    return Decoded{image, size, format == "png"};
}

Result<Decoded> decoded(const QString &path, int mostWidth)
{
    const Result<QByteArray> file = readFile(path, maximumFileSize);
    return file ? decoded(file.value(), path, mostWidth) : Result<Decoded>(file.error());
}

} // namespace

QSize imageSize(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = shownSize(reader);
    return size.isEmpty() ? QSize() : size;
}

Result<ImageDerivative> plainPicture(const QString &path)
{
    const Result<Decoded> picture = decoded(path, 0);
    if (!picture)
        return picture.error();
    const QImage pixels = pixelsOf(picture.value().image);
    const bool asPng = picture.value().isPng || isTransparent(pixels);
    const Result<QByteArray> file = readFile(path, maximumFileSize);
    if (!file)
        return file.error();
    const bool isPlain = holdsOnlyPixels(file.value());
    const QByteArray bytes = isPlain ? file.value() : encoded(pixels, asPng, keptJpegQuality);
    if (!holdsOnlyPixels(bytes))
        return unreadable(path, QStringLiteral("the encoder wrote more than pixels"));
    return ImageDerivative{pixels.width(), pixels.height(), bytes, asPng ? QStringLiteral("png") : QStringLiteral("jpg")};
}

Result<ImageDerivative> smallPicture(const QByteArray &file, int width)
{
    const Result<Decoded> picture = decoded(file, QString(), width);
    if (!picture)
        return picture.error();
    const QSize shown = picture.value().shown;
    const QSize size = shown.width() <= width ? shown : QSize(width, heightFor(shown, width));
    const QImage pixels = pixelsOf(picture.value().image);
    const QImage scaled = size == pixels.size() ? pixels : pixels.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const bool asPng = picture.value().isPng || isTransparent(pixels);
    const QByteArray bytes = encoded(scaled, asPng);
    if (!holdsOnlyPixels(bytes))
        return unreadable(QString(), QStringLiteral("the encoder wrote more than pixels"));
    return ImageDerivative{size.width(), size.height(), bytes, asPng ? QStringLiteral("png") : QStringLiteral("jpg")};
}

Result<QList<ImageDerivative>> imageDerivatives(const QString &path)
{
    const Result<Decoded> picture = decoded(path, largestWidth);
    if (!picture)
        return picture.error();
    const QSize shown = picture.value().shown;
    const QImage pixels = pixelsOf(picture.value().image);
    const bool asPng = picture.value().isPng || isTransparent(pixels);
    QList<ImageDerivative> derivatives;
    for (const int width : widthsFor(shown.width())) {
        const QSize size(width, heightFor(shown, width));
        const QImage scaled = size == pixels.size()
                                  ? pixels
                                  : pixels.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QByteArray bytes = encoded(scaled, asPng);
        if (!holdsOnlyPixels(bytes))
            return unreadable(path, QStringLiteral("the encoder wrote more than pixels"));
        derivatives.append({size.width(), size.height(), bytes, asPng ? QStringLiteral("png") : QStringLiteral("jpg")});
    }
    if (derivatives.isEmpty())
        return unreadable(path, QString());
    return derivatives;
}

} // namespace articular
