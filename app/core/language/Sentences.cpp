// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/Sentences.h"

#include <QSet>
#include <QString>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Abbreviations whose point is not the end of a sentence, in lower case without their last point.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> abbreviations{
        u"dr"_s,  u"mr"_s,   u"mrs"_s,  u"ms"_s,   u"prof"_s, u"st"_s,  u"jr"_s,     u"sr"_s,   u"vs"_s,
        u"fig"_s, u"figs"_s, u"no"_s,   u"nos"_s,  u"vol"_s,  u"pp"_s,  u"approx"_s, u"cf"_s,   u"e.g"_s,
        u"i.e"_s, u"a.k.a"_s, u"al"_s,  u"ca"_s,   u"dept"_s, u"ed"_s,  u"est"_s,    u"incl"_s, u"resp"_s,
        u"jan"_s, u"feb"_s,  u"mar"_s,  u"apr"_s,  u"aug"_s,  u"sept"_s, u"oct"_s,   u"nov"_s,  u"dec"_s,
    };
    return abbreviations.contains(word.toString().toLower());
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

/// Whether the lone point at `point` belongs to the word before it. "No." and its kind count only before a number,
/// since "no" is a word too.
bool isAbbreviationPoint(QStringView text, qsizetype point, QChar following)
{
    const QStringView token = tokenBefore(text, point);
    if (token.compare(u"no", Qt::CaseInsensitive) == 0 || token.compare(u"nos", Qt::CaseInsensitive) == 0)
        return following.isDigit();
    if (token.size() == 1 && token[0].isUpper() && token[0] != u'I')
        return true;
    return isAbbreviation(token);
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
        qsizetype next = i;
        while (next < paragraph.size() && (paragraph[next].isSpace() || isOpener(paragraph[next])))
            ++next;
        if (next == paragraph.size())
            break;
        if (next == i || !paragraph[i].isSpace() || !mayBegin(paragraph[next])
            || (isLonePoint && isAbbreviationPoint(paragraph, first, paragraph[next])))
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
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && !text[i].isSpace())
            ++i;
        const QStringView token = text.sliced(start, i - start);
        if (!isAddress(token))
            appendWords(token, words);
    }
    return words;
}

} // namespace articular
