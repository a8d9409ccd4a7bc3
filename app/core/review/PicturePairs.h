// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of before and of now side by side in a page of changes, small and within the page itself.
#pragma once

#include "core/review/ContentList.h"
#include "core/review/TextChanges.h"

namespace articular {

/// A table of the pictures that only one of two blocks of a page text has; empty when both have the same. A block that is not
/// there is empty.
QByteArray picturePairs(const QString &before, const QString &after, const PictureFiles &pictures);

/// The pictures of the two texts that are compared.
PictureFiles picturesOf(const ContentList &before, const ContentList &after);

} // namespace articular
