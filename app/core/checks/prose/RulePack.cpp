// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/RulePack.h"

#include "core/workspace/YamlFields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class PackWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::RulePack)

public:
    static QString sameName(const QString &id)
    {
        return tr("Another rule file already holds the rule %1. This one is not used.").arg(id);
    }
    static QString slow(const QString &pattern)
    {
        return tr("The pattern “%1” takes too long on this text. Its rule was left out.").arg(pattern.left(120));
    }
    static QString atLine(const QByteArray &text, const RuleProblem &problem)
    {
        return tr("Line %1: %2").arg(lineOfOffset(text, problem.range.start)).arg(problem.message);
    }
};

std::unique_ptr<ProseRule> ruleFrom(RuleDefinition definition)
{
    switch (definition.kind) {
    case RuleKind::Existence: return existenceRule(std::move(definition));
    case RuleKind::Substitution: return substitutionRule(std::move(definition));
    case RuleKind::Occurrence: return occurrenceRule(std::move(definition));
    case RuleKind::Repetition: return repetitionRule(std::move(definition));
    case RuleKind::Consistency: return consistencyRule(std::move(definition));
    case RuleKind::Conditional: break;
    }
    return conditionalRule(std::move(definition));
}

/// A rule for US holds in US-CO too.
bool holdsIn(const QStringList &jurisdictions, const QStringList &articles)
{
    return jurisdictions.isEmpty() || std::ranges::any_of(articles, [&](const QString &article) {
        return std::ranges::any_of(jurisdictions, [&](const QString &wanted) {
            return article.compare(wanted, Qt::CaseInsensitive) == 0 || article.startsWith(wanted + u'-', Qt::CaseInsensitive);
        });
    });
}

} // namespace

/// One run over one article.
class RuleRun
{
public:
    RuleRun(const RulePack &pack, const CheckContext &context, std::vector<Finding> &findings, QList<RuleProblem> &slow,
            const WorkBudget &budget)
        : m_pack(pack), m_context(context), m_slow(slow), m_hits(pack.m_rules.size()), m_isOn(pack.m_rules.size()),
          m_triedIn(pack.m_owners.size(), nullptr), m_budget(budget)
    {
        const QStringList jurisdictions = context.jurisdictions();
        m_reports.reserve(pack.m_rules.size());
        for (size_t i = 0; i < pack.m_rules.size(); ++i) {
            const RuleDefinition &rule = pack.m_rules[i]->definition();
            m_isOn[i] = holdsIn(rule.jurisdictions, jurisdictions);
            m_reports.emplace_back(rule, context, findings);
        }
    }

    void run(const std::vector<ProseText> &texts)
    {
        for (const ProseText &text : texts) {
            m_touched.clear();
            m_pack.m_index.visit(text, [&](int number, qsizetype wordStart) { tryLiteral(text, number, wordStart); },
                                 [&](int number) { tryExpression(text, number); });
            judgeText(text);
        }
        for (size_t i = 0; i < m_hits.size(); ++i) {
            if (m_pack.m_rules[i]->spansTexts() && !m_hits[i].empty())
                m_pack.m_rules[i]->judge(nullptr, m_pack.m_rules[i]->relevant(std::move(m_hits[i]), m_context), m_reports[i]);
        }
    }

private:
    const Pattern &pattern(int number) const
    {
        const RulePack::PatternOwner &owner = m_pack.m_owners[size_t(number)];
        return m_pack.m_rules[size_t(owner.rule)]->patterns()[size_t(owner.pattern)];
    }

    void addHit(const ProseText &text, int number, const Stretch &stretch, const QStringList &captured)
    {
        const RulePack::PatternOwner &owner = m_pack.m_owners[size_t(number)];
        if (m_hits[size_t(owner.rule)].empty())
            m_touched.push_back(owner.rule);
        m_hits[size_t(owner.rule)].push_back({&text, owner.pattern, stretch, captured});
    }

    void tryLiteral(const ProseText &text, int number, qsizetype wordStart)
    {
        if (!m_isOn[size_t(m_pack.m_owners[size_t(number)].rule)])
            return;
        const Stretch stretch = pattern(number).literalAt(text, wordStart);
        if (stretch.length > 0)
            addHit(text, number, stretch, {});
    }

    void tryExpression(const ProseText &text, int number)
    {
        const RulePack::PatternOwner &owner = m_pack.m_owners[size_t(number)];
        if (!m_isOn[size_t(owner.rule)] || std::exchange(m_triedIn[size_t(number)], &text) == &text)
            return;
        m_matches.clear();
        if (m_budget.isSpentForAll() || !pattern(number).findAll(text, m_budget, m_matches))
            return giveUp(number);
        for (PatternMatch &match : m_matches)
            addHit(text, number, match.stretch, match.captured);
    }

    /// A rule with a slow pattern is off for the rest of the article: half of it would be worse than none.
    void giveUp(int number)
    {
        const RulePack::PatternOwner &owner = m_pack.m_owners[size_t(number)];
        const PlacedText &source = pattern(number).source();
        m_isOn[size_t(owner.rule)] = false;
        RuleProblem problem{Level::Warning, m_pack.m_rules[size_t(owner.rule)]->definition().path, source.range,
                            PackWords::slow(source.text)};
        problem.message = PackWords::atLine(m_pack.m_texts.at(owner.rule), problem);
        m_slow.append(std::move(problem));
    }

    void judgeText(const ProseText &text)
    {
        for (size_t i = 0; i < m_pack.m_rules.size(); ++i) {
            if (m_isOn[i] && m_hits[i].empty() && m_pack.m_rules[i]->wantsEveryText())
                m_pack.m_rules[i]->judge(&text, {}, m_reports[i]);
        }
        for (const int index : m_touched) {
            const size_t i = size_t(index);
            if (m_pack.m_rules[i]->spansTexts())
                continue;
            const std::vector<Hit> hits = m_pack.m_rules[i]->relevant(std::exchange(m_hits[i], {}), m_context);
            if (m_isOn[i] && (!hits.empty() || m_pack.m_rules[i]->wantsEveryText()))
                m_pack.m_rules[i]->judge(&text, hits, m_reports[i]);
        }
    }

    const RulePack &m_pack;
    const CheckContext &m_context;
    QList<RuleProblem> &m_slow;
    std::vector<RuleReport> m_reports;
    std::vector<std::vector<Hit>> m_hits;
    std::vector<bool> m_isOn;
    std::vector<const ProseText *> m_triedIn;
    std::vector<int> m_touched;           ///< rules that the present text has hits of
    std::vector<PatternMatch> m_matches;
    WorkBudget m_budget;
};

RulePack::RulePack(const QList<RuleSource> &sources, PatternTrust trust, QList<RuleProblem> problems)
    : m_problems(std::move(problems))
{
    QSet<QString> known;
    for (const RuleSource &source : sources) {
        std::optional<RuleDefinition> definition = readRule(source, m_problems);
        if (!definition)
            continue;
        const QString id = definition->id;
        if (known.contains(id.toLower())) {
            m_problems.append({Level::Warning, source.path, {}, PackWords::sameName(id)});
            continue;
        }
        known.insert(id.toLower());
        add(ruleFrom(std::move(*definition)), source, trust);
    }
}

void RulePack::add(std::unique_ptr<ProseRule> rule, const RuleSource &source, PatternTrust trust)
{
    QList<RuleProblem> problems = trust == PatternTrust::Checked ? rule->problems() : QList<RuleProblem>();
    for (RuleProblem &problem : problems)
        problem.message = PackWords::atLine(source.text, problem);
    m_problems += problems;
    if (!problems.isEmpty())
        return;
    for (size_t i = 0; i < rule->patterns().size(); ++i) {
        m_index.add(int(m_owners.size()), rule->patterns()[i]);
        m_owners.push_back({int(m_rules.size()), int(i)});
    }
    m_rules.push_back(std::move(rule));
    m_texts.append(source.text);
}

const RuleDefinition *RulePack::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rules, [&id](const std::unique_ptr<ProseRule> &rule) { return rule->definition().id == id; });
    return found == m_rules.end() ? nullptr : &(*found)->definition();
}

QStringList RulePack::styles() const
{
    QStringList styles;
    for (const std::unique_ptr<ProseRule> &rule : m_rules) {
        if (styles.isEmpty() || styles.last() != rule->definition().style)
            styles.append(rule->definition().style);
    }
    styles.removeDuplicates();
    return styles;
}

void RulePack::run(const std::vector<ProseText> &texts, const CheckContext &context, std::vector<Finding> &findings,
                   QList<RuleProblem> &slow, const WorkBudget &budget) const
{
    RuleRun(*this, context, findings, slow, budget).run(texts);
}

} // namespace articular
