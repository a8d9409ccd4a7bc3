// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of the preview's page: one scheme of our own, one host, one folder a page load. Names only; the files behind
// them are PageFiles' and PageSchemeHandler's.
#pragma once

#include <QString>
#include <QUrl>

namespace articular {

/// What an address of the page names.
struct PageAddress
{
    enum class Kind { Shell, PreviewStyle, ThemeStyle, Picture, ThemeFile, Unknown };
    Kind kind = Kind::Unknown;
    int generation = 0;                   ///< number of the page load that it belongs to
    QString file;                         ///< decoded path below the article's or the theme's folder
};

namespace pageScheme {

/// Must run before QApplication is made, once.
void registerScheme();
QString name();

/// Each page load has its own folder, so that no picture of another article is taken from Chromium's memory.
QUrl shell(int generation);
/// Relative to the shell. `version` makes a changed stylesheet a new address, and so the pictures and fonts that it names
/// by addresses relative to it: Chromium keeps what it has read once.
QString themeStyle(int version);

PageAddress parse(const QUrl &url);
bool isOurs(const QUrl &url);

/// The address as the article wrote it, for links that Chromium resolved against the shell: "other.md", "#part",
/// "https://…".
QString asWritten(const QUrl &url);

} // namespace pageScheme

} // namespace articular
