// SPDX-License-Identifier: GPL-3.0-or-later
// From how the writer looks at the page to what the page's script is told about it.
#pragma once

#include "gui/session/PageView.h"

#include <QString>

class QPalette;

namespace articular {

/// "light" or "dark": as chosen, or the window's. Paper is light.
QString themeName(const PageView &view, const QPalette &palette);

/// Calls of the page's script that give it this look.
QString lookCalls(const PageView &view, const QPalette &palette);

} // namespace articular
