// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewChecks.h"

#include "core/checks/CheckRunner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

const auto reviewerRule = u"req-reviewer"_s;
const auto approvalRule = u"rev-approval"_s;

Finding pending(const CheckContext &context, const QString &ruleId, const QString &message, const QString &why)
{
    Finding finding;
    finding.ruleId = ruleId;
    finding.level = Level::Error;
    finding.range = context.article.frontMatter().opening();
    finding.message = message;
    finding.why = why;
    return finding;
}

} // namespace

std::vector<RuleInfo> ReviewChecks::rules() const
{
    return {{reviewerRule, Level::Error, Stage::Export, Decision::None, u"https://www.nhs.uk/our-policies/content-policy/"_s},
            {approvalRule, Level::Error, Stage::Export, Decision::None, u"https://www.ecfr.gov/current/title-21/part-11/section-11.70"_s}};
}

void ReviewChecks::run(const CheckContext &context, std::vector<Finding> &findings) const
{
    findings.push_back(pending(context, reviewerRule, Review::tr("No medical reviewer has been asked to read this article."),
        Review::tr("Readers are told which physician reviewed the page, and when.")));
    findings.push_back(pending(context, approvalRule, Review::tr("No physician has approved this text yet, so it may not go out. You can export a draft."),
        Review::tr("Every medical article needs a physician's approval of exactly the text that readers will see.")));
}

CheckRegistry allChecks()
{
    CheckRegistry checks = builtInChecks();
    checks.push_back(std::make_unique<ReviewChecks>());
    return checks;
}

} // namespace articular
