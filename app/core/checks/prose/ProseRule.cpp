// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/ProseRule.h"

#include "core/checks/prose/ClinicContacts.h"
#include "core/workspace/YamlFields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype longestQuotation = 120;

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::ProseRule)

public:
    static QString why(const RuleDefinition &rule)
    {
        const QString why = rule.why.isEmpty() ? tr("The rule %1 asks for it.").arg(rule.id) : rule.why;
        return rule.rewrite.isEmpty() ? why : why + u' ' + tr("For example: %1.").arg(rule.rewrite);
    }
    static QString badPattern(const PlacedText &pattern, const QString &detail)
    {
        return tr("“%1” is not a valid pattern (%2). This rule is not used.").arg(pattern.text.first(std::min(longestQuotation, pattern.text.size())), detail);
    }
};

/// `message` with each %s replaced by the next of `words`.
QString filled(const QString &message, const QStringList &words)
{
    QString result;
    qsizetype from = 0, next = 0;
    for (qsizetype at = message.indexOf("%s"_L1); at >= 0; at = message.indexOf("%s"_L1, from)) {
        const QString word = words.value(std::min(next++, words.size() - 1));
        result += message.sliced(from, at - from);
        result += word.size() > longestQuotation ? word.first(longestQuotation) + u'…' : word;
        from = at + 2;
    }
    return result + message.sliced(from);
}

bool covers(const Stretch &outer, const Stretch &inner)
{
    return outer.start <= inner.start && outer.end() >= inner.end();
}

/// `exceptions` are in order; none is longer than `longest`.
bool isExcepted(const Hit &hit, const std::vector<Hit> &exceptions, qsizetype longest)
{
    const auto isBefore = [longest](const Hit &exception, const Hit &wanted) {
        return exception.text != wanted.text ? exception.text < wanted.text
                                             : exception.stretch.start + longest < wanted.stretch.start;
    };
    for (auto at = std::ranges::lower_bound(exceptions, hit, isBefore);
         at != exceptions.end() && at->text == hit.text && at->stretch.start < hit.stretch.end(); ++at) {
        if (covers(at->stretch, hit.stretch) || covers(hit.stretch, at->stretch))
            return true;
    }
    return false;
}

} // namespace

void RuleReport::add(const ProseText &text, const Stretch &stretch, const QStringList &words, std::optional<Fix> fix)
{
    if (m_rule.limit > 0 && m_count >= m_rule.limit)
        return;
    ++m_count;
    if (std::exchange(m_lastText, &text) != &text)
        m_lastEditEnd = -1;
    Finding finding;
    finding.ruleId = m_rule.id;
    finding.level = m_rule.level;
    finding.decision = m_rule.decision;
    finding.range = text.block().sourceRange(stretch.start, stretch.length);
    finding.message = filled(m_rule.message, words);
    finding.why = RuleWords::why(m_rule);
    finding.link = m_rule.link;
    finding.key = text.key();
    const auto touches = [this](const TextEdit &edit) { return edit.range.start < m_lastEditEnd; };
    if (fix && std::ranges::none_of(fix->edits, touches)) {
        for (const TextEdit &edit : fix->edits)
            m_lastEditEnd = std::max(m_lastEditEnd, edit.range.end());
        finding.fix = std::move(fix);
    }
    m_findings.push_back(std::move(finding));
}

ProseRule::ProseRule(RuleDefinition definition)
    : m_definition(std::move(definition))
{
}

void ProseRule::addPattern(const PlacedText &source, bool isWord)
{
    m_patterns.emplace_back(source, PatternStyle{m_definition.ignoresCase, isWord});
    m_firstException = m_patterns.size();
}

void ProseRule::setNeeds(PatternNeeds needs)
{
    m_patterns.back().setNeeds(std::move(needs));
}

void ProseRule::addExceptions()
{
    for (const PlacedText &exception : m_definition.exceptions)
        m_patterns.emplace_back(exception, PatternStyle{m_definition.ignoresCase, !m_definition.isNonword});
}

QList<RuleProblem> ProseRule::problems() const
{
    QList<RuleProblem> problems;
    for (const Pattern &pattern : m_patterns) {
        if (const QString problem = pattern.problem(); !problem.isEmpty()) {
            problems.append({Level::Warning, m_definition.path, pattern.source().range,
                             RuleWords::badPattern(pattern.source(), problem)});
        }
    }
    return problems;
}

std::vector<Hit> ProseRule::relevant(std::vector<Hit> hits, const CheckContext &context) const
{
    // Longer ones first where several begin together; the texts are in order already.
    std::ranges::stable_sort(hits, [](const Hit &a, const Hit &b) {
        if (a.text != b.text)
            return a.text < b.text;
        return a.stretch.start != b.stretch.start ? a.stretch.start < b.stretch.start : a.stretch.length > b.stretch.length;
    });
    std::vector<Hit> exceptions;
    qsizetype longest = 0;
    for (const Hit &hit : hits) {
        if (size_t(hit.pattern) >= m_firstException) {
            exceptions.push_back(hit);
            longest = std::max(longest, hit.stretch.length);
        }
    }
    std::erase_if(hits, [&](const Hit &hit) {
        return size_t(hit.pattern) >= m_firstException || !hit.text->isIn(m_definition.places, hit.stretch, context)
            || (m_definition.identifier.isEmpty() && hit.text->isInAddress(hit.stretch)) || isExcepted(hit, exceptions, longest)
            || (!m_definition.identifier.isEmpty() && isOfClinic(m_definition.identifier, wordsOf(hit), context.workspace.profile()));
    });
    return hits;
}

std::vector<Hit> ProseRule::apart(std::span<const Hit> hits)
{
    std::vector<Hit> result;
    for (const Hit &hit : hits) {
        if (result.empty() || result.back().text != hit.text || result.back().stretch.end() <= hit.stretch.start)
            result.push_back(hit);
    }
    return result;
}

} // namespace articular
