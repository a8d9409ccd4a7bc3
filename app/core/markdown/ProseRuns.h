// SPDX-License-Identifier: GPL-3.0-or-later
// The prose of each leaf block as readers see it, with the exact place of every character in the source. Checks match on
// `text` and report `source` ranges; positions are computed from the block's source, never searched for.
#pragma once

#include "core/markdown/MarkdownDocument.h"

#include <QString>

#include <optional>
#include <vector>

namespace articular {

/// Where a piece of prose stands, for rules that look at some places only.
enum class ProseScope { Paragraph, Heading, ListItem, TableCell, Quote, Callout, Footnote };

/// Stretch where text and source agree byte for byte, or one entity, escape, break or NUL (`isVerbatim` false). As long as
/// can be, but cut in very long paragraphs.
struct ProseRun
{
    qsizetype textStart = 0, textLength = 0;   ///< UTF-16 units of ProseBlock::text
    TextRange source;                          ///< bytes of the article's text
    bool isVerbatim = true;
    bool isCode = false;                       ///< inside an inline code span
    NodeId node = -1;                          ///< the Text, Code, break… that it belongs to
};

/// One leaf block: paragraph, heading or table cell.
struct ProseBlock
{
    NodeId node = -1;
    ProseScope scope = ProseScope::Paragraph;
    int topLevelBlock = 0;                     ///< index into MarkdownDocument::blocks()
    QString text;                              ///< entities and escapes decoded, breaks as a space, marks gone
    std::vector<ProseRun> runs;                ///< in order, covering `text`
    /// False when text and source could not be brought together: `runs` is then one run over the whole block, not
    /// verbatim. Tests prove that it does not happen for ordinary Markdown.
    bool isExact = true;

    /// Source bytes of text[start, start+length): from the first run's place to the last one's end.
    TextRange sourceRange(qsizetype start, qsizetype length) const;
    /// The place in `text` of a byte of the source; of a run's start when it has no place of its own.
    qsizetype textPosition(qsizetype offset) const;
};

/// An inline with a source of its own: what checks on links and pictures point at.
struct InlineRange
{
    NodeId node = -1;                          ///< Link, Image, Citation, FootnoteReference, RawHtml, InlineComment, Code
    int topLevelBlock = 0;
    TextRange source;                          ///< from its opening mark to its closing one
    TextRange destination;                     ///< Link, Image: the address as written; empty for reference links
    TextRange label;                           ///< Link, Image: between the square brackets
};

class ProseRuns
{
public:
    static ProseRuns of(const MarkdownDocument &document);

    const std::vector<ProseBlock> &blocks() const { return m_blocks; }
    const std::vector<InlineRange> &inlines() const { return m_inlines; }
    const InlineRange *inlineOf(NodeId node) const;

private:
    friend class ProseRunsBuilder;
    void index(size_t nodeCount);

    std::vector<ProseBlock> m_blocks;
    std::vector<InlineRange> m_inlines;
    std::vector<int> m_inlineOfNode;           ///< by NodeId: index into m_inlines, or -1
};

} // namespace articular
