// SPDX-License-Identifier: GPL-3.0-or-later
// From lines of the text to places of the page and back, for scrolling both together. A place is a block and how much of
// the way to the next block lies above; pixels are the page's own business.
//
// What the page shows above the text (title, names, the main picture) comes from the article's details and has no lines of
// its own. The page shows it while the text is at its beginning, and catches up over the first lines.
#pragma once

#include "core/analysis/AnalysisResult.h"

namespace articular {

struct PagePlace
{
    int block = -1;                       ///< -1: above the first block
    double fraction = 0;                  ///< 0…1 of the way to the next block
};

class ScrollMap
{
public:
    ScrollMap() = default;
    /// `lines` of the blocks in page order; a block whose lines do not follow those before it (footnotes) is no anchor.
    explicit ScrollMap(const QList<BlockLines> &lines);

    /// `line` 0-based with the hidden share of its first line.
    PagePlace place(double line) const;
    double line(PagePlace place) const;
    /// The block that has a line, else the one above it; -1 above all.
    int blockOf(int line) const;
    /// Lines of a block; nothing for one that is not there.
    std::optional<BlockLines> lines(int block) const;

private:
    struct Anchor { int block; double line; };
    QList<Anchor> m_anchors;              // rising in both
    QList<BlockLines> m_lines;
};

} // namespace articular
