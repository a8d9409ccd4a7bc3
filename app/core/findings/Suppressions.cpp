// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Suppressions.h"

#include "core/document/LineIndex.h"
#include "core/markdown/RawHtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr auto mark = "articular-"_L1;

/// What stands between the marks of a comment.
QString contentOf(QByteArrayView comment)
{
    return QString::fromUtf8(comment.sliced(4, comment.size() - 7)).simplified();
}

Suppression::Kind kindNamed(QStringView word)
{
    if (word == u"disable")
        return Suppression::Kind::Disable;
    if (word == u"disable-next-line")
        return Suppression::Kind::DisableNext;
    return word == u"enable" ? Suppression::Kind::Enable : Suppression::Kind::Unknown;
}

/// What a comment says, without its places: `articular-disable rule, rule: reason`.
QList<Suppression> readComment(const QString &content)
{
    const qsizetype colon = content.indexOf(u':');
    QStringList words = content.left(colon).mid(mark.size()).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    Suppression said;
    said.reason = colon < 0 ? QString() : content.mid(colon + 1).trimmed();
    const QString word = words.isEmpty() ? QString() : words.takeFirst();
    said.kind = kindNamed(word);
    if (said.kind == Suppression::Kind::Unknown)
        words = {word};
    words.removeDuplicates();
    if (words.isEmpty())
        return {said};
    said.isAlone = words.size() == 1;
    QList<Suppression> all;
    for (const QString &rule : std::as_const(words)) {
        said.rule = rule;
        all.append(said);
    }
    return all;
}

/// Reads the comments of one tree.
class CommentReader
{
public:
    CommentReader(const MarkdownDocument &body, const ProseRuns &prose) : m_body(body), m_prose(prose) {}

    QList<Suppression> read()
    {
        const Ast &ast = m_body.ast();
        for (NodeId id = 0; id < NodeId(ast.nodes.size()); ++id) {
            const NodeKind kind = ast[id].kind;
            const bool isComment = kind == NodeKind::Comment || kind == NodeKind::InlineComment;
            if (isComment && ast.view(ast[id].literal).contains("articular-"))
                readNode(id);
        }
        std::ranges::stable_sort(m_found, {}, [](const Suppression &one) { return one.comment.start; });
        return std::move(m_found);
    }

private:
    /// A quote's or list's marks stand before its lines, and never look like a comment's: both have the same comments.
    void readNode(NodeId id)
    {
        const Node &node = m_body.ast()[id];
        const QByteArrayView literal = m_body.ast().view(node.literal);
        const TextRange place = placeOf(id);
        const QList<TextRange> inSource = commentsIn(QByteArrayView(m_body.source()).sliced(place.start, place.length));
        const QList<TextRange> inLiteral = commentsIn(literal);
        for (qsizetype i = 0; i < inLiteral.size(); ++i) {
            const QString content = contentOf(literal.sliced(inLiteral.at(i).start, inLiteral.at(i).length));
            if (!content.startsWith(mark))
                continue;
            TextRange comment = place;
            if (inSource.size() == inLiteral.size())
                comment = {place.start + inSource.at(i).start, inSource.at(i).length};
            add(readComment(content), comment, id);
        }
    }

    void add(QList<Suppression> said, TextRange comment, NodeId id)
    {
        for (Suppression &one : said) {
            one.comment = comment;
            if (one.kind == Suppression::Kind::Disable)
                one.scope = TextRange::between(comment.end(), m_body.source().size() + 1);
            if (one.kind == Suppression::Kind::DisableNext)
                one.scope = m_body.ast()[id].kind == NodeKind::Comment ? nextBlock(id) : nextLine(comment);
            m_found.append(one);
        }
    }

    TextRange placeOf(NodeId id)
    {
        const Node &node = m_body.ast()[id];
        const InlineRange *range = node.kind == NodeKind::InlineComment ? m_prose.inlineOf(id) : nullptr;
        return range ? range->source : linesOf(node);
    }

    /// Other comments may stand between. Notes come last in the tree, wherever they are written.
    TextRange nextBlock(NodeId id)
    {
        const Ast &ast = m_body.ast();
        const int line = ast[id].lastLine;
        for (; id > 0 && ast[id].parent != 0; id = ast[id].parent) {
            for (NodeId next = ast[id].next; next != -1; next = ast[next].next) {
                if (ast[next].kind != NodeKind::Comment)
                    return linesOf(ast[next]);
            }
        }
        const auto next = std::ranges::upper_bound(topLevel(), line, {}, [&ast](NodeId block) { return ast[block].firstLine; });
        return next == topLevel().cend() ? TextRange() : linesOf(ast[*next]);
    }

    /// All but comments, in order of place.
    const QList<NodeId> &topLevel()
    {
        if (m_topLevel.isEmpty()) {
            const Ast &ast = m_body.ast();
            for (const Block &block : m_body.blocks()) {
                if (ast[block.node].kind != NodeKind::Comment)
                    m_topLevel.append(block.node);
            }
            std::ranges::stable_sort(m_topLevel, {}, [&ast](NodeId block) { return ast[block].firstLine; });
        }
        return m_topLevel;
    }

    TextRange nextLine(TextRange comment)
    {
        const int line = lines().lineOf(comment.end()) + 1;
        return line < lines().lineCount() ? lines().line(line) : TextRange();
    }

    TextRange linesOf(const Node &block)
    {
        return TextRange::between(lines().lineStart(block.firstLine), lines().line(block.lastLine).end());
    }

    const LineIndex &lines()
    {
        if (!m_lines)
            m_lines.emplace(m_body.source());
        return *m_lines;
    }

    const MarkdownDocument &m_body;
    const ProseRuns &m_prose;
    std::optional<LineIndex> m_lines;
    QList<NodeId> m_topLevel;
    QList<Suppression> m_found;
};

/// A reason as a comment can hold it: on one line, and without the marks that end a comment.
QString asCommentText(const QString &reason)
{
    static const QRegularExpression dashes(u"-{2,}"_s);
    QString text = reason.simplified();
    text.replace(dashes, u"–"_s);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.trimmed();
}

} // namespace

Suppressions Suppressions::of(const MarkdownDocument &body, const ProseRuns &prose)
{
    Suppressions suppressions;
    suppressions.m_all = CommentReader(body, prose).read();
    suppressions.pair();
    suppressions.index();
    return suppressions;
}

/// A rule that is switched off goes on again at the next comment about it.
void Suppressions::pair()
{
    QHash<QString, int> open;
    for (int i = 0; i < int(m_all.size()); ++i) {
        const Suppression::Kind kind = m_all.at(i).kind;
        if (kind != Suppression::Kind::Disable && kind != Suppression::Kind::Enable)
            continue;
        const QString rule = m_all.at(i).rule;
        const int last = open.value(rule, -1);
        if (last >= 0)
            m_all[last].scope = TextRange::between(m_all.at(last).scope.start, m_all.at(i).comment.start);
        if (kind == Suppression::Kind::Disable) {
            open.insert(rule, i);
            continue;
        }
        open.remove(rule);
        m_all[i].partner = last;
        if (last >= 0)
            m_all[last].partner = i;
    }
}

void Suppressions::index()
{
    for (int i = 0; i < int(m_all.size()); ++i) {
        const Suppression &one = m_all.at(i);
        if (one.switchesOff() && !one.scope.isEmpty())
            m_scopes[one.rule].append({one.scope, i, -1});
    }
    for (QList<Scope> &scopes : m_scopes) {
        std::ranges::stable_sort(scopes, {}, [](const Scope &scope) { return scope.range.start; });
        for (int i = 1; i < int(scopes.size()); ++i) {
            int outer = i - 1;
            while (outer >= 0 && scopes.at(outer).range.end() <= scopes.at(i).range.end())
                outer = scopes.at(outer).outer;
            scopes[i].outer = outer;
        }
    }
}

int Suppressions::at(const QString &rule, qsizetype offset) const
{
    const auto scopes = m_scopes.constFind(rule);
    if (scopes == m_scopes.cend())
        return -1;
    const auto after = std::ranges::upper_bound(*scopes, offset, {}, [](const Scope &scope) { return scope.range.start; });
    int at = int(after - scopes->cbegin()) - 1;
    while (at >= 0 && !scopes->at(at).range.contains(offset))
        at = scopes->at(at).outer;
    return at < 0 ? -1 : scopes->at(at).suppression;
}

bool isSuppressionComment(QByteArrayView html)
{
    const QList<TextRange> comments = commentsIn(html);
    return !comments.isEmpty() && std::ranges::all_of(comments, [html](TextRange comment) {
        return contentOf(html.sliced(comment.start, comment.length)).startsWith(mark);
    });
}

std::optional<TextEdit> switchOffEdit(const QByteArray &text, qsizetype bodyStart, const QString &rule, qsizetype offset,
                                      const QString &reason)
{
    const QString why = asCommentText(reason);
    const MarkdownDocument body = MarkdownDocument::parse(text, bodyStart);
    const auto block = std::ranges::find_if(body.blocks(), [offset](const Block &candidate) {
        return candidate.range.contains(offset) || candidate.range.end() == offset;
    });
    if (why.isEmpty() || block == body.blocks().cend())
        return std::nullopt;
    const qsizetype place = std::max(block->range.start, bodyStart + (text.sliced(bodyStart).startsWith("\xEF\xBB\xBF") ? 3 : 0));
    const qsizetype lineEnd = text.indexOf('\n');
    const QByteArray comment = u"<!-- articular-disable-next-line %1: %2 -->"_s.arg(rule, why).toUtf8()
        + (lineEnd > 0 && text.at(lineEnd - 1) == '\r' ? "\r\n" : "\n");
    const TextEdit edit{{place, 0}, comment};
    // A line above a block can change what the block is; then nothing is changed.
    const QByteArray edited = applyEdits(text, {edit});
    const MarkdownDocument after = MarkdownDocument::parse(edited, bodyStart);
    const Suppressions suppressions = Suppressions::of(after, ProseRuns::of(after));
    return suppressions.at(rule, offset + comment.size()) < 0 ? std::nullopt : std::optional(edit);
}

} // namespace articular
