// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the wordings of one sentence: which words are denied, asked, planned, advised or told of a person's
// career, and whether a treatment is what the sentence speaks of. Decides no types.
#pragma once

#include "core/claims/Claim.h"
#include "core/claims/Cues.h"

#include <optional>

namespace articular {

/// What a section of cues is for: a ClaimType, or below zero one of the surroundings of SentenceScopes.cpp.
int roleOfSection(const QString &name);

class SentenceScopes
{
public:
    /// `roles` by section, as roleOfSection() gives them; `asks`: the sentence ends with a question mark.
    SentenceScopes(const std::vector<SentenceToken> &tokens, const std::vector<CueMatch> &matches,
                   const std::vector<int> &roles, bool asks);

    /// Whether the surroundings take the wording's meaning as a claim of this type away.
    bool silences(const CueMatch &match, ClaimType type) const;
    /// Whether the wording is said of something the clinic could offer.
    bool hasAgent(const CueMatch &match) const;
    /// Whether a treatment is named anywhere.
    bool namesTreatment() const { return m_firstAgent < m_tokens.size(); }
    /// The treatment named first; null when none is.
    const SentenceToken *agent() const;

private:
    void mark(const CueMatch &match, int role);
    void markClause(size_t from, quint32 flag, size_t longest);
    void markUntilContrast(size_t from, quint32 flag);
    size_t clauseStart(size_t token) const;
    bool endsClause(size_t token) const;
    void findSubjects();

    const std::vector<SentenceToken> &m_tokens;
    std::vector<quint32> m_flags;         ///< by token
    std::vector<bool> m_denies;           ///< a denial begins here
    std::vector<bool> m_asserted;         ///< a denial that begins here denies nothing
    std::vector<bool> m_beginsStatement;  ///< what was denied or said of the service ends before this token
    quint32 m_whole = 0;                  ///< flags of the whole sentence
    bool m_isQuestion = false;
    size_t m_firstAgent, m_firstPronoun;   ///< tokens; the token count when there is none
    std::optional<size_t> m_lastLinked;   ///< the last treatment that "with", "by" or the like ties to what precedes it
};

} // namespace articular
