// SPDX-License-Identifier: GPL-3.0-or-later
// A citation that was copied as text, in Vancouver (NLM) or AMA style, taken apart for a form that a person checks. A
// guess, never written anywhere unseen.
#pragma once

#include <QJsonObject>
#include <QString>

namespace articular {

struct PastedCitation
{
    QJsonObject entry;                    ///< CSL fields that were recognised, with `type`, without `id`
    QString notUnderstood;                ///< words that found no field; empty when all did
};

/// Costs no more than the text is long; only its first 4,000 characters are looked at.
PastedCitation parseCitation(const QString &text);

} // namespace articular
