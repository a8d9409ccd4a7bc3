// SPDX-License-Identifier: GPL-3.0-or-later
// Reference numbers as people type them in a text: [1], [1,2], [1–3], ¹ ², ^1^, <sup>1</sup>. For the sources of this
// folder only.
#pragma once

#include "core/markdown/ProseRuns.h"

namespace articular {

struct FoundMark
{
    TextRange range;                      ///< bytes of the source, brackets or tags included
    QList<int> numbers;                   ///< in order, each once
};

/// All marks in order of place. Powers and units such as "cm²" are none.
QList<FoundMark> typedMarks(const MarkdownDocument &document, const ProseRuns &prose);

} // namespace articular
