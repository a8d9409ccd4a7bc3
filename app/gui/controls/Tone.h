// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and icons for states (done, to do, must fix …), computed from the palette so that they can be read on light
// and dark windows alike. Never the only sign of a state: a word or a shape always goes with it.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace articular {

enum class Tone { Neutral, Quiet, Good, Attention, Problem, Information };

/// Ratio of relative luminances (WCAG 2.1, "contrast ratio"), 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// A colour of the tone with a contrast of at least 4.5 against the palette's Window and Base.
QColor toneColor(Tone tone, const QPalette &palette);

/// The icon `resources/icons/<name>.svg` in the tone's colour of the application's palette at the time it is painted;
/// sharp at every size and scale.
QIcon toneIcon(const QString &name, Tone tone);

} // namespace articular
