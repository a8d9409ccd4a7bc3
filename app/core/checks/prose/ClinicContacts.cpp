// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/ClinicContacts.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Shorter ones are extensions rather than telephone numbers.
constexpr qsizetype leastDigits = 7;

/// The digits without the zeros that are dialled only within the country.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() && !(digits.isEmpty() && c == u'0'))
            digits += c;
    }
    return digits;
}

bool isSameNumber(const QString &a, const QString &b)
{
    const QString some = digitsOf(a), other = digitsOf(b);
    return std::min(some.size(), other.size()) >= leastDigits && (some.endsWith(other) || other.endsWith(some));
}

/// Lower case between spaces, without marks, and with the usual short forms: " 48 maple st alder creek co 80000 ".
QString addressWords(const QString &text)
{
    static const QHash<QString, QString> shortForms{
        {u"street"_s, u"st"_s}, {u"avenue"_s, u"ave"_s}, {u"road"_s, u"rd"_s},     {u"lane"_s, u"ln"_s},    {u"boulevard"_s, u"blvd"_s},
        {u"north"_s, u"n"_s},   {u"south"_s, u"s"_s},    {u"east"_s, u"e"_s},      {u"west"_s, u"w"_s}};
    QString plain = text.toLower();
    plain.removeIf([](QChar c) { return c == u'.'; });
    std::ranges::replace_if(plain, [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    QString words = u" "_s;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
        words += shortForms.value(word, word) + u' ';
    return words;
}

bool isInAddress(const QString &words, const ClinicProfile &profile)
{
    const QString wanted = addressWords(words);
    return !wanted.trimmed().isEmpty() && addressWords(profile.address.join(u' ')).contains(wanted);
}

bool isAtWebsite(const QString &mail, const QString &site)
{
    QString host = QUrl::fromUserInput(site).host().toLower();
    if (host.startsWith("www."_L1))
        host = host.sliced(4);
    return !host.isEmpty() && mail.section(u'@', -1).toLower() == host;
}

} // namespace

bool isOfClinic(const QString &identifier, const QString &words, const ClinicProfile &profile)
{
    if (identifier == "phone"_L1 || identifier == "fax"_L1)
        return isSameNumber(words, profile.phone);
    if (identifier == "email"_L1)
        return isAtWebsite(words, profile.site);
    // Of “ZIP code is 80000” only the number stands in an address.
    return (identifier == "address"_L1 && isInAddress(words, profile))
           || (identifier == "zip"_L1 && (isInAddress(words, profile) || isInAddress(words.section(u' ', -1), profile)));
}

} // namespace articular
