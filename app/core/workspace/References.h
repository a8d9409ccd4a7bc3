// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's references (CSL-JSON, clinic/references.json) as far as pages need them: read, look up, and write as a
// line of a Vancouver-style list.
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace articular {

struct Reference
{
    QString key, title, containerTitle, publisher, volume, issue, page, doi, pmid, url;
    QStringList authors;                  ///< "Family AB", in order; an organisation as it stands
    int year = 0;                         ///< 0 when unknown
};

class References
{
public:
    /// Reads a CSL-JSON array. InvalidSyntax with the line when it is not one.
    static Result<References> parse(const QByteArray &json);

    const Reference *find(const QString &key) const;
    bool isEmpty() const { return m_byKey.isEmpty(); }

    /// One entry as plain text in Vancouver style, without its number and without its link.
    static QString vancouver(const Reference &reference);
    /// Where a reader finds it: DOI, PubMed or URL; empty when it has none.
    static QString link(const Reference &reference);

private:
    QHash<QString, Reference> m_byKey;
};

} // namespace articular
