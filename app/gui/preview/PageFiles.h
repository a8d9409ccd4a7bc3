// SPDX-License-Identifier: GPL-3.0-or-later
// Which files the page may read: pictures below the article's folder, pictures and fonts below the theme's, and nothing
// else on the disk. Knows no WebEngine.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace articular {

/// An open file or cleaned copy of one, with the media type found from its content.
struct PageFile
{
    QByteArray type;
    std::unique_ptr<QIODevice> content;
};

/// Largest picture that the page shows, in bytes.
inline constexpr qint64 maximumPictureSize = 64LL * 1024 * 1024;

/// Media type of a picture by its first bytes, empty for anything else. SVG is found by name and checked by its content.
QByteArray pictureType(QByteArrayView start);
/// The same for fonts.
QByteArray fontType(QByteArrayView start);

/// Opens a picture, or with `fonts` also a font. Nothing when it is outside, none, or too large. SVG comes cleaned.
std::optional<PageFile> openPageFile(const QString &folder, const QString &relative, bool fonts = false);

} // namespace articular
