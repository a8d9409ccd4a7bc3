// SPDX-License-Identifier: GPL-3.0-or-later
// Which top-level blocks are the article's own prose, and which stand below a heading such as References or Disclaimer.
#pragma once

#include "core/markdown/MarkdownDocument.h"

#include <vector>

namespace articular {

enum class SectionKind { Text, References, Disclaimer };

/// One entry a top-level block; a section ends at the next heading of its level or a higher one.
std::vector<SectionKind> sectionKinds(const MarkdownDocument &document);

} // namespace articular
