// SPDX-License-Identifier: GPL-3.0-or-later
// Makes ProseRuns: walks the blocks, works out which bytes of which lines belong to each leaf, and aligns its inlines.
#pragma once

#include "core/markdown/LeafContent.h"
#include "core/markdown/LinePrefix.h"
#include "core/markdown/ProseRuns.h"
#include "core/markdown/SourceLines.h"

#include <vector>

namespace articular {

class ProseRunsBuilder
{
public:
    explicit ProseRunsBuilder(const MarkdownDocument &document);
    ProseRuns build();

private:
    void enter(NodeId node);
    void leave(NodeId node);
    void openFootnote(NodeId node);
    void addLeaf(NodeId leaf);
    void addCells(NodeId row);
    bool align(NodeId leaf, const LeafContent &content, qsizetype start);
    void addCoarse(NodeId leaf, const LeafContent &content);

    LineCursor lineStart(int line) const;
    LineCursor contentStart(int line) const;
    /// The place behind the marks of all containers, or, `isLazy`, of those that the line still belongs to.
    LineCursor contentStart(int line, bool &isLazy) const;
    LeafContent contentOf(NodeId leaf) const;
    LeafContent contentBeforeTable(NodeId paragraph) const;
    void appendLine(LeafContent &content, int line, bool isLast) const;
    /// Whether a paragraph may be what was left over when its last line became a table's header.
    bool isBeforeTable(NodeId paragraph) const;
    bool isAtx(NodeId heading) const;
    bool isUnderline(int line) const;
    bool isBehindCalloutMark(NodeId leaf) const;
    bool isContinuation(int line) const;
    qsizetype inlineStart(NodeId leaf, const LeafContent &content) const;
    ProseScope scopeOf(NodeId leaf) const;

    const MarkdownDocument &m_document;
    const Ast &m_ast;
    QByteArrayView m_source;
    SourceLines m_lines;
    std::vector<OpenContainer> m_containers;
    std::vector<size_t> m_footnoteDepths;     ///< containers open around each footnote definition that is open
    int m_topLevelBlock = 0;
    ProseRuns m_result;
};

} // namespace articular
