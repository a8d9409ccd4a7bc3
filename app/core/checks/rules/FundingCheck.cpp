// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Kinds of claims that speak for a treatment.
bool promotes(ClaimType type)
{
    switch (type) {
    case ClaimType::CureGuarantee:
    case ClaimType::Efficacy:
    case ClaimType::Disease:
    case ClaimType::SafetyAbsolute:
    case ClaimType::Superiority:
    case ClaimType::Duration:
        return true;
    default:
        return false;
    }
}

class FundingCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(FundingCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-funding"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.hon.ch/HONcode/Guidelines/guidelines.html"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleMetadata &details = context.article.metadata();
        if (!details.funding.trimmed().isEmpty() || !isBegun(context) || !promotesTreatment(context))
            return;
        Finding finding = detailProblem(context, u"req-funding"_s, Level::Warning, u"funding"_s,
            tr("The article speaks for a treatment, but does not say who offers it or who paid for the text."),
            tr("Readers weigh what they read better when they know who earns by it."));
        const QString statement = isSpanish(context) ? u"Ofrecemos este tratamiento."_s : u"We offer this treatment."_s;
        finding.fix = fixOf(tr("Say “%1”").arg(statement),
                            context.article.frontMatter().setScalar(u"funding"_s, statement));
        findings.push_back(finding);
    }

private:
    static bool promotesTreatment(const CheckContext &context)
    {
        if (context.article.metadata().type == "procedure"_L1)
            return true;
        return std::ranges::any_of(context.claims.entries(), [](const LedgerEntry &entry) {
            const Claim &claim = entry.claim;
            return claim.isClaim && claim.place != ClaimPlace::ClinicText && std::ranges::any_of(claim.types, promotes);
        });
    }
};

} // namespace

std::unique_ptr<Check> fundingCheck()
{
    return std::make_unique<FundingCheck>();
}

} // namespace articular
