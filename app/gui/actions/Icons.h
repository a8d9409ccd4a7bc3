// SPDX-License-Identifier: GPL-3.0-or-later
// Icons by their Breeze names: from the desktop's Breeze theme where that is the theme, else drawn from our own
// single-colour pictures in the palette's text colour, so that they fit light and dark alike. The two are never mixed.
#pragma once

#include <QIcon>
#include <QString>

namespace articular {

QIcon icon(const QString &name);

} // namespace articular
