// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists of resources/lexicons: medical words with plain words for them, short forms with what they stand for.
// Looks words up; what a text does with them is the rules' matter.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QStringView>

namespace articular {

struct MedicalTerm
{
    QStringList words;                    ///< lower case
    QStringList explanations;             ///< the one to insert first
};

/// A term in a text: UTF-16 units.
struct TermPlace
{
    const MedicalTerm *term = nullptr;
    qsizetype start = 0, length = 0;
};

/// Medical terms in their order of place, the longest at each; "s" and "ies" at their end are plurals.
QList<TermPlace> medicalTermsIn(const QString &text);

/// What a short form stands for, one and several: "platelet-rich plasma"; empty when it is not listed.
QStringList wordsOfShortForm(const QString &shortForm);

/// Whether readers know a short form (MRI), or capitals only stress a word (NOT).
bool isWellKnown(const QString &capitals);

} // namespace articular
