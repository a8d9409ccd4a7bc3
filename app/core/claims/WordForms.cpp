// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/WordForms.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool endsInConsonantAndY(QStringView word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]);
}

bool endsInSibilant(QStringView word)
{
    return word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(u"ch")
           || word.endsWith(u"sh");
}

/// heal → heals, ease → eases, fix → fixes, fortify → fortifies, go → goes.
QString withS(const QString &word)
{
    if (endsInConsonantAndY(word))
        return word.chopped(1) + u"ies"_s;
    return word + (endsInSibilant(word) || word.endsWith(u'o') ? u"es"_s : u"s"_s);
}

/// heal → healed, ease → eased, fortify → fortified.
QString withEd(const QString &word)
{
    if (word.endsWith(u'e'))
        return word + u'd';
    return endsInConsonantAndY(word) ? word.chopped(1) + u"ied"_s : word + u"ed"_s;
}

/// heal → healing, ease → easing, free → freeing.
QString withIng(const QString &word)
{
    const bool dropsE = word.size() > 2 && word.endsWith(u'e') && !word.endsWith(u"ee") && !word.endsWith(u"ye");
    return (dropsE ? word.chopped(1) : word) + u"ing"_s;
}

} // namespace

VerbForms verbForms(const QString &base, const QStringList &irregular)
{
    const qsizetype space = base.indexOf(u' ');
    const QString verb = space < 0 ? base : base.left(space);
    const QString rest = space < 0 ? QString() : base.mid(space);
    VerbForms forms{base, withS(verb) + rest, withIng(verb) + rest, {}};
    for (const QString &form : irregular) {
        if (form.endsWith(u"ing"))
            forms.gerund = form + rest;
        else
            forms.past.append(form + rest);
    }
    if (forms.past.isEmpty())
        forms.past.append((irregular.isEmpty() ? withEd(verb) : verb) + rest);
    return forms;
}

QString pluralOf(const QString &noun)
{
    if (noun.endsWith(u"ss") || noun.endsWith(u"us"))
        return noun + u"es"_s;
    if (noun.isEmpty() || noun.endsWith(u's') || !noun.back().isLetter())
        return {};
    return withS(noun);
}

} // namespace articular
