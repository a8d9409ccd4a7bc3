// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and articles written in tests, and what the rules find in the articles.
#pragma once

#include "core/checks/CheckSubject.h"
#include "core/checks/prose/RulePack.h"

namespace articular::test {

/// A rule file of the style "test".
inline RuleSource ruleSource(const QByteArray &text, const QString &name = QStringLiteral("Rule"))
{
    return {QStringLiteral("test"), name, QStringLiteral("/clinic/rules/test/") + name + QStringLiteral(".yml"), text};
}

/// What one pack finds in one article, with the article's text.
class RuleResult
{
public:
    RuleResult(const RulePack &pack, const QByteArray &text, const WorkBudget &budget = {})
        : m_text(text), m_subject(Article({}, text), m_workspace, {2026, 11, 22})
    {
        std::vector<Finding> findings;
        pack.run(proseTextsOf(m_subject.context()), m_subject.context(), findings, m_slow, budget);
        m_findings = {findings.begin(), findings.end()};
    }
    RuleResult(const QByteArray &rule, const QByteArray &text) : RuleResult(RulePack({ruleSource(rule)}), text) {}

    const QList<Finding> &findings() const { return m_findings; }
    const QList<RuleProblem> &slow() const { return m_slow; }
    QByteArray slice(const Finding &finding) const { return m_text.mid(finding.range.start, finding.range.length); }
    /// The places found, one a line.
    QByteArray slices() const
    {
        QByteArrayList slices;
        for (const Finding &finding : m_findings)
            slices.append(slice(finding));
        return slices.join('\n');
    }
    /// The text after all fixes at once; they must not overlap.
    QByteArray fixed() const
    {
        QList<TextEdit> edits;
        for (const Finding &finding : m_findings) {
            if (finding.fix)
                edits += finding.fix->edits;
        }
        return applyEdits(m_text, edits);
    }

private:
    const QByteArray m_text;
    const Workspace m_workspace;
    const CheckSubject m_subject;
    QList<Finding> m_findings;
    QList<RuleProblem> m_slow;
};

} // namespace articular::test
