// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence as words with the classes that the lexicon gives them. Looked up once; every rule works on these. Knows
// nothing of claims.
#pragma once

#include "core/claims/Lexicon.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace articular {

struct SentenceToken
{
    qsizetype start = 0, length = 0;      ///< UTF-16 units of the sentence
    int word = 0;                         ///< the lexicon's number; 0: in no list and no pattern
    WordClasses classes = 0;
};

/// The words and marks of `sentence`, in order. Quotation marks are not tokens: what they hold is classed `inQuotes`.
std::vector<SentenceToken> tokensOf(QStringView sentence, const Lexicon &lexicon);

} // namespace articular
