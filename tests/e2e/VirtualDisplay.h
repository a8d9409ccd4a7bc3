// SPDX-License-Identifier: GPL-3.0-or-later
// An X server without a screen, with a window manager, and keys typed into it: how tests use the window as a person does.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace articular::test {

class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();

    /// Whether Xvfb, openbox and xdotool are installed and the server is up.
    bool isUsable() const { return !m_display.isEmpty(); }
    /// Environment for programs that shall appear on it.
    QProcessEnvironment environment() const;
    /// Types text, or presses keys as xdotool names them ("ctrl+s").
    void type(const QString &text) const;
    void press(const QString &key) const;
    /// Titles of the windows that are shown.
    QStringList windowTitles() const;
    /// Saves what the screen shows as a PNG file, when ImageMagick is installed.
    void screenshot(const QString &path) const;

private:
    QByteArray run(const QString &program, const QStringList &arguments) const;

    QProcess m_server, m_windowManager;
    QString m_display;
};

/// Asks every 50 ms until `condition` holds or 30 s have passed; whether it held.
bool waitUntil(const std::function<bool()> &condition);

} // namespace articular::test
