// SPDX-License-Identifier: GPL-3.0-or-later
// Parses a text of which all but a stretch was parsed before, so that a key in a long article costs what its paragraph does.
//
// Why this is exact: a parser of CommonMark goes line by line, and what it knows after the first line of a top-level block
// that follows a blank line depends on that line alone. So it may begin at such a line before the change, and end at such a
// line behind it if a top-level block begins there still. Only definitions of links and notes act at a distance: where
// there are any, no bracket may stand in what is parsed anew. Whatever does not fit is parsed as a whole.
#pragma once

#include "core/markdown/MarkdownDocument.h"

namespace articular {

struct ParsedChange
{
    MarkdownDocument document;
    qsizetype parsedBytes = 0;            ///< how much of the text was parsed anew
};

/// The document is that of MarkdownDocument::parse(text, bodyStart). `before` is an earlier one, the more alike the better.
ParsedChange parseChanged(MarkdownDocument before, const QByteArray &text, qsizetype bodyStart = 0);

} // namespace articular
