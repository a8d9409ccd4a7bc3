// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Readability.h"

#include <cmath>

namespace articular {

namespace {

constexpr int smogSentences = 30;

bool isEmpty(const TextCounts &counts)
{
    return counts.words <= 0 || counts.sentences <= 0;
}

} // namespace

TextCounts &TextCounts::operator+=(const TextCounts &other)
{
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    polysyllables += other.polysyllables;
    return *this;
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

bool isSmogReliable(const TextCounts &counts)
{
    return counts.sentences >= smogSentences;
}

bool hasReadability(QStringView language)
{
    const qsizetype end = language.indexOf(u'-');
    return language.first(end < 0 ? language.size() : end).compare(u"en", Qt::CaseInsensitive) == 0;
}

} // namespace articular
