// SPDX-License-Identifier: GPL-3.0-or-later
// The readability formulas, from counts alone. What is counted, and how, is TextStatistics.
#pragma once

#include <QStringView>

namespace articular {

struct TextCounts
{
    int words = 0, sentences = 0, syllables = 0;
    int polysyllables = 0;                ///< words of three or more syllables

    TextCounts &operator+=(const TextCounts &other);
    friend bool operator==(const TextCounts &, const TextCounts &) = default;
};

/// Flesch reading ease = 206.835 − 1.015·W/S − 84.6·Y/W (Flesch 1948); 0 for no words.
double fleschReadingEase(const TextCounts &counts);
/// Flesch–Kincaid grade = 0.39·W/S + 11.8·Y/W − 15.59 (Kincaid 1975); 0 for no words.
double fleschKincaidGrade(const TextCounts &counts);
/// SMOG = 1.0430·√(30·P/S) + 3.1291 (McLaughlin 1969); 0 for no words.
double smogGrade(const TextCounts &counts);
/// SMOG was calibrated on samples of 30 sentences; below that it is a guess.
bool isSmogReliable(const TextCounts &counts);
/// Whether the formulas are made for a language (BCP 47): English only.
bool hasReadability(QStringView language);

} // namespace articular
