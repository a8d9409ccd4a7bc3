// SPDX-License-Identifier: GPL-3.0-or-later
// Syllables of English words, for the readability formulas. Rules of spelling with exceptions, not a dictionary.
#pragma once

#include <QStringView>

namespace articular {

/// English syllables of one word, at least 1.
int syllablesOf(QStringView word);

} // namespace articular
