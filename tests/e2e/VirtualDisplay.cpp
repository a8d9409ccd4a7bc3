// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/VirtualDisplay.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace articular::test {

VirtualDisplay::VirtualDisplay()
{
    for (const QString &tool : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return;
    }
    // The server chooses a free display number and writes it to the descriptor. It must not begin anew when its last client
    // leaves: whoever is just connecting then, the window manager or the program, is cut off.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (!m_server.waitForReadyRead(15'000))
        return;
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    m_windowManager.setProcessEnvironment(environment());
    m_windowManager.start(u"openbox"_s, {});
    m_windowManager.waitForStarted();
}

VirtualDisplay::~VirtualDisplay()
{
    for (QProcess *process : {&m_windowManager, &m_server}) {
        process->terminate();
        if (!process->waitForFinished(3000))
            process->kill();
        process->waitForFinished();
    }
}

QProcessEnvironment VirtualDisplay::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

void VirtualDisplay::type(const QString &text) const
{
    run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"15"_s, text});
}

void VirtualDisplay::press(const QString &key) const
{
    run(u"xdotool"_s, {u"key"_s, key});
}

QStringList VirtualDisplay::windowTitles() const
{
    return QString::fromUtf8(run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u".+"_s, u"getwindowname"_s, u"%@"_s}))
        .split(u'\n', Qt::SkipEmptyParts);
}

void VirtualDisplay::screenshot(const QString &path) const
{
    run(u"import"_s, {u"-window"_s, u"root"_s, path});
}

QByteArray VirtualDisplay::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput();
}

bool waitUntil(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 30'000)
            return false;
        QTest::qWait(50);
    }
    return true;
}

} // namespace articular::test
