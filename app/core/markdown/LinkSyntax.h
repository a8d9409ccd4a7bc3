// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a link behind its text, and link reference definitions: lengths only, for finding where they end.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArrayView>

#include <optional>

namespace articular {

/// What follows the `]` of a link or picture. Ranges count from the start of the text searched.
struct LinkTail
{
    qsizetype end = 0;
    TextRange destination;               ///< without < >; empty for reference links
};

/// The tail at `at` of something that is known to be a link: `(address "title")`, `[label]`, `[]` or nothing.
LinkTail linkTail(QByteArrayView text, qsizetype at);

/// End of the link reference definition at `at`, its line end included, if one is there.
std::optional<qsizetype> referenceDefinitionEnd(QByteArrayView text, qsizetype at);

bool isAsciiPunctuation(char byte);
/// Space, tab, line ends, form feed, vertical tab.
bool isMarkdownSpace(char byte);

} // namespace articular
