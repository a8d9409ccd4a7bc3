// SPDX-License-Identifier: GPL-3.0-or-later
// Which clinic a command is about that is not about one article.
#pragma once

#include "gui/window/PeopleCommands.h"

namespace articular {

/// As clinicInWindow(), without a word when there is none.
QString knownClinic(const ReviewServices &services);
/// The root of the open article's clinic, else of the one that was opened last; empty, and said so, when there is none.
QString clinicInWindow(const ReviewServices &services);

} // namespace articular
