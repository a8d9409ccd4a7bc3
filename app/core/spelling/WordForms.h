// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a word under which a dictionary may have it: plain apostrophes, no possessive, no English plural. Not a
// grammar.
#pragma once

#include <QString>
#include <QStringList>

namespace articular {

/// As dictionaries write it: ' for ’, - for the other hyphens, soft hyphens gone, accents composed.
QString dictionarySpelling(QStringView word);

/// "patient" for patient's and patient’s, "knees" for knees'; the word itself when it is no possessive.
QString withoutPossessive(const QString &word);

/// What an English plural may be the plural of: "biopsies" → biopsy, biopsie. Empty for what is none.
QStringList englishSingulars(const QString &word);

/// What stands behind an English prefix that goes before any word ("nonoperative" → operative); empty when there is none
/// or too little stands behind it to be sure.
QString withoutEnglishPrefix(const QString &word);

/// `suggestion` with the capitals of `word`: an initial one, or all.
QString withCapitalsOf(const QString &word, const QString &suggestion);

} // namespace articular
