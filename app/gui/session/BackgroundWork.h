// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of work off the GUI thread, one after the other: what each comes to is taken up on the GUI thread again. For work
// that reads files and runs programs; the copies that it needs are handed over with it.
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

class QThread;

namespace articular {

class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// What is done with the outcome, on the GUI thread.
    using Outcome = std::function<void()>;
    /// Runs in another thread.
    using Work = std::function<Outcome()>;

    explicit BackgroundWork(QObject *parent = nullptr);
    /// Waits for what is under way; its outcome, and what was to come after it, is dropped.
    ~BackgroundWork() override;

    bool isBusy() const { return m_thread != nullptr; }
    /// Lets everything wait for what was given, so many milliseconds or, for -1, until it is done; outcomes are taken up.
    void settle(int patience);
    /// Begins at once, or when what was given before is done.
    void run(Work work);

private:
    void begin(Work work);
    void finish(const Outcome &outcome);

    std::unique_ptr<QThread> m_thread;
    std::deque<Work> m_waiting;
};

} // namespace articular
