// SPDX-License-Identifier: GPL-3.0-or-later
// A parsed body as Markdown again, for programs with another parser: written so that CommonMark and goldmark read the same
// from it. What Markdown has no words for is the dialect's.
#pragma once

#include "core/markdown/MarkdownDocument.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace articular {

/// How to write what is not CommonMark. Each gives nothing where it cannot be written; then the block as a whole is not.
struct MarkdownDialect
{
    using Written = std::optional<QByteArray>;
    std::function<Written(NodeId)> citation, note, directive;
    std::function<Written(NodeId, bool isAlone)> picture;   ///< isAlone: the only thing in its paragraph
    /// The first line of a quote that is a callout.
    std::function<QByteArray(NodeId)> calloutOpening;
    /// What stands behind a heading's text.
    std::function<QByteArray(NodeId)> headingEnding;
    std::function<QString(const QString &)> linkAddress;
    std::function<bool(QByteArrayView code)> canBeCode;
};

/// Our own dialect: parsing what it writes gives the same document.
MarkdownDialect articularDialect(const MarkdownDocument &document);

/// A top-level block without the line end at its end; empty for what readers do not see, nothing when it cannot be written.
/// `hasOtherMark`: a list with other marks, because one stands before it.
std::optional<QByteArray> markdownOf(const MarkdownDocument &document, NodeId block, const MarkdownDialect &dialect,
                                     bool hasOtherMark = false);

/// Whether parsing a block as our own dialect writes it gives the same block.
bool survivesWriting(const MarkdownDocument &document, NodeId block);

} // namespace articular
