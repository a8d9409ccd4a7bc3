// SPDX-License-Identifier: GPL-3.0-or-later
// Words that follow themselves, also across a line's end: "the the".
#include "core/checks/prose/ProseRule.h"

namespace articular {

namespace {

class Repetition final : public ProseRule
{
public:
    explicit Repetition(RuleDefinition definition) : ProseRule(std::move(definition))
    {
        PlacedText joined{{}, this->definition().tokens.first().range};
        for (const PlacedText &token : this->definition().tokens)
            joined.text += (joined.text.isEmpty() ? QString() : QStringLiteral("|")) + token.text;
        addPattern({QStringLiteral("(?:%1)").arg(joined.text), joined.range}, false);
        PatternNeeds needs{true, {}, {}};
        needs.characters.set(PatternNeeds::repeatedWord);
        setNeeds(needs);
        addExceptions();
    }

    void judge(const ProseText *, std::span<const Hit> hits, RuleReport &report) const override
    {
        int repeats = 0;
        for (size_t i = 1; i < hits.size(); ++i) {
            const Hit &before = hits[i - 1], &hit = hits[i];
            const Stretch both{before.stretch.start, hit.stretch.end() - before.stretch.start};
            const bool isRepeated = isSame(before, hit) && follows(before, hit) && !isInterrupted(*hit.text, both, report.context());
            repeats = isRepeated ? repeats + 1 : 0;
            if (repeats > definition().most)
                report.add(*hit.text, both, {wordsOf(before)}, removal(*hit.text, hit.stretch, report.context()));
        }
    }

private:
    bool isSame(const Hit &a, const Hit &b) const
    {
        const QString words = wordsOf(a), others = wordsOf(b);
        const auto isLetter = [](QChar character) { return character.isLetter(); };
        if (definition().lettersOnly && !std::ranges::all_of(words, isLetter))
            return false;
        return words.compare(others, definition().ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    }

    static bool follows(const Hit &a, const Hit &b)
    {
        const QStringView between = QStringView(a.text->text()).sliced(a.stretch.end(), b.stretch.start - a.stretch.end());
        return !between.isEmpty() && between.trimmed().isEmpty();
    }
};

} // namespace

std::unique_ptr<ProseRule> repetitionRule(RuleDefinition definition)
{
    return std::make_unique<Repetition>(std::move(definition));
}

} // namespace articular
