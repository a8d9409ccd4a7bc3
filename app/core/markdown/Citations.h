// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of `[@key]` and `[@a; @b, p. 12]`: what stands between the square brackets. Reference data is workspace/References.
#pragma once

#include "core/markdown/MarkdownDocument.h"

#include <QByteArrayView>

namespace articular {

/// Marks a `[@` of the source that no backslash or entity made; it stands between the two bytes while cmark runs.
inline constexpr char citationMark = '\x01';

/// Length of the citation at the start of `text`, which begins with `[` and `@`, both brackets included; 0 if it is none.
qsizetype citationLength(QByteArrayView text);

/// The parts of a citation's content (without its brackets).
QList<CitationItem> citationItems(QByteArrayView content);

} // namespace articular
