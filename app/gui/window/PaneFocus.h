// SPDX-License-Identifier: GPL-3.0-or-later
// Going from one pane of the window to the next by key.
#pragma once

#include <QList>

class QWidget;

namespace articular {

/// Gives the focus to the pane `step` places after the one that holds `focused`, around the ends; panes that cannot be
/// seen are left out.
void focusNextPane(QList<QWidget *> panes, const QWidget *focused, int step);

} // namespace articular
