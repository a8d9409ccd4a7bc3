// SPDX-License-Identifier: GPL-3.0-or-later
// The property that every position of ProseRuns must have, checked independently of how it was computed.
#pragma once

#include "core/markdown/ProseRuns.h"

#include <QByteArray>
#include <QString>

namespace articular::test {

/// The first violation in words, or empty: runs cover each block's text without gaps in increasing source order, a
/// verbatim run's slice is its text, any other slice decodes to its text, a block's text is what the tree says, and an
/// inline's range has its marks at both ends.
QString proseProblem(const MarkdownDocument &document, const ProseRuns &prose);

/// Blocks whose text and source could not be brought together.
int coarseBlocks(const ProseRuns &prose);

} // namespace articular::test
