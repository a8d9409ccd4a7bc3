// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/language/Sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// In percent of the sentences; below this many sentences a share says nothing.
constexpr int mostPassive = 15;
constexpr int leastSentences = 10;

/// A form of "to be" or "to get" and, at most two words on, a past participle. It also takes some adjectives for one
/// ("is tired"); the share of sentences is what counts.
const QRegularExpression &passive()
{
    static const QRegularExpression expression(
        uR"(\b(?:am|is|are|was|were|be|been|being|gets?|got|getting|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)\s+(?:not\s+)?(?:[a-z]+ly\s+|also\s+|often\s+|then\s+|now\s+|still\s+|being\s+|been\s+)?)"
        uR"((?!(?:red|need|indeed|bed|hundred|tired|excited|interested|worried|scared)\b)(?:[a-z]{2,}ed|beaten|begun|bent|bitten|born|bought|bound|broken|brought|built|burnt|caught|chosen|cut|done|drawn|driven|eaten|fed|felt|found|forgotten|given|grown|heard|held|hidden|hurt|kept|known|laid|led|left|lost|made|meant|paid|put|read|run|said|seen|sent|set|shown|shut|sold|spent|spread|stolen|stuck|taken|taught|thought|told|torn|understood|used|won|worn|written)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

class PassiveCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(PassiveCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"lan-passive"_s, Level::Info, Stage::None, Decision::None,
                 u"https://www.cdc.gov/ccindex/tool/index.html"_s, true}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!isEnglish(context))
            return;
        int sentences = 0, passives = 0;
        std::optional<TextRange> first;
        for (const ProseBlock &block : context.prose.blocks()) {
            if (!isRunningText(block))
                continue;
            for (const QStringView sentence : sentencesOf(block.text)) {
                ++sentences;
                if (!passive().match(sentence).hasMatch())
                    continue;
                ++passives;
                if (!first)
                    first = block.sourceRange(sentence.data() - block.text.constData(), sentence.size());
            }
        }
        if (sentences < leastSentences || passives * 100 <= sentences * mostPassive)
            return;
        findings.push_back(problemAt(u"lan-passive"_s, Level::Info, *first,
            tr("%1 of %2 sentences do not say who does what; this is the first.").arg(passives).arg(sentences),
            tr("“We clean the skin” is easier to follow than “the skin is cleaned”. Up to %1 in 100 sentences of the "
               "second kind do no harm.").arg(mostPassive)));
    }
};

} // namespace

std::unique_ptr<Check> passiveCheck()
{
    return std::make_unique<PassiveCheck>();
}

} // namespace articular
