// SPDX-License-Identifier: GPL-3.0-or-later
// A page in the pieces that the preview is changed by. A value; made by PageRenderer and HtmlRenderer.
#pragma once

#include <QByteArray>
#include <QList>

namespace articular {

struct PageBlocks
{
    QByteArray frame;                     ///< everything around the blocks, with an empty element for them
    QList<QByteArray> blocks;             ///< the body's top-level blocks in order, and the list of its notes
    friend bool operator==(const PageBlocks &, const PageBlocks &) = default;
};

} // namespace articular
