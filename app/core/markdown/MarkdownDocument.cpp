// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/MarkdownDocument.h"

#include "core/markdown/Citations.h"
#include "core/markdown/MarkdownParser.h"

namespace articular {

MarkdownDocument MarkdownDocument::parse(const QByteArray &text, qsizetype bodyStart)
{
    return MarkdownParser::parse(text, bodyStart);
}

Directive MarkdownDocument::directive(NodeId id) const
{
    Directive result;
    QString rest = m_ast.text(m_ast[id].literal).trimmed();
    const auto takeWord = [&rest] {
        qsizetype end = 0;
        while (end < rest.size() && !rest[end].isSpace())
            ++end;
        const QString word = rest.first(end);
        rest = rest.sliced(end).trimmed();
        return word;
    };
    result.name = takeWord();
    if (!rest.startsWith(u'"'))
        result.argument = takeWord();
    if (rest.size() >= 2 && rest.startsWith(u'"') && rest.endsWith(u'"'))
        result.title = rest.sliced(1, rest.size() - 2);
    return result;
}

QList<CitationItem> MarkdownDocument::citation(NodeId id) const
{
    return citationItems(m_ast.view(m_ast[id].literal));
}

} // namespace articular
