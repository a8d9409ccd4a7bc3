// SPDX-License-Identifier: GPL-3.0-or-later
// Something that should stand in a text at least or at most so many times.
#include "core/checks/prose/ProseRule.h"

namespace articular {

namespace {

class Occurrence final : public ProseRule
{
public:
    explicit Occurrence(RuleDefinition definition) : ProseRule(std::move(definition))
    {
        addPattern(this->definition().tokens.first(), false);
        addExceptions();
    }

    bool wantsEveryText() const override { return definition().least > 0; }

    void judge(const ProseText *text, std::span<const Hit> hits, RuleReport &report) const override
    {
        const std::vector<Hit> found = apart(hits);
        if (!text)
            return;
        if (!definition().bySentence)
            return judgePart(*text, {0, text->text().size()}, found, report);
        auto next = found.begin();
        for (const Stretch &sentence : text->sentences()) {
            next = std::find_if(next, found.end(), [&](const Hit &hit) { return hit.stretch.start >= sentence.start; });
            const auto end = std::find_if(next, found.end(), [&](const Hit &hit) { return hit.stretch.end() > sentence.end(); });
            judgePart(*text, sentence, {next, end}, report);
            next = end;
        }
    }

private:
    void judgePart(const ProseText &text, const Stretch &part, std::span<const Hit> hits, RuleReport &report) const
    {
        const qsizetype count = qsizetype(hits.size());
        if (part.length == 0 || !text.isIn(definition().places, part, report.context()))
            return;
        if (definition().most >= 0 && count > definition().most) {
            const Stretch all{hits.front().stretch.start, hits.back().stretch.end() - hits.front().stretch.start};
            report.add(text, all, {QString::number(count)});
        } else if (count < definition().least) {
            report.add(text, part, {QString::number(count)});
        }
    }
};

} // namespace

std::unique_ptr<ProseRule> occurrenceRule(RuleDefinition definition)
{
    return std::make_unique<Occurrence>(std::move(definition));
}

} // namespace articular
