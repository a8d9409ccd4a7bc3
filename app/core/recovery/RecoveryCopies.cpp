// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/RecoveryCopies.h"

#include "core/base/CanonicalJson.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Recovery
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

const auto lockName = u"lock"_s;
const auto copyPattern = u"*.txt"_s;
constexpr int format = 1;

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(lockName));
    // Only the end of the program that holds it makes a lock stale, never its age.
    lock->setStaleLockTime(0);
    return lock;
}

/// Folders below `root` that no running program holds, each held by us while `use` looks at it.
template <typename Use>
void forEachLeftFolder(const QString &root, Use use)
{
    const QFileInfoList folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const std::unique_ptr<QLockFile> lock = lockOf(folder.filePath());
        if (isUlid(folder.fileName()) && lock->tryLock(0))
            use(QDir(folder.filePath()));
    }
}

} // namespace

QString recoveryRoot()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir(QDir::isAbsolutePath(given) ? given : QDir::home().filePath(u".local/state"_s)).filePath(u"articular/recovery"_s);
}

Status writeRecoveryCopy(const RecoveryCopy &copy)
{
    const QJsonObject header{{u"format"_s, format}, {u"path"_s, copy.path}, {u"name"_s, copy.name},
                             {u"at"_s, copy.at.toUTC().toString(Qt::ISODateWithMs)}};
    return writeFile(copy.file, canonicalJson(header) + '\n' + copy.text);
}

Result<RecoveryCopy> readRecoveryCopy(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes)
        return bytes.error();
    const qsizetype end = bytes.value().indexOf('\n');
    const Result<QJsonObject> header = parseStrictJson(bytes.value().left(std::max<qsizetype>(end, 0)));
    if (!header || header.value().value("format"_L1).toInt() != format)
        return Error{ErrorCode::InvalidSyntax, Recovery::tr("This file is no copy of an article."), {}, file, 0};
    const QJsonObject &fields = header.value();
    return RecoveryCopy{file, fields.value("path"_L1).toString(), fields.value("name"_L1).toString(),
                        QDateTime::fromString(fields.value("at"_L1).toString(), Qt::ISODateWithMs), bytes.value().mid(end + 1)};
}

void removeRecoveryCopy(const QString &file)
{
    QFile::remove(file);
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir(folder).entryList({copyPattern}, QDir::Files).isEmpty())
        return;
    const std::unique_ptr<QLockFile> lock = lockOf(folder);
    if (!lock->tryLock(0))
        return;
    lock->unlock();
    QDir().rmdir(folder);
}

QList<RecoveryCopy> leftRecoveryCopies(const QString &root)
{
    QList<RecoveryCopy> copies;
    forEachLeftFolder(root, [&](const QDir &folder) {
        for (const QString &name : folder.entryList({copyPattern}, QDir::Files)) {
            if (Result<RecoveryCopy> copy = readRecoveryCopy(folder.filePath(name)))
                copies.append(std::move(copy).value());
        }
    });
    std::ranges::stable_sort(copies, std::ranges::greater(), &RecoveryCopy::at);
    return copies;
}

void pruneRecoveryCopies(const QString &root, const QDateTime &now)
{
    QStringList old;
    forEachLeftFolder(root, [&](const QDir &folder) {
        for (const QFileInfo &file : folder.entryInfoList({copyPattern}, QDir::Files)) {
            if (file.lastModified().daysTo(now) > recoveryDays)
                old.append(file.filePath());
        }
    });
    for (const QString &file : old)
        removeRecoveryCopy(file);
}

RecoveryFolder::RecoveryFolder(QString path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

RecoveryFolder::~RecoveryFolder()
{
    m_lock->unlock();
    QDir().rmdir(m_path);
}

Result<std::shared_ptr<const RecoveryFolder>> RecoveryFolder::claim(const QString &root, const Clock &clock)
{
    const QString path = QDir(root).filePath(newUlid(clock.now()));
    if (const Status made = makeFolder(path); !made)
        return made.error();
    std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!lock->tryLock(0)) {
        return Error{ErrorCode::WriteFailed,
                     Recovery::tr("Copies of texts that are not saved yet cannot be kept. Save often, and ask whoever looks after this computer for room and permission in the program's folder."),
                     {}, path, 0};
    }
    return std::shared_ptr<const RecoveryFolder>(new RecoveryFolder(path, std::move(lock)));
}

QString RecoveryFolder::newFile(const Clock &clock) const
{
    return QDir(m_path).filePath(newUlid(clock.now()) + u".txt"_s);
}

} // namespace articular
