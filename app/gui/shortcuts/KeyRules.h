// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys a command cannot have, because writing needs them.
#pragma once

#include "gui/actions/ActionTable.h"

namespace articular {

enum class KeyFault {
    None,
    WritesText,                           ///< a letter, Return or an arrow without Ctrl or Alt
    EditsText,                            ///< every text field takes it, before any command does
};

KeyFault faultOfKey(const QKeySequence &key, ActionId command);

} // namespace articular
