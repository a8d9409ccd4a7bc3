// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class TableCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(TableCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"a11y-table"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.w3.org/WAI/tutorials/tables/"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const Ast &ast = context.body.ast();
        std::optional<LineIndex> lines;
        for (NodeId id = 0; id < NodeId(ast.nodes.size()); ++id) {
            if (ast[id].kind != NodeKind::TableRow || !ast[id].isHeader)
                continue;
            int empty = 0, cells = 0;
            for (NodeId cell = ast[id].firstChild; cell != -1; cell = ast[cell].next) {
                ++cells;
                empty += isEmpty(ast, cell) ? 1 : 0;
            }
            if (empty == 0)
                continue;
            if (!lines)
                lines.emplace(context.article.text());
            findings.push_back(problemAt(u"a11y-table"_s, Level::Warning, linesOf(*lines, ast[id]),
                empty == cells ? tr("The table's first row, which names its columns, is empty.")
                               : tr("A column of this table has no name in its first row."),
                tr("Screen readers say the column's name with each cell; without one a number means nothing.")));
        }
    }

private:
    static bool isEmpty(const Ast &ast, NodeId cell)
    {
        return ast.plainText(cell).trimmed().isEmpty();
    }
};

} // namespace

std::unique_ptr<Check> tableCheck()
{
    return std::make_unique<TableCheck>();
}

} // namespace articular
