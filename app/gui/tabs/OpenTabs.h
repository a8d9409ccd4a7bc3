// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles were open, in the order of their tabs: kept for the next start, also when the program ends early.
#pragma once

#include "gui/settings/Settings.h"

#include <QList>

namespace articular {

struct OpenTab
{
    QString path;
    QString title;                        ///< what the tab said, until its article is read
    bool isCurrent = false;
    friend bool operator==(const OpenTab &, const OpenTab &) = default;
};

void rememberOpenTabs(Settings &settings, const QList<OpenTab> &tabs);
/// Those whose files are still there.
QList<OpenTab> rememberedOpenTabs(const Settings &settings);

} // namespace articular
