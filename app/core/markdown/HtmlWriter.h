// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the HTML of one part of a body, node by node without recursion. Only for HtmlRenderer.
#pragma once

#include "core/markdown/HtmlRenderer.h"

#include <QHash>

namespace articular {

/// What the renderer finds out once about a document, so that its parts can be written one by one.
struct HtmlNames
{
    QHash<NodeId, QByteArray> headingIds;        ///< with the prefix
    QHash<QString, QByteArray> targets;          ///< heading id without the prefix → with it
    QHash<QString, int> referenceNumbers;        ///< key → number in the list of references
    NodeId firstImage = -1;                      ///< the one that loads at once
};

class HtmlWriter
{
public:
    HtmlWriter(const MarkdownDocument &document, const HtmlOptions &options, const HtmlNames &names);

    /// Writes a node and all below it.
    void write(NodeId root);
    /// Writes the item of the list of footnotes for a definition.
    void writeFootnote(NodeId definition);
    QByteArray takeHtml() { return std::move(m_html); }
    QByteArray &html() { return m_html; }

private:
    bool enter(NodeId id);
    bool enterBlock(NodeId id, const Node &node);
    bool enterInline(NodeId id, const Node &node);
    void leave(const Node &node);
    void leaveInline(const Node &node);
    void openList(const Node &node);
    void openCallout(const Node &node);
    bool openParagraph(NodeId id, const Node &node);
    void closeParagraph(const Node &node);
    bool openHeading(NodeId id, const Node &node);
    void openCell(const Node &node);
    void closeCell(const Node &node);
    void openRow(const Node &node);
    void closeRow(const Node &node);
    bool openLink(NodeId id, const Node &node);
    void closeLink(const Node &node);
    void writeCode(const Node &node);
    void writeRawHtml(const Node &node);
    void writeDirective(NodeId id, const Node &node);
    void writeImage(NodeId id, const Node &node, bool hasCaption);
    void writeMissingImage(NodeId id, const Node &node);
    void writeFigure(NodeId image);
    void writeCitation(NodeId id);
    void writeFootnoteReference(const Node &node);
    void writeBackLinks(const Node &definition);
    void writeAnchorAddress(const QString &address);
    ImageSource sourceOf(const Node &image) const;
    bool isTightParagraph(const Node &node) const;
    bool isVisible(NodeId id) const;
    bool isHeaderCell(const Node &cell) const;
    void attribute(QByteArrayView name, QByteArrayView value);

    const MarkdownDocument &m_document;
    const Ast &m_ast;
    const HtmlOptions &m_options;
    const HtmlNames &m_names;
    QByteArray m_html;
    NodeId m_openLink = -1;                      ///< the link being written; links do not nest
    NodeId m_lastParagraph = -1;                 ///< where a footnote's back links go
    const Node *m_footnote = nullptr;            ///< the footnote being written
};

} // namespace articular
