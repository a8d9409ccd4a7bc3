// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two pages, shown in the page itself: words that are new as <ins>, words that are gone as <del>, blocks
// that are new, gone, moved or changed in more than their words with an attribute on them. For looking at only.
#pragma once

#include "core/page/PageBlocks.h"

#include <QByteArray>

namespace articular {

/// Marks `after` where it differs from `before`, in blocks and frame. It keeps as many blocks as it had: what is gone stands in
/// front of the block that follows it, or at the end of the last one; in a page without blocks it is one. Gives the number of
/// places that are marked. What is marked has the attribute data-articular-change = added, removed, moved, moved-away or
/// changed; the last three have a label for readers in data-articular-label.
int markChanges(const PageBlocks &before, PageBlocks &after);

} // namespace articular
