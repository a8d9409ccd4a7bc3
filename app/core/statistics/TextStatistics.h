// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to count in an article: words, sentences and syllables, of the whole, of each passage and of the sentences
// that are hardest to read. The formulas are in Readability.
#pragma once

#include "core/markdown/ProseRuns.h"
#include "core/statistics/Readability.h"
#include "core/statistics/UnavoidableTerms.h"

#include <QList>
#include <QString>

namespace articular {

/// A paragraph, list item or quote that has sentences.
struct PassageGrade
{
    TextRange range;                      ///< bytes of the article's text
    QString opening;                      ///< its first words, as readers see them
    int words = 0;
    double grade = 0;                     ///< Flesch–Kincaid, unavoidable terms set aside
};

struct SentenceGrade
{
    TextRange range;
    QString text;
    int words = 0;
    double grade = 0;                     ///< Flesch–Kincaid, unavoidable terms set aside
};

/// Readability looks at sentences in paragraphs, list items and quotes. Headings, tables, code, addresses, footnotes,
/// lists of fragments, references and disclaimers are left out. `words` counts all prose.
struct TextStatistics
{
    TextCounts counts;
    TextCounts mendableCounts;            ///< the same with every word of an unavoidable term as one syllable
    int words = 0;                        ///< of all prose, headings included
    double readingMinutes = 0;            ///< at 238 words a minute
    int longSentences = 0;                ///< of more than 20 words
    int hardSentences = 0;                ///< graded above `hardAbove`
    QList<PassageGrade> passages;         ///< in the order of the text
    QList<SentenceGrade> hardest;         ///< the hardest first, at most five
    TextRange longest;                    ///< the sentence of most words

    /// `hardAbove`: the grade above which a sentence is hard.
    static TextStatistics of(const MarkdownDocument &body, const ProseRuns &prose,
                             const UnavoidableTerms &terms = UnavoidableTerms(), double hardAbove = 8);
};

/// Words of all prose.
int wordCount(const ProseRuns &prose);

} // namespace articular
