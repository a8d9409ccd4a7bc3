// SPDX-License-Identifier: GPL-3.0-or-later
// The tree that cmark-gfm makes of a body, owned. Turning it into ours is MarkdownParser's.
#pragma once

#include "core/markdown/BodySource.h"
#include "core/markdown/CmarkArena.h"

struct cmark_node;

namespace articular {

/// Must be used and destroyed in the thread that made it.
class CmarkTree
{
public:
    /// Parses with tables, strikethrough, autolinks and footnotes. In any thread; one at a time parses.
    explicit CmarkTree(const BodySource &body);

    cmark_node *root() const { return m_root; }

private:
    CmarkArena m_memory;
    cmark_node *m_root = nullptr;         ///< in m_memory
};

} // namespace articular
