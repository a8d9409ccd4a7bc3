// SPDX-License-Identifier: GPL-3.0-or-later
// A block of a page's canonical text in words for a reader: pictures by their descriptions, links with where they lead, and
// what an element says besides its words. For looking at only; what is signed and compared is the canonical text.
#pragma once

#include <QString>

namespace articular {

/// One line of pageTextOf(). Never empty for a block that is not.
QString blockInWords(const QString &block);

} // namespace articular
