// SPDX-License-Identifier: GPL-3.0-or-later
// What a text must hold so that a regular expression can match in it: by this most patterns need not be tried at all.
#pragma once

#include <QStringList>
#include <QStringView>

#include <bitset>

namespace articular {

/// A text that holds none of the words and none of the characters cannot match. Letters are lower case.
struct PatternNeeds
{
    /// Stands among the characters for two capital letters in a row.
    static constexpr size_t twoCapitals = 1;
    /// Stands among the characters for a word that follows itself.
    static constexpr size_t repeatedWord = 2;

    bool isKnown = false;                 ///< false: nothing can be said, the pattern must always be tried
    QStringList wordStarts;               ///< beginnings of words, each of two letters or more
    std::bitset<128> characters;          ///< ASCII
};

/// `startsWord`: the pattern stands behind a \b of ours. Patterns that the analysis does not understand give unknown needs.
PatternNeeds needsOf(QStringView pattern, bool startsWord, bool ignoresCase);

/// Letters, digits and the underscore, as \w in Unicode mode.
bool isWordCharacter(QChar character);

} // namespace articular
