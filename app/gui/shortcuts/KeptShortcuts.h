// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that the user gave to commands, kept in the settings and shared by all windows.
#pragma once

#include "gui/actions/OwnShortcuts.h"
#include "gui/settings/Settings.h"

#include <QObject>

namespace articular {

class KeptShortcuts : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit KeptShortcuts(Settings &settings);

    const OwnShortcuts &now() const { return m_now; }
    void keep(const OwnShortcuts &shortcuts);

signals:
    void changed(const articular::OwnShortcuts &shortcuts);

private:
    Settings &m_settings;
    OwnShortcuts m_now;
};

} // namespace articular
