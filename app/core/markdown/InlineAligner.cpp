// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/InlineAligner.h"

#include "core/markdown/LinkSyntax.h"

namespace articular {

namespace {

constexpr qsizetype longestStrikethroughMark = 2;

} // namespace

InlineAligner::InlineAligner(const Ast &ast, const LeafContent &content, int topLevelBlock, qsizetype start)
    : m_ast(ast), m_content(content), m_topLevelBlock(topLevelBlock), m_at(start)
{
}

bool InlineAligner::align(NodeId leaf)
{
    NodeId node = m_ast[leaf].firstChild;
    while (node != -1) {
        if (!enter(node))
            return false;
        if (m_ast[node].firstChild != -1) {
            node = m_ast[node].firstChild;
            continue;
        }
        if (!leave(node))
            return false;
        while (m_ast[node].next == -1) {
            node = m_ast[node].parent;
            if (node == leaf)
                return true;
            if (!leave(node))
                return false;
        }
        node = m_ast[node].next;
    }
    return true;
}

bool InlineAligner::isAtEnd(NodeKind leafKind) const
{
    qsizetype at = m_at;
    while (isMarkdownSpace(m_content.at(at)))
        ++at;
    if (leafKind == NodeKind::Heading) {
        while (m_content.at(at) == '#' || m_content.at(at) == ' ' || m_content.at(at) == '\t')
            ++at;
    }
    return at >= m_content.size();
}

bool InlineAligner::enter(NodeId node)
{
    switch (m_ast[node].kind) {
    case NodeKind::Emphasis:
    case NodeKind::Strong:
    case NodeKind::Strikethrough:
        return enterMarks(node);
    case NodeKind::Link:
    case NodeKind::Image:
        return enterLink(node);
    default:
        return enterLeaf(node);
    }
}

bool InlineAligner::leave(NodeId node)
{
    const NodeKind kind = m_ast[node].kind;
    const bool isLink = kind == NodeKind::Link || kind == NodeKind::Image;
    const bool isMarked = kind == NodeKind::Emphasis || kind == NodeKind::Strong || kind == NodeKind::Strikethrough;
    if (!isLink && !isMarked)
        return true;
    const OpenInline open = m_open.back();
    m_open.pop_back();
    return isLink ? leaveLink(node, open) : leaveMarks(open);
}

bool InlineAligner::enterLeaf(NodeId node)
{
    switch (m_ast[node].kind) {
    case NodeKind::Text:
        return matchText(node);
    case NodeKind::SoftBreak:
    case NodeKind::LineBreak:
        return matchBreak(node);
    case NodeKind::Code:
        return matchCode(node);
    case NodeKind::RawHtml:
    case NodeKind::InlineComment:
        return matchVerbatim(node);
    case NodeKind::FootnoteReference:
        return matchFootnoteReference(node);
    case NodeKind::Citation:
        return matchCitation(node);
    default:
        return false;
    }
}

bool InlineAligner::enterMarks(NodeId node)
{
    const NodeKind kind = m_ast[node].kind;
    const char mark = m_content.at(m_at);
    qsizetype length = kind == NodeKind::Strong ? 2 : 1;
    if (kind == NodeKind::Strikethrough) {
        length = countAt(m_at, '~');
        if (length < 1 || length > longestStrikethroughMark)
            return false;
    } else if ((mark != '*' && mark != '_') || countAt(m_at, mark) < length) {
        return false;
    }
    m_open.push_back({LinkForm::Bare, m_at, length, 0});
    m_at += length;
    return true;
}

bool InlineAligner::leaveMarks(const OpenInline &open)
{
    if (countAt(m_at, m_content.at(open.start)) < open.markLength)
        return false;
    m_at += open.markLength;
    return true;
}

bool InlineAligner::enterLink(NodeId node)
{
    const bool isImage = m_ast[node].kind == NodeKind::Image;
    OpenInline open{LinkForm::Bare, m_at, 0, m_inlines.size()};
    if (isImage) {
        if (m_content.at(m_at) != '!' || m_content.at(m_at + 1) != '[')
            return false;
        open.form = LinkForm::Brackets;
        open.markLength = 2;
        ++m_mute;
    } else if (m_content.at(m_at) == '[' || m_content.at(m_at) == '<') {
        open.form = m_content.at(m_at) == '[' ? LinkForm::Brackets : LinkForm::Angles;
        open.markLength = 1;
    }
    addInline(node, m_at, m_at);
    m_at += open.markLength;
    m_open.push_back(open);
    return true;
}

bool InlineAligner::leaveLink(NodeId node, const OpenInline &open)
{
    if (m_ast[node].kind == NodeKind::Image)
        --m_mute;
    InlineRange &range = m_inlines[open.inlineIndex];
    const qsizetype textStart = open.start + open.markLength;
    const TextRange inside = m_content.source(textStart, m_at);
    if (open.form == LinkForm::Bare) {
        range.source = range.destination = range.label = inside;
        return true;
    }
    if (m_content.at(m_at) != (open.form == LinkForm::Angles ? '>' : ']'))
        return false;
    range.label = inside;
    ++m_at;
    if (open.form == LinkForm::Angles) {
        range.destination = inside;
    } else {
        const LinkTail tail = linkTail(m_content.bytes(), m_at);
        if (!tail.destination.isEmpty())
            range.destination = m_content.source(tail.destination.start, tail.destination.end());
        m_at = tail.end;
    }
    range.source = m_content.source(open.start, m_at);
    return true;
}

bool InlineAligner::matchBreak(NodeId node)
{
    const qsizetype from = m_at;
    const bool hasBackslash = m_content.at(m_at) == '\\' && m_content.at(m_at + 1) == '\n';
    if (hasBackslash)
        ++m_at;
    while (isMarkdownSpace(m_content.at(m_at)) && m_content.at(m_at) != '\n')
        ++m_at;
    if (m_content.at(m_at) != '\n')
        return false;
    ++m_at;
    emitDecoded(from, m_at, " ", node);
    while (!hasBackslash && (m_content.at(m_at) == ' ' || m_content.at(m_at) == '\t'))
        ++m_at;
    return true;
}

bool InlineAligner::matchVerbatim(NodeId node)
{
    const qsizetype from = m_at;
    if (!skip(m_ast.view(m_ast[node].literal)))
        return false;
    addInline(node, from, m_at);
    return true;
}

bool InlineAligner::matchFootnoteReference(NodeId node)
{
    const qsizetype from = m_at;
    if (!skip("[^"))
        return false;
    const qsizetype close = m_content.bytes().indexOf(']', m_at);
    if (close < 0)
        return false;
    m_at = close + 1;
    addInline(node, from, m_at);
    return true;
}

bool InlineAligner::matchCitation(NodeId node)
{
    const qsizetype from = m_at;
    ++m_mute;
    const bool matched = skip("[") && matchLiteral(m_ast.view(m_ast[node].literal), Decoding::All, node) && skip("]");
    --m_mute;
    addInline(node, from, m_at);
    return matched;
}

qsizetype InlineAligner::countAt(qsizetype at, char byte) const
{
    qsizetype end = at;
    while (end < m_content.size() && m_content.at(end) == byte)
        ++end;
    return end - at;
}

bool InlineAligner::skip(QByteArrayView expected)
{
    if (!QByteArrayView(m_content.bytes()).sliced(std::min(m_at, m_content.size())).startsWith(expected))
        return false;
    m_at += expected.size();
    return true;
}

void InlineAligner::emitVerbatim(qsizetype from, qsizetype to, NodeId node, bool isCode)
{
    if (m_mute > 0 || from >= to)
        return;
    m_content.visit(from, to, [&](qsizetype start, qsizetype end, TextRange source, bool isVerbatim) {
        const qsizetype textStart = m_text.size();
        m_text += QString::fromUtf8(QByteArrayView(m_content.bytes()).sliced(start, end - start));
        const qsizetype length = m_text.size() - textStart;
        ProseRun *const last = m_runs.empty() ? nullptr : &m_runs.back();
        if (last && isVerbatim && last->isVerbatim && last->isCode == isCode && last->source.end() == source.start) {
            last->textLength += length;
            last->source.length += source.length;
            return;
        }
        m_runs.push_back({textStart, length, source, isVerbatim, isCode, node});
    });
}

void InlineAligner::emitDecoded(qsizetype from, qsizetype to, QByteArrayView decoded, NodeId node, bool isCode)
{
    if (m_mute > 0)
        return;
    const qsizetype textStart = m_text.size();
    m_text += QString::fromUtf8(decoded);
    m_runs.push_back({textStart, m_text.size() - textStart, m_content.source(from, to), false, isCode, node});
}

void InlineAligner::addInline(NodeId node, qsizetype from, qsizetype to)
{
    m_inlines.push_back({node, m_topLevelBlock, m_content.source(from, to), {}, {}});
}

} // namespace articular
