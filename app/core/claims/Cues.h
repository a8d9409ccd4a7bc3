// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings that tell claims and what takes them back: patterns over words and word classes, kept as text below
// resources/lexicons/cues (README.md there explains the notation). Finds where they stand; decides nothing.
#pragma once

#include "core/claims/Lexicon.h"
#include "core/claims/SentenceTokens.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace articular {

/// A group of patterns: "[efficacy needs agent]" is {"efficacy", {"agent"}}.
struct CueSection
{
    QString name;
    QStringList needs;
};

/// A place where a pattern fits.
struct CueMatch
{
    int section = 0;
    size_t first = 0, last = 0;           ///< tokens
    quint64 words = 0;                    ///< bit n: token first + n is one that the pattern names
};

class Cues
{
public:
    /// `files`: name → content. Interns the patterns' words and finishes the lexicon. Lines that cannot be read are
    /// listed in problems().
    Cues(const QMap<QString, QByteArray> &files, Lexicon &lexicon);

    const std::vector<CueSection> &sections() const { return m_sections; }
    const QStringList &problems() const { return m_problems; }

    /// The places of all patterns in a sentence, in the order of their first token; at most one a pattern and token.
    std::vector<CueMatch> find(const std::vector<SentenceToken> &tokens) const;

private:
    /// What a sentence holds, or an element fits, at a glance: false hits are possible, false misses are not.
    struct Glance
    {
        WordClasses classes = 0;
        std::array<quint64, 2> words{};   ///< a bit for each word, by its number

        void add(int word) { words[size_t(word >> 6 & 1)] |= quint64(1) << (word & 63); }
        bool meets(const Glance &other) const
        {
            return ((classes & other.classes) | (words[0] & other.words[0]) | (words[1] & other.words[1])) != 0;
        }
        /// Whether one word may meet it; the number 0 is no word's.
        bool mayFit(int word, WordClasses ofWord) const
        {
            return (classes & ofWord) != 0 || (words[size_t(word >> 6 & 1)] >> (word & 63) & 1) != 0;
        }
        /// The fewer, the less often it is met.
        int weight() const;
    };
    struct Element
    {
        enum class Kind { Word, Not, Gap, Start, End };
        Kind kind = Kind::Word;
        std::vector<int> words;           ///< any of these…
        std::vector<std::vector<int>> phrases;   ///< Not: …or these in a row
        std::vector<std::pair<WordClasses, WordClasses>> classes;   ///< …or a class, in a form when the second is not 0
        Glance glance;                    ///< of words and classes
        bool isOptional = false;
        int longest = 0;                  ///< Gap: words
        bool passesCommas = false;        ///< Gap
    };
    struct Pattern
    {
        int section = 0;
        std::vector<Element> elements;
    };
    /// The two elements after a pattern's first that sentences hold least often.
    using Needs = std::array<Glance, 2>;

    /// What was read of elements so far, by their text: most come back in many lines.
    using KnownElements = QHash<QString, std::optional<Element>>;
    void readLine(const QString &line, Lexicon &lexicon, KnownElements &known);
    void addPattern(const QStringList &elements, Lexicon &lexicon, KnownElements &known);
    static bool readElement(const QString &text, Lexicon &lexicon, Element &element);
    void index();
    static Needs needsOf(const std::vector<Element> &elements);
    void tryAll(const std::vector<int> &patterns, const std::vector<SentenceToken> &tokens, size_t token,
                const Glance &ahead, std::vector<CueMatch> &matches) const;
    bool matchFrom(const Pattern &pattern, size_t element, const std::vector<SentenceToken> &tokens, size_t token,
                   CueMatch &match) const;
    static bool fits(const Element &element, const SentenceToken &token);
    static bool fitsAt(const Element &element, const std::vector<SentenceToken> &tokens, size_t token);
    bool matchGap(const Pattern &pattern, size_t element, const std::vector<SentenceToken> &tokens, size_t token,
                  CueMatch &match) const;

    std::vector<CueSection> m_sections;
    std::vector<Pattern> m_patterns;
    std::vector<Needs> m_needs;                ///< by pattern, apart from it: most patterns are only looked at here
    QStringList m_problems;
    std::vector<std::vector<int>> m_byWord;    ///< word → patterns that may begin with it
    std::array<std::vector<int>, 64> m_byClass;
    std::vector<int> m_atStart;                ///< patterns that begin with the sentence
};

} // namespace articular
