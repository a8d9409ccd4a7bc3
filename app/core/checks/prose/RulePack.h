// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled rules with their index: made once, run over many articles from any thread. Knows neither the catalogue nor the
// clinic's levels.
#pragma once

#include "core/checks/prose/ProseRule.h"
#include "core/checks/prose/RuleIndex.h"

namespace articular {

/// Expressions of rules that are tested with the program are compiled when they are first tried, others at once.
enum class PatternTrust { Checked, Tested };

class RulePack
{
public:
    RulePack() = default;
    /// Reads and compiles rule files; what cannot be used is left out and noted behind `problems`.
    explicit RulePack(const QList<RuleSource> &sources, PatternTrust trust = PatternTrust::Checked,
                      QList<RuleProblem> problems = {});

    const std::vector<std::unique_ptr<ProseRule>> &rules() const { return m_rules; }
    const QList<RuleProblem> &problems() const { return m_problems; }
    /// The rule with an id; null when there is none.
    const RuleDefinition *find(const QString &id) const;
    QStringList styles() const;
    /// How many expressions have to be tried on every text.
    qsizetype alwaysTried() const { return m_index.alwaysTried(); }

    /// Appends the findings of all rules that hold in the article's jurisdictions, and `slow` patterns that were given up
    /// because they took more than `budget`.
    void run(const std::vector<ProseText> &texts, const CheckContext &context, std::vector<Finding> &findings,
             QList<RuleProblem> &slow, const WorkBudget &budget = {}) const;

private:
    friend class RuleRun;
    struct PatternOwner
    {
        int rule = 0;
        int pattern = 0;
    };

    void add(std::unique_ptr<ProseRule> rule, const RuleSource &source, PatternTrust trust);

    std::vector<std::unique_ptr<ProseRule>> m_rules;
    QList<QByteArray> m_texts;            ///< of the file of each rule, for the line of a pattern
    std::vector<PatternOwner> m_owners;   ///< by the index's number
    RuleIndex m_index;
    QList<RuleProblem> m_problems;
};

/// The rules that come with the program. Read and compiled at the first call.
const RulePack &builtInRules();

/// The clinic's own rules, or null when it has none; a style with the name of a built-in one is left out and noted.
std::shared_ptr<const RulePack> clinicRules(const Workspace &workspace);

} // namespace articular
