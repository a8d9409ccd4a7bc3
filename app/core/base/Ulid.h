// SPDX-License-Identifier: GPL-3.0-or-later
// ULIDs (https://github.com/ulid/spec): 26 Crockford base-32 characters, sorted by time of creation.
#pragma once

#include <QDateTime>
#include <QString>

namespace articular {

/// A new ULID for the given time; its 80 random bits come from the system's generator.
QString newUlid(const QDateTime &now);

/// The time that a well-formed ULID begins with: UTC, to the millisecond.
QDateTime timeOfUlid(QStringView ulid);

/// Whether `text` is a well-formed ULID.
bool isUlid(QStringView text);

} // namespace articular
