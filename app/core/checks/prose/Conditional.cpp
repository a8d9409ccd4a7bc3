// SPDX-License-Identifier: GPL-3.0-or-later
// Words that need other words in the same text or before it: a short form needs its long one.
#include "core/checks/prose/ProseRule.h"

#include <QSet>

namespace articular {

namespace {

enum PatternNumber { First, Second };

class Conditional final : public ProseRule
{
public:
    explicit Conditional(RuleDefinition definition) : ProseRule(std::move(definition))
    {
        addPattern(this->definition().first, false);
        addPattern(this->definition().second, false);
        addExceptions();
    }

    bool spansTexts() const override { return true; }

    void judge(const ProseText *, std::span<const Hit> hits, RuleReport &report) const override
    {
        QSet<QString> explained, reported;
        for (size_t from = 0; from < hits.size();) {
            size_t to = from;
            while (to < hits.size() && hits[to].text == hits[from].text)
                ++to;
            for (const Hit &hit : hits.subspan(from, to - from)) {
                if (hit.pattern == Second)
                    rememberIn(explained, hit);
            }
            for (const Hit &hit : hits.subspan(from, to - from)) {
                const QString words = wordsOf(hit);
                if (hit.pattern != First || explained.contains(words) || reported.contains(words))
                    continue;
                reported.insert(words);
                report.add(*hit.text, hit.stretch, {words});
            }
            from = to;
        }
    }

private:
    static void rememberIn(QSet<QString> &explained, const Hit &hit)
    {
        if (hit.captured.isEmpty())
            explained.insert(wordsOf(hit));
        for (const QString &words : hit.captured.mid(1))
            explained.insert(words);
    }
};

} // namespace

std::unique_ptr<ProseRule> conditionalRule(RuleDefinition definition)
{
    return std::make_unique<Conditional>(std::move(definition));
}

} // namespace articular
