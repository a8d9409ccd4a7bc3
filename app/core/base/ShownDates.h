// SPDX-License-Identifier: GPL-3.0-or-later
// Days and moments as people read them, in the language of the program and always with the whole year: 03/04/26 can be read
// in three ways, and most dates here say when something was signed or ends.
#pragma once

#include <QDateTime>
#include <QLocale>

namespace articular {

/// The region's short form of a day, as QLocale writes formats, with four digits of the year.
QString shownDayFormat(const QLocale &locale = {});
QString shownDay(const QDate &day);
/// The local day of a moment.
QString shownDay(const QDateTime &moment);
/// Day and time of day, in the zone that the moment is in.
QString shownMoment(const QDateTime &moment);
/// The local time of day when the moment is of the same day as `now`, else its day.
QString shownSince(const QDateTime &moment, const QDateTime &now);

} // namespace articular
