// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of an edited text was which line before. Time is near linear in the lines (sorting the lines that occur
// once), whatever the edit; so it may miss a moved or repeated line, never mismatch the order.
#pragma once

#include <QByteArrayView>

#include <vector>

namespace articular {

/// The lines of a text without their LF. A LF at the end begins no further line; an empty text has none.
std::vector<QByteArrayView> splitLines(QByteArrayView text);

/// For each line of `after`, the index of its line in `before`, or -1 for a new one; indexes only rise. A changed line
/// counts as the old one at its place, so that it keeps what belonged to that.
std::vector<qsizetype> matchLines(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after);

} // namespace articular
