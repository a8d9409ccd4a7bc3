// SPDX-License-Identifier: GPL-3.0-or-later
// Grows an Ast node by node: links, text pool, and what is known only when the whole body has been read (numbers of
// footnotes, keys cited, order of the top-level blocks). Knows nothing of cmark.
#pragma once

#include "core/markdown/Ast.h"
#include "core/markdown/BlockExtent.h"
#include "core/markdown/SourceLines.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <vector>

namespace articular {

class AstBuilder
{
public:
    explicit AstBuilder(const SourceLines &lines, qsizetype expectedSize);

    Node &node(NodeId id) { return m_ast.nodes[size_t(id)]; }
    const SourceLines &lines() const { return m_lines; }

    /// Appends a child; it has its parent's lines.
    NodeId add(NodeKind kind, NodeId parent);
    Slice store(QByteArrayView text);
    /// Appends text, joined to a Text just before it.
    void addText(QByteArrayView text, NodeId parent);
    /// Appends text in which `[@` with a citationMark between may start a citation.
    void addMarkedText(QByteArrayView text, NodeId parent, bool mayCite);
    /// `definition`: which footnote, counted from 1 in cmark's order.
    void addFootnoteReference(int definition, QByteArrayView label, NodeId parent);
    NodeId addFootnoteDefinition(QByteArrayView label, NodeId parent);
    /// Sets the last line of a block whose children are all there.
    void closeBlock(NodeId id, const ReportedLines &reported);

    /// Puts the last touches on: order of blocks, numbers. Call once, at the end.
    void finish();
    Ast takeAst() { return std::move(m_ast); }
    QStringList citedKeys() const { return m_citedKeys; }
    QList<NodeId> footnotes() const { return m_footnotes; }

private:
    /// A citation or footnote reference, and the footnote in which it stands (-1: the body).
    struct Mention { NodeId node; NodeId within; };
    void sortTopLevel();
    void number(const Mention &mention);

    const SourceLines &m_lines;
    Ast m_ast;
    std::vector<Mention> m_mentions;
    std::vector<NodeId> m_definitions;
    QStringList m_citedKeys;
    QSet<QString> m_knownKeys;            ///< the same, to ask quickly
    QList<NodeId> m_footnotes;
};

/// Text without its citation marks.
QByteArray withoutCitationMarks(QByteArrayView text);

} // namespace articular
