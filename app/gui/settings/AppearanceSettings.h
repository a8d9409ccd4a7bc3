// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks and speaks, as the user chose it.
#pragma once

#include "gui/settings/SettingKey.h"

#include <QString>

namespace articular {

enum class ThemeChoice { System, Light, Dark };

inline constexpr SettingKey<int> themeKey{u"appearance/theme", int(ThemeChoice::System)};
/// BCP 47 language of the window; empty: the computer's.
inline const SettingKey<QString> languageKey{u"appearance/language", QString()};

} // namespace articular
