// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ShownDates.h"

using namespace Qt::StringLiterals;

namespace articular {

QString shownDayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString shownDay(const QDate &day)
{
    return QLocale().toString(day, shownDayFormat());
}

QString shownDay(const QDateTime &moment)
{
    return shownDay(moment.toLocalTime().date());
}

QString shownMoment(const QDateTime &moment)
{
    return shownDay(moment.date()) + u' ' + QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString shownSince(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat) : shownDay(local.date());
}

} // namespace articular
