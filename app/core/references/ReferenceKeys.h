// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of new references, and whether a source is one of the clinic's already.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace articular {

class References;
struct Reference;

/// Keys and sources that are known: the clinic's, and those that were added since.
class ReferenceIndex
{
public:
    ReferenceIndex() = default;
    explicit ReferenceIndex(const References &references);

    /// Key of the same source: the same DOI or PubMed number, or the same title, year and first author while none of
    /// these numbers differs. Empty: it is not there.
    QString find(const QJsonObject &entry) const;
    /// A free key: the entry's own `id` when it can be cited and is free, else made of author, year and a word of the
    /// title, "smith2019knee".
    QString freeKey(const QJsonObject &entry);
    /// Takes in an entry under the key that it has.
    void add(const QJsonObject &entry);

private:
    struct Known
    {
        QString key, doi, pmid, author;
    };
    void add(const Reference &reference);

    QSet<QString> m_keys;                 ///< in lower case: two that differ in case only are easily mixed up
    QHash<QString, int> m_numbers;        ///< the last one given to a key that several would have
    QHash<QString, QString> m_byDoi, m_byPmid;
    QMultiHash<QString, Known> m_byTitle; ///< by folded title and year
};

} // namespace articular
