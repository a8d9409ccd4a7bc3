// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/TextStatistics.h"

#include "core/language/Sentences.h"
#include "core/language/Syllables.h"

#include <cmath>

namespace articular {

namespace {

constexpr double wordsAMinute = 238;      // Brysbaert 2019, silent reading of English non-fiction
constexpr int polysyllable = 3;

/// Whether a block's sentences count for readability. A list item without a full stop is a fragment, not a sentence.
bool countsForReadability(ProseScope scope, QStringView text)
{
    switch (scope) {
    case ProseScope::Paragraph:
    case ProseScope::Quote:
    case ProseScope::Callout:
        return true;
    case ProseScope::ListItem:
        return endsSentence(text);
    case ProseScope::Heading:
    case ProseScope::TableCell:
    case ProseScope::Footnote:
        return false;
    }
    return false;
}

/// A block's text without its inline code.
QString proseOf(const ProseBlock &block)
{
    QString text;
    for (const ProseRun &run : block.runs) {
        if (!run.isCode)
            text += QStringView(block.text).sliced(run.textStart, run.textLength);
    }
    return text;
}

void count(QStringView text, TextCounts &counts)
{
    for (const QStringView sentence : sentencesOf(text)) {
        const QList<QStringView> words = wordsOf(sentence);
        if (words.isEmpty())
            continue;
        ++counts.sentences;
        counts.words += int(words.size());
        for (const QStringView word : words) {
            const int syllables = syllablesOf(word);
            counts.syllables += syllables;
            counts.polysyllables += syllables >= polysyllable ? 1 : 0;
        }
    }
}

bool isEmpty(const TextCounts &counts)
{
    return counts.words <= 0 || counts.sentences <= 0;
}

} // namespace

TextStatistics TextStatistics::of(const ProseRuns &prose)
{
    TextStatistics statistics;
    for (const ProseBlock &block : prose.blocks()) {
        const QString text = proseOf(block);
        statistics.words += int(wordsOf(text).size());
        if (countsForReadability(block.scope, text))
            count(text, statistics.counts);
    }
    statistics.readingMinutes = statistics.words / wordsAMinute;
    return statistics;
}

double fleschReadingEase(const TextCounts &counts)
{
    if (isEmpty(counts))
        return 0;
    return 206.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words;
}

double fleschKincaidGrade(const TextCounts &counts)
{
    if (isEmpty(counts))
        return 0;
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59;
}

double smogGrade(const TextCounts &counts)
{
    if (isEmpty(counts))
        return 0;
    return 1.0430 * std::sqrt(30.0 * counts.polysyllables / counts.sentences) + 3.1291;
}

bool hasReadability(QStringView language)
{
    const QStringView primary = language.left(language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
    return primary.compare(u"en", Qt::CaseInsensitive) == 0;
}

} // namespace articular
