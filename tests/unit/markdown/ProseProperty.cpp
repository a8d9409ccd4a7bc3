// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/markdown/ProseProperty.h"

#include <QHash>

namespace articular::test {

using namespace Qt::StringLiterals;

namespace {

/// What the named references of the specification and of our random texts stand for.
QString decodedReference(const QByteArray &reference)
{
    static const QHash<QByteArray, QString> names{
        {"&amp;", u"&"_s},      {"&lt;", u"<"_s},       {"&gt;", u">"_s},
        {"&quot;", u"\""_s},    {"&nbsp;", u"\u00A0"_s}, {"&copy;", u"©"_s},
        {"&AElig;", u"Æ"_s},    {"&auml;", u"ä"_s},     {"&ouml;", u"ö"_s},
        {"&Dcaron;", u"Ď"_s},   {"&frac34;", u"¾"_s},   {"&HilbertSpace;", u"ℋ"_s},
        {"&ngE;", u"≧̸"_s},     {"&nGt;", u"≫⃒"_s},     {"&DifferentialD;", u"ⅆ"_s},
        {"&ClockwiseContourIntegral;", u"∲"_s},
    };
    return names.value(reference, u"(unknown)"_s);
}

/// Whether a slice of Markdown that is no verbatim text stands for `text`.
bool decodesTo(QByteArray slice, const QString &text)
{
    if (slice == QByteArray(1, '\0'))
        return text == QChar(0xFFFD);
    if (slice == "\t")
        return !text.isEmpty() && text.trimmed().isEmpty();
    if (slice.startsWith('&') && slice.endsWith(';')) {
        bool isNumber = false;
        QByteArrayView digits = QByteArrayView(slice).sliced(1).chopped(1);
        if (digits.startsWith('#')) {
            const bool isHexadecimal = digits.size() > 1 && (digits[1] == 'x' || digits[1] == 'X');
            const uint value = digits.sliced(isHexadecimal ? 2 : 1).toByteArray().toUInt(&isNumber, isHexadecimal ? 16 : 10);
            const bool isCharacter = isNumber && value != 0 && value <= 0x10FFFF && !(value >= 0xD800 && value < 0xE000);
            const char32_t character = isCharacter ? value : 0xFFFD;
            return text == QString::fromUcs4(&character, 1);
        }
        return text == decodedReference(slice);
    }
    if (slice == "\\\\|")
        slice = "\\|";
    if (slice.size() == 2 && slice.startsWith('\\') && slice[1] != '\n' && slice[1] != '\r')
        return text == QString(QLatin1Char(slice[1]));
    const bool endsLine = slice.endsWith('\n') || slice.endsWith('\r');
    if (endsLine && slice.startsWith('\\'))
        slice = slice.sliced(1);
    return endsLine && slice.trimmed().isEmpty() && text == u" ";
}

/// What the tree says that a reader sees of a leaf.
QString treeText(const Ast &ast, NodeId leaf)
{
    QString text;
    ast.visit(leaf, [&](NodeId node) {
        for (NodeId above = ast[node].parent; above != leaf && node != leaf; above = ast[above].parent) {
            if (ast[above].kind == NodeKind::Image)
                return;
        }
        const NodeKind kind = ast[node].kind;
        if (kind == NodeKind::Text || kind == NodeKind::Code)
            text += ast.text(ast[node].literal);
        else if (kind == NodeKind::SoftBreak || kind == NodeKind::LineBreak)
            text += u' ';
    });
    return text;
}

QString problemOfBlock(const MarkdownDocument &document, const ProseBlock &block)
{
    if (block.text != treeText(document.ast(), block.node))
        return QStringLiteral("text is %1 but the tree says %2").arg(block.text, treeText(document.ast(), block.node));
    qsizetype textAt = 0, sourceAt = 0;
    for (const ProseRun &run : block.runs) {
        if (run.textStart != textAt || run.textLength <= 0)
            return QStringLiteral("runs do not cover the text at %1").arg(textAt);
        if (run.source.start < sourceAt || run.source.length <= 0 || run.source.end() > document.source().size())
            return QStringLiteral("sources overlap or leave the file at %1").arg(run.source.start);
        textAt += run.textLength;
        sourceAt = run.source.end();
        const QByteArray slice = document.source().sliced(run.source.start, run.source.length);
        const QString text = block.text.sliced(run.textStart, run.textLength);
        if (block.isExact && (run.isVerbatim ? slice != text.toUtf8() : !decodesTo(slice, text)))
            return QStringLiteral("‘%1’ stands at ‘%2’").arg(text, QString::fromUtf8(slice));
        if (block.isExact && block.sourceRange(run.textStart, run.textLength) != run.source)
            return QStringLiteral("sourceRange() of ‘%1’ is not its run's").arg(text);
    }
    return textAt == block.text.size() ? QString() : QStringLiteral("text goes on behind the last run");
}

bool hasMarks(NodeKind kind, const QByteArray &slice)
{
    switch (kind) {
    case NodeKind::Image: return slice.startsWith("![") && (slice.endsWith(')') || slice.endsWith(']'));
    case NodeKind::Code: return slice.size() > 2 && slice.startsWith('`') && slice.endsWith('`');
    case NodeKind::RawHtml:
    case NodeKind::InlineComment: return slice.startsWith('<') && slice.endsWith('>');
    case NodeKind::FootnoteReference: return slice.startsWith("[^") && slice.endsWith(']');
    case NodeKind::Citation: return slice.startsWith("[@") && slice.endsWith(']');
    case NodeKind::Link:
        if (slice.startsWith('['))
            return slice.endsWith(')') || slice.endsWith(']');
        return slice.startsWith('<') ? slice.endsWith('>') : !slice.isEmpty();
    default: return false;
    }
}

QString problemOfInline(const MarkdownDocument &document, const ProseRuns &prose, const InlineRange &range)
{
    const Node &node = document.ast()[range.node];
    const QByteArray slice = document.source().sliced(range.source.start, range.source.length);
    if (!hasMarks(node.kind, slice))
        return QStringLiteral("inline of kind %1 stands at ‘%2’").arg(int(node.kind)).arg(QString::fromUtf8(slice));
    if (prose.inlineOf(range.node) != &range)
        return QStringLiteral("an inline is not found by its node");
    const QByteArray address = document.source().sliced(range.destination.start, range.destination.length);
    const bool isWritten = !range.destination.isEmpty() && !address.contains('\\') && !address.contains('&')
                           && !address.contains('\0');
    if (isWritten && !document.ast().view(node.url).endsWith(address))
        return QStringLiteral("address ‘%1’ is not ‘%2’").arg(QString::fromUtf8(address), document.ast().text(node.url));
    const bool isInside = range.label.start >= range.source.start && range.label.end() <= range.source.end();
    return range.label.isEmpty() || isInside ? QString() : QStringLiteral("a label leaves its link");
}

} // namespace

QString proseProblem(const MarkdownDocument &document, const ProseRuns &prose)
{
    bool isExact = true;
    for (const ProseBlock &block : prose.blocks()) {
        isExact = isExact && block.isExact;
        const QString problem = problemOfBlock(document, block);
        if (!problem.isEmpty())
            return problem;
    }
    for (const InlineRange &range : prose.inlines()) {
        const QString problem = isExact ? problemOfInline(document, prose, range) : QString();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

int coarseBlocks(const ProseRuns &prose)
{
    return int(std::ranges::count_if(prose.blocks(), [](const ProseBlock &block) { return !block.isExact; }));
}

} // namespace articular::test
