// SPDX-License-Identifier: GPL-3.0-or-later
// Names and dates of CslEntry.h, from the ways in which lists and other programs write them.
#include "core/references/CslEntry.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A generation behind a name: "Jr", "Sr.", "III", "3rd".
bool isSuffix(const QString &word)
{
    static const QRegularExpression pattern(u"^(?:[JS]r\\.?|I{2,3}|IV|2nd|3rd|4th)$"_s);
    return pattern.match(word).hasMatch();
}

QJsonObject person(const QString &family, const QString &given, const QString &suffix)
{
    if (family.isEmpty())
        return given.isEmpty() ? QJsonObject() : QJsonObject{{u"literal"_s, given}};
    QJsonObject name{{u"family"_s, family}};
    setText(name, u"given"_s, given);
    setText(name, u"suffix"_s, suffix);
    return name;
}

/// At most four capital letters, with points or hyphens: "JA", "J.-P.", "Ö".
bool areInitials(const QString &word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isUpper())
            ++letters;
        else if (c != u'.' && c != u'-')
            return false;
    }
    return letters > 0 && letters <= 4;
}

} // namespace

QJsonObject nameFromCommas(const QString &written)
{
    QStringList parts = written.simplified().split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return {{u"literal"_s, parts.constFirst()}};
    if (parts.size() == 2)
        return isSuffix(parts[1]) ? person(parts[0], {}, parts[1]) : person(parts[0], parts[1], {});
    // Either order of given name and generation is in use.
    return isSuffix(parts[1]) ? person(parts[0], parts.mid(2).join(u' '), parts[1]) : person(parts[0], parts[1], parts.mid(2).join(u' '));
}

bool hasInitials(const QString &written)
{
    QStringList words = written.simplified().split(u' ');
    if (words.size() > 2 && isSuffix(words.constLast()))
        words.removeLast();
    constexpr qsizetype mostWords = 6;
    return words.size() > 1 && words.size() <= mostWords && areInitials(words.constLast()) && words.constFirst().front().isLetter()
        && !areInitials(words.constFirst());
}

QJsonObject nameFromInitials(const QString &written)
{
    if (!hasInitials(written))
        return written.simplified().isEmpty() ? QJsonObject() : QJsonObject{{u"literal"_s, written.simplified()}};
    QStringList words = written.simplified().split(u' ');
    const QString suffix = words.size() > 2 && isSuffix(words.constLast()) ? words.takeLast() : QString();
    const QString initials = words.takeLast();
    return person(words.join(u' '), initials, suffix);
}

int monthFromText(QStringView written)
{
    static constexpr std::array english{"january", "february", "march", "april", "may", "june", "july", "august",
                                        "september", "october", "november", "december"};
    static constexpr std::array spanish{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
                                        "septiembre", "octubre", "noviembre", "diciembre"};
    const QString word = written.trimmed().toString().toLower().remove(u'.');
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < english.size(); ++i) {
        if (QLatin1StringView(english[i]).startsWith(word) || QLatin1StringView(spanish[i]).startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

QJsonObject dateValue(int year, int month, int day)
{
    if (year <= 0)
        return {};
    QJsonArray parts{year};
    if (month > 0)
        parts.append(month);
    if (month > 0 && day > 0)
        parts.append(day);
    return {{u"date-parts"_s, QJsonArray{parts}}};
}

QJsonObject dateFromText(const QString &written)
{
    const QString text = written.simplified().left(60);
    static const QRegularExpression numbers(u"^(\\d{4})(?:[-/](\\d{1,2})?(?:[-/](\\d{1,2})?)?)?(?:[/ T].*)?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    for (const QRegularExpression &pattern : {compact, numbers}) {
        const QRegularExpressionMatch match = pattern.match(text);
        const int month = match.captured(2).toInt(), day = match.captured(3).toInt();
        if (match.hasMatch() && (month > 0 || text.size() <= 8))
            return dateValue(match.captured(1).toInt(), month <= 12 ? month : 0, day <= 31 ? day : 0);
    }
    static const QRegularExpression yearPattern(u"\\b(1[5-9]\\d\\d|20\\d\\d)\\b"_s);
    const QRegularExpressionMatch year = yearPattern.match(text);
    if (!year.hasMatch())
        return text.isEmpty() ? QJsonObject() : QJsonObject{{u"literal"_s, text}};
    int month = 0, day = 0;
    static const QRegularExpression wordPattern(u"(\\p{L}{3,})|\\b(\\d{1,2})\\b"_s);
    for (auto match = wordPattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        if (month == 0)
            month = monthFromText(word.capturedView(1));
        if (day == 0 && word.capturedLength(2) > 0 && word.capturedView(2).toInt() <= 31)
            day = word.capturedView(2).toInt();
    }
    return dateValue(year.captured(1).toInt(), month, day);
}

} // namespace articular
