// SPDX-License-Identifier: GPL-3.0-or-later
// Short names of articles as addresses use them: lower-case ASCII words joined by hyphens.
#pragma once

#include <QString>

namespace articular {

/// Whether a short name is lower-case ASCII letters and digits in groups joined by single hyphens.
bool isSlug(QStringView text);

/// A short name made from a title: accents dropped, other characters as hyphens, cut at a word below 60 characters.
/// Empty when the title has no letter or digit that ASCII knows.
QString slugFor(const QString &title);

} // namespace articular
