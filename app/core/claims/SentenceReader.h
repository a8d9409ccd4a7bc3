// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what one sentence claims, from the wordings that Cues finds in it: what is denied, asked, planned or said of the
// body itself is no claim. One sentence at a time, by its own words only; linear in its length.
#pragma once

#include "core/claims/Claim.h"
#include "core/claims/Cues.h"

#include <QMap>

namespace articular {

/// One wording that counts, in UTF-16 units of the sentence.
struct SentenceCue
{
    ClaimType type = ClaimType::Efficacy;
    qsizetype start = 0, length = 0;
    QStringList words;                    ///< the words that the wording is made of, as they stand in the sentence
};

struct SentenceClaims
{
    bool isClaim = false;
    QList<ClaimType> types;               ///< the main one first
    QList<SentenceCue> cues;              ///< in order of place, the clearest of each type
    QString agent;                        ///< the treatment that it is said of; empty when none is named
};

class SentenceReader
{
public:
    /// `words` and `cues`: the files below resources/lexicons, name without ending → content.
    SentenceReader(const QMap<QString, QByteArray> &words, const QMap<QString, QByteArray> &cues);
    /// The one made of the program's own files; read at first use, never changed.
    static const SentenceReader &english();

    SentenceClaims read(QStringView sentence) const;

    const Cues &cues() const { return m_cues; }

private:
    Lexicon m_lexicon;
    Cues m_cues;
    std::vector<int> m_roles;             ///< by section of m_cues: see SentenceReader.cpp
};

} // namespace articular
