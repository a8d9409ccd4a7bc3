// SPDX-License-Identifier: GPL-3.0-or-later
// The program's look: Qt's Fusion style with our light or dark palette.
#pragma once

#include "gui/settings/AppearanceSettings.h"

#include <QPalette>

class QApplication;

namespace articular {

QPalette lightPalette();
QPalette darkPalette();

/// Dresses the application. `System` follows the palette that the computer gave it at the start.
class Appearance
{
public:
    explicit Appearance(QApplication &application);
    void apply(ThemeChoice choice);
    bool isDark() const { return m_isDark; }

private:
    QApplication &m_application;
    bool m_systemIsDark = false;
    bool m_isDark = false;
};

} // namespace articular
