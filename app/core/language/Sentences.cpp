// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/Sentences.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Abbreviations whose point is not the end of a sentence, in lower case without their last point.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> abbreviations{
        u"dr"_s,    u"drs"_s,  u"mr"_s,    u"mrs"_s,  u"ms"_s,    u"prof"_s, u"rev"_s,  u"hon"_s,    u"gov"_s,
        u"sen"_s,   u"capt"_s, u"lt"_s,    u"col"_s,  u"gen"_s,   u"st"_s,   u"mt"_s,   u"ft"_s,     u"jr"_s,
        u"sr"_s,    u"vs"_s,   u"fig"_s,   u"figs"_s, u"tab"_s,   u"eq"_s,   u"ref"_s,  u"refs"_s,   u"vol"_s,
        u"pp"_s,    u"suppl"_s, u"ch"_s,   u"approx"_s, u"cf"_s,  u"e.g"_s,  u"i.e"_s,  u"a.k.a"_s,  u"viz"_s,
        u"ca"_s,    u"dept"_s, u"ed"_s,    u"eds"_s,  u"est"_s,   u"incl"_s, u"resp"_s, u"max"_s,    u"spp"_s,
        u"jan"_s,   u"feb"_s,  u"mar"_s,   u"apr"_s,  u"aug"_s,   u"sept"_s, u"oct"_s,  u"nov"_s,    u"dec"_s,
        u"ave"_s,   u"blvd"_s, u"bros"_s,
    };
    // ED, MS and ST in capitals are erectile dysfunction, multiple sclerosis and a part of a heart's curve.
    const bool isAllCapitals = word.size() > 1 && word[0].isUpper() && word[1].isUpper();
    return !isAllCapitals && abbreviations.contains(word.toString().toLower());
}

/// Words that rarely follow an abbreviation but often begin a sentence.
bool isOpeningWord(QStringView word)
{
    static const QSet<QString> words{
        u"The"_s,  u"This"_s, u"These"_s,   u"That"_s,  u"Those"_s, u"It"_s,   u"Its"_s,  u"A"_s,     u"An"_s,
        u"In"_s,   u"On"_s,   u"At"_s,      u"For"_s,   u"If"_s,    u"When"_s, u"While"_s, u"After"_s, u"Before"_s,
        u"He"_s,   u"She"_s,  u"They"_s,    u"We"_s,    u"You"_s,   u"I"_s,    u"Our"_s,  u"Your"_s,  u"My"_s,
        u"His"_s,  u"Her"_s,  u"Their"_s,   u"There"_s, u"Most"_s,  u"Many"_s, u"Some"_s, u"All"_s,   u"Each"_s,
        u"But"_s,  u"And"_s,  u"However"_s, u"Please"_s, u"Call"_s, u"Ask"_s,  u"Talk"_s, u"Take"_s,  u"Patients"_s,
        u"People"_s, u"As"_s, u"To"_s,      u"With"_s,  u"Not"_s,   u"No"_s,   u"Do"_s,   u"What"_s,  u"Why"_s, u"How"_s,
    };
    return words.contains(word.toString());
}

/// What a lone letter names when it is no initial: vitamin C, hepatitis B.
bool namesLetter(QStringView word)
{
    static const QSet<QString> words{
        u"vitamin"_s, u"vitamins"_s, u"hepatitis"_s, u"influenza"_s, u"type"_s, u"types"_s, u"group"_s, u"grade"_s, u"class"_s,
        u"arm"_s, u"part"_s, u"stage"_s, u"plan"_s, u"appendix"_s, u"option"_s, u"strep"_s, u"factor"_s, u"level"_s,
    };
    return words.contains(word.toString().toLower());
}

bool isTerminator(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u')' || c == u']' || c == u'»';
}

bool isOpener(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'“' || c == u'‘' || c == u'(' || c == u'[' || c == u'«';
}

/// The characters before `end` back to white space or an opening mark.
QStringView tokenBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && !text[start - 1].isSpace() && !isOpener(text[start - 1]))
        --start;
    return text.sliced(start, end - start);
}

QStringView wordAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.sliced(start, end - start);
}

/// The word before the one that begins at `start`.
QStringView wordBefore(QStringView text, qsizetype start)
{
    while (start > 0 && text[start - 1].isSpace())
        --start;
    return tokenBefore(text, start);
}

/// "U.S", "Ph.D", "a.m", "b.i.d": letters with points between them.
bool isPointedLetters(QStringView token)
{
    const qsizetype point = token.indexOf(u'.');
    return (point == 1 || point == 2) && point + 1 < token.size() && token[0].isLetter() && token[point + 1].isLetter();
}

/// Whether the lone point at `point` belongs to the word before it and not to the sentence, whose text would go on at
/// `next`. "No." and its kind count only before a number, since "no" is a word too.
bool isAbbreviationPoint(QStringView text, qsizetype point, qsizetype next)
{
    const QStringView token = tokenBefore(text, point);
    if (token.compare(u"no", Qt::CaseInsensitive) == 0 || token.compare(u"nos", Qt::CaseInsensitive) == 0)
        return text[next].isDigit();
    if (token.compare(u"al", Qt::CaseInsensitive) == 0)
        return wordBefore(text, point - token.size()) == u"et";
    if (isAbbreviation(token))
        return true;
    if (isPointedLetters(token))
        return !isOpeningWord(wordAt(text, next));
    return token.size() == 1 && token[0].isUpper() && token[0] != u'I' && !namesLetter(wordBefore(text, point - 1))
           && !isOpeningWord(wordAt(text, next));
}

/// The number of a list's item at the beginning of a text: "2.", "10)". Its point ends nothing.
bool isItemNumber(QStringView before)
{
    before = before.trimmed();
    return !before.isEmpty() && before.size() <= 3 && std::all_of(before.begin(), before.end(), [](QChar c) { return c.isDigit(); });
}

/// Past the mark of a note that follows a sentence's end: "pain.12 The", "pain.[3, 4] The".
qsizetype pastNoteMark(QStringView text, qsizetype from)
{
    qsizetype end = from;
    const auto isNoteUnit = [](QChar c) { return c.isDigit() || c == u',' || c == u'-' || c == u'–'; };
    const bool isBracketed = end < text.size() && text[end] == u'[';
    end += isBracketed ? 1 : 0;
    const qsizetype first = end;
    while (end < text.size() && end - first < 12 && (isNoteUnit(text[end]) || (isBracketed && text[end] == u' ')))
        ++end;
    if (end == first || (isBracketed && (end == text.size() || text[end] != u']')))
        return from;
    return end + (isBracketed ? 1 : 0);
}

/// Whether a sentence may begin with `c`, for deciding what a terminator before it means.
bool mayBegin(QChar c)
{
    return c.isUpper() || c.isDigit() || c.isTitleCase() || (c.isLetter() && !c.isLower());
}

bool isAddress(QStringView token)
{
    const qsizetype at = token.indexOf(u'@');
    return token.contains(u"://") || token.startsWith(u"www.", Qt::CaseInsensitive)
           || (at > 0 && token.indexOf(u'.', at) > at);
}

bool isWordCharacter(QChar c)
{
    // Most characters: no property of Unicode is looked up for them.
    if (c.unicode() < 128)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether the character at `i` holds the word characters beside it together.
bool joins(QStringView text, qsizetype start, qsizetype i)
{
    if (i + 1 >= text.size() || !isWordCharacter(text[i + 1]))
        return false;
    const QChar c = text[i], before = text[i - 1], after = text[i + 1];
    if (c == u'\'' || c == u'’' || c == u'-' || c == u'‐' || c == u'‑')
        return true;
    if (c == u'.' || c == u',') {
        const bool isInitial = c == u'.' && (i - start == 1 || text[i - 2] == u'.');
        return (before.isDigit() && after.isDigit()) || (isInitial && after.isLetter());
    }
    return false;
}

void appendWords(QStringView token, QList<QStringView> &words)
{
    for (qsizetype i = 0; i < token.size();) {
        if (!isWordCharacter(token[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i++;
        while (i < token.size() && (isWordCharacter(token[i]) || joins(token, start, i)))
            ++i;
        words.append(token.sliced(start, i - start));
    }
}

} // namespace

QList<QStringView> sentencesOf(QStringView paragraph)
{
    QList<QStringView> sentences;
    const auto append = [&sentences](QStringView sentence) {
        sentence = sentence.trimmed();
        if (std::any_of(sentence.begin(), sentence.end(), isWordCharacter))
            sentences.append(sentence);
    };
    qsizetype start = 0;
    for (qsizetype i = 0; i < paragraph.size();) {
        if (!isTerminator(paragraph[i])) {
            ++i;
            continue;
        }
        const qsizetype first = i;
        while (i < paragraph.size() && isTerminator(paragraph[i]))
            ++i;
        const bool isLonePoint = i - first == 1 && paragraph[first] == u'.';
        while (i < paragraph.size() && isCloser(paragraph[i]))
            ++i;
        if (first > 0 && !paragraph[first - 1].isDigit())
            i = pastNoteMark(paragraph, i);
        qsizetype next = i;
        while (next < paragraph.size() && (paragraph[next].isSpace() || isOpener(paragraph[next])))
            ++next;
        if (next == paragraph.size())
            break;
        if (next == i || !paragraph[i].isSpace() || !mayBegin(paragraph[next])
            || (isLonePoint && (isAbbreviationPoint(paragraph, first, next) || isItemNumber(paragraph.sliced(start, first - start)))))
            continue;
        append(paragraph.sliced(start, i - start));
        start = i;
    }
    append(paragraph.sliced(start));
    return sentences;
}

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && isCloser(text.back()))
        text.chop(1);
    return !text.isEmpty() && isTerminator(text.back());
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    words.reserve(text.size() / 5);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool hasMark = false;
        for (; i < text.size() && !text[i].isSpace(); ++i)
            hasMark = hasMark || text[i] == u':' || text[i] == u'.' || text[i] == u'@';
        const QStringView token = text.sliced(start, i - start);
        if (!hasMark || !isAddress(token))
            appendWords(token, words);
    }
    return words;
}

} // namespace articular
