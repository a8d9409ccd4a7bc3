// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures with nothing in them but pixels: as a whole to keep, and in fixed widths for export.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

namespace articular {

struct ImageDerivative
{
    int width = 0, height = 0;            ///< pixels
    QByteArray bytes;                     ///< JPEG or PNG without metadata
    QString suffix;                       ///< "jpg" or "png"
};

/// Size of a picture as shown (orientation applied) without decoding it; invalid when it is none.
QSize imageSize(const QString &path);

/// The picture in its own size: byte for byte where the file is a JPEG or PNG that holds only pixels, else written anew
/// with its orientation applied. InvalidInput for a file that is no picture.
Result<ImageDerivative> plainPicture(const QString &path);

/// The picture, given by the bytes of its file, at most `width` pixels wide. InvalidInput for a file that is no picture.
Result<ImageDerivative> smallPicture(const QByteArray &file, int width);

/// The picture at each of 480, 768, 1080 and 1600 pixels that is smaller than it, and at its own width up to 1600: never
/// upscaled, orientation applied, no EXIF, GPS, XMP, IPTC, comments or text. InvalidInput for a file that is no picture.
Result<QList<ImageDerivative>> imageDerivatives(const QString &path);

} // namespace articular
