// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/AstBuilder.h"

#include "core/markdown/Citations.h"

#include <algorithm>

namespace articular {

AstBuilder::AstBuilder(const SourceLines &lines, qsizetype expectedSize) : m_lines(lines)
{
    m_ast.nodes.reserve(size_t(expectedSize / 24 + 8));
    m_ast.strings.reserve(expectedSize + 64);
}

NodeId AstBuilder::add(NodeKind kind, NodeId parent)
{
    const NodeId id = NodeId(m_ast.nodes.size());
    Node added;
    added.kind = kind;
    added.parent = parent;
    if (parent != -1) {
        Node &above = node(parent);
        added.firstLine = above.firstLine;
        added.lastLine = above.lastLine;
        added.previous = above.lastChild;
        (above.lastChild == -1 ? above.firstChild : node(above.lastChild).next) = id;
        above.lastChild = id;
    }
    m_ast.nodes.push_back(added);
    return id;
}

Slice AstBuilder::store(QByteArrayView text)
{
    const Slice slice{quint32(m_ast.strings.size()), quint32(text.size())};
    m_ast.strings += text;
    return slice;
}

void AstBuilder::addText(QByteArrayView text, NodeId parent)
{
    if (text.isEmpty())
        return;
    const NodeId last = node(parent).lastChild;
    const Slice added = store(text);
    if (last != -1 && node(last).kind == NodeKind::Text) {
        Slice &literal = node(last).literal;
        if (literal.start + literal.length == added.start) {
            literal.length += added.length;
            return;
        }
    }
    node(add(NodeKind::Text, parent)).literal = added;
}

void AstBuilder::addMarkedText(QByteArrayView text, NodeId parent, bool mayCite)
{
    QByteArray plain;
    plain.reserve(text.size());
    std::vector<qsizetype> brackets;
    for (const char byte : text) {
        if (byte == citationMark)
            brackets.push_back(plain.size() - 1);
        else
            plain += byte;
    }
    const QByteArrayView all = plain;
    qsizetype done = 0;
    for (const qsizetype at : brackets) {
        const qsizetype length = mayCite && at >= done ? citationLength(all.sliced(at)) : 0;
        if (length == 0)
            continue;
        addText(all.sliced(done, at - done), parent);
        const NodeId citation = add(NodeKind::Citation, parent);
        node(citation).literal = store(all.sliced(at + 1, length - 2));
        m_mentions.push_back({citation, m_definitions.empty() ? -1 : m_definitions.back()});
        done = at + length;
    }
    addText(all.sliced(done), parent);
}

void AstBuilder::addFootnoteReference(int definition, QByteArrayView label, NodeId parent)
{
    const NodeId id = add(NodeKind::FootnoteReference, parent);
    node(id).number = definition;
    node(id).url = store(label);
    m_mentions.push_back({id, m_definitions.empty() ? -1 : m_definitions.back()});
}

NodeId AstBuilder::addFootnoteDefinition(QByteArrayView label, NodeId parent)
{
    const NodeId id = add(NodeKind::FootnoteDefinition, parent);
    node(id).url = store(label);
    m_definitions.push_back(id);
    return id;
}

void AstBuilder::closeBlock(NodeId id, const ReportedLines &reported)
{
    node(id).lastLine = lastLineOf(m_ast, id, reported, m_lines);
}

void AstBuilder::number(const Mention &mention)
{
    if (m_ast[mention.node].kind == NodeKind::Citation) {
        for (const CitationItem &item : citationItems(m_ast.view(m_ast[mention.node].literal))) {
            if (!m_knownKeys.contains(item.key)) {
                m_knownKeys.insert(item.key);
                m_citedKeys.append(item.key);
            }
        }
        return;
    }
    Node &definition = node(m_definitions[size_t(node(mention.node).number) - 1]);
    if (definition.number == 0) {
        m_footnotes.append(NodeId(&definition - m_ast.nodes.data()));
        definition.number = int(m_footnotes.size());
    }
    node(mention.node).number = definition.number;
    node(mention.node).occurrence = ++definition.occurrence;
}

void AstBuilder::finish()
{
    // Mentions come in the order of the text, those of each footnote together after the body's.
    const auto inBody = [](const Mention &mention) { return mention.within == -1; };
    const auto firstInNotes = std::find_if_not(m_mentions.cbegin(), m_mentions.cend(), inBody);
    std::for_each(m_mentions.cbegin(), firstInNotes, [this](const Mention &mention) { number(mention); });
    for (qsizetype at = 0; at < m_footnotes.size(); ++at) {
        const auto before = [](const Mention &mention, NodeId note) { return mention.within < note; };
        auto mention = std::lower_bound(firstInNotes, m_mentions.cend(), m_footnotes[at], before);
        for (; mention != m_mentions.cend() && mention->within == m_footnotes[at]; ++mention)
            number(*mention);
    }
    if (!m_definitions.empty())
        sortTopLevel();
}

void AstBuilder::sortTopLevel()
{
    std::vector<NodeId> blocks;
    for (NodeId id = m_ast[0].firstChild; id != -1; id = m_ast[id].next)
        blocks.push_back(id);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [this](NodeId a, NodeId b) { return m_ast[a].firstLine < m_ast[b].firstLine; });
    for (size_t at = 0; at < blocks.size(); ++at) {
        node(blocks[at]).previous = at > 0 ? blocks[at - 1] : -1;
        node(blocks[at]).next = at + 1 < blocks.size() ? blocks[at + 1] : -1;
    }
    node(0).firstChild = blocks.front();
    node(0).lastChild = blocks.back();
}

QByteArray withoutCitationMarks(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.removeIf([](char byte) { return byte == citationMark; });
    return plain;
}

} // namespace articular
