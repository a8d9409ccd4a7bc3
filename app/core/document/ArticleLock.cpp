// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ArticleLock.h"

#include "core/base/CanonicalJson.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/ShownDates.h"
#include "core/base/Ulid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <csignal>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumLockSize = 4096;
constexpr qsizetype longestName = 80;

struct LockText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ArticleLock)
};

/// Hidden, and of no kind that anything of the clinic's folder is looked for by.
QString startOfName(const QString &articlePath)
{
    return u'.' + QFileInfo(articlePath).fileName() + u'.';
}

/// One line of what another computer wrote.
QString shown(const QJsonValue &value)
{
    return value.toString().simplified().left(longestName);
}

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

std::optional<LockHolder> readHolder(const QString &path, const QDateTime &now)
{
    const Result<QByteArray> bytes = QFileInfo(path).isSymLink() ? Result<QByteArray>(Error{}) : readTextFile(path, maximumLockSize);
    const Result<QJsonObject> json = bytes ? parseStrictJson(bytes.value()) : Result<QJsonObject>(bytes.error());
    if (!json)
        return std::nullopt;
    const QJsonObject &fields = json.value();
    LockHolder holder{shown(fields["by"_L1]), shown(fields["name"_L1]), shown(fields["computer"_L1]), fields["process"_L1].toInteger(),
                      QDateTime::fromString(fields["since"_L1].toString(), Qt::ISODate),
                      QDateTime::fromString(fields["seen"_L1].toString(), Qt::ISODate), false, path};
    if (holder.computer.isEmpty() || !holder.since.isValid() || !holder.seen.isValid())
        return std::nullopt;
    // A clock that runs far ahead elsewhere must not make a lock that never ends.
    holder.isStale = std::abs(holder.seen.secsTo(now)) > lockHours * 3600;
    return holder;
}

bool isLeftBehindHere(const LockHolder &holder)
{
    return holder.computer == shown(QSysInfo::machineHostName()) && !isRunning(holder.process);
}

QList<LockHolder> allHolders(const QString &articlePath, const QDateTime &now)
{
    const QDir folder(QFileInfo(articlePath).absolutePath());
    const QString start = startOfName(articlePath);
    QList<LockHolder> holders;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        if (!name.startsWith(start) || !name.endsWith(".lock"_L1))
            continue;
        if (const auto holder = readHolder(folder.filePath(name), now))
            holders.append(*holder);
    }
    std::ranges::stable_sort(holders, {}, &LockHolder::since);
    return holders;
}

Status writeHolder(const LockHolder &holder, Overwrite overwrite)
{
    const QJsonObject json{{u"format"_s, 1}, {u"by"_s, holder.by}, {u"name"_s, holder.name}, {u"computer"_s, holder.computer},
                           {u"process"_s, holder.process}, {u"since"_s, holder.since.toUTC().toString(Qt::ISODateWithMs)},
                           {u"seen"_s, holder.seen.toUTC().toString(Qt::ISODateWithMs)}};
    return writeFile(holder.file, canonicalJson(json) + '\n', overwrite);
}

/// Why the article cannot be written now; nothing when it can.
std::optional<Error> obstacle(const QString &articlePath, const QString &by, const QString &ownFile, const Clock &clock)
{
    for (const LockHolder &holder : lockObstacles(articlePath, by, clock.now())) {
        if (holder.file == ownFile)
            continue;
        return Error{ErrorCode::Refused, LockText::tr("%1. Open it to read, or ask for it to be closed there.").arg(lockWords(holder, clock.now().toLocalTime())),
                     {}, articlePath};
    }
    return std::nullopt;
}

} // namespace

QList<LockHolder> lockHolders(const QString &articlePath, const QDateTime &now)
{
    QList<LockHolder> holders = allHolders(articlePath, now);
    holders.removeIf(isLeftBehindHere);
    return holders;
}

QList<LockHolder> lockObstacles(const QString &articlePath, const QString &by, const QDateTime &now)
{
    QList<LockHolder> holders = lockHolders(articlePath, now);
    holders.removeIf([&by, computer = shown(QSysInfo::machineHostName())](const LockHolder &holder) {
        return holder.isStale || (!by.isEmpty() && holder.by == by && holder.computer == computer);
    });
    return holders;
}

QString lockWords(const LockHolder &holder, const QDateTime &now)
{
    const QString when = shownSince(holder.since, now);
    const QString name = !holder.name.isEmpty() ? holder.name : holder.by;
    const QString words = name.isEmpty() ? LockText::tr("Open on “%1” since %2", "computer, time or day").arg(holder.computer, when)
                                         : LockText::tr("Open by %1 on “%2” since %3", "name, computer, time or day").arg(name, holder.computer, when);
    return holder.isStale ? LockText::tr("%1; this may have been left behind", "who has it open, since when").arg(words) : words;
}

Result<std::shared_ptr<const ArticleLock>> ArticleLock::take(const QString &articlePath, const QString &by, const QString &name, const Clock &clock,
                                                             OtherHolders others)
{
    const QDateTime now = clock.now().toUTC();
    const bool isAsked = others == OtherHolders::Respect;
    for (const LockHolder &holder : allHolders(articlePath, now)) {
        if (isLeftBehindHere(holder))
            QFile::remove(holder.file);
    }
    if (const auto error = isAsked ? obstacle(articlePath, by, {}, clock) : std::nullopt)
        return *error;
    const QString own = QString::fromLatin1(sha256Hex(newUlid(now).toLatin1()).first(12));
    const QString file = QFileInfo(articlePath).absoluteDir().filePath(startOfName(articlePath) + own + u".lock"_s);
    const LockHolder holder{by, name, shown(QSysInfo::machineHostName()), QCoreApplication::applicationPid(), now, now, false, file};
    if (const Status written = writeHolder(holder, Overwrite::Refuse); !written)
        return written.error();
    const std::shared_ptr<const ArticleLock> lock(new ArticleLock(holder));
    // Of two who take it in the same moment neither may go on: each sees the other now.
    if (const auto error = isAsked ? obstacle(articlePath, by, file, clock) : std::nullopt)
        return *error;
    return lock;
}

ArticleLock::~ArticleLock()
{
    QFile::remove(m_own.file);
}

Status ArticleLock::refresh(const Clock &clock) const
{
    LockHolder holder = m_own;
    holder.seen = clock.now().toUTC();
    return writeHolder(holder, Overwrite::Replace);
}

} // namespace articular
