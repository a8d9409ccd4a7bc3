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
        if (flag == ClaimsReviewFlag::Required)
            return;
        if (flag == ClaimsReviewFlag::NotRequired) {
            if (context.claims.hasClaims())
                findings.push_back(contradiction(context));
            return;
        }
        Finding finding = detailProblem(context, u"req-claims-flag"_s, Level::Error, u"medical-claims-review"_s,
            flag == ClaimsReviewFlag::Absent
                ? tr("The article does not say whether its medical claims need a review.")
                : tr("The answer about the medical-claims review can only be “required” or “not-required”."),
            why());
        finding.fix = askForReview(context);
        findings.push_back(finding);
    }

private:
    static Finding contradiction(const CheckContext &context)
    {
        const auto first = std::ranges::find_if(context.claims.entries(), [](const LedgerEntry &entry) {
            return entry.claim.isClaim && !entry.isInClinicText() && entry.state() != ClaimState::NotAClaim;
        });
        Finding finding = detailProblem(context, u"req-claims-flag"_s, Level::Error, u"medical-claims-review"_s,
            tr("The article says that it needs no review of medical claims, but it makes some: “%1”").arg(first->claim.text.left(80)), why());
        finding.fix = askForReview(context);
        return finding;
    }

    static std::optional<Fix> askForReview(const CheckContext &context)
    {
        return fixOf(tr("Ask for the review"), context.article.frontMatter().setScalar(u"medical-claims-review"_s, u"required"_s));
    }

    static QString why() { return tr("A reviewer has to know whether the text claims anything about health before it goes out."); }
};

} // namespace

std::unique_ptr<Check> claimsFlagCheck()
{
    return std::make_unique<ClaimsFlagCheck>();
}

} // namespace articular
