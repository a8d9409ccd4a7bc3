// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class ClaimsFlagCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ClaimsFlagCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-claims-flag"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ClaimsReviewFlag flag = context.article.metadata().claimsReview;
        if (flag == ClaimsReviewFlag::Required || flag == ClaimsReviewFlag::NotRequired)
            return;
        Finding finding = detailProblem(context, u"req-claims-flag"_s, Level::Error, u"medical-claims-review"_s,
            flag == ClaimsReviewFlag::Absent
                ? tr("The article does not say whether its medical claims need a review.")
                : tr("The answer about the medical-claims review can only be “required” or “not-required”."),
            tr("A reviewer has to know whether the text claims anything about health before it goes out."));
        finding.fix = fixOf(tr("Ask for the review"),
            context.article.frontMatter().setScalar(u"medical-claims-review"_s, u"required"_s));
        findings.push_back(finding);
    }
};

} // namespace

std::unique_ptr<Check> claimsFlagCheck()
{
    return std::make_unique<ClaimsFlagCheck>();
}

} // namespace articular
