// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of a BibTeX file as it was read, and what it is in CSL. For the sources of this folder only.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace articular {

struct BibtexEntry
{
    QString type, key;                    ///< type in lower case
    QHash<QString, QString> fields;       ///< by lower-case name, values as LaTeX
    int line = 0;
};

/// `parent` is the entry that it refers to by crossref, or null: what the entry lacks comes from there.
QJsonObject cslOf(const BibtexEntry &entry, const BibtexEntry *parent);

} // namespace articular
