// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/TextStatistics.h"

#include "core/language/Sentences.h"
#include "core/language/Syllables.h"
#include "core/markdown/SectionKinds.h"

#include <algorithm>

namespace articular {

namespace {

constexpr double wordsAMinute = 238;      // Brysbaert 2019, silent reading of English non-fiction
constexpr int polysyllable = 3;
constexpr int longSentence = 20;          // words; as Yoast and the plain language guides count
/// Shorter sentences are not called hard: one long word would decide.
constexpr qsizetype openingLength = 80;  // characters: more than any panel shows in one line
constexpr int fewestWordsOfAHardOne = 8;
constexpr qsizetype hardestShown = 5;

/// Whether a block's sentences count for readability. A list item without a full stop is a fragment, not a sentence.
bool countsForReadability(ProseScope scope, QStringView text)
{
    switch (scope) {
    case ProseScope::Paragraph:
    case ProseScope::Quote:
    case ProseScope::Callout:
        return !text.startsWith(u"Disclaimer:", Qt::CaseInsensitive);
    case ProseScope::ListItem:
        return endsSentence(text);
    case ProseScope::Heading:
    case ProseScope::TableCell:
    case ProseScope::Footnote:
        return false;
    }
    return false;
}

/// A block's text with blanks for inline code, so that places stay.
QString proseOf(const ProseBlock &block)
{
    QString text = block.text;
    for (const ProseRun &run : block.runs) {
        if (run.isCode)
            std::fill_n(text.begin() + run.textStart, run.textLength, u' ');
    }
    return text;
}

class Counter
{
public:
    Counter(TextStatistics &statistics, const UnavoidableTerms &terms, double hardAbove)
        : m_statistics(statistics), m_terms(terms), m_hardAbove(hardAbove) {}

    void addPassage(const ProseBlock &block, QStringView text)
    {
        TextCounts mendable;
        const QStringView trimmed = text.trimmed();
        for (const QStringView sentence : sentencesOf(text))
            mendable += addSentence(block, text, sentence);
        if (mendable.sentences == 0)
            return;
        m_statistics.mendableCounts += mendable;
        m_statistics.passages.append({block.sourceRange(trimmed.data() - text.data(), trimmed.size()),
                                      trimmed.first(std::min(trimmed.size(), openingLength)).toString(), mendable.words,
                                      fleschKincaidGrade(mendable)});
    }

    void finish()
    {
        if (m_longestBlock)
            m_statistics.longest = m_longestBlock->sourceRange(m_longestStart, m_longestLength);
        for (const Hard &hard : m_hardest) {
            m_statistics.hardest.append({hard.block->sourceRange(hard.start, hard.text.size()), hard.text,
                                         hard.words, hard.grade});
        }
    }

private:
    struct Hard
    {
        const ProseBlock *block = nullptr;
        qsizetype start = 0;
        QString text;
        int words = 0;
        double grade = 0;
    };

    /// The sentence's counts with unavoidable terms set aside.
    TextCounts addSentence(const ProseBlock &block, QStringView text, QStringView sentence)
    {
        const QList<QStringView> words = wordsOf(sentence);
        if (words.isEmpty())
            return {};
        TextCounts counts{int(words.size()), 1, 0, 0}, mendable = counts;
        const std::vector<bool> isTerm = m_terms.marked(words);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const int syllables = syllablesOf(words[i]);
            const int mended = isTerm[size_t(i)] ? 1 : syllables;
            counts.syllables += syllables;
            counts.polysyllables += syllables >= polysyllable ? 1 : 0;
            mendable.syllables += mended;
            mendable.polysyllables += mended >= polysyllable ? 1 : 0;
        }
        m_statistics.counts += counts;
        m_statistics.longSentences += counts.words > longSentence ? 1 : 0;
        const qsizetype start = sentence.data() - text.data();
        if (counts.words > m_mostWords) {
            m_mostWords = counts.words;
            m_longestBlock = &block;
            m_longestStart = start;
            m_longestLength = sentence.size();
        }
        const double grade = fleschKincaidGrade(mendable);
        if (counts.words >= fewestWordsOfAHardOne && grade > m_hardAbove)
            addHard({&block, start, {}, counts.words, grade}, sentence);
        return mendable;
    }

    void addHard(Hard hard, QStringView sentence)
    {
        ++m_statistics.hardSentences;
        const auto place = std::ranges::upper_bound(m_hardest, hard.grade, std::ranges::greater(), &Hard::grade);
        if (place - m_hardest.begin() >= hardestShown)
            return;
        hard.text = sentence.toString();
        m_hardest.insert(place, std::move(hard));
        if (qsizetype(m_hardest.size()) > hardestShown)
            m_hardest.pop_back();
    }

    TextStatistics &m_statistics;
    const UnavoidableTerms &m_terms;
    const double m_hardAbove;
    std::vector<Hard> m_hardest;
    int m_mostWords = 0;
    const ProseBlock *m_longestBlock = nullptr;
    qsizetype m_longestStart = 0, m_longestLength = 0;
};

} // namespace

TextStatistics TextStatistics::of(const MarkdownDocument &body, const ProseRuns &prose, const UnavoidableTerms &terms,
                                  double hardAbove)
{
    TextStatistics statistics;
    Counter counter(statistics, terms, hardAbove);
    const std::vector<SectionKind> kinds = sectionKinds(body);
    for (const ProseBlock &block : prose.blocks()) {
        const QString text = proseOf(block);
        const size_t topLevel = size_t(block.topLevelBlock);
        const bool isText = topLevel >= kinds.size() || kinds[topLevel] == SectionKind::Text;
        if (isText && countsForReadability(block.scope, text))
            counter.addPassage(block, text);
    }
    counter.finish();
    statistics.words = wordCount(prose);
    statistics.readingMinutes = statistics.words / wordsAMinute;
    return statistics;
}

int wordCount(const ProseRuns &prose)
{
    qsizetype words = 0;
    for (const ProseBlock &block : prose.blocks())
        words += wordsOf(proseOf(block)).size();
    return int(words);
}

} // namespace articular
