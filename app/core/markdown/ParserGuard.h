// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what makes cmark-gfm run for minutes: hostile nesting, tables of mostly missing cells, countless openings of raw
// HTML. A backslash there leaves the text as readers see it and takes the meaning. No writer's article has such places.
#pragma once

#include "core/markdown/SourceLines.h"

#include <QByteArrayView>

#include <vector>

namespace articular {

/// Bytes of `text` before which a backslash belongs, in order. Nearly always none. One pass.
std::vector<qsizetype> hostilePlaces(QByteArrayView text, const SourceLines &lines);

} // namespace articular
