// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/WritingLock.h"

namespace articular {

namespace {

/// Milliseconds after which it is looked again who has the article.
constexpr int pauseBetweenLooks = 20'000;
/// Seconds between two signs of life.
constexpr int signOfLifeSeconds = 600;

} // namespace

WritingLock::WritingLock(DocumentSession &session, const Clock &clock, QObject *parent) : QObject(parent), m_session(session), m_clock(clock)
{
    m_pause.setInterval(pauseBetweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &WritingLock::look);
}

bool WritingLock::isKept(const QString &path) const
{
    return !path.isEmpty() && !lockObstacles(path, {}, m_clock.now()).isEmpty();
}

void WritingLock::want(const QString &by, const QString &name)
{
    if (m_isWanted || m_session.path().isEmpty())
        return;
    m_isWanted = true;
    m_by = by;
    m_name = name;
    m_pause.start();
    take(OtherHolders::Respect);
}

void WritingLock::letGo()
{
    m_isWanted = false;
    m_lock.reset();
    m_told.clear();
    m_pause.stop();
    setHeldBy({});
}

void WritingLock::insist()
{
    if (m_isWanted && !m_lock)
        take(OtherHolders::Ignore);
}

void WritingLock::look()
{
    if (!m_isWanted)
        return;
    if (!m_lock) {
        take(OtherHolders::Respect);
        return;
    }
    if (m_signOfLife.secsTo(m_clock.now()) >= signOfLifeSeconds) {
        // Where it cannot be written now it is tried again: until then the one before stands for it.
        if (m_lock->refresh(m_clock))
            m_signOfLife = m_clock.now();
    }
    tellOthers();
}

void WritingLock::take(OtherHolders others)
{
    const bool wasHeld = !m_heldBy.isEmpty();
    const auto lock = ArticleLock::take(m_session.path(), m_by, m_name, m_clock, others);
    const QList<LockHolder> holders = lock ? QList<LockHolder>() : lockObstacles(m_session.path(), m_by, m_clock.now());
    if (!holders.isEmpty()) {
        setHeldBy(lockWords(holders.first(), m_clock.now().toLocalTime()));
        return;
    }
    // Where nothing can be written beside the article nobody can be told, and saving will say why.
    if (lock) {
        m_lock = lock.value();
        m_signOfLife = m_clock.now();
        tellOthers();
    }
    // What the other wrote comes first, where the system did not tell of it.
    if (wasHeld && !m_session.isModified() && m_session.isChangedOutside())
        (void)m_session.takeFromDisk();
    setHeldBy({});
}

void WritingLock::tellOthers()
{
    for (const LockHolder &holder : lockHolders(m_session.path(), m_clock.now())) {
        if (holder.file == m_lock->file() || m_told.contains(holder.file))
            continue;
        m_told.append(holder.file);
        emit alsoOpen(lockWords(holder, m_clock.now().toLocalTime()));
    }
}

void WritingLock::setHeldBy(const QString &words)
{
    if (m_heldBy == words)
        return;
    m_heldBy = words;
    emit heldByChanged();
}

} // namespace articular
