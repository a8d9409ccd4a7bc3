// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the inline nodes of one leaf block together with the block's content: walks both in step, so that the place of
// every character and mark is computed. Used by ProseRunsBuilder only.
#pragma once

#include "core/markdown/LeafContent.h"
#include "core/markdown/ProseRuns.h"

#include <vector>

namespace articular {

class InlineAligner
{
public:
    /// `start`: where in the content the first inline begins.
    InlineAligner(const Ast &ast, const LeafContent &content, int topLevelBlock, qsizetype start);

    /// Walks all inlines of a leaf. False: the source is not what the tree says; then only text() is of use.
    bool align(NodeId leaf);
    /// Whether nothing but white space and, in headings, closing # is left.
    bool isAtEnd(NodeKind leafKind) const;

    QString takeText() { return std::move(m_text); }
    std::vector<ProseRun> takeRuns() { return std::move(m_runs); }
    std::vector<InlineRange> takeInlines() { return std::move(m_inlines); }

private:
    enum class LinkForm { Brackets, Angles, Bare };
    enum class Decoding { All, EntitiesOnly, None };
    struct OpenInline
    {
        LinkForm form = LinkForm::Bare;
        qsizetype start = 0;                 ///< in the content
        qsizetype markLength = 0;
        size_t inlineIndex = 0;
    };

    bool enter(NodeId node);
    bool leave(NodeId node);
    bool enterLeaf(NodeId node);
    bool enterLink(NodeId node);
    bool leaveLink(NodeId node, const OpenInline &open);
    bool enterMarks(NodeId node);
    bool leaveMarks(const OpenInline &open);

    bool matchText(NodeId node);
    bool matchLiteral(QByteArrayView literal, Decoding decoding, NodeId node);
    bool matchSpecial(QByteArrayView &literal, Decoding decoding, NodeId node);
    bool matchUnresolvedNote(QByteArrayView &literal, NodeId node);
    bool matchBreak(NodeId node);
    bool matchCode(NodeId node);
    bool matchVerbatim(NodeId node);
    bool matchFootnoteReference(NodeId node);
    bool matchCitation(NodeId node);

    qsizetype countAt(qsizetype at, char byte) const;
    bool skip(QByteArrayView expected);
    void emitVerbatim(qsizetype from, qsizetype to, NodeId node, bool isCode = false);
    void emitDecoded(qsizetype from, qsizetype to, QByteArrayView decoded, NodeId node, bool isCode = false);
    void addInline(NodeId node, qsizetype from, qsizetype to);

    const Ast &m_ast;
    const LeafContent &m_content;
    int m_topLevelBlock;
    qsizetype m_at;                          ///< the next byte of the content
    int m_mute = 0;                          ///< above 0: inside something whose text is not prose
    std::vector<OpenInline> m_open;
    QString m_text;
    std::vector<ProseRun> m_runs;
    std::vector<InlineRange> m_inlines;
};

} // namespace articular
