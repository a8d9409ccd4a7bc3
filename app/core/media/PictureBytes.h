// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a JPEG or PNG file, read without decoding it: is it whole, and is there anything in it but pixels.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace articular {

/// Whether a JPEG or PNG goes on to its end mark; true for other formats, which the decoder judges.
bool isWholePicture(QByteArrayView bytes);

/// Whether a JPEG or PNG holds what decoding needs and nothing else: no EXIF, GPS, XMP, IPTC, comment or text, and no
/// bytes behind its end. False for other formats.
bool holdsOnlyPixels(QByteArrayView bytes);

/// A whole PNG without the chunks that decoding does not need.
QByteArray withoutExtraChunks(QByteArrayView png);

} // namespace articular
