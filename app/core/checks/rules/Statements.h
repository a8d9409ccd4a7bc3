// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text says certain things: that there are risks, what is not known, whom to ask. The phrases are data
// (resources/lexicons/statements.yml). Reads words, not meaning.
#pragma once

#include "core/markdown/ProseRuns.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace articular {

/// Phrases made ready for one pass over a text.
class PhraseList
{
public:
    /// Words in a row; a word that ends with `*` stands for all that begin so. Phrases after one of `denials` do not count.
    explicit PhraseList(const QStringList &phrases, const QStringList &denials = {});

    bool isEmpty() const { return m_phrases.isEmpty(); }
    /// A place in a text, UTF-16 units.
    struct Place
    {
        qsizetype start = 0, length = 0;
        QString words;
    };
    std::optional<Place> findIn(const QString &text) const;
    bool isIn(const QString &text) const { return findIn(text).has_value(); }
    /// Whether a paragraph, list item, cell… other than a heading says one of them.
    bool isIn(const ProseRuns &prose) const;

private:
    struct Word
    {
        QString start;
        bool isWhole = true;
    };
    bool isAt(const QList<Word> &phrase, const QList<QStringView> &words, qsizetype index) const;

    QHash<quint64, QList<QList<Word>>> m_phrases;   ///< by the first letters of the first word
    QStringList m_denials;
};

/// The phrases of the data file, read once.
const PhraseList &riskStatements();
const PhraseList &limitStatements();
const PhraseList &clinicianStatements();
const PhraseList &expectedResultStatements();

} // namespace articular
