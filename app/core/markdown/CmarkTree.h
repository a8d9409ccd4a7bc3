// SPDX-License-Identifier: GPL-3.0-or-later
// The tree that cmark-gfm makes of a body, owned. Turning it into ours is MarkdownParser's.
#pragma once

#include "core/markdown/BodySource.h"

#include <memory>

struct cmark_node;

namespace articular {

struct CmarkNodeDeleter { void operator()(cmark_node *node) const; };
using CmarkTree = std::unique_ptr<cmark_node, CmarkNodeDeleter>;

/// Parses with tables, strikethrough, autolinks and footnotes. May be called from any thread; one at a time parses.
CmarkTree cmarkTreeOf(const BodySource &body);

} // namespace articular
