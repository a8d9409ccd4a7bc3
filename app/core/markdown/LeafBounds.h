// SPDX-License-Identifier: GPL-3.0-or-later
// Where a leaf's inlines begin and a table row's cells end. For ProseRunsBuilder.
#pragma once

#include "core/base/TextRange.h"
#include "core/markdown/LeafContent.h"

#include <QByteArrayView>

#include <vector>

namespace articular {

/// Where the text begins behind the link definitions that a paragraph may start with.
qsizetype afterDefinitions(const LeafContent &content);

/// Where the text begins behind `[!NOTE]` and the soft break after it, which the tree leaves out.
qsizetype afterCalloutMark(const LeafContent &content);

/// The cells of a table row, trimmed; a pipe after a backslash ends none.
std::vector<TextRange> cellsOf(QByteArrayView source, TextRange row);

} // namespace articular
