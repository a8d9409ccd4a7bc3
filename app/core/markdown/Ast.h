// SPDX-License-Identifier: GPL-3.0-or-later
// The parsed body as plain values: a flat vector of nodes over one string pool. Independent of cmark, so that only
// MarkdownParser knows which parser made it.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace articular {

enum class NodeKind : quint8 {
    Document,
    // containers and leaf blocks
    BlockQuote, Callout, List, Item, CodeBlock, RawHtmlBlock, Comment, Paragraph, Heading, ThematicBreak,
    Table, TableRow, TableCell, FootnoteDefinition, Directive,
    // inlines
    Text, SoftBreak, LineBreak, Code, RawHtml, InlineComment, Emphasis, Strong, Strikethrough, Link, Image,
    FootnoteReference, Citation,
};

enum class CellAlignment : quint8 { None, Left, Center, Right };

/// Index into Ast::nodes; -1 is none.
using NodeId = int;

/// A stretch of Ast::strings.
struct Slice
{
    quint32 start = 0;
    quint32 length = 0;
};

/// One node. `firstLine` and `lastLine` are 0-based lines of the article's text; trusted for blocks only (cmark's
/// columns and its inline positions are wrong in many places; ProseRuns computes them). An inline has its block's.
struct Node
{
    NodeKind kind = NodeKind::Document;
    CellAlignment alignment = CellAlignment::None;  ///< TableCell
    bool isHeader = false;                          ///< TableRow
    bool isOrdered = false, isTight = false;        ///< List
    quint8 level = 0;                               ///< Heading 1–6
    int number = 0;                                 ///< List: first number. FootnoteReference, FootnoteDefinition: its number
    int occurrence = 0;                             ///< FootnoteReference: which mention of the note, from 1
    NodeId parent = -1, firstChild = -1, lastChild = -1, next = -1, previous = -1;
    int firstLine = 0, lastLine = 0;
    Slice literal;                                  ///< text, code, raw HTML; Directive, Citation: the source between its brackets; Callout: NOTE…
    Slice url;                                      ///< Link, Image (unescaped); CodeBlock: info string; footnotes: label
    Slice title;                                    ///< Link, Image
};

/// A tree. Node 0 is the document; its children are the top-level blocks in order.
struct Ast
{
    std::vector<Node> nodes;
    QByteArray strings;

    const Node &operator[](NodeId id) const { return nodes[size_t(id)]; }
    QByteArrayView view(Slice slice) const { return QByteArrayView(strings).sliced(slice.start, slice.length); }
    QString text(Slice slice) const { return QString::fromUtf8(view(slice)); }

    /// Visits `id` and all below it in document order: visitor(NodeId). Needs no stack.
    template <typename Visitor>
    void visit(NodeId id, Visitor &&visitor) const
    {
        for (NodeId at = id; at != -1; at = nextWithin(id, at))
            visitor(at);
    }
    /// The node after `at` in document order below `root`, or -1.
    NodeId nextWithin(NodeId root, NodeId at) const
    {
        if ((*this)[at].firstChild != -1)
            return (*this)[at].firstChild;
        while (at != root && (*this)[at].next == -1)
            at = (*this)[at].parent;
        return at == root ? -1 : (*this)[at].next;
    }
    /// All text below a node, marks removed, breaks as spaces: for headings, alt texts, link texts.
    QString plainText(NodeId id) const;
    /// Whether a picture says nothing, on purpose: `![](images/line.png "decorative")`.
    bool isDecorative(NodeId image) const;
};

} // namespace articular
