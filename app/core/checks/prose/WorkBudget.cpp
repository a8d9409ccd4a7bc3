// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/WorkBudget.h"

#include <ctime>

namespace articular {

namespace {

/// Milliseconds after which a pattern is given up in one text. A sensible one takes less than a hundredth.
constexpr qint64 longestWork = 200;
/// Milliseconds that the expressions may take in one article before the rest of them is left out.
constexpr qint64 longestWorkOfAll = 1000;
/// Milliseconds before which nobody asks how much of them was work.
constexpr qint64 shortWork = 10;

/// Processor time of this thread where the system tells it, else of the program, in milliseconds.
qint64 processorTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#endif
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

void WorkBudget::begin()
{
    m_before += m_now;
    m_now = 0;
    m_startOfWork = m_time ? m_time() : -1;
    m_elapsed.start();
}

bool WorkBudget::isSpent()
{
    if (!m_time && m_elapsed.elapsed() < shortWork)
        return false;
    const qint64 time = m_time ? m_time() : processorTime();
    if (m_startOfWork < 0)
        m_startOfWork = time;
    m_now = time - m_startOfWork;
    return m_now > longestWork || isSpentForAll();
}

bool WorkBudget::isSpentForAll() const
{
    return m_before + m_now > longestWorkOfAll;
}

} // namespace articular
