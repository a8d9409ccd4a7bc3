// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of files that says itself what is in it, as BagIt 1.0 (RFC 8493) describes: made from files, and checked for
// files that are missing, added, renamed or altered. Knows nothing of what the files mean.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

namespace articular {

/// Bytes by path.
using FileMap = QMap<QString, QByteArray>;

/// What stands in bag-info.txt.
struct BagInfo
{
    QString organization;                 ///< left out when empty
    QString identifier, description, agent;
    QDate date;
};

inline constexpr char bagPayloadFolder[] = "data/";

/// The files of a bag: `payload` below data/, `tagFiles` beside it, and the lists of both.
FileMap bagOf(const FileMap &payload, const FileMap &tagFiles, const BagInfo &info);

/// A field of bag-info.txt; empty when it is not there.
QString bagField(const FileMap &bag, const QString &name);

/// What keeps the files from being a whole bag: a list or file that is missing, a file in no list. Whole sentences.
QStringList incompleteness(const FileMap &bag);

/// Files whose bytes are not those that the lists name. Whole sentences.
QStringList alterations(const FileMap &bag);

} // namespace articular
