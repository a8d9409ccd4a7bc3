// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the registered checks over an article and applies the clinic's levels.
#pragma once

#include "core/checks/Check.h"
#include "core/findings/Suppressions.h"

#include <functional>

namespace articular {

/// The checks that need neither review nor export: all of checks/rules.
CheckRegistry builtInChecks();

/// What the checks say about an article.
struct CheckResult
{
    QList<Finding> findings;              ///< in report order
    QList<SwitchedOffFinding> switchedOff;    ///< those that comments in the text switch off, in the same order
    QSet<QString> switchableRules;        ///< of the findings, those that the writer may switch off
};

class CheckRunner
{
public:
    explicit CheckRunner(CheckRegistry checks);

    /// Includes broken front matter (`fmt-yaml`), notes about keys (`fmt-keys`) and the
    /// workspace's broken files (`fmt-clinic`); while the front matter is broken, checks that need it stay silent. Checks
    /// that run only from a later step on than `stage` are left out.
    /// `giveWay` is asked between checks: once it says yes, the rest is left out and the result is of no use.
    CheckResult check(const CheckContext &context, Stage stage = Stage::Export, const std::function<bool()> &giveWay = {}) const;
    /// The findings of check() alone.
    QList<Finding> run(const CheckContext &context, Stage stage = Stage::Export) const { return check(context, stage).findings; }

    /// In catalogue order, the runner's own fmt-* rules first.
    std::vector<RuleInfo> rules() const;

private:
    /// Of the rule with this very id, else of the style that it belongs to (lan-plain for lan-plain.Utilize).
    RuleInfo infoOf(const Finding &finding, const ClinicProfile &profile) const;
    /// The rule or style of this name, the clinic's own among them.
    std::optional<RuleInfo> ruleNamed(const QString &id, const CheckContext &context) const;
    /// Before comments in the text have their say.
    CheckResult allFindings(const CheckContext &context, Stage stage, const std::function<bool()> &giveWay) const;
    void complete(const CheckContext &context, const RuleInfo &rule, Finding &finding) const;

    CheckRegistry m_checks;
    std::vector<std::vector<RuleInfo>> m_rulesOfChecks; ///< same order as m_checks
    QHash<QString, RuleInfo> m_rules;
};

/// The level that a clinic gives to a finding of a rule; nothing when the clinic switched the rule off, or never on. What the rule is
/// about gets the clinic's level; lesser matters of the same rule are lowered by it, never raised. The fmt-* rules, which
/// say that a file cannot be read, and the rev-* rules, on which approval rests, keep theirs.
std::optional<Level> levelFor(const RuleInfo &rule, Level own, const ClinicProfile &profile);

/// Finding for a file that could not be read at all: not UTF-8, NUL bytes, too large (`fmt-file`).
Finding unreadableFileFinding(const QString &path, const Error &error, const QByteArray &bytes);

} // namespace articular
