// SPDX-License-Identifier: GPL-3.0-or-later
// Finds where an article's front matter begins and ends. Says nothing about what is in it. For FrontMatter only.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArrayView>

namespace articular {

inline constexpr qsizetype maximumFrontMatterSize = 64 * 1024;

struct FrontMatterBlock
{
    TextRange opening;                    ///< the opening `---`, or empty at the text's start (after a BOM)
    TextRange yaml;                       ///< between the two marker lines
    TextRange block;                      ///< with both marker lines; empty at the text's start when there is none
    bool isClosed = true;                 ///< false: the closing line is missing, and `block` ends where it probably belongs
};

/// A leading `---` opens front matter unless what follows reads as text under a thematic break.
FrontMatterBlock findFrontMatter(QByteArrayView text);

/// The line end of the text's first line: LF, CRLF or CR; LF when it has none.
QByteArray firstLineEnd(QByteArrayView text);

} // namespace articular
