// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ZipScan.h"

#include "core/base/FileStore.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr quint32 endSignature = 0x06054b50, listSignature = 0x02014b50, entrySignature = 0x04034b50;
constexpr qsizetype endSize = 22, listSize = 46, entrySize = 30;
constexpr qsizetype longestComment = 0xFFFF;
constexpr qsizetype longestName = 1024;
constexpr qint64 smallEntry = 1024 * 1024;
constexpr quint16 stored = 0, deflated = 8;
constexpr quint16 isEncrypted = 1;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidSyntax, message, {}, {}};
}

Error damaged()
{
    return invalid(ZipText::tr("The file is damaged or cut off: its list of entries does not fit its content. Fetch it again."));
}

/// An entry in the list at the end, with where it lies.
struct ListedEntry
{
    ZipEntry entry;
    QByteArray name;
    qint64 begin = 0, end = 0;            ///< bytes of the archive; `end` without a size that follows the content
};

class Scanner
{
public:
    Scanner(const QByteArray &archive, const ZipLimits &limits) : m_archive(archive), m_limits(limits) {}

    Result<QList<ZipEntry>> scan()
    {
        if (m_archive.isEmpty())
            return invalid(ZipText::tr("The file is empty."));
        if (const Status found = findList(); !found)
            return found.error();
        for (int number = 0; number < m_count; ++number) {
            if (const Status read = readListed(); !read)
                return read.error();
        }
        if (m_at != m_listEnd)
            return damaged();
        if (liesOverEachOther())
            return invalid(ZipText::tr("Entries of the file lie over each other, as in files made to fill up a disk. It was not unpacked."));
        QList<ZipEntry> entries;
        for (const ListedEntry &listed : m_entries)
            entries.append(listed.entry);
        return entries;
    }

private:
    quint16 word(qint64 at) const { return qFromLittleEndian<quint16>(m_archive.constData() + at); }
    quint32 longWord(qint64 at) const { return qFromLittleEndian<quint32>(m_archive.constData() + at); }

    Status findList()
    {
        const qsizetype size = m_archive.size();
        const qsizetype earliest = std::max<qsizetype>(0, size - endSize - longestComment);
        qsizetype end = size - endSize;
        while (end >= earliest && (longWord(end) != endSignature || end + endSize + word(end + 20) != size))
            --end;
        if (end < earliest || size < endSize) {
            const bool startsAsZip = size >= 4 && longWord(0) == entrySignature;
            return startsAsZip ? damaged() : invalid(ZipText::tr("This is no zip file."));
        }
        m_count = word(end + 10);
        if (m_count > m_limits.entries || m_count == 0xFFFF)
            return invalid(ZipText::tr("The file holds more than %L1 entries. It was not unpacked.").arg(std::min(m_limits.entries, 0xFFFE)));
        m_at = longWord(end + 16);
        m_listEnd = m_at + longWord(end + 12);
        const bool isOneDisk = word(end + 4) == 0 && word(end + 6) == 0 && word(end + 8) == m_count;
        m_listBegin = m_at;
        return isOneDisk && m_listEnd == end ? success() : Status(damaged());
    }

    Status readListed()
    {
        if (m_at + listSize > m_listEnd || longWord(m_at) != listSignature)
            return damaged();
        const qsizetype nameSize = word(m_at + 28);
        const qint64 next = m_at + listSize + nameSize + word(m_at + 30) + word(m_at + 32);
        if (next > m_listEnd)
            return damaged();
        if (nameSize == 0 || nameSize > longestName)
            return invalid(ZipText::tr("The file holds an entry without a name, or with one of more than %L1 bytes. It was not unpacked.").arg(longestName));
        ListedEntry listed;
        listed.name = m_archive.mid(m_at + listSize, nameSize);
        if (firstInvalidUtf8(listed.name) >= 0)
            return invalid(ZipText::tr("The name of an entry is no text. The file was not unpacked."));
        listed.entry.name = QString::fromUtf8(listed.name);
        if (const Status fit = readKind(listed.entry); !fit)
            return fit;
        listed.entry.size = longWord(m_at + 24);
        const qint64 packed = longWord(m_at + 20);
        if (const Status fit = checkSize(listed.entry, packed); !fit)
            return fit;
        if (const Status fit = readPlace(listed, packed); !fit)
            return fit;
        m_entries.push_back(std::move(listed));
        m_at = next;
        return success();
    }

    Status readKind(ZipEntry &entry) const
    {
        if (word(m_at + 8) & isEncrypted)
            return invalid(ZipText::tr("“%1” is locked with a password. Nothing of the file was unpacked.").arg(entry.name));
        if (const quint16 method = word(m_at + 10); method != stored && method != deflated)
            return invalid(ZipText::tr("“%1” is packed in a way that is not used for such files. Nothing of it was unpacked.").arg(entry.name));
        // The upper half is the mode of the file where a Unix system packed it.
        constexpr quint32 typeMask = 0170000, folder = 0040000, regular = 0100000;
        const quint32 type = word(m_at + 4) >> 8 == 3 ? (longWord(m_at + 38) >> 16) & typeMask : 0;
        entry.isFolder = entry.name.endsWith(u'/');
        entry.isLink = type != 0 && type != regular && !(type == folder && entry.isFolder);
        return success();
    }

    Status checkSize(const ZipEntry &entry, qint64 packed)
    {
        m_total += entry.size;
        if (m_total > m_limits.total)
            return invalid(ZipText::tr("The file would unpack to more than %L1 megabytes. It was not unpacked.").arg(m_limits.total / (1024 * 1024)));
        if (entry.size > smallEntry && entry.size / m_limits.ratio > packed)
            return invalid(ZipText::tr("“%1” would unpack to far more than it takes, as in files made to fill up a disk. It was not unpacked.").arg(entry.name));
        return word(m_at + 10) != stored || entry.size == packed ? success() : Status(damaged());
    }

    /// The entry itself must say the same as the list: programs differ in which of the two they believe.
    Status readPlace(ListedEntry &listed, qint64 packed) const
    {
        const qint64 begin = longWord(m_at + 42);
        if (begin + entrySize > m_listBegin || longWord(begin) != entrySignature)
            return damaged();
        const qint64 nameSize = word(begin + 26);
        const qint64 content = begin + entrySize + nameSize + word(begin + 28);
        listed.begin = begin;
        listed.end = content + packed;
        if (listed.end > m_listBegin)
            return damaged();
        const bool isSame = m_archive.mid(begin + entrySize, nameSize) == listed.name && word(begin + 8) == word(m_at + 10)
            && word(begin + 6) == word(m_at + 8);
        if (!isSame)
            return invalid(ZipText::tr("“%1” is called otherwise in the file's list than at its place. It was not unpacked.").arg(listed.entry.name));
        return success();
    }

    bool liesOverEachOther() const
    {
        std::vector<std::pair<qint64, qint64>> places;
        for (const ListedEntry &listed : m_entries)
            places.emplace_back(listed.begin, listed.end);
        std::ranges::sort(places);
        for (size_t i = 1; i < places.size(); ++i) {
            if (places[i].first < places[i - 1].second)
                return true;
        }
        return false;
    }

    const QByteArray &m_archive;
    const ZipLimits m_limits;
    int m_count = 0;
    qint64 m_at = 0, m_listBegin = 0, m_listEnd = 0, m_total = 0;
    std::vector<ListedEntry> m_entries;
};

bool leadsElsewhere(const ZipEntry &entry)
{
    QString name = entry.name;
    if (entry.isFolder)
        name.chop(1);
    const auto isControl = [](QChar c) { return c.unicode() < 32 || c.unicode() == 127; };
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || (name.size() > 1 && name.at(1) == u':')
        || std::ranges::any_of(name, isControl))
        return true;
    const QStringList parts = name.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

} // namespace

Result<QList<ZipEntry>> scanZip(const QByteArray &archive, const ZipLimits &limits)
{
    return Scanner(archive, limits).scan();
}

QString zipNameFault(const QList<ZipEntry> &entries)
{
    QHash<QString, QString> seen;
    for (const ZipEntry &entry : entries) {
        if (leadsElsewhere(entry))
            return ZipText::tr("“%1” would land outside of its folder or under another name.").arg(entry.name);
        if (entry.isLink)
            return ZipText::tr("“%1” is a link to another place, not a file.").arg(entry.name);
        const QString folded = entry.name.normalized(QString::NormalizationForm_C).toCaseFolded();
        const auto other = seen.constFind(folded);
        if (other != seen.cend() && *other == entry.name)
            return ZipText::tr("“%1” is in the file twice.").arg(entry.name);
        if (other != seen.cend())
            return ZipText::tr("“%1” and “%2” are one name on many computers.").arg(*other, entry.name);
        seen.insert(folded, entry.name);
    }
    return {};
}

} // namespace articular
