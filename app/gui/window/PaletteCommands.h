// SPDX-License-Identifier: GPL-3.0-or-later
// The command that finds commands: over the menus of one window, with what was used last from the settings.
#pragma once

#include "gui/settings/Settings.h"

#include <QObject>

class QAction;

namespace articular {

class MainWindow;

class PaletteCommands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PaletteCommands(MainWindow &window, Settings &settings);

private:
    void open();
    void run(QAction *action);

    MainWindow &m_window;
    Settings &m_settings;
};

} // namespace articular
