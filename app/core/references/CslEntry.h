// SPDX-License-Identifier: GPL-3.0-or-later
// One CSL-JSON entry as it is imported and written: which fields there are, names, dates, and the text of an entry. The
// part that pages read is workspace/References.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace articular {

/// What CSL knows of an entry; the abstract, what other programs add, and empty values are left out. Numbers stay as
/// written. A note of another program becomes `annote`: the clinic's own `note` says why an old source is still cited.
QJsonObject cleanedEntry(const QJsonObject &entry);

/// The entry as JSON with the fields in their customary order, its first line not indented. `lineEnd` empty: one line.
QByteArray entryText(const QJsonObject &entry, const QByteArray &indent, const QByteArray &lineEnd);

/// A text field of an entry, numbers as text; empty when there is none.
QString textField(const QJsonObject &entry, QStringView key);
/// Sets a field unless the text is empty.
void setText(QJsonObject &entry, const QString &key, const QString &text);
/// Sets a list of names unless it is empty.
void setNames(QJsonObject &entry, const QString &key, const QJsonArray &names);

/// "Family, Given", "Family, Given, Jr." or an organisation.
QJsonObject nameFromCommas(const QString &written);
/// As Vancouver and AMA lists write it: "van der Berg JA Jr". An organisation when it does not end in initials.
QJsonObject nameFromInitials(const QString &written);
/// Whether a text is a person's name with initials behind.
bool hasInitials(const QString &written);

/// A CSL date; an empty object when `year` is 0. Month and day may be 0.
QJsonObject dateValue(int year, int month = 0, int day = 0);
/// "2020 Mar 15", "March 15, 2020", "2020/03/15", "2020-03", "2020 Spring": as much as can be told.
QJsonObject dateFromText(const QString &written);
/// 1–12 for a month's English or Spanish name or its beginning; 0 for anything else.
int monthFromText(QStringView written);

/// The bare DOI "10.1000/x" of an address or "doi:…"; empty when it is none.
QString bareDoi(QString written);
/// Whether a key can be written as `[@key]`.
bool isCitationKey(QStringView key);

} // namespace articular
