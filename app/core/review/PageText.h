// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader gets of an article's page, as canonical text (`page-text` format 1): words, link targets and pictures in
// reading order, and nothing that follows from a signature or from the day: no reviewer line, no copyright year, no mark of
// a draft, no dates of notices. The same for every program that renders the page.
#pragma once

#include "core/review/ContentList.h"

#include <functional>

namespace articular {

inline constexpr int pageTextFormat = 1;

/// UTF-8, NFC, one block a line. `[words](target)` is a link, `[description][sha256:…]` a picture, `{name: words}` what an
/// element says besides its words; those signs have a backslash before them where the page itself shows them. The details for
/// search results, a style's own words and, as it could hide any of them, the hash of the style come first. `content` is the
/// article's.
QByteArray pageTextOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const ContentList &content);

/// How a page text names the picture at an address: "sha256:…", or empty for one that is not there, whose place then has its
/// description alone.
using PictureNames = std::function<QString(const QString &address)>;
QByteArray pageTextOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const PictureNames &pictures);

/// Both things that an approval is bound to, with what they are made from.
struct PageBasis
{
    ContentList content;
    QByteArray pageText;
    QByteArray contentDigest, pageDigest; ///< "sha256:…"
};

/// Reads what contentListOf() reads.
Result<PageBasis> pageBasisOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace,
                              const QMap<QString, QByteArray> &replaced = {});

} // namespace articular
