// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/BlockDiff.h"

#include <algorithm>

namespace articular {

BlockChange diffBlocks(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    const qsizetype common = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < common && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < common - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    BlockChange change;
    change.removed = int(before.size() - prefix - suffix);
    change.inserted = after.sliced(prefix, after.size() - prefix - suffix);
    change.first = change.isEmpty() ? 0 : int(prefix);
    return change;
}

} // namespace articular
