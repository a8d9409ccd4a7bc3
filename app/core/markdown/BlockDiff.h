// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest replacement of consecutive blocks that turns one list of blocks into another: what the preview patches.
#pragma once

#include <QByteArray>
#include <QList>

namespace articular {

/// Replace `removed` blocks from `first` by `inserted`. `removed` 0 and `inserted` empty: nothing changed.
struct BlockChange
{
    int first = 0;
    int removed = 0;
    QList<QByteArray> inserted;
    bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
    friend bool operator==(const BlockChange &, const BlockChange &) = default;
};

/// Common prefix and suffix stay; what lies between is replaced. Linear in the blocks' sizes.
BlockChange diffBlocks(const QList<QByteArray> &before, const QList<QByteArray> &after);

} // namespace articular
