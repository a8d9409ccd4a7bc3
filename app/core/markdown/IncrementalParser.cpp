// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/IncrementalParser.h"

#include "core/markdown/Citations.h"
#include "core/markdown/ParserGuard.h"
#include "core/markdown/SourceLines.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>

namespace articular {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

int lineEnds(QByteArrayView text)
{
    return int(std::count(text.begin(), text.end(), '\n'));
}

QByteArrayView in(QByteArrayView body, TextRange range)
{
    return body.sliced(range.start, range.length);
}

/// The line at `start`, its end included.
QByteArrayView lineAt(QByteArrayView body, qsizetype start)
{
    const qsizetype feed = body.indexOf('\n', start);
    return body.sliced(start, (feed == -1 ? body.size() : feed + 1) - start);
}

/// Where the blank line before the line at `start` begins, or -1.
qsizetype blankLineBefore(QByteArrayView body, qsizetype start)
{
    qsizetype at = start - 1;
    while (at > 0 && (body[at - 1] == ' ' || body[at - 1] == '\t'))
        --at;
    return at >= 0 && (at == 0 || body[at - 1] == '\n') ? at : -1;
}

bool mayDefine(QByteArrayView body)
{
    return body.contains("]:");
}

/// A carriage return may end a line, the mark of citations may turn all of them off: neither comes from the window.
bool isPlain(QByteArrayView text)
{
    return !text.contains('\r') && !text.contains(citationMark);
}

bool isCitation(const Node &node)
{
    return node.kind == NodeKind::Citation;
}

NodeId endOfBranch(const Ast &ast, NodeId id)
{
    while (ast[id].lastChild != -1)
        id = ast[id].lastChild;
    return id + 1;
}

/// Where the strings of the nodes before `end` end: they stand in the order of the nodes.
quint32 stringsEnd(const Ast &ast, NodeId end)
{
    quint32 last = 0;
    for (NodeId id = end - 1; id >= 0 && last == 0; --id) {
        for (const Slice &slice : {ast[id].literal, ast[id].url, ast[id].title})
            last = std::max(last, slice.length > 0 ? slice.start + slice.length : 0);
    }
    return last;
}

/// What is replaced: blocks of the document before, and bytes of both bodies, which begin where a line does.
struct Stretch
{
    qsizetype firstBlock = 0, endBlock = 0;
    TextRange before, after;
};

/// How far moves what stays. Nodes from `firstNode` and lines from `firstLine` are behind the stretch, others in front.
struct Shift
{
    NodeId firstNode = 0;
    int nodes = 0;
    qint64 strings = 0;
    int firstLine = 0;
    int linesInFront = 0, linesBehind = 0;
    qsizetype bytesInFront = 0, bytesBehind = 0;

    void move(NodeId &id) const { id += id >= firstNode ? nodes : 0; }
    void moveLine(int &line) const { line += line >= firstLine ? linesBehind : linesInFront; }
};

template <typename Visitor>
void forLinks(Node &node, Visitor visit)
{
    for (NodeId *const link : {&node.parent, &node.firstChild, &node.lastChild, &node.next, &node.previous})
        visit(*link);
}

template <typename Visitor>
void forSlices(Node &node, Visitor visit)
{
    for (Slice *const slice : {&node.literal, &node.url, &node.title})
        visit(*slice);
}

} // namespace

class IncrementalParser
{
public:
    IncrementalParser(MarkdownDocument before, const QByteArray &text, qsizetype bodyStart)
        : m_document(std::move(before)), m_text(text), m_bodyStart(bodyStart), m_textBefore(m_document.m_source),
          m_before(QByteArrayView(m_textBefore).sliced(m_document.m_bodyStart)), m_after(QByteArrayView(m_text).sliced(bodyStart)),
          m_linesBefore(lineEnds(QByteArrayView(m_textBefore).first(m_document.m_bodyStart))),
          m_linesAfter(lineEnds(QByteArrayView(m_text).first(bodyStart))), m_hasDefinitions(mayDefine(m_before) || mayDefine(m_after)) {}

    std::optional<ParsedChange> parse()
    {
        if (m_document.m_blocks.isEmpty() || m_document.m_isGuarded || !isPlain(m_textBefore) || !isPlain(m_text)
            || !hostilePlaces(m_text, SourceLines(m_text)).empty())
            return std::nullopt;
        const Stretch stretch = changedStretch();
        const QByteArray bytes = in(m_after, stretch.after).toByteArray() + nextLine(stretch).toByteArray();
        if (!standsAlone(stretch, bytes))
            return std::nullopt;
        MarkdownDocument added = MarkdownDocument::parse(bytes);
        if (added.m_isGuarded || !meetsNext(stretch, added))
            return std::nullopt;
        put(stretch, added);
        return ParsedChange{std::move(m_document), bytes.size()};
    }

private:
    qsizetype startOf(qsizetype block) const { return m_document.m_blocks[block].range.start - m_document.m_bodyStart; }
    bool isAtEnd(const Stretch &stretch) const { return stretch.endBlock == m_document.m_blocks.size(); }

    /// The first line of the block that stays behind it: the parser is in the same state after it as before.
    QByteArrayView nextLine(const Stretch &stretch) const
    {
        return isAtEnd(stretch) ? QByteArrayView() : lineAt(m_before, stretch.before.end());
    }

    Stretch changedStretch() const
    {
        const qsizetype shorter = std::min(m_before.size(), m_after.size());
        const qsizetype prefix = std::mismatch(m_before.begin(), m_before.begin() + shorter, m_after.begin()).first - m_before.begin();
        const qsizetype suffix = std::mismatch(m_before.rbegin(), m_before.rbegin() + (shorter - prefix), m_after.rbegin()).first - m_before.rbegin();
        const qsizetype count = m_document.m_blocks.size();
        if (prefix == m_before.size() && prefix == m_after.size())
            return {count, count, {prefix, 0}, {prefix, 0}};
        Stretch stretch{blockAt(prefix), blockAt(m_before.size() - suffix), {}, {}};
        while (stretch.firstBlock > 0 && !mayBegin(--stretch.firstBlock, prefix)) {}
        const qsizetype start = stretch.firstBlock > 0 || mayBegin(0, prefix) ? startOf(stretch.firstBlock) : 0;
        while (stretch.endBlock < count && !mayEnd(stretch.endBlock, m_before.size() - suffix))
            ++stretch.endBlock;
        const qsizetype end = stretch.endBlock < count ? startOf(stretch.endBlock) : m_before.size();
        stretch.before = TextRange::between(start, end);
        stretch.after = TextRange::between(start, end + m_after.size() - m_before.size());
        return stretch;
    }

    /// The first block that starts at `place` of the body or behind it.
    qsizetype blockAt(qsizetype place) const
    {
        const auto startsBefore = [this](const Block &block, qsizetype at) { return block.range.start - m_document.m_bodyStart < at; };
        const QList<Block> &blocks = m_document.m_blocks;
        return std::lower_bound(blocks.begin(), blocks.end(), place, startsBefore) - blocks.begin();
    }

    /// Whether it follows a blank line, and its first line, the end included, is before the change.
    bool mayBegin(qsizetype block, qsizetype changeStart) const
    {
        const qsizetype start = startOf(block);
        const QByteArrayView line = lineAt(m_before, start);
        return (start == 0 || blankLineBefore(m_before, start) >= 0) && start + line.size() <= changeStart && line.endsWith('\n')
               && !line.startsWith(byteOrderMark);
    }

    /// Whether it follows a blank line that is behind the change with the end of the line before that.
    bool mayEnd(qsizetype block, qsizetype changeEnd) const
    {
        return blankLineBefore(m_before, startOf(block)) > changeEnd;
    }

    /// Whether nothing in it depends on what stands elsewhere, nor the other way round.
    bool standsAlone(const Stretch &stretch, QByteArrayView bytes) const
    {
        const auto hasBrackets = [](QByteArrayView text) { return text.contains('[') || text.contains(']'); };
        return !m_hasDefinitions || (!hasBrackets(bytes) && !hasBrackets(in(m_before, stretch.before)));
    }

    bool meetsNext(const Stretch &stretch, const MarkdownDocument &added) const
    {
        return isAtEnd(stretch)
               || (!added.m_blocks.isEmpty() && added.m_blocks.last().firstLine == lineEnds(in(m_after, stretch.after)));
    }

    Shift shiftOf(const Stretch &stretch) const
    {
        Shift shift;
        shift.linesInFront = m_linesAfter - m_linesBefore;
        shift.linesBehind = shift.linesInFront + lineEnds(in(m_after, stretch.after)) - lineEnds(in(m_before, stretch.before));
        shift.bytesInFront = m_bodyStart - m_document.m_bodyStart;
        shift.bytesBehind = shift.bytesInFront + stretch.after.length - stretch.before.length;
        shift.firstLine = isAtEnd(stretch) ? std::numeric_limits<int>::max() : m_document.m_blocks[stretch.endBlock].firstLine;
        return shift;
    }

    void put(const Stretch &stretch, MarkdownDocument &added)
    {
        Ast &ast = m_document.m_ast;
        const NodeId first = stretch.firstBlock < m_document.m_blocks.size() ? m_document.m_blocks[stretch.firstBlock].node : firstNote();
        Shift shift = shiftOf(stretch);
        shift.firstNode = stretch.endBlock > stretch.firstBlock ? endOfBranch(ast, m_document.m_blocks[stretch.endBlock - 1].node) : first;
        if (!isAtEnd(stretch)) {
            added.m_ast.nodes.resize(size_t(added.m_blocks.last().node));
            added.m_blocks.removeLast();
        }
        const NodeId addedEnd = NodeId(added.m_ast.nodes.size());
        shift.nodes = addedEnd - 1 - (shift.firstNode - first);
        const quint32 firstByte = stringsEnd(ast, first), endByte = stringsEnd(ast, shift.firstNode), bytes = stringsEnd(added.m_ast, addedEnd);
        shift.strings = qint64(bytes) - (endByte - firstByte);
        const bool cites = std::any_of(ast.nodes.begin() + first, ast.nodes.begin() + shift.firstNode, isCitation)
                           || std::any_of(added.m_ast.nodes.begin(), added.m_ast.nodes.end(), isCitation);
        moveNodes(shift, first);
        ast.strings.replace(firstByte, endByte - firstByte, QByteArrayView(added.m_ast.strings).first(bytes));
        const int firstLine = m_linesAfter + lineEnds(m_after.first(stretch.after.start));
        putNodes(added.m_ast, first, shift.firstNode, firstLine, firstByte);
        for (Block &block : added.m_blocks)
            block = {block.node + first - 1, block.firstLine + firstLine, block.lastLine + firstLine,
                     {block.range.start + m_bodyStart + stretch.after.start, block.range.length}};
        putBlocks(stretch, added.m_blocks, shift);
        if (cites)
            findCitedKeys();
        m_document.m_source = m_text;
        m_document.m_bodyStart = m_bodyStart;
    }

    /// Definitions of notes are the last nodes, wherever they stand.
    NodeId firstNote() const
    {
        const NodeId end = NodeId(m_document.m_ast.nodes.size());
        return m_document.m_footnotes.isEmpty() ? end : *std::min_element(m_document.m_footnotes.begin(), m_document.m_footnotes.end());
    }

    void moveNodes(const Shift &shift, NodeId firstReplaced)
    {
        std::vector<Node> &nodes = m_document.m_ast.nodes;
        nodes[0].lastLine += shift.linesBehind;
        for (NodeId id = 1; shift.linesInFront != 0 && id < firstReplaced; ++id) {
            shift.moveLine(nodes[size_t(id)].firstLine);
            shift.moveLine(nodes[size_t(id)].lastLine);
        }
        for (size_t id = size_t(shift.firstNode); id < nodes.size(); ++id) {
            shift.moveLine(nodes[id].firstLine);
            shift.moveLine(nodes[id].lastLine);
            forLinks(nodes[id], [&shift](NodeId &link) { shift.move(link); });
            forSlices(nodes[id], [&shift](Slice &slice) { slice.start = slice.length > 0 ? quint32(slice.start + shift.strings) : 0; });
        }
        for (NodeId &note : m_document.m_footnotes)
            shift.move(note);
    }

    /// Puts those of `added`, its document left out, in the place of those from `first` to `end`.
    void putNodes(Ast &added, NodeId first, NodeId end, int firstLine, quint32 firstByte)
    {
        for (Node &node : added.nodes) {
            forLinks(node, [first](NodeId &link) { link += link > 0 ? first - 1 : 0; });
            forSlices(node, [firstByte](Slice &slice) { slice.start += firstByte; });
            node.firstLine += firstLine;
            node.lastLine += firstLine;
        }
        std::vector<Node> &nodes = m_document.m_ast.nodes;
        const int kept = std::min(int(added.nodes.size()) - 1, end - first);
        const auto from = added.nodes.begin() + 1;
        std::copy(from, from + kept, nodes.begin() + first);
        nodes.erase(nodes.begin() + first + kept, nodes.begin() + end);
        nodes.insert(nodes.begin() + first + kept, from + kept, added.nodes.end());
    }

    void putBlocks(const Stretch &stretch, const QList<Block> &added, const Shift &shift)
    {
        QList<Block> &blocks = m_document.m_blocks;
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            shift.move(blocks[at].node);
            shift.moveLine(blocks[at].firstLine);
            shift.moveLine(blocks[at].lastLine);
            blocks[at].range.start += at < stretch.endBlock ? shift.bytesInFront : shift.bytesBehind;
        }
        blocks = blocks.first(stretch.firstBlock) + added + blocks.sliced(stretch.endBlock);
        std::vector<Node> &nodes = m_document.m_ast.nodes;
        nodes[0].firstChild = nodes[0].lastChild = -1;
        NodeId previous = -1;
        for (const Block &block : std::as_const(blocks)) {
            (previous == -1 ? nodes[0].firstChild : nodes[size_t(previous)].next) = block.node;
            nodes[size_t(block.node)].previous = std::exchange(previous, block.node);
            nodes[size_t(block.node)].next = -1;
        }
        nodes[0].lastChild = previous;
    }

    /// For a body without definitions: its nodes are in the order of the text.
    void findCitedKeys()
    {
        QSet<QString> known;
        m_document.m_citedKeys.clear();
        for (const Node &node : m_document.m_ast.nodes) {
            if (!isCitation(node))
                continue;
            for (const CitationItem &item : citationItems(m_document.m_ast.view(node.literal))) {
                if (!known.contains(item.key))
                    m_document.m_citedKeys.append(item.key);
                known.insert(item.key);
            }
        }
    }

    MarkdownDocument m_document;
    const QByteArray m_text;
    const qsizetype m_bodyStart;
    const QByteArray m_textBefore;
    const QByteArrayView m_before, m_after;   ///< the bodies
    const int m_linesBefore, m_linesAfter;    ///< in front of them
    const bool m_hasDefinitions;
};

ParsedChange parseChanged(MarkdownDocument before, const QByteArray &text, qsizetype bodyStart)
{
    if (std::optional<ParsedChange> change = IncrementalParser(std::move(before), text, bodyStart).parse())
        return *std::move(change);
    return {MarkdownDocument::parse(text, bodyStart), text.size()};
}

} // namespace articular
