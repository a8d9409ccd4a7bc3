// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/findings/Suppressions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class RawHtmlCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(RawHtmlCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"str-raw-html"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://spec.commonmark.org/0.31.2/#raw-html"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const Ast &ast = context.body.ast();
        std::optional<LineIndex> lines;
        for (NodeId id = 0; id < NodeId(ast.nodes.size()); ++id) {
            const Node &node = ast[id];
            const bool isBlock = node.kind == NodeKind::RawHtmlBlock || node.kind == NodeKind::Comment;
            const bool isInline = node.kind == NodeKind::RawHtml || node.kind == NodeKind::InlineComment;
            if (!isBlock && !isInline)
                continue;
            if (!lines)
                lines.emplace(context.article.text());
            const InlineRange *place = isInline ? context.prose.inlineOf(id) : nullptr;
            const TextRange range = place ? place->source : linesOf(*lines, node);
            if (node.kind == NodeKind::RawHtmlBlock || node.kind == NodeKind::RawHtml)
                findings.push_back(htmlProblem(ast.text(node.literal), range, isInline));
            else if (!isSuppressionComment(ast.view(node.literal)))
                findings.push_back(commentProblem(range));
        }
    }

private:
    static Finding htmlProblem(const QString &html, TextRange range, bool isInline)
    {
        static const QRegularExpression active(
            uR"(<\s*/?\s*(?:script|iframe|style|object|embed|form)\b|\son[a-z]+\s*=)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isActive = active.match(html).hasMatch();
        Finding finding = problemAt(u"str-raw-html"_s, isActive ? Level::Error : Level::Warning, range,
            isActive ? tr("Program code of a web page cannot be part of an article.")
                     : tr("Web page code (HTML) is shown to readers as it is written here."),
            tr("Code from elsewhere could change the clinic's page, so it is never passed through."));
        if (isInline)
            finding.fix = Fix{tr("Remove it"), {{range, {}}}};
        return finding;
    }

    static Finding commentProblem(TextRange range)
    {
        return problemAt(u"str-raw-html"_s, Level::Info, range, tr("This comment is not published."),
            tr("Comments stay in the article's file; readers never see them."));
    }
};

} // namespace

std::unique_ptr<Check> rawHtmlCheck()
{
    return std::make_unique<RawHtmlCheck>();
}

} // namespace articular
