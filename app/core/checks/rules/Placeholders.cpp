// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// "XXX syndrome" and the karyotype 47,XXX are medicine; [sic] and [1] are editing.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        uR"((?<prompt>\[(?![\^@!]|sic\]|\d+[,\s\d–-]*\]|…\]|\.\.\.\])(?=[^\[\]]*\p{L})[^\[\]]{2,}\]))"
        uR"(|\b(?:TODO|TBD|FIXME)\b)"
        uR"(|(?<!,)(?<!,\s)\bXXX\b(?!\s+(?i:syndrome|chromosom|karyotype|female|girl|women)))"
        uR"(|(?i:\blorem\s+ipsum\b))"
        uR"(|\?{3,})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const ProseRun *runAt(const ProseBlock &block, qsizetype position)
{
    const auto after = std::ranges::upper_bound(block.runs, position, {}, &ProseRun::textStart);
    return after == block.runs.begin() ? nullptr : &*std::prev(after);
}

/// Whether a character stands in the source as it is, and not in code.
bool isPlainText(const ProseBlock &block, const Ast &ast, qsizetype position)
{
    const ProseRun *run = runAt(block, position);
    return run && run->isVerbatim && !run->isCode && run->node != -1 && ast[run->node].kind == NodeKind::Text;
}

} // namespace

QList<Placeholder> placeholdersIn(const QString &text)
{
    QList<Placeholder> found;
    auto matches = pattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.push_back({match.capturedStart(), match.capturedLength(), match.capturedLength(u"prompt"_s) > 0});
    }
    return found;
}

QList<Placeholder> placeholdersIn(const ProseBlock &block, const Ast &ast)
{
    QList<Placeholder> found = placeholdersIn(block.text);
    if (!block.isExact)
        return found;
    found.removeIf([&](const Placeholder &placeholder) {
        return !isPlainText(block, ast, placeholder.start)
            || !isPlainText(block, ast, placeholder.start + placeholder.length - 1);
    });
    return found;
}

} // namespace articular
