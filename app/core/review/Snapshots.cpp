// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Snapshots.h"

#include "core/base/ConfinedPath.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"
#include "core/review/ReviewFolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumFileSize = 64LL * 1024 * 1024;
constexpr qint64 maximumListSize = 4LL * 1024 * 1024;
const auto pageTextName = u"page.txt"_s;
const auto contentFolder = u"content"_s;

struct SnapshotText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Snapshots)
};

Error damaged(const QString &folder)
{
    return {ErrorCode::InvalidSyntax, SnapshotText::tr("The kept copy of the text in “%1” was changed or is not whole. It does not count.").arg(folder),
            {}, folder};
}

Status writeFiles(const QString &folder, const PageBasis &basis)
{
    const QDir content(QDir(folder).filePath(contentFolder));
    QMap<QString, QByteArray> files{{QDir(folder).filePath(pageTextName), basis.pageText},
                                    {content.filePath(QLatin1StringView(contentListName)), basis.content.text()}};
    const QMap<QByteArray, QByteArray> &listed = basis.content.files();
    for (auto file = listed.cbegin(); file != listed.cend(); ++file)
        files.insert(content.filePath(QString::fromUtf8(file.key())), file.value());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (const Status made = makeFolder(QFileInfo(file.key()).path()); !made)
            return made;
        if (const Status written = writeFile(file.key(), file.value()); !written)
            return written;
    }
    return success();
}

/// Whether these are the bytes that had the hash, or what was left of them.
bool isOfHash(const QByteArray &bytes, const QByteArray &hash, const Erasures &erasures)
{
    const QByteArray own = sha256Hex(bytes);
    return own == hash || erasures.explains(hash, own);
}

/// A file of the list, if it is below the folder and its hash is the one listed.
std::optional<QByteArray> listedFile(const QString &folder, const QByteArray &hash, const QByteArray &path, const Erasures &erasures)
{
    const auto file = confinedPath(folder, QString::fromUtf8(path));
    const Result<QByteArray> bytes = file ? readFile(*file, maximumFileSize) : Result<QByteArray>(Error{});
    return bytes && isOfHash(bytes.value(), hash, erasures) ? std::optional(bytes.value()) : std::nullopt;
}

/// The lines of a snapshot's list, which is the one of the digest.
Result<QByteArrayList> listOf(const QString &articlePath, const QByteArray &contentDigest)
{
    const QString folder = snapshotFolder(articlePath, contentDigest);
    if (folder.isEmpty() || !safeReviewFolder(articlePath))
        return damaged(folder);
    const Result<QByteArray> list = readTextFile(QDir(folder).filePath(contentFolder + u'/' + QLatin1StringView(contentListName)), maximumListSize);
    if (!list)
        return list.error();
    if ("sha256:" + sha256Hex(list.value()) != contentDigest)
        return damaged(folder);
    return list.value().chopped(list.value().endsWith('\n') ? 1 : 0).split('\n');
}

/// All else that a page is made from is text.
bool isPictureLine(const QByteArray &line)
{
    return std::ranges::none_of(QByteArrayList{".md", ".json", ".css", ".mustache"}, [&line](const QByteArray &ending) { return line.endsWith(ending); });
}

} // namespace

QString snapshotFolder(const QString &articlePath, const QByteArray &contentDigest)
{
    const QString review = reviewFolder(articlePath);
    const QByteArray hash = contentDigest.startsWith("sha256:") ? contentDigest.sliced(7) : QByteArray();
    return review.isEmpty() || !isSha256(hash) ? QString() : QDir(review).filePath(u"snapshots/"_s + QString::fromLatin1(hash));
}

Status writeSnapshot(const QString &articlePath, const PageBasis &basis)
{
    if (const Status safe = safeReviewFolder(articlePath); !safe)
        return safe;
    const QString folder = snapshotFolder(articlePath, basis.contentDigest);
    const Result<Snapshot> present = readSnapshot(articlePath, basis.contentDigest);
    if (present && present.value().pageText == basis.pageText)
        return success();
    if (QFileInfo::exists(folder))
        return writeFiles(folder, basis);
    // A folder of its own until all is there: nobody takes half a copy for a whole one.
    const QString unfinished = QFileInfo(folder).path() + u"/."_s + newUlid(QDateTime::currentDateTimeUtc());
    Status written = writeFiles(unfinished, basis);
    if (written && !QDir().rename(unfinished, folder) && !QFileInfo::exists(folder))
        written = Error{ErrorCode::WriteFailed, SnapshotText::tr("The copy of the text could not be kept in “%1”. Nothing was sent; check that you may write there.").arg(folder), {}, folder};
    if (QFileInfo::exists(unfinished))
        QDir(unfinished).removeRecursively();
    return written;
}

Result<Snapshot> readSnapshot(const QString &articlePath, const QByteArray &contentDigest, const QByteArray &pageDigest, const Erasures &erasures)
{
    const QString folder = snapshotFolder(articlePath, contentDigest);
    if (folder.isEmpty() || !QFileInfo(folder).isDir() || !safeReviewFolder(articlePath))
        return Error{ErrorCode::NotFound, SnapshotText::tr("The text that was sent for review is not there (“%1”). It may not have arrived on this computer yet.").arg(folder), {}, folder};
    const QString content = QDir(folder).filePath(contentFolder);
    const Result<QByteArrayList> list = listOf(articlePath, contentDigest);
    const Result<QByteArray> pageText = readTextFile(QDir(folder).filePath(pageTextName), maximumFileSize);
    if (!list || !pageText)
        return damaged(folder);
    if (!pageDigest.isEmpty() && !isOfHash(pageText.value(), pageDigest.mid(7), erasures))
        return damaged(folder);
    QMap<QByteArray, QByteArray> files;
    for (const QByteArray &line : list.value()) {
        const QByteArray path = line.mid(66);
        const auto bytes = line.size() > 66 && line.sliced(64, 2) == "  " ? listedFile(content, line.first(64), path, erasures) : std::nullopt;
        if (!bytes)
            return damaged(folder);
        files.insert(path, *bytes);
    }
    return Snapshot{ContentList(std::move(files)), pageText.value()};
}

Result<QMap<QByteArray, QByteArray>> readSnapshotFiles(const QString &articlePath, const QByteArray &contentDigest, const QByteArrayList &beginnings,
                                                        const Erasures &erasures)
{
    const Result<QByteArrayList> list = listOf(articlePath, contentDigest);
    if (!list)
        return list.error();
    const QString folder = snapshotFolder(articlePath, contentDigest);
    const QString content = QDir(folder).filePath(contentFolder);
    QMap<QByteArray, QByteArray> files;
    for (const QByteArray &line : list.value()) {
        const QByteArray path = line.mid(66);
        if (std::ranges::none_of(beginnings, [&path](const QByteArray &beginning) { return path.startsWith(beginning); }))
            continue;
        const auto bytes = listedFile(content, line.first(64), path, erasures);
        if (!bytes)
            return damaged(folder);
        files.insert(path, *bytes);
    }
    return files;
}

Result<QMap<QByteArray, QByteArray>> snapshotHashes(const QString &articlePath, const QByteArray &contentDigest)
{
    const Result<QByteArrayList> list = listOf(articlePath, contentDigest);
    if (!list)
        return list.error();
    QMap<QByteArray, QByteArray> hashes;
    for (const QByteArray &line : list.value())
        hashes.insert(line.mid(66), line.first(std::min<qsizetype>(64, line.size())));
    return hashes;
}

bool haveSamePictures(const QString &articlePath, const QByteArray &contentDigest, const QByteArray &otherDigest)
{
    const Result<QByteArrayList> list = listOf(articlePath, contentDigest), other = listOf(articlePath, otherDigest);
    if (!list || !other)
        return false;
    QByteArrayList pictures, others;
    std::ranges::copy_if(list.value(), std::back_inserter(pictures), isPictureLine);
    std::ranges::copy_if(other.value(), std::back_inserter(others), isPictureLine);
    return pictures == others;
}

} // namespace articular
