// SPDX-License-Identifier: GPL-3.0-or-later
// Which clinic a command is about that is not about one article.
#pragma once

#include "gui/window/PeopleCommands.h"

namespace articular {

/// The clinic whose folder was opened last, in whichever tab.
inline const SettingKey<QString> openedClinicKey{u"files/clinic", {}};

/// The root of the open article's clinic, else of the one whose folder was opened last, else of the one that the person
/// joined; empty when there is none.
QString knownClinic(const DocumentSession &session, const Settings &settings);
/// That one. It is said when there is none, and when the open article is not of it.
QString clinicInWindow(const ReviewServices &services);

} // namespace articular
