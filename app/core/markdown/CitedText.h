// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text names its sources: whether a sentence carries a citation or a footnote. Which sources exist is
// workspace/References.
#pragma once

#include "core/markdown/ProseRuns.h"

#include <QByteArrayView>

namespace articular {

/// Whether a citation (`[@key]`) or a footnote's mark stands in `sentence` (bytes of the text that `prose` was made of) or
/// right behind it, with nothing but spaces, a line end and closing marks between. Costs the logarithm of the text.
bool carriesCitation(const MarkdownDocument &document, const ProseRuns &prose, TextRange sentence);

/// The place of the key of the citation's part `item`, without its `@`; the whole citation when it is broken over lines
/// whose quote or list marks stand between.
TextRange citedKeyRange(const MarkdownDocument &document, const InlineRange &citation, const CitationItem &item);

} // namespace articular
