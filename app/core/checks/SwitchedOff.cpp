// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/SwitchedOff.h"

#include "core/checks/rules/Problems.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto ruleId = u"fmt-disable"_s;

/// The rules that are not for switching off: files that cannot be read, review, export.
bool isFixed(const QString &rule)
{
    return rule.startsWith("fmt-"_L1) || rule.startsWith("rev-"_L1) || rule.startsWith("exp-"_L1);
}

class SwitchedOff
{
    Q_DECLARE_TR_FUNCTIONS(articular::SwitchedOff)

public:
    SwitchedOff(const CheckContext &context, const RuleLookup &rules)
        : m_context(context), m_rules(rules), m_suppressions(Suppressions::of(context.body, context.prose)),
          m_used(m_suppressions.all().size(), false), m_refused(m_used)
    {
        for (const Suppression &one : m_suppressions.all()) {
            if (!m_standing.contains(one.rule))
                m_standing.insert(one.rule, standingOf(one.rule));
        }
    }

    bool isEmpty() const { return m_suppressions.all().isEmpty(); }

    /// The reason why a problem does not count, if there is one.
    std::optional<QString> reasonFor(const Finding &finding)
    {
        for (const QString &rule : {finding.ruleId, finding.ruleId.section(u'.', 0, 0)}) {
            const int at = m_suppressions.at(rule, finding.range.start);
            if (at < 0 || finding.file != m_context.article.path() || finding.range.start < m_context.article.bodyStart())
                continue;
            if (m_standing.value(rule) == Standing::Switchable && canBeSwitchedOff(finding, m_context.article)) {
                m_used[at] = true;
                return m_suppressions.all().at(at).reason;
            }
            m_refused[at] = true;
        }
        return std::nullopt;
    }

    void report(QList<Finding> &problems) const
    {
        for (int i = 0; i < int(m_suppressions.all().size()); ++i) {
            if (const auto problem = problemOf(i))
                problems.append(*problem);
        }
    }

private:
    enum class Standing { Unknown, Fixed, Switchable };

    Standing standingOf(const QString &rule) const
    {
        const std::optional<RuleInfo> info = m_rules(rule);
        if (!info)
            return Standing::Unknown;
        return canBeSwitchedOff(*info, m_context.workspace.profile()) ? Standing::Switchable : Standing::Fixed;
    }

    std::optional<Finding> problemOf(int index) const
    {
        const Suppression &one = m_suppressions.all().at(index);
        if (one.kind == Suppression::Kind::Unknown)
            return warning(one, tr("“articular-%1” is not something that a comment can ask for.").arg(one.rule),
                           tr("Write articular-disable, articular-disable-next-line or articular-enable, then the name of the rule."));
        if (one.rule.isEmpty())
            return warning(one, tr("This comment does not say which rule it is about."),
                           tr("Write the name of the rule, as in “articular-disable lan-repeat: the reason”."));
        const Standing standing = m_standing.value(one.rule);
        if (standing == Standing::Unknown)
            return warning(one, tr("There is no rule with the name “%1”.").arg(one.rule),
                           tr("So the comment has no effect. “Switch off here” in the list of problems writes the right one."));
        if (one.kind == Suppression::Kind::Enable)
            return one.partner >= 0 ? std::nullopt : std::optional(unneeded(one, tr("“%1” is not switched off above this comment.").arg(one.rule)));
        if (standing == Standing::Fixed || m_refused.at(index))
            return refusal(one);
        if (one.reason.isEmpty())
            return warning(one, tr("This comment does not say why “%1” is switched off.").arg(one.rule),
                           tr("Without a reason it has no effect. Write it behind a colon, as in “%1: the reason”.").arg(one.rule));
        if (m_used.at(index) || !wasLookedFor(one.rule))
            return std::nullopt;
        return unneeded(one, tr("“%1” finds nothing where this comment switches it off.").arg(one.rule));
    }

    /// Whether the rule could have found something.
    bool wasLookedFor(const QString &rule) const
    {
        return !m_context.article.frontMatter().problem() && (rule != "lan-spell"_L1 || m_context.words);
    }

    static Finding warning(const Suppression &one, const QString &message, const QString &why)
    {
        return problemAt(ruleId, Level::Warning, one.comment, message, why);
    }

    Finding refusal(const Suppression &one) const
    {
        const std::optional<RuleInfo> info = m_rules(one.rule);
        const bool isDecision = info && info->decision != Decision::None;
        return warning(one, tr("“%1” cannot be switched off in the text.").arg(one.rule),
                       isDecision ? tr("A reviewer decides about what it finds. Take the comment out, and ask the reviewer about the sentence.")
                                  : tr("What it finds must be mended before the article goes out. Take the comment out and mend the place, or ask the reviewer about it."));
    }

    /// A comment that does nothing; its mend takes out the one that ends it too.
    Finding unneeded(const Suppression &one, const QString &message) const
    {
        Finding finding = problemAt(ruleId, Level::Info, one.comment, message, tr("The comment has no effect and can be taken out."));
        const Suppression *end = one.partner >= 0 ? &m_suppressions.all().at(one.partner) : nullptr;
        if (one.isAlone && (!end || end->isAlone)) {
            finding.fix = Fix{tr("Take the comment out"), {{one.comment, {}}}};
            if (end)
                finding.fix->edits.append({end->comment, {}});
        }
        return finding;
    }

    const CheckContext &m_context;
    const RuleLookup &m_rules;
    const Suppressions m_suppressions;
    QHash<QString, Standing> m_standing;  ///< of all rules that comments name
    QList<bool> m_used, m_refused;        ///< same order as m_suppressions.all()
};

} // namespace

RuleInfo suppressionRule()
{
    return {ruleId, Level::Warning, Stage::None, Decision::None, u"https://spec.commonmark.org/0.31.2/#html-comment"_s};
}

bool canBeSwitchedOff(const RuleInfo &rule, const ClinicProfile &profile)
{
    const bool isMust = rule.level == Level::Error || profile.checkLevels.value(rule.id) == "error"_L1;
    return !isMust && rule.decision == Decision::None && !isFixed(rule.id);
}

bool canBeSwitchedOff(const Finding &finding, const Article &article)
{
    return finding.level != Level::Error && finding.blocks == Stage::None && finding.decision == Decision::None
        && finding.key.isEmpty() && (finding.file.isEmpty() || finding.file == article.path())
        && finding.range.start >= article.bodyStart() && !isFixed(finding.ruleId);
}

QList<SwitchedOffFinding> takeSwitchedOff(const CheckContext &context, const RuleLookup &rules, QList<Finding> &findings,
                                          QList<Finding> &problems)
{
    QList<SwitchedOffFinding> taken;
    SwitchedOff comments(context, rules);
    if (comments.isEmpty())
        return taken;
    QList<Finding> kept;
    for (const Finding &finding : std::as_const(findings)) {
        if (const auto reason = comments.reasonFor(finding))
            taken.append({finding, *reason});
        else
            kept.append(finding);
    }
    findings = std::move(kept);
    comments.report(problems);
    return taken;
}

} // namespace articular
