// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/KeptSwitch.h"

#include "gui/window/MainWindow.h"

#include <QEvent>

namespace articular {

KeptSwitch::KeptSwitch(MainWindow &window, Settings &settings, ActionId id, const SettingKey<bool> &key, const std::function<void(bool)> &apply)
    : QObject(&window), m_action(window.actions()[id]), m_settings(settings), m_key(key)
{
    m_action->setChecked(m_settings.value(m_key));
    apply(m_action->isChecked());
    connect(m_action, &QAction::toggled, this, apply);
    connect(m_action, &QAction::triggered, this, [this](bool wanted) { m_settings.setValue(m_key, wanted); });
    window.installEventFilter(this);
}

bool KeptSwitch::eventFilter(QObject *watched, QEvent *event)
{
    // Another tab may have changed it.
    if (event->type() == QEvent::Show)
        m_action->setChecked(m_settings.value(m_key));
    return QObject::eventFilter(watched, event);
}

} // namespace articular
