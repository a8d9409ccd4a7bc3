// SPDX-License-Identifier: GPL-3.0-or-later
// Where blocks really start and end. cmark's own lines are wrong for setext headings, HTML and code blocks, tables and
// paragraphs before them, so they are computed from the source here.
#pragma once

#include "core/markdown/Ast.h"
#include "core/markdown/SourceLines.h"

namespace articular {

/// What the parser says of a block whose inner blocks are done.
struct ReportedLines
{
    int first = 0, last = 0;              ///< cmark's, 0-based
    bool isSetext = false;                ///< Heading
    int fenceLength = 0;                  ///< CodeBlock; 0 is indented
    char fence = 0;
};

/// The last line of a block that starts in `first`.
int lastLineOf(const Ast &ast, NodeId id, const ReportedLines &reported, const SourceLines &lines);

} // namespace articular
