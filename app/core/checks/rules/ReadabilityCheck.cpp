// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/statistics/TextStatistics.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Words and sentences below which a grade says more about chance than about the text.
constexpr int fewestWords = 100, fewestSentences = 5;
constexpr int longSentencesPercent = 25;
constexpr int longParagraph = 150;        // words

/// How hard a text is to read. For English only: the formulas are not made for other languages.
class ReadabilityCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ReadabilityCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        const QString plainLanguage = u"https://www.cdc.gov/ccindex/index.html"_s;
        RuleInfo paragraph{u"lan-paragraph"_s, Level::Info, Stage::None, Decision::None, plainLanguage};
        paragraph.isOffByDefault = true;
        return {{u"lan-grade"_s, Level::Warning, Stage::None, Decision::None, u"https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3049622/"_s},
                {u"lan-sentence"_s, Level::Warning, Stage::None, Decision::None, plainLanguage},
                paragraph};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (!hasReadability(context.language()))
            return;
        const ClinicProfile &profile = context.workspace.profile();
        const UnavoidableTerms terms(profile.terms + profile.glossary.keys());
        const auto statistics = TextStatistics::of(context.body, context.prose, terms, profile.readingGradeWarnAbove);
        checkParagraphs(statistics, findings);
        if (statistics.counts.words < fewestWords || statistics.counts.sentences < fewestSentences)
            return;
        checkGrade(statistics, profile, findings);
        checkSentences(statistics, findings);
    }

private:
    static void checkGrade(const TextStatistics &statistics, const ClinicProfile &profile, std::vector<Finding> &findings)
    {
        const double grade = fleschKincaidGrade(statistics.counts);
        if (grade <= profile.readingGradeWarnAbove)
            return;
        const QLocale locale;
        const QString message = statistics.hardSentences == 0
            ? tr("The text reads at grade %1; the target is %2.").arg(locale.toString(grade, 'f', 1)).arg(profile.readingGradeTarget)
            : tr("The text reads at grade %1; the target is %2. Hard sentences: %3 of %4.")
                  .arg(locale.toString(grade, 'f', 1)).arg(profile.readingGradeTarget)
                  .arg(statistics.hardSentences).arg(statistics.counts.sentences);
        const TextRange place = statistics.hardest.isEmpty() ? statistics.longest : statistics.hardest.constFirst().range;
        findings.push_back(problemAt(u"lan-grade"_s, Level::Warning, place, message,
            tr("A grade is the years of school that a reader needs. Without the words that nobody can avoid here it is %1. "
               "Mend the hardest sentence first: make two of it, or use shorter words.")
                .arg(locale.toString(fleschKincaidGrade(statistics.mendableCounts), 'f', 1))));
    }

    static void checkSentences(const TextStatistics &statistics, std::vector<Finding> &findings)
    {
        if (statistics.longSentences * 100 <= statistics.counts.sentences * longSentencesPercent)
            return;
        findings.push_back(problemAt(u"lan-sentence"_s, Level::Warning, statistics.longest,
            tr("%1 of %2 sentences have more than 20 words.").arg(statistics.longSentences).arg(statistics.counts.sentences),
            tr("Readers lose the thread in long sentences. A quarter of them may be long; this one is the longest.")));
    }

    static void checkParagraphs(const TextStatistics &statistics, std::vector<Finding> &findings)
    {
        for (const PassageGrade &passage : statistics.passages) {
            if (passage.words <= longParagraph)
                continue;
            findings.push_back(problemAt(u"lan-paragraph"_s, Level::Info, passage.range,
                tr("This paragraph has %1 words.").arg(passage.words),
                tr("On a telephone it is a wall of text. Paragraphs of up to 150 words are read more often.")));
        }
    }
};

} // namespace

std::unique_ptr<Check> readabilityCheck()
{
    return std::make_unique<ReadabilityCheck>();
}

} // namespace articular
