// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a dictionary file (Hunspell's .dic, a plain list, LibreOffice's user dictionary), found by hash. It knows
// letter case, but no endings: lines with affix letters are handed on to who understands them.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace articular {

/// A line that is no word, so that the file is not what it should be.
struct WordListProblem
{
    int line = 0;                         ///< 1-based
    qsizetype start = 0, length = 0;      ///< bytes of the file
};

class WordList
{
public:
    WordList() = default;
    /// Reads UTF-8 text. The first line that is no word is kept as a problem; what can be read counts all the same.
    explicit WordList(const QByteArray &text);

    bool isEmpty() const { return m_offsets.empty() && m_affixed.isEmpty(); }
    qsizetype size() const { return qsizetype(m_offsets.size()) + m_affixed.size(); }
    const std::optional<WordListProblem> &problem() const { return m_problem; }

    /// Whether a word is listed as it is, or would be with a capital less: "Knee" and "KNEE" for knee, "DOE" for Doe.
    bool contains(QStringView word) const;
    /// Entries with affix letters, as "brace/S".
    const QByteArrayList &affixed() const { return m_affixed; }
    /// Words at most `distance` slips of the pen away, nearest first; capitals do not count. It looks at every word.
    QStringList near(QStringView word, int distance, qsizetype most) const;

    friend bool operator==(const WordList &a, const WordList &b) { return a.m_text == b.m_text; }

private:
    void addLine(QByteArrayView line, qsizetype start, int number);
    void addWord(QByteArrayView word);
    bool has(QByteArrayView word) const;
    QByteArrayView wordAt(quint32 offset) const;
    void index();

    QByteArray m_text;                    ///< the words, each with a line end behind it
    std::vector<quint32> m_offsets;       ///< starts of the words in m_text
    std::vector<quint32> m_table;         ///< open addressing: offset + 1, or 0 for a free place
    QByteArrayList m_affixed;
    std::optional<WordListProblem> m_problem;
};

/// Slips of the pen between two words (insertion, deletion, replacement, swapped neighbours), counted up to `limit` + 1.
int slipsBetween(QStringView a, QStringView b, int limit);

} // namespace articular
