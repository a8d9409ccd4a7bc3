// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckRunner.h"

#include "core/checks/FileProblems.h"
#include "core/checks/RepeatedClaims.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

void addFingerprints(const CheckContext &context, QList<Finding> &findings)
{
    Fingerprints::Ordinals ordinals;
    for (Finding &finding : findings) {
        if (!finding.fingerprint.isEmpty())
            continue;                     // a claim has its own
        const bool isInBody = finding.file == context.article.path() && finding.key.isEmpty()
                              && finding.range.start >= context.article.bodyStart();
        finding.fingerprint = isInBody ? context.fingerprints.at(finding.ruleId, finding.range.start, ordinals)
                                       : Fingerprints::ofText(finding.ruleId, finding.key, {}, {}, ordinals);
    }
}

/// Saves the work of a check of which every rule is off.
bool isWanted(const std::vector<RuleInfo> &rules, const ClinicProfile &profile)
{
    return std::ranges::any_of(rules, [&profile](const RuleInfo &rule) {
        return levelFor(rule, rule.level, profile).has_value();
    });
}

} // namespace

CheckRunner::CheckRunner(CheckRegistry checks)
    : m_checks(std::move(checks))
{
    for (const RuleInfo &rule : rules())
        m_rules.insert(rule.id, rule);
    for (const std::unique_ptr<Check> &check : m_checks)
        m_rulesOfChecks.push_back(check->rules());
}

std::vector<RuleInfo> CheckRunner::rules() const
{
    std::vector<RuleInfo> all = fileRules();
    for (const std::unique_ptr<Check> &check : m_checks) {
        for (RuleInfo &rule : check->rules())
            all.push_back(std::move(rule));
    }
    return all;
}

QList<Finding> CheckRunner::run(const CheckContext &context, Stage stage) const
{
    const bool isReadable = !context.article.frontMatter().problem();
    std::vector<Finding> found;
    reportFileProblems(context, found);
    for (size_t i = 0; i < m_checks.size(); ++i) {
        const bool canRun = m_checks[i]->runsFrom() <= stage && (isReadable || !m_checks[i]->needsDetails());
        if (canRun && isWanted(m_rulesOfChecks[i], context.workspace.profile()))
            m_checks[i]->run(context, found);
    }
    QList<Finding> findings;
    for (Finding &finding : found) {
        const RuleInfo rule = infoOf(finding, context.workspace.profile());
        const auto level = levelFor(rule, finding.level, context.workspace.profile());
        if (!level)
            continue;
        finding.level = *level;
        complete(context, rule, finding);
        findings.push_back(std::move(finding));
    }
    leaveMoreSpecific(context, findings);
    std::ranges::sort(findings, comesBefore);
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
    addFingerprints(context, findings);
    return findings;
}

RuleInfo CheckRunner::infoOf(const Finding &finding, const ClinicProfile &profile) const
{
    const auto own = m_rules.constFind(finding.ruleId);
    if (own != m_rules.cend())
        return *own;
    const QString style = finding.ruleId.section(u'.', 0, 0);
    RuleInfo info = m_rules.value(style);
    // The rule of a style has the level that its file gives it.
    if (info.id.isEmpty() || profile.checkLevels.contains(finding.ruleId))
        info.level = finding.level;
    info.id = profile.checkLevels.contains(finding.ruleId) ? finding.ruleId : style;
    return info;
}

void CheckRunner::complete(const CheckContext &context, const RuleInfo &rule, Finding &finding) const
{
    if (finding.file.isEmpty())
        finding.file = context.article.path();
    if (finding.link.isEmpty())
        finding.link = rule.link;
    if (finding.decision == Decision::None)
        finding.decision = rule.decision;
    if (finding.level == Level::Error)
        finding.blocks = rule.blocks == Stage::None ? Stage::Submit : rule.blocks;
    else
        finding.blocks = Stage::None;
}

std::optional<Level> levelFor(const RuleInfo &rule, Level own, const ClinicProfile &profile)
{
    const QString wanted = profile.checkLevels.value(rule.id);
    const bool isFixed = rule.id.startsWith("fmt-"_L1) || rule.id.startsWith("rev-"_L1);
    if (isFixed)
        return own;
    if (wanted.isEmpty() ? rule.isOffByDefault : wanted == "off"_L1)
        return std::nullopt;
    if (wanted.isEmpty())
        return own;
    const Level level = wanted == "error"_L1 ? Level::Error : wanted == "warning"_L1 ? Level::Warning : Level::Info;
    return own == rule.level ? level : std::min(own, level);
}

} // namespace articular
