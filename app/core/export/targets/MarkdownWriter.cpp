// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/MarkdownWriter.h"

#include "core/export/targets/MarkdownText.h"
#include "core/markdown/HtmlText.h"
#include "core/markdown/LinkPolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// `text` with `first` before its first line and `others` before the others; blank lines get no blanks.
QByteArray prefixed(const QByteArray &text, const QByteArray &first, const QByteArray &others)
{
    QByteArray lines;
    bool isFirst = true;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray &prefix = isFirst ? first : others;
        QByteArray whole = prefix + line;
        while (line.isEmpty() && whole.endsWith(' '))
            whole.chop(1);
        lines += (isFirst ? QByteArray() : QByteArray("\n")) + whole;
        isFirst = false;
    }
    return lines;
}

class Writer
{
public:
    Writer(const MarkdownDocument &document, const MarkdownDialect &dialect, bool hasOtherMark)
        : m_ast(document.ast()), m_dialect(dialect), m_hasOtherMark(hasOtherMark)
    {
    }

    std::optional<QByteArray> write(NodeId block)
    {
        const QByteArray text = blockText(block);
        return m_isPossible ? std::optional(text) : std::nullopt;
    }

private:
    /// The blocks below `parent`. Two lists in a row need other marks, or they would be one.
    QByteArray blocksBelow(NodeId parent, const QByteArray &between)
    {
        QByteArray text;
        NodeId last = -1;
        for (NodeId child = m_ast[parent].firstChild; child != -1; child = m_ast[child].next) {
            const bool isSecondList = last != -1 && m_ast[child].kind == NodeKind::List && m_ast[last].kind == NodeKind::List;
            m_hasOtherMark = isSecondList && !m_hasOtherMark;
            const bool hadOtherMark = m_hasOtherMark;
            const QByteArray block = blockText(child);
            m_hasOtherMark = hadOtherMark;
            if (block.isEmpty())
                continue;
            text += (text.isEmpty() ? QByteArray() : between) + block;
            last = child;
        }
        m_hasOtherMark = false;
        return text;
    }

    QByteArray blockText(NodeId id)
    {
        const Node &node = m_ast[id];
        switch (node.kind) {
        case NodeKind::BlockQuote:
            return prefixed(blocksBelow(id, "\n\n"), "> ", "> ");
        case NodeKind::Callout:
            return prefixed(m_dialect.calloutOpening(id) + blocksBelow(id, "\n\n"), "> ", "> ");
        case NodeKind::List:
            return listText(id);
        case NodeKind::Paragraph:
            return paragraphText(id);
        case NodeKind::Heading:
            return headingText(id);
        case NodeKind::ThematicBreak:
            return "___";
        case NodeKind::CodeBlock:
            return codeText(node);
        case NodeKind::Table:
            return tableText(id);
        case NodeKind::Directive:
            return taken(m_dialect.directive(id));
        case NodeKind::Comment:
        case NodeKind::FootnoteDefinition:
            return {};
        default:
            m_isPossible = false;
            return {};
        }
    }

    QByteArray taken(const MarkdownDialect::Written &written)
    {
        m_isPossible = m_isPossible && written;
        return written.value_or(QByteArray());
    }

    QByteArray listText(NodeId id)
    {
        const Node &list = m_ast[id];
        const bool hasOtherMark = m_hasOtherMark;
        m_hasOtherMark = false;
        const QByteArray between = list.isTight ? "\n" : "\n\n";
        QByteArray text;
        int number = list.number;
        for (NodeId item = list.firstChild; item != -1; item = m_ast[item].next) {
            const QByteArray mark = list.isOrdered ? QByteArray::number(number++) + (hasOtherMark ? ") " : ". ") : QByteArray(hasOtherMark ? "* " : "- ");
            const QByteArray content = blocksBelow(item, between);
            text += (text.isEmpty() ? QByteArray() : between) + prefixed(content, mark, QByteArray(mark.size(), ' '));
        }
        m_hasOtherMark = hasOtherMark;
        return text;
    }

    bool isAlonePicture(const Node &paragraph) const
    {
        return paragraph.firstChild != -1 && paragraph.firstChild == paragraph.lastChild && m_ast[paragraph.firstChild].kind == NodeKind::Image;
    }

    QByteArray paragraphText(NodeId id)
    {
        if (isAlonePicture(m_ast[id]))
            return taken(m_dialect.picture(m_ast[id].firstChild, true));
        return withSafeLines(inlinesBelow(id).trimmed());
    }

    QByteArray headingText(NodeId id)
    {
        m_isHeading = true;
        QByteArray text = inlinesBelow(id).trimmed();
        m_isHeading = false;
        text.replace("\\\n", " ").replace('\n', ' ');
        return text.isEmpty() ? text : QByteArray(m_ast[id].level, '#') + ' ' + text + m_dialect.headingEnding(id);
    }

    QByteArray codeText(const Node &node)
    {
        const QByteArrayView code = m_ast.view(node.literal);
        m_isPossible = m_isPossible && m_dialect.canBeCode(code);
        const QByteArray fence(std::max<qsizetype>(3, longestRun(code, '`') + 1), '`');
        return fence + languageOf(m_ast.view(node.url)).toByteArray() + '\n' + code.toByteArray() + (code.isEmpty() || code.endsWith('\n') ? "" : "\n") + fence;
    }

    QByteArray tableText(NodeId id)
    {
        m_isTable = true;
        QByteArrayList lines;
        for (NodeId row = m_ast[id].firstChild; row != -1; row = m_ast[row].next) {
            QByteArray line = "|", delimiters = "|";
            for (NodeId cell = m_ast[row].firstChild; cell != -1; cell = m_ast[cell].next) {
                line += ' ' + inlinesBelow(cell).trimmed() + " |";
                delimiters += delimiterOf(m_ast[cell].alignment) + '|';
            }
            lines.append(line);
            if (m_ast[row].isHeader)
                lines.append(delimiters);
        }
        m_isTable = false;
        return lines.join('\n');
    }

    static QByteArray delimiterOf(CellAlignment alignment)
    {
        switch (alignment) {
        case CellAlignment::Left: return ":---";
        case CellAlignment::Center: return ":---:";
        case CellAlignment::Right: return "---:";
        case CellAlignment::None: break;
        }
        return "---";
    }

    QByteArray inlinesBelow(NodeId parent)
    {
        QByteArray text;
        for (NodeId child = m_ast[parent].firstChild; child != -1; child = m_ast[child].next)
            text += inlineText(child);
        return text;
    }

    QByteArray marked(NodeId id, const QByteArray &mark) { return mark + inlinesBelow(id) + mark; }

    QByteArray inlineText(NodeId id)
    {
        const Node &node = m_ast[id];
        switch (node.kind) {
        case NodeKind::Text: return escapedMarkdown(m_ast.view(node.literal), m_isHeading);
        case NodeKind::SoftBreak: return "\n";
        case NodeKind::LineBreak: return "\\\n";
        case NodeKind::Code: return codeSpan(node);
        case NodeKind::Emphasis: return marked(id, "*");
        case NodeKind::Strong: return marked(id, "**");
        case NodeKind::Strikethrough: return marked(id, "~~");
        case NodeKind::Link: return linkText(id, node);
        case NodeKind::Image: return taken(m_dialect.picture(id, false));
        case NodeKind::Citation: return taken(m_dialect.citation(id));
        case NodeKind::FootnoteReference: return taken(m_dialect.note(id));
        case NodeKind::InlineComment: return {};
        default: break;
        }
        m_isPossible = false;
        return {};
    }

    QByteArray codeSpan(const Node &node)
    {
        QByteArray code = m_ast.view(node.literal).toByteArray();
        m_isPossible = m_isPossible && m_dialect.canBeCode(code);
        if (m_isTable)
            code.replace('|', "\\|");
        const QByteArray fence(longestRun(code, '`') + 1, '`');
        const bool needsBlanks = code.startsWith('`') || code.endsWith('`') || (code.startsWith(' ') && code.endsWith(' ') && !code.trimmed().isEmpty());
        const QByteArray blank = needsBlanks ? " " : "";
        return fence + blank + code + blank + fence;
    }

    QByteArray linkText(NodeId id, const Node &node)
    {
        const QString address = m_ast.text(node.url);
        m_isPossible = m_isPossible && isAllowedLink(address) && node.firstChild != -1;
        const bool isItsOwnText = node.title.length == 0 && m_ast.plainText(id) == address && classifyLink(address) == LinkKind::Web
            && node.firstChild == node.lastChild && !address.contains(u' ') && !address.contains(u'<') && !address.contains(u'&')
            && !address.contains(u'\\') && !m_isTable;
        if (isItsOwnText)
            return '<' + address.toUtf8() + '>';
        const QByteArray title = node.title.length > 0 ? ' ' + quotedTitle(m_ast.view(node.title)) : QByteArray();
        return '[' + inlinesBelow(id) + "](" + linkDestination(m_dialect.linkAddress(address).toUtf8()) + title + ')';
    }

    const Ast &m_ast;
    const MarkdownDialect &m_dialect;
    bool m_isPossible = true, m_isTable = false, m_isHeading = false;
    bool m_hasOtherMark;
};

bool isUnseen(NodeKind kind)
{
    return kind == NodeKind::Comment || kind == NodeKind::InlineComment || kind == NodeKind::FootnoteDefinition;
}

/// All that a reader could tell of a block, whatever marks it was written with.
QByteArray shapeOf(const Ast &ast, NodeId id)
{
    const Node &node = ast[id];
    if (isUnseen(node.kind))
        return {};
    if (node.kind == NodeKind::Text)
        return ast.view(node.literal).toByteArray();
    if (node.kind == NodeKind::SoftBreak)
        return " ";
    const bool isNote = node.kind == NodeKind::FootnoteReference;
    QByteArray shape = '\x02' + QByteArray::number(int(node.kind)) + ' ' + QByteArray::number(int(node.alignment)) + ' ' + QByteArray::number(node.level)
        + (node.isHeader ? 'h' : '-') + (node.isOrdered ? 'o' : '-') + (node.isTight ? 't' : '-');
    if (node.kind == NodeKind::List && node.isOrdered)
        shape += ' ' + QByteArray::number(node.number);
    if (!isNote)
        shape += '\x03' + ast.view(node.literal).toByteArray() + '\x03' + (node.kind == NodeKind::CodeBlock ? languageOf(ast.view(node.url)) : ast.view(node.url)).toByteArray()
            + '\x03' + ast.view(node.title).toByteArray();
    shape += '\x03';
    // Of a picture's words only the letters count.
    if (node.kind == NodeKind::Image)
        return shape + ast.plainText(id).toUtf8() + '\x04';
    for (NodeId child = node.firstChild; child != -1; child = ast[child].next)
        shape += shapeOf(ast, child);
    return shape + '\x04';
}

/// Blanks where a block or line begins or ends do not show.
QByteArray plain(const QByteArray &shape)
{
    QByteArray plain;
    for (const char byte : shape) {
        const bool isMark = byte == '\x03' || byte == '\x04' || byte == '\x02';
        while (isMark && byte != '\x02' && plain.endsWith(' '))
            plain.chop(1);
        const bool isBlankAfterMark = byte == ' ' && (plain.isEmpty() || plain.endsWith('\x03') || plain.endsWith(' '));
        if (!isBlankAfterMark)
            plain += byte;
    }
    return plain;
}

} // namespace

MarkdownDialect articularDialect(const MarkdownDocument &document)
{
    const Ast &ast = document.ast();
    const auto between = [&ast](const char *opening, const char *ending) {
        return [&ast, opening, ending](NodeId id) -> MarkdownDialect::Written {
            return opening + ast.view(ast[id].literal).toByteArray() + ending;
        };
    };
    MarkdownDialect dialect;
    dialect.citation = between("[", "]");
    dialect.directive = between("{{", "}}");
    dialect.note = [&ast](NodeId id) -> MarkdownDialect::Written { return "[^" + QByteArray::number(ast[id].number) + ']'; };
    dialect.picture = [&ast](NodeId id, bool) -> MarkdownDialect::Written {
        const QByteArray title = ast[id].title.length > 0 ? ' ' + quotedTitle(ast.view(ast[id].title)) : QByteArray();
        return "![" + escapedMarkdown(ast.plainText(id).toUtf8(), false) + "](" + linkDestination(ast.view(ast[id].url)) + title + ')';
    };
    dialect.calloutOpening = [&ast](NodeId id) { return "[!" + ast.view(ast[id].literal).toByteArray() + "]\n"; };
    dialect.headingEnding = [](NodeId) { return QByteArray(); };
    dialect.linkAddress = [](const QString &address) { return address; };
    dialect.canBeCode = [](QByteArrayView) { return true; };
    return dialect;
}

std::optional<QByteArray> markdownOf(const MarkdownDocument &document, NodeId block, const MarkdownDialect &dialect, bool hasOtherMark)
{
    return Writer(document, dialect, hasOtherMark).write(block);
}

bool survivesWriting(const MarkdownDocument &document, NodeId block)
{
    const auto text = markdownOf(document, block, articularDialect(document));
    if (!text)
        return false;
    QByteArray whole = *text + '\n';
    for (const NodeId note : document.footnotes())
        whole += "\n[^" + QByteArray::number(document.ast()[note].number) + "]: note\n";
    const MarkdownDocument again = MarkdownDocument::parse(whole);
    QByteArray shape;
    for (const Block &one : again.blocks())
        shape += shapeOf(again.ast(), one.node);
    return plain(shape) == plain(shapeOf(document.ast(), block));
}

} // namespace articular
