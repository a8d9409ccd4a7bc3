// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture into an article's folder: a copy under a neutral name, with nothing in it but pixels. The text that
// names it is not touched here.
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace articular {

/// Stores the picture at `source` as images/<name>-<number>.jpg or .png below `articleFolder`, with the first number that
/// no file there has; never replaces a file. The address for the article's text comes back. A picture that is such a
/// file already is not copied again.
Result<QString> takeInPicture(const QString &source, const QString &articleFolder, const QString &name);

/// The neutral name of an article's pictures: its short name where that is valid, else its folder's, else "picture".
QString pictureName(const QString &slug, const QString &articleFolder);

} // namespace articular
