// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/CitedText.h"

namespace articular {

namespace {

/// Bytes between the end of a sentence and a citation that still belongs to it.
constexpr qsizetype longestGap = 24;

/// The first byte from `from` on that can begin a citation of the sentence before.
qsizetype afterClosingMarks(QByteArrayView text, qsizetype from)
{
    int lineEnds = 0;
    qsizetype at = from;
    for (; at < text.size() && at < from + longestGap; ++at) {
        const char byte = text[at];
        if (byte == '\n' && ++lineEnds > 1)
            break;
        const bool isSkipped = byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == '\\'
            || QByteArrayView(".!?,;:*_~)\"'`").contains(byte);
        const bool isQuote = text.sliced(at).startsWith("”") || text.sliced(at).startsWith("’");
        if (!isSkipped && !isQuote)
            break;
        if (isQuote)
            at += 2;                      // the rest of its bytes
    }
    return at;
}

} // namespace

bool carriesCitation(const MarkdownDocument &document, const ProseRuns &prose, TextRange sentence)
{
    const std::vector<InlineRange> &inlines = prose.inlines();
    const qsizetype end = std::max(sentence.end(), afterClosingMarks(document.source(), sentence.end()) + 1);
    auto at = std::ranges::lower_bound(inlines, sentence.start, {}, [](const InlineRange &range) { return range.source.start; });
    for (; at != inlines.end() && at->source.start < end; ++at) {
        const NodeKind kind = document.ast()[at->node].kind;
        if (kind == NodeKind::Citation || kind == NodeKind::FootnoteReference)
            return true;
    }
    return false;
}

TextRange citedKeyRange(const MarkdownDocument &document, const InlineRange &citation, const CitationItem &item)
{
    const QByteArrayView content = document.ast().view(document.ast()[citation.node].literal);
    const QByteArrayView source = QByteArrayView(document.source()).sliced(citation.source.start, citation.source.length);
    if (source.size() != content.size() + 2 || source.sliced(1, content.size()) != content)
        return citation.source;
    return {citation.source.start + 1 + item.keyStart, item.key.size()};
}

} // namespace articular
