// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of prose are words whose spelling can be judged: not code, addresses, file names, figures with units,
// acronyms, brands, Roman numerals and laboratory codes. It knows no dictionary.
#pragma once

#include <QStringView>

#include <vector>

namespace articular {

struct ProseBlock;

/// A word to look up; hyphens and inner apostrophes belong to it. In UTF-16 units of the text.
struct WordPlace
{
    qsizetype start = 0, length = 0;
    /// Begins with a capital although no sentence begins there: a name of somebody or something, most likely.
    bool mayBeName = false;
};

std::vector<WordPlace> wordsToSpell(QStringView text);
/// The same for a block, without the code in it; places are in the block's text.
std::vector<WordPlace> wordsToSpell(const ProseBlock &block);

/// The parts of a hyphenated word that are words of their own, with `word.start` added: "knee" and "replacement", but not
/// the "pre" of pre-op and the x of x-ray. Empty for a word without hyphens.
std::vector<WordPlace> partsToSpell(QStringView text, const WordPlace &word);

} // namespace articular
