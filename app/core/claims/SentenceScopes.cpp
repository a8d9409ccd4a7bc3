// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/SentenceScopes.h"

#include <algorithm>
#include <array>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Surroundings; the value is the bit in the flags, the role its negative less one.
enum Surrounding : int { Denial, Asserted, Aim, Wish, Design, Law, Biography, Seeking, Nature, Instruction, Definition, Harm, Exercise,
                         Business, Study, NamedSource, Presupposed, NewStatement, surroundingCount };

constexpr std::array<QLatin1StringView, surroundingCount> surroundingNames{
    "denial"_L1, "asserted despite a denial"_L1, "aim"_L1, "wish"_L1, "design"_L1, "law"_L1, "biography"_L1, "seeking"_L1,
    "nature"_L1, "instruction"_L1, "definition"_L1, "harm"_L1, "exercise"_L1, "business"_L1, "people of a study"_L1, "named source"_L1,
    "presupposed by a question"_L1, "new statement"_L1};

constexpr quint32 bit(int surrounding)
{
    return quint32(1) << surrounding;
}

int roleOf(Surrounding surrounding)
{
    return -1 - surrounding;
}

/// The longest reach of a denial, in words: beyond it, another thought has begun.
constexpr size_t denialReach = 14;
/// The longest clause that is looked through.
constexpr size_t clauseReach = 40;

struct Classes
{
    WordClasses agent = Lexicon::classesNamed(u"agent");
    WordClasses pronoun = Lexicon::classesNamed(u"pronouns");
    WordClasses conjunction = Lexicon::classesNamed(u"conjunctions");
    WordClasses contrast = Lexicon::classesNamed(u"contrasts");
    WordClasses link = Lexicon::classesNamed(u"links");
    WordClasses filler = Lexicon::classesNamed(u"fillers") | Lexicon::classesNamed(u"hedges") | Lexicon::classesNamed(u"certainty");
    WordClasses otherSubject = Lexicon::classesNamed(u"hazards") | Lexicon::classesNamed(u"body") | Lexicon::classesNamed(u"bad") | Lexicon::classesNamed(u"good")
                               | Lexicon::classesNamed(u"people") | Lexicon::classesNamed(u"tests");
};

const Classes &classes()
{
    static const Classes known;
    return known;
}

constexpr quint32 typeBit(ClaimType type)
{
    return quint32(1) << int(type);
}

constexpr quint32 benefitTypes = typeBit(ClaimType::Efficacy) | typeBit(ClaimType::Mechanism) | typeBit(ClaimType::Duration)
                                 | typeBit(ClaimType::CureGuarantee) | typeBit(ClaimType::Disease) | typeBit(ClaimType::Extrapolation);

/// Types that each surrounding takes away.
constexpr quint32 silencedBy(int surrounding)
{
    switch (surrounding) {
    case Aim:
    case Design:
        return benefitTypes | typeBit(ClaimType::SafetyAbsolute) | typeBit(ClaimType::Superiority) | typeBit(ClaimType::Statistic);
    case Wish:
        return benefitTypes;
    case Seeking:
        return benefitTypes | typeBit(ClaimType::SafetyAbsolute) | typeBit(ClaimType::Superiority);
    case Biography:
        return benefitTypes | typeBit(ClaimType::Testimonial) | typeBit(ClaimType::Anecdote) | typeBit(ClaimType::Statistic);
    case Nature:
        return typeBit(ClaimType::Efficacy) | typeBit(ClaimType::Duration) | typeBit(ClaimType::Mechanism)
               | typeBit(ClaimType::SafetyAbsolute) | typeBit(ClaimType::Superiority);
    case Harm:
        return typeBit(ClaimType::Efficacy) | typeBit(ClaimType::Duration) | typeBit(ClaimType::Mechanism)
               | typeBit(ClaimType::Superiority);
    case Instruction:
        return benefitTypes;
    case Exercise:
        return benefitTypes | typeBit(ClaimType::SafetyAbsolute);
    case Business:
        return benefitTypes | typeBit(ClaimType::SafetyAbsolute) | typeBit(ClaimType::Superiority) | typeBit(ClaimType::Statistic)
               | typeBit(ClaimType::Testimonial);
    case Study:
        return typeBit(ClaimType::Testimonial) | typeBit(ClaimType::Anecdote);
    case Definition:
        return typeBit(ClaimType::Mechanism) | typeBit(ClaimType::Efficacy);
    case NamedSource:
        return typeBit(ClaimType::Statistic);
    case Law:
        return ~typeBit(ClaimType::Statistic);
    default:
        return ~quint32(0);
    }
}

/// Types that a question does not take away: what it mentions in passing is stated.
constexpr quint32 askedTypes = typeBit(ClaimType::Anecdote) | typeBit(ClaimType::StudyMention) | typeBit(ClaimType::Inducement)
                               | typeBit(ClaimType::Hype);

/// Surroundings that take a wording too that ends in them.
constexpr quint32 reachingBack = bit(Aim) | bit(Seeking) | bit(Instruction) | bit(Harm);

/// Types whose wordings themselves begin with a denial: only what stands before them can deny them.
constexpr quint32 denyingTypes = typeBit(ClaimType::SafetyAbsolute) | typeBit(ClaimType::Superiority) | typeBit(ClaimType::CureGuarantee)
                                 | typeBit(ClaimType::Testimonial) | typeBit(ClaimType::DiscourageCare) | typeBit(ClaimType::Statistic);

} // namespace

int roleOfSection(const QString &name)
{
    if (const auto type = claimTypeFromId(name))
        return int(*type);
    for (int i = 0; i < surroundingCount; ++i) {
        if (name == surroundingNames[size_t(i)])
            return roleOf(Surrounding(i));
    }
    return roleOf(surroundingCount);
}

SentenceScopes::SentenceScopes(const std::vector<SentenceToken> &tokens, const std::vector<CueMatch> &matches,
                               const std::vector<int> &roles, bool asks)
    : m_tokens(tokens)
    , m_flags(tokens.size())
    , m_denies(tokens.size())
    , m_asserted(tokens.size())
    , m_beginsStatement(tokens.size())
    , m_isQuestion(asks)
    , m_firstAgent(tokens.size())
    , m_firstPronoun(tokens.size())
{
    for (const CueMatch &match : matches) {
        const int role = roles[size_t(match.section)];
        if (role == roleOf(Asserted))
            m_asserted[match.first] = true;
        if (role == roleOf(NewStatement))
            m_beginsStatement[match.first] = true;
        if (role == roleOf(Presupposed))
            m_isQuestion = false;
    }
    for (const CueMatch &match : matches)
        mark(match, roles[size_t(match.section)]);
    findSubjects();
}

void SentenceScopes::mark(const CueMatch &match, int role)
{
    switch (-1 - role) {
    case Denial:
        if (!m_asserted[match.first]) {
            m_denies[match.first] = true;
            markClause(match.first + 1, bit(Denial), denialReach);
        }
        break;
    case Aim:
    case Seeking:
    case Instruction:
    case Harm:
        markUntilContrast(match.first + 1, bit(-1 - role));
        break;
    case Wish:
        markClause(match.last + 1, bit(Wish), clauseReach);
        break;
    case Business:
        markClause(clauseStart(match.first), bit(Business), clauseReach);
        break;
    case Design:
    case Law:
    case Biography:
    case Nature:
    case Definition:
    case Exercise:
    case Study:
    case NamedSource:
        m_whole |= bit(-1 - role);
        break;
    default:
        break;
    }
}

void SentenceScopes::markClause(size_t from, quint32 flag, size_t longest)
{
    for (size_t i = from; i < m_tokens.size() && i < from + longest && !endsClause(i); ++i) {
        if ((flag & (bit(Denial) | bit(Business) | bit(Wish))) && i > from && m_beginsStatement[i])
            return;
        m_flags[i] |= flag;
    }
}

/// To the end of the sentence, or to "but" and the like: what follows is stated again.
void SentenceScopes::markUntilContrast(size_t from, quint32 flag)
{
    // Where the flag stands already, an earlier wording has marked what follows.
    for (size_t i = from; i < m_tokens.size() && !(m_flags[i] & flag) && !(m_tokens[i].classes & classes().contrast); ++i)
        m_flags[i] |= flag;
}

/// Where the clause that holds a token begins.
size_t SentenceScopes::clauseStart(size_t token) const
{
    const size_t earliest = token > clauseReach ? token - clauseReach : 0;
    while (token > earliest && !endsClause(token - 1) && !m_beginsStatement[token])
        --token;
    return token;
}

/// A stop, or a comma after which a new thought begins: one with a subject or "but".
bool SentenceScopes::endsClause(size_t token) const
{
    const WordClasses own = m_tokens[token].classes;
    if (own & wordclass::hardStop)
        return true;
    if (!(own & wordclass::punctuation) || token + 1 >= m_tokens.size())
        return own & classes().conjunction;
    // "our hormone replacement therapy" is one subject, however many words name it.
    constexpr int wordsLookedAt = 2;
    for (size_t i = token + 1, looked = 0; i < m_tokens.size() && looked < wordsLookedAt; ++i) {
        if (m_tokens[i].classes & (classes().pronoun | classes().agent | classes().conjunction))
            return true;
        looked += m_tokens[i].classes & wordclass::part ? 0 : 1;
    }
    return false;
}

void SentenceScopes::findSubjects()
{
    constexpr size_t linkReach = 5;
    std::optional<size_t> link;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const WordClasses own = m_tokens[i].classes;
        if (own & classes().link)
            link = i;
        if (own & classes().agent) {
            m_firstAgent = std::min(m_firstAgent, i);
            if (link && i - *link <= linkReach)
                m_lastLinked = i;
        } else if (own & classes().pronoun) {
            // "this nerve" is the nerve, not a treatment
            const bool isDeterminer = i + 1 < m_tokens.size() && (m_tokens[i + 1].classes & (classes().otherSubject | wordclass::part));
            if (!isDeterminer)
                m_firstPronoun = std::min(m_firstPronoun, i);
        }
    }
}

bool SentenceScopes::silences(const CueMatch &match, ClaimType type) const
{
    if (m_isQuestion && !(typeBit(type) & askedTypes))
        return true;
    quint32 flags = m_flags[match.first];
    const bool mayBeginWithDenial = typeBit(type) & denyingTypes;
    for (size_t i = match.first + 1; i <= match.last && i - match.first < 64; ++i) {
        const bool isNamed = match.words >> (i - match.first) & 1;
        flags |= isNamed && !mayBeginWithDenial ? m_flags[i] : 0;
        flags |= !isNamed && mayBeginWithDenial && m_denies[i] ? bit(Denial) : 0;
    }
    flags |= m_whole | (m_flags[match.last] & reachingBack);
    if (m_tokens[match.first].classes & wordclass::inQuotes)
        flags &= ~(bit(Law) | bit(Design));
    if (m_firstAgent < match.first)
        flags &= ~bit(Nature);
    if (m_firstAgent < m_tokens.size() && type == ClaimType::Efficacy)
        flags &= ~bit(Definition);
    for (int surrounding = 0; surrounding < surroundingCount; ++surrounding) {
        if ((flags & bit(surrounding)) && (silencedBy(surrounding) & typeBit(type)))
            return true;
    }
    return false;
}

bool SentenceScopes::hasAgent(const CueMatch &match) const
{
    if (m_firstAgent <= match.last || m_firstPronoun < match.first || (m_lastLinked && *m_lastLinked > match.last))
        return true;
    // The nearest word that can be a subject: one that no list has is taken for a product's name.
    for (size_t i = match.first, looked = 0; i-- > 0 && looked < clauseReach; ++looked) {
        const WordClasses own = m_tokens[i].classes;
        if (own & (wordclass::hardStop | classes().conjunction))
            return true;
        if (own & classes().otherSubject)
            return false;
        if (!(own & (classes().filler | wordclass::part | wordclass::punctuation)))
            return true;
    }
    return true;
}

const SentenceToken *SentenceScopes::agent() const
{
    return m_firstAgent < m_tokens.size() ? &m_tokens[m_firstAgent] : nullptr;
}

} // namespace articular
