// SPDX-License-Identifier: GPL-3.0-or-later
// English inflection for the word lists: a list holds base forms, the text any form. Regular endings by rule, the rest
// from the lists themselves. Not a stemmer: it makes forms from bases, never guesses a base.
#pragma once

#include <QString>
#include <QStringList>

namespace articular {

/// The forms of a verb that patterns tell apart.
struct VerbForms
{
    QString base, third, gerund;          ///< heal, heals, healing
    QStringList past;                     ///< healed; or gave, given
};

/// The forms of `base`; `irregular` replaces the regular past, and a form in -ing among them the regular gerund. Of a
/// phrase ("get rid of") the first word is inflected.
VerbForms verbForms(const QString &base, const QStringList &irregular);

/// The plural of a noun or noun phrase; empty when it would be the same word or is one already.
QString pluralOf(const QString &noun);

} // namespace articular
