// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcuts/KeptShortcuts.h"

namespace articular {

namespace {

const SettingKey<QStringList> shortcutsKey{u"shortcuts/own", {}};

} // namespace

KeptShortcuts::KeptShortcuts(Settings &settings) : m_settings(settings), m_now(settings.value(shortcutsKey)) {}

void KeptShortcuts::keep(const OwnShortcuts &shortcuts)
{
    m_now = shortcuts;
    m_settings.setValue(shortcutsKey, m_now.toList());
    emit changed(m_now);
}

} // namespace articular
