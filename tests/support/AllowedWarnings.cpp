// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AllowedWarnings.h"

#include <QStringList>

namespace articular::test {

namespace {

struct Filter
{
    QRegularExpression allowed;
    QtMessageHandler next = nullptr;
};

// A message handler is a plain function: what it needs has to be static.
Filter &filter()
{
    static Filter instance;
    return instance;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!filter().allowed.match(message).hasMatch())
        filter().next(type, context, message);
}

} // namespace

AllowedWarnings::AllowedWarnings(const QRegularExpression &allowed)
{
    filter().allowed = allowed;
    filter().next = qInstallMessageHandler(handle);
}

AllowedWarnings::~AllowedWarnings()
{
    qInstallMessageHandler(filter().next);
}

QRegularExpression webEngineStartWarnings()
{
    const QStringList known{
        // CTest switches the sandbox off, since suites often run as root, where it cannot work.
        QStringLiteral("^Sandboxing disabled by user"),
        // The whole of what Chromium will run with, printed as information when OpenGL is not used.
        QStringLiteral("Init Parameters:"),
        // The software scene graph, which we choose, leaves Chromium without a graphics backend.
        QStringLiteral("^No suitable graphics backend found"),
        // OpenGL is left out of the start on purpose when the page is drawn in software.
        QStringLiteral("^QXcbIntegration: Cannot create platform OpenGL context"),
        // Qt WebEngine 6.4 makes an object of its own on Chromium's thread below the application.
        QStringLiteral("^QObject: Cannot create children for a parent that is in a different thread"),
        // The offscreen platform has no window manager to pass sizes on to.
        QStringLiteral("^This plugin does not support propagateSizeHints\\(\\)"),
    };
    return QRegularExpression(known.join(u'|'));
}

} // namespace articular::test
