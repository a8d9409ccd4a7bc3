// SPDX-License-Identifier: GPL-3.0-or-later
// Gives one window's commands the keys that the user chose, and opens the dialog that changes them.
#pragma once

#include "gui/shortcuts/KeptShortcuts.h"

namespace articular {

class MainWindow;

class ShortcutCommands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ShortcutCommands(MainWindow &window, KeptShortcuts &shortcuts);

private:
    void open();

    MainWindow &m_window;
    KeptShortcuts &m_shortcuts;
};

} // namespace articular
