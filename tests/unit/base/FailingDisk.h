// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails at one step: calls of the system that write files are counted, in this thread and while it lives, and
// the one that was asked for fails. All others reach the disk.
#pragma once

#include <QByteArray>
#include <QList>

namespace articular::test {

class FailingDisk
{
public:
    /// Lets the `step`-th call fail, counted from 0, with `systemError`; none for -1. `forGood`: all later ones too.
    FailingDisk(int step, int systemError, bool forGood = false);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// Names of the calls so far: "open", "write", "fsync"…
    static QList<QByteArray> calls();
    /// Runs once, before the first call of this name.
    static void before(const char *call, void (*run)());
};

} // namespace articular::test
