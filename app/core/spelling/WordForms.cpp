// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/WordForms.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype shortestStem = 3, shortestBehindPrefix = 5;

} // namespace

QString dictionarySpelling(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    bool isAscii = true;
    for (const QChar c : word) {
        if (c == u'’' || c == u'ʼ' || c == u'‘')
            plain += u'\'';
        else if (c == u'‐' || c == u'‑')
            plain += u'-';
        else if (c != QChar::SoftHyphen)
            plain += c;
        isAscii = isAscii && c.unicode() < 0x80;
    }
    return isAscii ? plain : plain.normalized(QString::NormalizationForm_C);
}

QString withoutPossessive(const QString &word)
{
    if (word.endsWith("'s"_L1) || word.endsWith("'S"_L1))
        return word.chopped(2);
    return word.endsWith(u'\'') ? word.chopped(1) : word;
}

QStringList englishSingulars(const QString &word)
{
    if (word.size() < shortestStem + 1 || !word.endsWith(u's') || word.endsWith("ss"_L1))
        return {};
    QStringList singulars{word.chopped(1)};
    if (word.endsWith("es"_L1) && word.size() > shortestStem + 1)
        singulars.append(word.chopped(2));
    if (word.endsWith("ies"_L1) && word.size() > shortestStem + 2)
        singulars.append(word.chopped(3) + u'y');
    return singulars;
}

QString withoutEnglishPrefix(const QString &word)
{
    for (const QLatin1StringView prefix : {"non"_L1, "post"_L1, "pre"_L1, "anti"_L1, "multi"_L1, "micro"_L1, "intra"_L1, "peri"_L1}) {
        if (word.startsWith(prefix, Qt::CaseInsensitive) && word.size() >= prefix.size() + shortestBehindPrefix)
            return word.sliced(prefix.size());
    }
    return {};
}

QString withCapitalsOf(const QString &word, const QString &suggestion)
{
    if (word.isEmpty() || suggestion.isEmpty() || !word.front().isUpper())
        return suggestion;
    if (word.size() > 1 && word == word.toUpper())
        return suggestion.toUpper();
    return suggestion.first(1).toUpper() + suggestion.sliced(1);
}

} // namespace articular
