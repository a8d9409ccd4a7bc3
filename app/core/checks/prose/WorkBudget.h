// SPDX-License-Identifier: GPL-3.0-or-later
// How much processor time the expressions of rules may take in one article. Not a clock: a busy computer does not use it up.
#pragma once

#include <QElapsedTimer>

#include <functional>

namespace articular {

class WorkBudget
{
public:
    /// Milliseconds of work since some moment.
    using WorkTime = std::function<qint64()>;

    WorkBudget() = default;
    /// Asks `time` at each question, instead of the processor.
    explicit WorkBudget(WorkTime time) : m_time(std::move(time)) {}

    /// A pattern begins its work on a text.
    void begin();
    /// Whether the pattern worked too long on this text, or all of them together on the article. Cheap while the work is
    /// short: the processor is asked only after some time.
    bool isSpent();
    /// Whether all of them together worked too long.
    bool isSpentForAll() const;

private:
    WorkTime m_time;
    QElapsedTimer m_elapsed;
    qint64 m_startOfWork = -1;            ///< processor time in ms when it was first asked; -1: not asked yet
    qint64 m_before = 0;                  ///< ms that earlier patterns took
    qint64 m_now = 0;                     ///< ms that the present one took
};

} // namespace articular
