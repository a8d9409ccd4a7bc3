// SPDX-License-Identifier: GPL-3.0-or-later
// A command that is switched on and off: the same in all tabs, and kept from one run to the next.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/settings/Settings.h"

#include <functional>

namespace articular {

class MainWindow;

class KeptSwitch : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `apply` is called with the kept state at once, and whenever it changes, here or in another tab.
    KeptSwitch(MainWindow &window, Settings &settings, ActionId id, const SettingKey<bool> &key, const std::function<void(bool)> &apply);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_action;
    Settings &m_settings;
    const SettingKey<bool> &m_key;
};

} // namespace articular
