// SPDX-License-Identifier: GPL-3.0-or-later
// Who has an article open to write, told to everybody else who opens it: a small file beside it for each who has, so that
// no two computers ever write one file. Advice only: what keeps texts from being lost is comparing before saving.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <memory>

namespace articular {

/// Hours without a sign of life after which a lock may have been left behind.
inline constexpr int lockHours = 12;

struct LockHolder
{
    QString by, name;                     ///< id and name of the person, as far as they were known
    QString computer;
    qint64 process = 0;
    QDateTime since, seen;                ///< UTC; `seen`: the last sign of life
    bool isStale = false;                 ///< it may have been left behind
    QString file;                         ///< the lock's own
};

/// Everybody who has the article open to write, in order of time. Those whose program ended on this computer are left out.
QList<LockHolder> lockHolders(const QString &articlePath, const QDateTime &now);

/// "Open by Maria Reyes on “PC-3” since 9:40", and that it may have been left behind. `now` is local time.
QString lockWords(const LockHolder &holder, const QDateTime &now);

/// Those of them who keep the person `by` from writing: not who may have left it behind, and not the same person at the same
/// computer. `by` may be empty: somebody who is not known.
QList<LockHolder> lockObstacles(const QString &articlePath, const QString &by, const QDateTime &now);

enum class OtherHolders { Respect, Ignore };

/// Holds the article open to write; lets go when destroyed.
class ArticleLock
{
public:
    /// Refused, in words for the reader, while lockObstacles() has somebody who is not to be ignored. FileStore's errors where
    /// nothing can be written beside the article.
    static Result<std::shared_ptr<const ArticleLock>> take(const QString &articlePath, const QString &by, const QString &name, const Clock &clock,
                                                           OtherHolders others = OtherHolders::Respect);
    ~ArticleLock();
    ArticleLock(const ArticleLock &) = delete;
    ArticleLock &operator=(const ArticleLock &) = delete;

    const QString &file() const { return m_own.file; }
    /// A sign of life; to be given now and then while the article stays open.
    Status refresh(const Clock &clock) const;

private:
    explicit ArticleLock(LockHolder own) : m_own(std::move(own)) {}

    const LockHolder m_own;
};

} // namespace articular
