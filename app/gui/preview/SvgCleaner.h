// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings without anything that acts or leads elsewhere: what remains of an SVG file is shapes, text, gradients and
// references within the file.
#pragma once

#include <QByteArray>

#include <optional>

namespace articular {

/// `svg` without scripts, event handlers, foreign content, animations, embedded pictures and references that leave the
/// file. Nothing when it is not well-formed SVG, declares entities, or is nested beyond reason.
std::optional<QByteArray> cleanedSvg(const QByteArray &svg);

} // namespace articular
