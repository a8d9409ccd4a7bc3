// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do about a reason why an article may not be published.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/exporting/ReasonList.h"

namespace articular {

QSet<ExportRemedy> possibleRemedies(const ActionSet &actions);
void takeRemedy(ExportRemedy remedy, const ActionSet &actions);

} // namespace articular
