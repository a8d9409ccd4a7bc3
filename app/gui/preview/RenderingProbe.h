// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what this computer can do for the preview: whether Chromium's sandbox works, and whether OpenGL is done by a
// graphics card or emulated, in which case the software scene graph is several times faster.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular {

/// What can be known about the graphics without opening the display.
struct GraphicsSurroundings
{
    QStringList drivers;                  ///< kernel drivers of the graphics devices, sorted; empty: there is none
    bool isRemote = false;                ///< the display is forwarded from another computer
    bool isForcedSoftware = false;        ///< the user told Mesa to emulate

    static GraphicsSurroundings current();
    /// Key under which the answer of a probe is remembered.
    QString signature() const;
    /// True: certainly emulated. Nothing: only a probe can tell.
    std::optional<bool> isEmulated() const;
};

/// Whether a GL_RENDERER string names a software emulation; an empty one (no OpenGL at all) does.
bool isSoftwareRenderer(const QByteArray &name);

/// GL_RENDERER of a fresh context; needs QGuiApplication. Empty when no context can be made. Takes some 20–60 ms.
QByteArray glRendererName();

/// Remembered answers, in the user's cache folder: losing them costs one probe.
std::optional<bool> rememberedEmulation(const QString &signature);
void rememberEmulation(const QString &signature, bool isEmulated);

/// Why Chromium would end the program at once, in sentences for the user; nothing when it can run. Forks a child for a
/// moment, so it is to be called before there are threads.
std::optional<QString> chromiumObstacle();

} // namespace articular
