// SPDX-License-Identifier: GPL-3.0-or-later
// Syllables by rule: vowel groups, less the silent endings, plus the vowel pairs that English speaks apart.
#include "core/language/Syllables.h"

#include <QVarLengthArray>

#include <initializer_list>

namespace articular {

namespace {

bool isAnyOf(QStringView text, std::initializer_list<QStringView> choices)
{
    return std::find(choices.begin(), choices.end(), text) != choices.end();
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [text](QStringView end) { return text.endsWith(end); });
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isVowelLetter(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

/// Whether the letter sounds as a vowel: y does unless it leads a syllable.
bool isVowel(QStringView word, qsizetype i)
{
    if (word[i] != u'y')
        return isVowelLetter(word[i]);
    const bool leads = i + 1 < word.size() && isVowelLetter(word[i + 1]) && (i == 0 || isVowelLetter(word[i - 1]));
    return !leads;
}

bool isSoftConsonant(QStringView word, qsizetype i)
{
    return i >= 0 && (word[i] == u't' || word[i] == u'c' || word[i] == u's' || word[i] == u'g' || word[i] == u'x');
}

/// Whether an i here is said as a y: mil-lion, o-pin-ion, Aus-tral-ian; but li-on, gan-gli-on, dan-de-li-on.
bool isAfterLOrN(QStringView word, qsizetype i)
{
    if (i < 2 || (word[i - 1] != u'l' && word[i - 1] != u'n') || word.sliced(0, i).endsWith(u"del"))
        return false;
    return isVowel(word, i - 2) || word[i - 2] == word[i - 1];
}

/// Whether the i of a pair is only the sound of the consonant before it: na-tion, spe-cial, pa-tient.
bool isSwallowedI(QStringView word, qsizetype i)
{
    const QStringView rest = word.sliced(i);
    if (isAfterLOrN(word, i) && (rest.startsWith(u"ion") || (word[i - 1] == u'l' && rest.startsWith(u"ian"))))
        return true;
    if (!isSoftConsonant(word, i - 1) || i == 1 || word.startsWith(u"scien"))
        return false;
    return rest.startsWith(u"ion") || rest.startsWith(u"ious") || rest.startsWith(u"ial") || rest.startsWith(u"ian")
           || rest.startsWith(u"ient") || rest.startsWith(u"ienc");
}

/// Whether "ie" at `i` is spoken as two: qui-et, sci-ence, o-ri-ent, but not piece, bodies, tied.
bool splitsIe(QStringView word, qsizetype i)
{
    const QStringView rest = word.sliced(i);
    return rest.startsWith(u"iet") || rest.startsWith(u"ienc") || rest.startsWith(u"ier")
           || (rest.startsWith(u"ient") && i > 0) || (i == 1 && rest == u"ien");
}

/// Whether "ea" at `i` is spoken as two: cre-a-tive, re-act, i-de-a, nau-se-a.
bool splitsEa(QStringView word, qsizetype i)
{
    const QStringView rest = word.sliced(i);
    if (word.startsWith(u"creat") && i == 2)
        return !word.startsWith(u"creatu");
    if (rest.startsWith(u"eact"))
        return i == 1;
    return (rest == u"ea" || rest == u"eas") && i >= 2 && !isAnyOf(word, {u"plea", u"flea", u"peas", u"teas", u"seas"});
}

/// Whether the vowels at `i` and `i + 1` belong to two syllables.
bool splitsPair(QStringView word, qsizetype i)
{
    const QStringView pair = word.sliced(i, 2), rest = word.sliced(i);
    const bool afterVowel = i > 0 && isVowel(word, i - 1);
    const bool afterQOrG = i > 0 && (word[i - 1] == u'q' || word[i - 1] == u'g');
    if (isAnyOf(pair, {u"ia", u"io"}))
        return !isSwallowedI(word, i);
    if (pair == u"ie")
        return splitsIe(word, i) && !isSwallowedI(word, i);
    if (pair == u"ea")
        return splitsEa(word, i);
    if (pair == u"eo")
        return !rest.startsWith(u"eopl") && !(i > 0 && word[i - 1] == u'g' && rest.startsWith(u"eon"));
    if (isAnyOf(pair, {u"ua", u"uo"}))
        return !afterQOrG && !rest.startsWith(u"uot");
    if (pair == u"ui")
        return rest.startsWith(u"uity") || rest.startsWith(u"uin") || (rest.startsWith(u"uid") && !afterQOrG);
    if (pair == u"oa")
        return afterVowel;
    if (pair == u"ei" || pair == u"yi" || pair == u"oi" || pair == u"ai")
        return rest.size() >= 4 && rest.sliced(1) == u"ing";
    return isAnyOf(pair, {u"iu", u"ii", u"ao"}) || (pair == u"oe" && rest.startsWith(u"oem"));
}

/// Whether the word's last e is not spoken: like, likes, liked; but ta-ble, hous-es, need-ed.
bool hasSilentEnding(QStringView word)
{
    if (word.endsWith(u'e'))
        return !(word.size() > 2 && word.endsWith(u"le") && !isVowel(word, word.size() - 3));
    if (word.size() < 4)
        return false;
    if (word.endsWith(u"ed"))
        return !endsWithAny(word, {u"ted", u"ded"}) && !(word.endsWith(u"led") && !isVowel(word, word.size() - 4)
                                                         && word[word.size() - 4] != u'l');
    if (word.endsWith(u"es"))
        return !endsWithAny(word, {u"ses", u"zes", u"ces", u"ges", u"xes", u"ches", u"shes"})
               && !(word.endsWith(u"les") && !isVowel(word, word.size() - 4));
    return false;
}

using Letters = QVarLengthArray<QChar, 48>;

/// The word in lower case, its letters only, without a possessive s.
Letters normalised(QStringView word)
{
    Letters letters;
    if (std::ranges::all_of(word, [](QChar c) { return isAsciiLetter(c); })) {
        for (const QChar c : word)
            letters.append(QChar(char16_t(c.unicode() | 0x20)));
        return letters;
    }
    QString lower = word.toString().toLower();
    if (lower.endsWith(u"'s") || lower.endsWith(u"’s"))
        lower.chop(2);
    for (const QChar c : lower.normalized(QString::NormalizationForm_D)) {
        if (c >= u'a' && c <= u'z')
            letters.append(c);
    }
    return letters;
}

int syllablesOfPart(QStringView word)
{
    int count = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isVowel(word, i))
            continue;
        const bool continues = i > 0 && isVowel(word, i - 1);
        if (!continues || splitsPair(word, i - 1))
            ++count;
    }
    const qsizetype e = word.endsWith(u'e') ? word.size() - 1 : word.size() - 2;
    if (hasSilentEnding(word) && e > 0 && !isVowel(word, e - 1))
        --count;
    if (endsWithAny(word, {u"sm", u"sms", u"thm"}))
        ++count;
    return std::max(count, 1);
}

} // namespace

int syllablesOf(QStringView word)
{
    int count = 0;
    for (const QStringView part : word.tokenize(u'-', Qt::SkipEmptyParts)) {
        const Letters letters = normalised(part);
        count += letters.isEmpty() ? 0 : syllablesOfPart(letters);
    }
    return std::max(count, 1);
}

} // namespace articular
