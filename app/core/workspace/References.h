// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's references (CSL-JSON, clinic/references.json) as far as pages and checks need them: read, look up, and
// write as a line of a Vancouver-style list. Adding and changing entries is core/references.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace articular {

/// A day, a month or a year: what is not known is 0.
struct ReferenceDate
{
    int year = 0, month = 0, day = 0;
    bool isEmpty() const { return year == 0; }
    friend bool operator==(const ReferenceDate &, const ReferenceDate &) = default;
};

/// That the clinic does not rely on a source any more: CSL's `custom` field, {"withdrawn": {"reason", "by", "on"}}.
struct ReferenceWithdrawal
{
    QString reason;
    QString by;                           ///< an id of the clinic's people, or a name; claimed, not proved
    QDate on;
    friend bool operator==(const ReferenceWithdrawal &, const ReferenceWithdrawal &) = default;
};

struct Reference
{
    QString key, type, title, containerTitle, publisher, publisherPlace, edition, volume, issue, page, number, genre;
    QString doi, pmid, pmcid, isbn, url;
    QString note;                         ///< why an old source is still the right one, among other things
    QStringList authors, editors;         ///< "Family AB", in order; an organisation as it stands
    ReferenceDate issued, accessed;
    std::optional<ReferenceWithdrawal> withdrawal;

    /// Reads one CSL-JSON entry; what is missing or of another kind stays empty.
    static Reference fromCsl(const QJsonObject &entry);
};

class References
{
public:
    /// Reads a CSL-JSON array. InvalidSyntax with the line when it is not one.
    static Result<References> parse(const QByteArray &json);

    const Reference *find(const QString &key) const;
    /// In the order of the file.
    const QList<Reference> &all() const { return m_all; }
    bool isEmpty() const { return m_all.isEmpty(); }

    /// One entry as plain text in Vancouver style (NLM, "Citing Medicine"), without its number and without its link.
    static QString vancouver(const Reference &reference);
    /// Where a reader finds it: DOI, PubMed or URL; empty when it has none.
    static QString link(const Reference &reference);
    /// The words before the link: "Available from:" for a web address, none for a DOI or PubMed.
    static QString linkIntroduction(const Reference &reference);

private:
    QList<Reference> m_all;
    QHash<QString, qsizetype> m_byKey;    ///< index into m_all
};

} // namespace articular
