// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways of writing one thing, of which an article should keep to one: the way that it uses first.
#include "core/checks/prose/ProseRule.h"

namespace articular {

namespace {

class Consistency final : public ProseRule
{
public:
    explicit Consistency(RuleDefinition definition) : ProseRule(std::move(definition))
    {
        for (const RulePair &pair : this->definition().pairs) {
            addPattern(pair.pattern, !this->definition().isNonword);
            addPattern({pair.replacement, pair.pattern.range}, !this->definition().isNonword);
        }
    }

    bool spansTexts() const override { return true; }

    void judge(const ProseText *, std::span<const Hit> hits, RuleReport &report) const override
    {
        std::vector<int> firstUse(patterns().size() / 2, -1);
        std::vector<QString> firstWords(firstUse.size());
        for (const Hit &hit : apart(hits)) {
            const size_t pair = size_t(hit.pattern) / 2;
            if (firstUse[pair] < 0) {
                firstUse[pair] = hit.pattern;
                firstWords[pair] = wordsOf(hit);
            }
            if (firstUse[pair] == hit.pattern)
                continue;
            const Pattern &used = patterns()[size_t(firstUse[pair])];
            const auto fix = used.isLiteral()
                ? replacement(*hit.text, hit.stretch, used.source().text, report.context()) : std::nullopt;
            report.add(*hit.text, hit.stretch, {wordsOf(hit), firstWords[pair]}, fix);
        }
    }
};

} // namespace

std::unique_ptr<ProseRule> consistencyRule(RuleDefinition definition)
{
    return std::make_unique<Consistency>(std::move(definition));
}

} // namespace articular
