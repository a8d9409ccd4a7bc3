// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureBytes.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace articular {

namespace {

using namespace std::string_view_literals;

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1A\n", 8);
constexpr QByteArrayView jpegSignature("\xFF\xD8\xFF", 3);
constexpr qsizetype chunkFrame = 12;         // length, type and check sum around a PNG chunk's data

constexpr uchar app0 = 0xE0, comment = 0xFE, startOfScan = 0xDA, endOfImage = 0xD9;

struct Walk
{
    bool isWhole = false;
    bool isPlain = true;                     ///< only parts that decoding needs
    qsizetype end = 0;                       ///< behind the end mark
};

bool isNeeded(std::string_view chunk)
{
    constexpr std::array needed{"IHDR"sv, "PLTE"sv, "tRNS"sv, "sRGB"sv, "gAMA"sv, "iCCP"sv, "IDAT"sv, "IEND"sv};
    return std::ranges::find(needed, chunk) != needed.end();
}

/// Calls visitor(type, whole chunk) up to the end mark.
template <typename Visitor>
Walk walkPng(QByteArrayView bytes, Visitor &&visitor)
{
    Walk walk;
    qsizetype at = pngSignature.size();
    while (at + chunkFrame <= bytes.size() && !walk.isWhole) {
        const qsizetype length = qsizetype(qFromBigEndian<quint32>(bytes.data() + at));
        const std::string_view type(bytes.data() + at + 4, 4);
        if (length > bytes.size() - at - chunkFrame)
            break;
        visitor(type, bytes.sliced(at, length + chunkFrame));
        walk.isPlain = walk.isPlain && isNeeded(type);
        at += length + chunkFrame;
        walk.isWhole = type == "IEND"sv;
        walk.end = at;
    }
    return walk;
}

Walk walkPng(QByteArrayView bytes)
{
    return walkPng(bytes, [](std::string_view, QByteArrayView) {});
}

bool isStandaloneMarker(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

/// Behind the entropy-coded data at `at`: the next marker that is neither stuffing nor a restart.
qsizetype afterScan(QByteArrayView bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const uchar next = uchar(bytes[at + 1]);
        if (uchar(bytes[at]) == 0xFF && next != 0 && next != 0xFF && !isStandaloneMarker(next))
            return at;
    }
    return bytes.size();
}

Walk walkJpeg(QByteArrayView bytes)
{
    Walk walk;
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        const uchar marker = uchar(bytes[at + 1]);
        if (uchar(bytes[at]) != 0xFF)
            break;
        if (marker == 0xFF || isStandaloneMarker(marker)) {
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        if (marker == endOfImage) {
            walk.isWhole = true;
            walk.end = at + 2;
            break;
        }
        if (at + 4 > bytes.size())
            break;
        const qsizetype length = qsizetype(qFromBigEndian<quint16>(bytes.data() + at + 2));
        walk.isPlain = walk.isPlain && marker != comment && (marker < app0 + 1 || marker > app0 + 15);
        at += 2 + std::max<qsizetype>(length, 2);
        if (marker == startOfScan)
            at = afterScan(bytes, at);
    }
    return walk;
}

} // namespace

bool isWholePicture(QByteArrayView bytes)
{
    if (bytes.startsWith(pngSignature))
        return walkPng(bytes).isWhole;
    return !bytes.startsWith(jpegSignature) || walkJpeg(bytes).isWhole;
}

bool holdsOnlyPixels(QByteArrayView bytes)
{
    const bool isPng = bytes.startsWith(pngSignature);
    if (!isPng && !bytes.startsWith(jpegSignature))
        return false;
    const Walk walk = isPng ? walkPng(bytes) : walkJpeg(bytes);
    return walk.isWhole && walk.isPlain && walk.end == bytes.size();
}

QByteArray withoutExtraChunks(QByteArrayView png)
{
    QByteArray plain = png.first(std::min(png.size(), pngSignature.size())).toByteArray();
    walkPng(png, [&plain](std::string_view type, QByteArrayView chunk) {
        if (isNeeded(type))
            plain += chunk;
    });
    return plain;
}

} // namespace articular
