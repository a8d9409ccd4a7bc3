// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/RenderingProbe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QString memoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/articular/rendering.ini"_s;
}

#ifdef Q_OS_LINUX
/// Whether an ordinary user may make the name spaces that Chromium's sandbox consists of. Tried in a child, since the
/// kernel, distributions and containers each have a switch of their own for it.
bool canMakeNamespaces()
{
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER) == 0 && unshare(CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 1);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
#endif

bool isSandboxOff()
{
    return qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1
        || qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox");
}

struct RenderingProbe
{
    Q_DECLARE_TR_FUNCTIONS(articular::RenderingProbe)
};

} // namespace

GraphicsSurroundings GraphicsSurroundings::current()
{
    GraphicsSurroundings result;
    const QDir devices(u"/dev/dri"_s);
    for (const QString &device : devices.entryList({u"renderD*"_s}, QDir::System)) {
        const QFileInfo driver(u"/sys/class/drm/%1/device/driver"_s.arg(device));
        result.drivers.append(QFileInfo(driver.symLinkTarget()).fileName());
    }
    if (QFileInfo::exists(u"/dev/nvidiactl"_s))
        result.drivers.append(u"nvidia"_s);
    result.drivers.sort();
    // ":0" and "unix:0" are this computer's; "localhost:10" is what ssh makes of a forwarded one.
    const QString display = qEnvironmentVariable("DISPLAY");
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    result.isRemote = !isWayland && !display.isEmpty() && !display.startsWith(u':') && !display.startsWith(u"unix:"_s);
    result.isForcedSoftware = qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") != 0
        || qEnvironmentVariable("LIBGL_ALWAYS_SOFTWARE") == u"true"_s;
    return result;
}

QString GraphicsSurroundings::signature() const
{
    const QString display = qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ? u"x11"_s : u"wayland"_s;
    return (drivers + QStringList{display, isRemote ? u"remote"_s : u"local"_s}).join(u'-');
}

std::optional<bool> GraphicsSurroundings::isEmulated() const
{
    if (drivers.isEmpty() || isRemote || isForcedSoftware)
        return true;
    return std::nullopt;
}

bool isSoftwareRenderer(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    for (const char *known : {"llvmpipe", "softpipe", "swrast", "swiftshader", "software", "gdi generic", "basic render"}) {
        if (lower.contains(known))
            return true;
    }
    return lower.isEmpty();
}

QByteArray glRendererName()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface))
        return {};
    const QByteArray name(reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER)));
    context.doneCurrent();
    return name;
}

std::optional<bool> rememberedEmulation(const QString &signature)
{
    const QVariant value = QSettings(memoryFile(), QSettings::IniFormat).value(u"emulated/"_s + signature);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void rememberEmulation(const QString &signature, bool isEmulated)
{
    QSettings(memoryFile(), QSettings::IniFormat).setValue(u"emulated/"_s + signature, isEmulated);
}

std::optional<QString> chromiumObstacle()
{
    const QString process = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + u"/QtWebEngineProcess"_s;
    if (qEnvironmentVariableIsEmpty("QTWEBENGINEPROCESS_PATH") && !QFileInfo(process).isExecutable()) {
        return RenderingProbe::tr("The page is shown as plain text, because a part of Qt WebEngine is missing on this computer. "
                    "Install Qt WebEngine and start Articular again to see the page with its look.");
    }
#ifdef Q_OS_LINUX
    if (isSandboxOff())
        return std::nullopt;
    if (geteuid() == 0) {
        return RenderingProbe::tr("The page is shown as plain text, because Articular was started by the administrator (root) and the "
                    "part that draws the page is not safe there. Start Articular as an ordinary user to see the page "
                    "with its look: log in as that user and run: articular");
    }
    if (!canMakeNamespaces()) {
        return RenderingProbe::tr("The page is shown as plain text, because this computer does not let programs shut the page off from "
                    "the rest (user namespaces are switched off). Ask its administrator to allow them, then start "
                    "Articular again.");
    }
#endif
    return std::nullopt;
}

} // namespace articular
