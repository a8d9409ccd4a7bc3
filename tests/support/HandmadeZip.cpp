// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HandmadeZip.h"

#include <QtEndian>

namespace articular::test {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char buffer[sizeof(Number)];
    qToLittleEndian(number, buffer);
    bytes.append(buffer, sizeof(Number));
}

quint32 checksum(const QByteArray &content)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : content) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// What the list and the place of an entry have in common.
void appendCommon(QByteArray &bytes, const ZipPart &part, const QByteArray &name)
{
    append(bytes, quint16(20));
    append(bytes, part.flags);
    append(bytes, part.method);
    append(bytes, quint32(0x00210000));
    append(bytes, checksum(part.content));
    append(bytes, quint32(part.content.size()));
    append(bytes, part.claimedSize.value_or(quint32(part.content.size())));
    append(bytes, quint16(name.size()));
    append(bytes, quint16(0));
}

} // namespace

QByteArray handmadeZip(const QList<ZipPart> &parts, std::optional<quint16> claimedCount)
{
    QByteArray zip, list;
    for (const ZipPart &part : parts) {
        const auto place = quint32(zip.size());
        const QByteArray nameAtPlace = part.nameAtPlace.isEmpty() ? part.name : part.nameAtPlace;
        append(zip, quint32(0x04034b50));
        appendCommon(zip, part, nameAtPlace);
        zip += nameAtPlace + part.content;
        append(list, quint32(0x02014b50));
        append(list, quint16((3 << 8) | 20));
        appendCommon(list, part, part.name);
        append(list, quint16(0));
        append(list, quint16(0));
        append(list, quint16(0));
        append(list, part.mode << 16);
        append(list, part.claimedPlace.value_or(place));
        list += part.name;
    }
    const auto begin = quint32(zip.size());
    zip += list;
    append(zip, quint32(0x06054b50));
    append(zip, quint32(0));
    append(zip, claimedCount.value_or(quint16(parts.size())));
    append(zip, claimedCount.value_or(quint16(parts.size())));
    append(zip, quint32(list.size()));
    append(zip, begin);
    append(zip, quint16(0));
    return zip;
}

} // namespace articular::test
