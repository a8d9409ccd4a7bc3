// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/KeptPictures.h"

#include "core/base/ConfinedPath.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/markdown/LinkPolicy.h"
#include "core/review/Snapshots.h"

#include <QDir>
#include <QUrl>

namespace articular {

namespace {

constexpr qint64 maximumPictureSize = 64LL * 1024 * 1024;

QString asAddress(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

} // namespace

KeptPictures::KeptPictures(const QString &articlePath, const QByteArray &contentDigest, const Erasures &erasures)
    : m_articlePath(articlePath), m_folder(QFileInfo(QFileInfo(articlePath).absolutePath()).canonicalFilePath()), m_digest(contentDigest)
    , m_erasures(erasures)
{
    if (contentDigest.isEmpty())
        return;
    if (auto listed = snapshotHashes(articlePath, contentDigest))
        m_listed = std::move(listed).value();
    else
        m_listed.emplace();
}

/// As the kept list has it, whether the file is there now or not.
QString KeptPictures::pathOf(const QString &address) const
{
    if (m_folder.isEmpty() || !isAllowedImage(address))
        return {};
    if (const auto file = confinedAddress(m_folder, address))
        return QDir(m_folder).relativeFilePath(*file);
    const QString name = address.section(u'#', 0, 0).section(u'?', 0, 0);
    return QDir::cleanPath(QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8())));
}

QByteArray KeptPictures::hashNow(const QString &file)
{
    const QFileInfo info(file);
    Place &place = m_places[file];
    if (place.size != info.size() || place.modified != info.lastModified()) {
        const Result<QByteArray> bytes = readFile(file, maximumPictureSize);
        place = {info.lastModified(), info.size(), bytes ? sha256Hex(bytes.value()) : QByteArray()};
    }
    return place.hash;
}

QString KeptPictures::keptFile(const QString &path)
{
    const auto known = m_kept.constFind(path);
    if (known != m_kept.constEnd())
        return *known;
    const bool isWhole = bool(readSnapshotFiles(m_articlePath, m_digest, {path.toUtf8()}, m_erasures));
    const auto file = isWhole ? confinedPath(snapshotFolder(m_articlePath, m_digest) + QStringLiteral("/content"), path) : std::nullopt;
    return *m_kept.insert(path, file.value_or(QString()));
}

QString KeptPictures::addressOf(const QString &address)
{
    const QByteArray hash = hashOf(address);
    const QString file = m_files.value(hash);
    if (hash.isEmpty() || file.isEmpty())
        return {};
    // The preview knows a picture that stayed by the address that the article gives it.
    const auto now = confinedAddress(m_folder, address);
    return now && *now == file ? address : asAddress(QDir(m_folder).relativeFilePath(file));
}

QByteArray KeptPictures::picture(const QByteArray &hash) const
{
    const QString file = m_files.value(hash);
    const Result<QByteArray> bytes = file.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(file, maximumPictureSize);
    return bytes ? bytes.value() : QByteArray();
}

QByteArray KeptPictures::hashOf(const QString &address)
{
    const QString path = pathOf(address);
    if (path.isEmpty())
        return {};
    const auto now = confinedPath(m_folder, path);
    const QByteArray present = now ? hashNow(*now) : QByteArray();
    const QByteArray hash = m_listed ? m_listed->value(path.toUtf8()) : present;
    if (!hash.isEmpty())
        m_files.insert(hash, hash == present ? *now : keptFile(path));
    return hash;
}

} // namespace articular
