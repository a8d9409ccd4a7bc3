// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article lies, and what it is called by its file while nothing better is known. Looks at names and folders only.
#pragma once

#include <QString>

namespace articular {

/// The article that a path stands for: itself, or the one in that folder. Empty for a folder without one.
QString articleIn(const QString &path);

/// The name of its folder for an article.md, whose own name all share; else the file's without its ending.
QString articleBaseName(const QString &path);
/// The same for people: other files keep their ending.
QString articleFileTitle(const QString &path);

} // namespace articular
