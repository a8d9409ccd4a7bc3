// SPDX-License-Identifier: GPL-3.0-or-later
// Our own HTML taken apart into elements and text, each with its exact bytes, so that a page can be put together again with
// marks in it. Not for HTML of others: what is not well-formed is not read at all.
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace articular {

struct HtmlPiece
{
    QByteArrayView html;                  ///< all of it
    QByteArrayView name;                  ///< of an element; empty: text
    QByteArrayView open, close;           ///< an element's tags; `close` is empty for one without content
    QByteArrayView inner;                 ///< between the tags
    std::vector<HtmlPiece> children;

    bool isText() const { return name.isEmpty(); }
    /// Whether other blocks lie in it: a list, a table's row; not a paragraph.
    bool holdsBlocks() const;
};

/// The pieces point into `html`. Nothing when tags do not match or are nested deeper than any page's.
std::optional<std::vector<HtmlPiece>> htmlPieces(QByteArrayView html);

/// Whether a tag is of an element that never has content, such as a picture.
bool isVoidTag(QByteArrayView tag);

/// The name in "<name …" or "</name"; empty for anything else.
QByteArrayView tagName(QByteArrayView tag);

} // namespace articular
