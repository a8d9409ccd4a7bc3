// SPDX-License-Identifier: GPL-3.0-or-later
// Words that should not be there, or that the writer should think about.
#include "core/checks/prose/ProseRule.h"

namespace articular {

namespace {

class Existence final : public ProseRule
{
public:
    explicit Existence(RuleDefinition definition) : ProseRule(std::move(definition))
    {
        if (this->definition().raw.isEmpty()) {
            for (const PlacedText &token : this->definition().tokens)
                addPattern(token, !this->definition().isNonword);
        } else {
            addPattern(withRaw(this->definition()), false);
        }
        addExceptions();
    }

    void judge(const ProseText *, std::span<const Hit> hits, RuleReport &report) const override
    {
        for (const Hit &hit : apart(hits)) {
            report.add(*hit.text, hit.stretch, {wordsOf(hit)},
                       fixByAction(definition().action, *hit.text, hit.stretch, {}, report.context()));
        }
    }

private:
    /// Vale joins the raw parts as they are and puts the tokens behind or before them.
    static PlacedText withRaw(const RuleDefinition &rule)
    {
        PlacedText joined{{}, rule.raw.first().range};
        for (const PlacedText &part : rule.raw)
            joined.text += part.text;
        QStringList tokens;
        for (const PlacedText &token : rule.tokens)
            tokens.append(token.text);
        if (tokens.isEmpty())
            return joined;
        const QString group = (rule.isNonword ? QStringLiteral("(?:%1)") : QStringLiteral("\\b(?:%1)\\b")).arg(tokens.join(u'|'));
        joined.text = rule.appendsRaw ? group + joined.text : joined.text + group;
        return joined;
    }
};

} // namespace

std::unique_ptr<ProseRule> existenceRule(RuleDefinition definition)
{
    return std::make_unique<Existence>(std::move(definition));
}

} // namespace articular
