// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of a body as a list, for the outline panel and the checks on headings.
#pragma once

#include "core/markdown/MarkdownDocument.h"

#include <QList>
#include <QString>

namespace articular {

struct OutlineEntry
{
    int level = 1;                        ///< 1–6 as written
    QString text;
    NodeId node = -1;
    TextRange range;                      ///< bytes of the heading's lines
    int line = 0;                         ///< 0-based
    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

QList<OutlineEntry> outlineOf(const MarkdownDocument &document);

} // namespace articular
