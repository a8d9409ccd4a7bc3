// SPDX-License-Identifier: GPL-3.0-or-later
// A rule that is ready to run: patterns to find, and what follows from where they were found. One source file a kind.
#pragma once

#include "core/checks/prose/Pattern.h"
#include "core/checks/prose/ProseFixes.h"

#include <span>

namespace articular {

/// A pattern of a rule was found.
struct Hit
{
    const ProseText *text = nullptr;
    int pattern = 0;                      ///< index into the rule's patterns
    Stretch stretch;
    QStringList captured;
};

/// Takes what a rule found in one article and makes findings of it.
class RuleReport
{
public:
    RuleReport(const RuleDefinition &rule, const CheckContext &context, std::vector<Finding> &findings)
        : m_rule(rule), m_context(context), m_findings(findings) {}

    const CheckContext &context() const { return m_context; }
    /// `words` fill the %s of the message in order. The fix must not touch the one before it; then it is left out.
    void add(const ProseText &text, const Stretch &stretch, const QStringList &words, std::optional<Fix> fix = {});

private:
    const RuleDefinition &m_rule;
    const CheckContext &m_context;
    std::vector<Finding> &m_findings;
    int m_count = 0;
    const ProseText *m_lastText = nullptr;
    qsizetype m_lastEditEnd = -1;         ///< of the fixes in m_lastText
};

class ProseRule
{
public:
    explicit ProseRule(RuleDefinition definition);
    virtual ~ProseRule() = default;
    ProseRule(const ProseRule &) = delete;
    ProseRule &operator=(const ProseRule &) = delete;

    const RuleDefinition &definition() const { return m_definition; }
    /// What the rule looks for, then its exceptions.
    const std::vector<Pattern> &patterns() const { return m_patterns; }
    /// Patterns that are expressions of the rule file and cannot be compiled.
    QList<RuleProblem> problems() const;

    /// Whether only the whole article tells: judge() is then called once, with all hits.
    virtual bool spansTexts() const { return false; }
    /// Whether judge() is wanted for texts without a hit too.
    virtual bool wantsEveryText() const { return false; }
    /// `hits` are in order of place, those of exceptions are gone. `text` is null for a rule that spans texts.
    virtual void judge(const ProseText *text, std::span<const Hit> hits, RuleReport &report) const = 0;

    /// Hits in order, without those that an exception covers or that lie outside the rule's places.
    std::vector<Hit> relevant(std::vector<Hit> hits, const CheckContext &context) const;

protected:
    void addPattern(const PlacedText &source, bool isWord = true);
    void setNeeds(PatternNeeds needs);
    /// After the last addPattern().
    void addExceptions();
    /// Without hits that overlap an earlier or longer one.
    static std::vector<Hit> apart(std::span<const Hit> hits);
    static QString wordsOf(const Hit &hit) { return hit.text->text().sliced(hit.stretch.start, hit.stretch.length); }

private:
    const RuleDefinition m_definition;
    std::vector<Pattern> m_patterns;
    size_t m_firstException = 0;
};

std::unique_ptr<ProseRule> existenceRule(RuleDefinition definition);
std::unique_ptr<ProseRule> substitutionRule(RuleDefinition definition);
std::unique_ptr<ProseRule> occurrenceRule(RuleDefinition definition);
std::unique_ptr<ProseRule> repetitionRule(RuleDefinition definition);
std::unique_ptr<ProseRule> consistencyRule(RuleDefinition definition);
std::unique_ptr<ProseRule> conditionalRule(RuleDefinition definition);

} // namespace articular
