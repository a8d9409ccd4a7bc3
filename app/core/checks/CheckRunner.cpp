// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckRunner.h"

#include "core/checks/FileProblems.h"
#include "core/checks/RepeatedClaims.h"
#include "core/checks/SwitchedOff.h"
#include "core/checks/prose/RulePack.h"

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

CheckResult CheckRunner::check(const CheckContext &context, Stage stage, const std::function<bool()> &giveWay) const
{
    CheckResult result = allFindings(context, stage, giveWay);
    if (giveWay && giveWay())
        return result;
    addFingerprints(context, result.findings);
    QList<Finding> problems;
    const auto rule = [&](const QString &id) { return ruleNamed(id, context); };
    result.switchedOff = takeSwitchedOff(context, rule, result.findings, problems);
    if (!problems.isEmpty()) {
        for (Finding &problem : problems)
            complete(context, m_rules.value(problem.ruleId), problem);
        addFingerprints(context, problems);
        result.findings += problems;
        std::ranges::sort(result.findings, comesBefore);
    }
    return result;
}

CheckResult CheckRunner::allFindings(const CheckContext &context, Stage stage, const std::function<bool()> &giveWay) const
{
    const bool isReadable = !context.article.frontMatter().problem();
    std::vector<Finding> found;
    reportFileProblems(context, found);
    for (size_t i = 0; i < m_checks.size() && !(giveWay && giveWay()); ++i) {
        const bool canRun = m_checks[i]->runsFrom() <= stage && (isReadable || !m_checks[i]->needsDetails());
        if (canRun && isWanted(m_rulesOfChecks[i], context.workspace.profile()))
            m_checks[i]->run(context, found);
    }
    CheckResult result;
    if (giveWay && giveWay())
        return result;                    // thousands of findings take long to put in order
    QList<Finding> &findings = result.findings;
    for (Finding &finding : found) {
        const RuleInfo rule = infoOf(finding, context.workspace.profile());
        const auto level = levelFor(rule, finding.level, context.workspace.profile());
        if (!level)
            continue;
        finding.level = *level;
        if (canBeSwitchedOff(rule, context.workspace.profile()))
            result.switchableRules.insert(finding.ruleId);
        complete(context, rule, finding);
        findings.push_back(std::move(finding));
    }
    leaveMoreSpecific(context, findings);
    std::ranges::sort(findings, comesBefore);
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
    return result;
}

std::optional<RuleInfo> CheckRunner::ruleNamed(const QString &id, const CheckContext &context) const
{
    const auto own = m_rules.constFind(id);
    if (own != m_rules.cend())
        return *own;
    for (const RulePack *pack : {&builtInRules(), context.clinicRules}) {
        if (!pack)
            continue;
        for (const auto &rule : pack->rules()) {
            const RuleDefinition &definition = rule->definition();
            if (definition.style != id && definition.id != id)
                continue;
            RuleInfo info = m_rules.value(definition.style);
            info.id = id;
            if (definition.id == id)
                info.level = definition.level;
            if (definition.id == id && definition.decision != Decision::None)
                info.decision = definition.decision;
            return info;
        }
    }
    return std::nullopt;
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
