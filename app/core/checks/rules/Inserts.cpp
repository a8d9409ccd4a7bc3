// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Inserts.h"

#include "core/checks/rules/Problems.h"
#include "core/document/LineIndex.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The directive stands alone on its lines, but perhaps inside a quote or list item.
TextRange bracketsIn(const QByteArray &text, TextRange lines)
{
    const QByteArrayView source = QByteArrayView(text).sliced(lines.start, lines.length);
    const qsizetype open = source.indexOf("{{");
    const qsizetype close = source.lastIndexOf("}}");
    if (open < 0 || close < open)
        return lines;
    return TextRange::between(lines.start + open, lines.start + close + 2);
}

} // namespace

QList<Insert> insertsOf(const CheckContext &context)
{
    QList<Insert> inserts;
    std::optional<LineIndex> lines;
    const Ast &ast = context.body.ast();
    for (NodeId id = 0; id < NodeId(ast.nodes.size()); ++id) {
        if (ast[id].kind != NodeKind::Directive)
            continue;
        if (!lines)
            lines.emplace(context.article.text());
        inserts.push_back({context.body.directive(id), bracketsIn(context.article.text(), linesOf(*lines, ast[id]))});
    }
    return inserts;
}

std::optional<ClinicText::Kind> textKind(const QString &directiveName)
{
    if (directiveName == "disclaimer"_L1)
        return ClinicText::Kind::Disclaimer;
    if (directiveName == "cta"_L1)
        return ClinicText::Kind::CallToAction;
    if (directiveName == "notice"_L1)
        return ClinicText::Kind::Notice;
    return std::nullopt;
}

QStringList idsOnPage(const CheckContext &context, ClinicText::Kind kind)
{
    QStringList ids = kind == ClinicText::Kind::Disclaimer ? context.disclaimers()
                      : kind == ClinicText::Kind::Notice   ? context.notices()
                                                           : context.callsToAction();
    for (const Insert &insert : insertsOf(context)) {
        if (textKind(insert.directive.name) == kind)
            ids << insert.directive.argument;
    }
    return ids;
}

bool appliesIn(const ClinicText &text, const QStringList &jurisdictions)
{
    if (text.jurisdictions.isEmpty())
        return true;
    return std::ranges::any_of(jurisdictions, [&text](const QString &jurisdiction) {
        return text.jurisdictions.contains(jurisdiction) || text.jurisdictions.contains(jurisdiction.section(u'-', 0, 0));
    });
}

} // namespace articular
