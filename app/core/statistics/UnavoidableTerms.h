// SPDX-License-Identifier: GPL-3.0-or-later
// Words that no writer about the subject can avoid: the clinic's terms, what its glossary explains, and common medical
// nouns. They are set aside when the question is how much of a text's difficulty can be mended.
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <bitset>
#include <vector>

namespace articular {

class UnavoidableTerms
{
public:
    /// The built-in words and `terms`, which may have several words each.
    explicit UnavoidableTerms(const QStringList &terms = {});

    /// Which of a sentence's words belong to a term; plurals and possessives do too.
    std::vector<bool> marked(const QList<QStringView> &words) const;

private:
    /// The pairs of letters that words begin with.
    using Beginnings = std::bitset<32 * 32>;

    static Beginnings builtInBeginnings();
    void add(const QString &term);
    qsizetype longestAt(const QList<QStringView> &words, qsizetype start) const;

    Beginnings m_beginnings;                      ///< of all terms: most words are found to be none by it
    QHash<QString, QList<QStringList>> m_terms;   ///< by first word; what follows it
};

} // namespace articular
