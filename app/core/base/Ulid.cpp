// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ulid.h"

#include <QRandomGenerator>

#include <array>

namespace articular {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int timeLength = 10;
constexpr int randomLength = 16;
constexpr quint64 maximumTime = (quint64(1) << 48) - 1;

} // namespace

QString newUlid(const QDateTime &now)
{
    const qint64 milliseconds = qMax<qint64>(0, now.toMSecsSinceEpoch());
    quint64 time = qMin(quint64(milliseconds), maximumTime);
    QString ulid(timeLength + randomLength, u'0');
    for (int i = timeLength - 1; i >= 0; --i) {
        ulid[i] = alphabet[qsizetype(time & 31)];
        time >>= 5;
    }
    // 16 characters of 5 bits are the 80 random bits.
    std::array<quint32, randomLength> random{};
    QRandomGenerator::system()->fillRange(random.data(), randomLength);
    for (int i = 0; i < randomLength; ++i)
        ulid[timeLength + i] = alphabet[qsizetype(random[size_t(i)] & 31)];
    return ulid;
}

QDateTime timeOfUlid(QStringView ulid)
{
    qint64 milliseconds = 0;
    for (const QChar character : ulid.first(timeLength))
        milliseconds = milliseconds * 32 + alphabet.indexOf(character.toUpper());
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

bool isUlid(QStringView text)
{
    if (text.size() != timeLength + randomLength || text.front() > u'7')
        return false;
    return std::ranges::all_of(text, [](QChar character) { return alphabet.contains(character.toUpper()); });
}

} // namespace articular
