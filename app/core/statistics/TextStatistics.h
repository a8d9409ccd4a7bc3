// SPDX-License-Identifier: GPL-3.0-or-later
// Words, sentences, syllables and the readability formulas of checks.md, section 5. Counting and formulas are apart.
#pragma once

#include "core/markdown/ProseRuns.h"

#include <QString>

namespace articular {

struct TextCounts
{
    int words = 0, sentences = 0, syllables = 0;
    int polysyllables = 0;                ///< words of three or more syllables
};

/// Counts over paragraphs, list items and quotes that hold sentences; headings, tables, code and footnotes are left out
/// of the counts for readability. `words` in TextStatistics::words is over all prose.
struct TextStatistics
{
    TextCounts counts;
    int words = 0;                        ///< of all prose, headings included
    double readingMinutes = 0;            ///< at 238 words a minute

    static TextStatistics of(const ProseRuns &prose);
};

/// Flesch reading ease = 206.835 − 1.015·W/S − 84.6·Y/W (Flesch 1948); 0 for no words.
double fleschReadingEase(const TextCounts &counts);
/// Flesch–Kincaid grade = 0.39·W/S + 11.8·Y/W − 15.59 (Kincaid 1975); 0 for no words.
double fleschKincaidGrade(const TextCounts &counts);
/// SMOG = 1.0430·√(30·P/S) + 3.1291 (McLaughlin 1969), meant for 30 sentences and more; 0 for no words.
double smogGrade(const TextCounts &counts);
/// Whether the formulas are made for a language (BCP 47): English only.
bool hasReadability(QStringView language);

} // namespace articular
