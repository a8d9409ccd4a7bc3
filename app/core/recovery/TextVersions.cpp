// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/TextVersions.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

constexpr std::array reasonNames{"opened", "pause", "saved", "approved", "replaced"};
constexpr qsizetype digestLength = 16;

/// A folder for each article, by its full path: the same file under two names has one.
QString folderOf(const QString &root, const QString &articlePath)
{
    const QFileInfo article(articlePath);
    const QString canonical = article.canonicalFilePath();
    // One that was removed is still known by its folder.
    const QString folder = article.dir().canonicalPath();
    const QString path = !canonical.isEmpty() ? canonical : folder.isEmpty() ? article.absoluteFilePath() : QDir(folder).filePath(article.fileName());
    return QDir(root).filePath(QString::fromLatin1(sha256Hex(path.toUtf8()).first(32)));
}

/// "01J…-saved-0123456789abcdef.z": when, why, and which text.
QString nameOf(const QDateTime &at, VersionReason reason, const QByteArray &digest)
{
    return u"%1-%2-%3.z"_s.arg(newUlid(at), QString::fromLatin1(reasonNames[size_t(reason)]), QString::fromLatin1(digest));
}

std::optional<TextVersion> versionIn(const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    const auto reason = std::ranges::find_if(reasonNames, [&](const char *one) { return name.section(u'-', 1, 1) == QLatin1String(one); });
    const QString id = name.section(u'-', 0, 0);
    if (!isUlid(id) || reason == reasonNames.end())
        return std::nullopt;
    return TextVersion{file, timeOfUlid(id), VersionReason(reason - reasonNames.begin())};
}

QList<TextVersion> versionsIn(const QString &folder)
{
    QList<TextVersion> versions;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.z"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed)) {
        if (auto version = versionIn(file.filePath()))
            versions.append(*version);
    }
    return versions;
}

} // namespace

QString versionsRoot()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir(QDir::isAbsolutePath(given) ? given : QDir::home().filePath(u".local/state"_s)).filePath(u"articular/versions"_s);
}

Status keepVersion(const QString &root, const QString &articlePath, VersionReason reason, const QByteArray &text, const QDateTime &now)
{
    const QString folder = folderOf(root, articlePath);
    const QByteArray digest = sha256Hex(text).first(digestLength);
    const QList<TextVersion> known = versionsIn(folder);
    if (!known.isEmpty() && known.first().file.endsWith(QString::fromLatin1('-' + digest + ".z"))
        && (reason != VersionReason::Approval || known.first().reason == VersionReason::Approval))
        return success();
    if (const Status made = makeFolder(folder); !made)
        return made;
    return writeFile(QDir(folder).filePath(nameOf(now, reason, digest)), qCompress(text));
}

QList<TextVersion> versionsOf(const QString &root, const QString &articlePath)
{
    return versionsIn(folderOf(root, articlePath));
}

Result<QByteArray> readVersion(const QString &file)
{
    const Result<QByteArray> packed = readFile(file);
    if (!packed)
        return packed.error();
    // The length stands in front: a damaged one must not ask for all the memory there is.
    const bool isSmall = packed.value().size() > 4 && qFromBigEndian<quint32>(packed.value().constData()) <= quint32(maximumTextFileSize);
    const QByteArray text = isSmall ? qUncompress(packed.value()) : QByteArray();
    const QString digest = QFileInfo(file).completeBaseName().section(u'-', 2, 2);
    if (QString::fromLatin1(sha256Hex(text).first(digestLength)) != digest)
        return Error{ErrorCode::InvalidSyntax, Versions::tr("This earlier text is damaged and cannot be shown. The article itself is untouched."), {}, file, 0};
    return text;
}

void pruneVersions(const QString &root, const QDateTime &now)
{
    for (const QFileInfo &folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        for (const TextVersion &version : versionsIn(folder.filePath())) {
            if (version.at.daysTo(now) > versionDays)
                QFile::remove(version.file);
        }
        QDir().rmdir(folder.filePath());
    }
}

} // namespace articular
