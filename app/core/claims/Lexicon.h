// SPDX-License-Identifier: GPL-3.0-or-later
// The words that tell claims: lists below resources/lexicons/words, one class of words a file, which a clinician can read
// and extend. Every form of every entry has a number; phrases are found longest first. Knows nothing of sentences.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <deque>
#include <unordered_map>
#include <vector>

namespace articular {

/// A set of word classes, one bit each; see wordClassNames in Lexicon.cpp.
using WordClasses = quint64;

namespace wordclass {
constexpr WordClasses base = 1, third = 2, past = 4, gerund = 8;       ///< the form of a verb
constexpr WordClasses number = 16, capital = 32, inQuotes = 64;        ///< set by the tokens
constexpr WordClasses punctuation = 128, hardStop = 256, part = 512;   ///< part: inside a longer phrase
constexpr WordClasses comma = 1024;
constexpr int firstList = 11;                                          ///< bit of the first list
} // namespace wordclass

class Lexicon
{
public:
    /// `files`: name without ending → content. Unknown names are ignored; see wordClassNames.
    explicit Lexicon(const QMap<QString, QByteArray> &files);
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// Classes of a list's name or of a group's ("bad" = conditions and harms); 0 for none.
    static WordClasses classesNamed(QStringView name);

    /// The number of a word in lower case, making one when it is new. For patterns, before any sentence is looked at.
    int intern(const QString &word);
    /// Copies what a new word's singular, possessive base or ending says; call once after the last intern().
    void finish();

    /// The number of a word in lower case; 0 when no list and no pattern has it.
    int find(QStringView word) const;
    WordClasses classesOf(int word) const { return m_classes[size_t(word)]; }
    /// Classes of a word that no list has, by its ending (-itis, -mab, -ectomy…).
    WordClasses classesByEnding(QStringView word) const;

    /// The next node of a phrase from `node` (0: its start) by `word`; -1 when no phrase goes on so.
    int phraseStep(int node, int word) const;
    /// Classes of the phrase that ends at a node; 0 when none does.
    WordClasses phraseClasses(int node) const { return m_phrases[size_t(node)]; }

    /// All forms of a verb, for patterns; irregular ones as the lists have them.
    QStringList formsOf(const QString &verb) const;

private:
    void readList(const QByteArray &text, WordClasses classes, bool isVerbs);
    void addEnding(const QString &ending, WordClasses classes);
    void addEntry(const QString &entry, WordClasses classes);
    void addForms(const QString &entry, WordClasses classes);

    std::deque<QString> m_words;                               ///< by number; addresses stay, m_numbers looks into them
    std::unordered_map<QStringView, int> m_numbers;
    std::vector<WordClasses> m_classes;                        ///< by number
    std::deque<QString> m_endingTexts;                         ///< addresses stay, the next two look into them
    std::unordered_map<QStringView, WordClasses> m_endings;    ///< plurals too
    std::unordered_map<QStringView, bool> m_exceptions;        ///< words that the endings do not mean
    QHash<QString, QStringList> m_irregular;                   ///< verb → its irregular forms
    qsizetype m_longestEnding = 0;
    std::unordered_map<quint64, int> m_steps;                  ///< node and word → node
    std::vector<WordClasses> m_phrases;                        ///< by node
};

} // namespace articular
