// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InlineAligner that reads text and code: escapes, entities, and what code spans make of line ends.
#include "core/markdown/CharacterReference.h"
#include "core/markdown/InlineAligner.h"
#include "core/markdown/LinkSyntax.h"

namespace articular {

namespace {

constexpr qsizetype longestNote = 1000;       // bytes; bounds the work on hostile texts

/// Bytes at the start of `source` that stand for themselves and are the same in `literal`.
qsizetype plainLength(QByteArrayView source, QByteArrayView literal, bool isUndecoded)
{
    const qsizetype limit = std::min(literal.size(), source.size());
    for (qsizetype same = 0; same < limit; ++same) {
        const char byte = source[same];
        const bool isSpecial = byte == '&' || byte == '\\' || (byte == '[' && source.sliced(same).startsWith("[^"));
        if (literal[same] != byte || (isSpecial && !isUndecoded))
            return same;
    }
    return limit;
}

} // namespace

bool InlineAligner::matchText(NodeId node)
{
    const QByteArrayView literal = m_ast.view(m_ast[node].literal);
    const NodeId parent = m_ast[node].parent;
    if (m_ast[parent].kind == NodeKind::Link && !m_open.empty()) {
        const LinkForm form = m_open.back().form;
        if (form == LinkForm::Angles)
            return matchLiteral(literal, Decoding::EntitiesOnly, node);
        // A bare web address is taken as written; a bare mail address is found in text that is decoded already.
        if (form == LinkForm::Bare && QByteArrayView(m_content.bytes()).sliced(m_at).startsWith(literal))
            return matchLiteral(literal, Decoding::None, node);
    }
    return matchLiteral(literal, Decoding::All, node);
}

bool InlineAligner::matchLiteral(QByteArrayView literal, Decoding decoding, NodeId node)
{
    const QByteArrayView bytes = m_content.bytes();
    while (!literal.isEmpty()) {
        const qsizetype same = plainLength(bytes.sliced(std::min(m_at, bytes.size())), literal,
                                           decoding == Decoding::None);
        emitVerbatim(m_at, m_at + same, node);
        m_at += same;
        literal = literal.sliced(same);
        if (!literal.isEmpty() && (decoding == Decoding::None || !matchSpecial(literal, decoding, node)))
            return false;
    }
    return true;
}

/// One escape, entity, or mark that is neither; takes it off the front of `literal`.
bool InlineAligner::matchSpecial(QByteArrayView &literal, Decoding decoding, NodeId node)
{
    const char byte = m_content.at(m_at);
    const char following = m_content.at(m_at + 1);
    if (byte == '[' && following == '^' && matchUnresolvedNote(literal, node))
        return true;
    if (byte == '\\' && isAsciiPunctuation(following) && decoding == Decoding::All) {
        if (literal[0] != following)
            return false;
        emitDecoded(m_at, m_at + 2, literal.first(1), node);
        m_at += 2;
        literal = literal.sliced(1);
        return true;
    }
    if (byte == '&') {
        const QByteArrayView source = QByteArrayView(m_content.bytes()).sliced(m_at);
        const CharacterReference reference = characterReference(source, literal);
        if (reference.length > 0) {
            if (!literal.startsWith(reference.decoded))
                return false;
            emitDecoded(m_at, m_at + reference.length, reference.decoded, node);
            m_at += reference.length;
            literal = literal.sliced(reference.decoded.size());
            return true;
        }
    }
    if (m_at >= m_content.size() || literal[0] != byte)
        return false;
    emitVerbatim(m_at, m_at + 1, node);
    ++m_at;
    literal = literal.sliced(1);
    return true;
}

/// A footnote mention without a definition is text just as written, backslashes and all.
bool InlineAligner::matchUnresolvedNote(QByteArrayView &literal, NodeId node)
{
    const QByteArrayView source = QByteArrayView(m_content.bytes()).sliced(m_at);
    const qsizetype longest = std::min({literal.size(), source.size(), longestNote});
    for (qsizetype length = 2; length <= longest; ++length) {
        if (literal[length - 1] != source[length - 1])
            return false;
        if (source[length - 1] != ']')
            continue;
        emitVerbatim(m_at, m_at + length, node);
        m_at += length;
        literal = literal.sliced(length);
        return true;
    }
    return false;
}

bool InlineAligner::matchCode(NodeId node)
{
    const QByteArrayView bytes = m_content.bytes(), literal = m_ast.view(m_ast[node].literal);
    const qsizetype start = m_at, ticks = countAt(m_at, '`');
    qsizetype close = start + ticks;
    for (;;) {
        close = ticks == 0 ? -1 : bytes.indexOf('`', close);
        if (close < 0)
            return false;
        const qsizetype run = countAt(close, '`');
        if (run == ticks)
            break;
        close += run;
    }
    QByteArray normal = bytes.sliced(start + ticks, close - start - ticks).toByteArray();
    normal.replace('\n', ' ');
    // One space is taken off both ends when there is more than spaces between.
    const qsizetype stripped = normal.size() == literal.size() + 2 ? 1 : 0;
    if (QByteArrayView(normal).sliced(stripped, normal.size() - 2 * stripped) != literal)
        return false;
    const qsizetype end = close - stripped;
    for (m_at = start + ticks + stripped; m_at < end;) {
        const qsizetype feed = bytes.indexOf('\n', m_at);
        const qsizetype lineEnd = feed < 0 || feed > end ? end : feed;
        emitVerbatim(m_at, lineEnd, node, true);
        if (lineEnd < end)
            emitDecoded(lineEnd, lineEnd + 1, " ", node, true);
        m_at = lineEnd + 1;
    }
    m_at = close + ticks;
    addInline(node, start, m_at);
    return true;
}

} // namespace articular
