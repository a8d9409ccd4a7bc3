// SPDX-License-Identifier: GPL-3.0-or-later
// The look of bars that say something over a text: a tinted ground with a strong edge where reading begins.
#pragma once

#include "gui/controls/Tone.h"

class QWidget;

namespace articular {

/// Of the edge, in pixels; what stands in the bar keeps clear of it.
constexpr int tonedEdgeWidth = 4;

/// Paints the whole of `bar`; for its paintEvent().
void paintTonedGround(QWidget *bar, Tone tone);

} // namespace articular
