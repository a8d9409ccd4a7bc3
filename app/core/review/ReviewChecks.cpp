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
const auto decisionsRule = u"rev-decisions-open"_s;
const auto eventsRule = u"rev-events"_s;

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

/// One finding for all claims, at the first one: the claims' own say what each is about.
void addUndecided(const CheckContext &context, std::vector<Finding> &findings)
{
    const QList<const LedgerEntry *> waiting = context.claims.unsettled();
    if (waiting.isEmpty())
        return;
    Finding finding = pending(context, decisionsRule,
        waiting.size() == 1 ? Review::tr("One claim still has to be decided about.")
                            : Review::tr("%1 claims still have to be decided about.").arg(waiting.size()),
        Review::tr("A text is approved only when a reviewer has decided about everything that it claims."));
    finding.range = waiting.first()->claim.range;
    finding.key = waiting.first()->claim.key;
    findings.push_back(finding);
}

/// A record that does not count may hold a decision that the approval needs.
void addDamagedRecords(const CheckContext &context, std::vector<Finding> &findings)
{
    if (!context.reviewProblems)
        return;
    for (const WorkspaceProblem &problem : *context.reviewProblems) {
        Finding finding = pending(context, eventsRule, problem.message,
            Review::tr("What was decided in review is kept in files beside the article. All others still count."));
        finding.file = problem.path;
        finding.range = {};
        findings.push_back(finding);
    }
}

} // namespace

std::vector<RuleInfo> ReviewChecks::rules() const
{
    return {{reviewerRule, Level::Error, Stage::Export, Decision::None, u"https://www.nhs.uk/our-policies/content-policy/"_s},
            {approvalRule, Level::Error, Stage::Export, Decision::None, u"https://www.ecfr.gov/current/title-21/part-11/section-11.70"_s},
            {decisionsRule, Level::Error, Stage::Approve, Decision::None, u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s},
            {eventsRule, Level::Error, Stage::Approve, Decision::None, u"https://www.ecfr.gov/current/title-21/part-11/section-11.10"_s}};
}

void ReviewChecks::run(const CheckContext &context, std::vector<Finding> &findings) const
{
    findings.push_back(pending(context, reviewerRule, Review::tr("No medical reviewer has been asked to read this article."),
        Review::tr("Readers are told which physician reviewed the page, and when.")));
    findings.push_back(pending(context, approvalRule, Review::tr("No physician has approved this text yet, so it may not go out. You can export a draft."),
        Review::tr("Every medical article needs a physician's approval of exactly the text that readers will see.")));
    addUndecided(context, findings);
    addDamagedRecords(context, findings);
}

CheckRegistry allChecks()
{
    CheckRegistry checks = builtInChecks();
    checks.push_back(std::make_unique<ReviewChecks>());
    return checks;
}

} // namespace articular
