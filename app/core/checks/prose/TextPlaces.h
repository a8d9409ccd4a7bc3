// SPDX-License-Identifier: GPL-3.0-or-later
// The places of texts that are not prose of the body: values of the article details, descriptions and captions of
// pictures. Computed from how they are written; where that is not possible the whole value is the place.
#pragma once

#include "core/document/Article.h"
#include "core/markdown/ProseRuns.h"

namespace articular {

/// A value of the details as a block. `value` is what the details say at `key`.
ProseBlock detailBlock(const Article &article, const QString &key, const QString &value);

/// What a picture says: its description, or the caption below it.
struct PictureWords
{
    bool isCaption = false;
    ProseBlock block;
};
std::vector<PictureWords> pictureWords(const MarkdownDocument &body, const InlineRange &picture);

} // namespace articular
