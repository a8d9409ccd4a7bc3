// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class DateCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(DateCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-date"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://doi.org/10.1001/jama.1997.03540390074039"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleMetadata &details = context.article.metadata();
        if (details.date.isValid())
            return;
        Finding finding = detailProblem(context, u"req-date"_s, Level::Warning, u"date"_s,
            details.dateText.isEmpty()
                ? tr("The article has no date.")
                : tr("“%1” is not a date that can be read; write it like %2.")
                      .arg(details.dateText, context.today.toString(Qt::ISODate)),
            tr("Readers of health information must be able to see how old it is."));
        finding.fix = fixOf(tr("Set it to today"),
            context.article.frontMatter().setScalar(u"date"_s, context.today.toString(Qt::ISODate)));
        findings.push_back(finding);
    }
};

} // namespace

std::unique_ptr<Check> dateCheck()
{
    return std::make_unique<DateCheck>();
}

} // namespace articular
