// SPDX-License-Identifier: GPL-3.0-or-later
// An application that knows the longest time that one event kept its thread busy: while it lasts, no key is answered and
// nothing is painted.
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace articular::test {

class StallMeter final : public QApplication
{
public:
    using QApplication::QApplication;

    /// Milliseconds of the longest event since the call before, and what it was for.
    struct Stall
    {
        double milliseconds = 0;
        QString event;
    };
    Stall takeLongest() { return std::exchange(m_longest, Stall()); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    Stall m_longest;
    int m_depth = 0;                      ///< events that are handled within others count with them
};

} // namespace articular::test
