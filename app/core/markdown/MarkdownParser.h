// SPDX-License-Identifier: GPL-3.0-or-later
// Runs cmark-gfm over a prepared body and turns its tree into ours. Not for use beside MarkdownDocument::parse().
#pragma once

#include "core/markdown/MarkdownDocument.h"

namespace articular {

class MarkdownParser
{
public:
    static MarkdownDocument parse(const QByteArray &text, qsizetype bodyStart);
};

} // namespace articular
