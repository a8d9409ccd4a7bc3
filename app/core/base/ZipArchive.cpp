// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ZipArchive.h"

#include <zip.h>

#include <QCoreApplication>
#include <QSet>

#include <cstdlib>

namespace articular {

namespace {

struct ZipWords
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr zip_uint32_t regularFileMode = 0100644U << 16;
constexpr qint64 maximumUnpackedSize = 1024LL * 1024 * 1024;

struct SourceDeleter
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
/// An unfinished archive is thrown away; a finished one has been released before.
struct ArchiveDeleter
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FileDeleter
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

Error writeError(const QString &detail)
{
    return {ErrorCode::WriteFailed,
            ZipWords::tr("The zip file could not be made. Nothing was written and your text is unchanged. Try again."), detail, {}};
}

Error damaged(const QString &detail)
{
    return {ErrorCode::InvalidSyntax,
            ZipWords::tr("The zip file is damaged and cannot be read. Nothing was changed. Make or fetch it anew."), detail, {}};
}

Error unsafeName(const QString &name)
{
    return {ErrorCode::InvalidInput,
            ZipWords::tr("The zip file cannot hold a file named “%1”: on another computer it would land elsewhere or replace "
                         "another file. Nothing was written. Rename the file.").arg(name), {}, {}};
}

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)) || name.size() > 1024
        || (name.size() > 1 && name.at(1) == u':'))
        return false;
    const QStringList parts = name.split(u'/');
    return std::ranges::none_of(parts, [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

/// The first name that is unsafe, or the same as another one where case or composed letters do not count.
std::optional<QString> firstUnsafeName(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString folded = name.normalized(QString::NormalizationForm_C).toCaseFolded();
        if (!isSafeName(name) || seen.contains(folded))
            return name;
        seen.insert(folded);
    }
    return std::nullopt;
}

/// A time as MS-DOS has it: no zone, two-second steps, 1980 to 2107.
struct DosTime
{
    zip_uint16_t time = 0;
    zip_uint16_t date = (1 << 5) | 1;
};

DosTime dosTime(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    const int year = utc.date().year();
    if (!utc.isValid() || year < 1980 || year > 2107)
        return {};
    const QTime time = utc.time();
    return {zip_uint16_t((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2)),
            zip_uint16_t(((year - 1980) << 9) | (utc.date().month() << 5) | utc.date().day())};
}

/// `content` must outlive the archive.
bool addFile(zip_t *archive, const QByteArray &name, const QByteArray &content, DosTime time)
{
    Source source(zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0));
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    // Now the archive's.
    static_cast<void>(source.release());
    const auto entry = zip_uint64_t(index);
    return zip_set_file_compression(archive, entry, ZIP_CM_STORE, 0) == 0
        && zip_file_set_dostime(archive, entry, time.time, time.date, 0) == 0
        && zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX, regularFileMode) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t status;
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0)
        return writeError(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes(qsizetype(status.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (count != bytes.size())
        return writeError(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    return bytes;
}

/// One entry's content, checked against its checksum by libzip at its end.
Result<QByteArray> readEntry(zip_t *archive, zip_uint64_t index, zip_uint64_t size)
{
    const std::unique_ptr<zip_file_t, FileDeleter> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(archive)));
    QByteArray content(qsizetype(size) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < content.size()) {
        const zip_int64_t count = zip_fread(file.get(), content.data() + filled, zip_uint64_t(content.size() - filled));
        if (count < 0)
            return damaged(QString::fromUtf8(zip_file_strerror(file.get())));
        if (count == 0)
            break;
        filled += qsizetype(count);
    }
    if (filled != qsizetype(size))
        return damaged(QString());
    content.resize(filled);
    return content;
}

} // namespace

Result<QByteArray> zipArchive(const QMap<QString, QByteArray> &files, const QDateTime &time)
{
    if (const std::optional<QString> name = firstUnsafeName(files.keys()))
        return unsafeName(*name);
    if (files.isEmpty())
        return QByteArray("PK\5\6" + QByteArray(18, '\0')); // libzip writes no empty archive
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return writeError({});
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return writeError({});
    }
    // Sorted by bytes, which is not the map's order where names hold characters beyond U+FFFF.
    QMap<QByteArray, QByteArray> sorted;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        sorted.insert(file.key().toUtf8(), file.value());
    for (auto file = sorted.cbegin(); file != sorted.cend(); ++file) {
        if (!addFile(archive.get(), file.key(), file.value(), dosTime(time)))
            return writeError(QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return writeError(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release());
    return bytesOf(target.get());
}

Result<QMap<QString, QByteArray>> readZipArchive(const QByteArray &archive)
{
    // libzip takes nothing at all for an empty archive.
    if (archive.isEmpty())
        return damaged({});
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error));
    const Archive opened(source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!opened)
        return damaged(reason);
    static_cast<void>(source.release());
    QMap<QString, QByteArray> files;
    QStringList names;
    qint64 total = 0;
    const zip_int64_t count = zip_get_num_entries(opened.get(), 0);
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        zip_stat_t status;
        if (zip_stat_index(opened.get(), index, 0, &status) != 0 || !(status.valid & ZIP_STAT_NAME) || !(status.valid & ZIP_STAT_SIZE))
            return damaged(QString::fromUtf8(zip_strerror(opened.get())));
        const QString name = QString::fromUtf8(status.name);
        // Folders have entries of their own where another program packed the files.
        if (name.endsWith(u'/') && status.size == 0)
            continue;
        names.append(name);
        if (status.size > zip_uint64_t(maximumUnpackedSize) || (total += qint64(status.size)) > maximumUnpackedSize)
            return damaged(names.last());
        Result<QByteArray> content = readEntry(opened.get(), index, status.size);
        if (!content)
            return content.error();
        files.insert(names.last(), std::move(content).value());
    }
    if (const std::optional<QString> name = firstUnsafeName(names))
        return damaged(*name);
    return files;
}

} // namespace articular
