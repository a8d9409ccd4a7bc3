// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day as a dependency, so that tests choose it.
#pragma once

#include <QDateTime>

namespace articular {

class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace articular
