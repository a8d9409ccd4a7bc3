// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/StrictFields.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype longestText = 500;    // characters

bool isOneLine(const QString &text)
{
    return text.size() <= longestText && text == text.trimmed()
           && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                                                              || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; });
}

} // namespace

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
}

QDateTime utcTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && time.timeSpec() == Qt::UTC && utcText(time) == text ? time : QDateTime();
}

QByteArray digestDigits(const QString &text)
{
    const QByteArray digits = text.startsWith(u"sha256:") ? text.sliced(7).toLatin1() : QByteArray();
    const bool isDigest = digits.size() == 64 && std::ranges::all_of(digits, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isDigest ? digits : QByteArray();
}

QString StrictFields::text(const QString &name)
{
    const QString text = optionalText(name);
    require(!text.isEmpty());
    return text;
}

QString StrictFields::optionalText(const QString &name)
{
    const QJsonValue value = m_fields.take(name);
    const QString text = value.toString();
    require((value.isString() && isOneLine(text)) || value.isUndefined());
    return text;
}

QStringList StrictFields::texts(const QString &name)
{
    const QJsonValue value = m_fields.take(name);
    require(value.isArray());
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        const QString text = item.toString();
        require(item.isString() && !text.isEmpty() && isOneLine(text) && !texts.contains(text));
        texts.append(text);
    }
    return texts;
}

QDateTime StrictFields::time(const QString &name)
{
    require(has(name));
    return optionalTime(name);
}

QDateTime StrictFields::optionalTime(const QString &name)
{
    if (!has(name))
        return {};
    const QDateTime time = utcTime(m_fields.take(name).toString());
    require(time.isValid());
    return time;
}

QDate StrictFields::optionalDate(const QString &name)
{
    if (!has(name))
        return {};
    const QString text = m_fields.take(name).toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    require(date.isValid() && date.toString(Qt::ISODate) == text);
    return date;
}

bool StrictFields::boolean(const QString &name)
{
    const QJsonValue value = m_fields.take(name);
    require(value.isBool());
    return value.toBool();
}

qint64 StrictFields::number(const QString &name, qint64 least, qint64 most)
{
    const QJsonValue value = m_fields.take(name);
    const qint64 number = value.toInteger(least - 1);
    require(value.isDouble() && number >= least && number <= most);
    return number;
}

QJsonObject StrictFields::object(const QString &name)
{
    const QJsonValue value = m_fields.take(name);
    require(value.isObject());
    return value.toObject();
}

QList<QJsonObject> StrictFields::objects(const QString &name)
{
    const QJsonValue value = m_fields.take(name);
    require(value.isArray());
    QList<QJsonObject> objects;
    for (const QJsonValue &item : value.toArray()) {
        require(item.isObject());
        objects.append(item.toObject());
    }
    return objects;
}

QByteArray StrictFields::digest(const QString &name)
{
    const QByteArray digits = digestDigits(text(name));
    require(!digits.isEmpty());
    return digits;
}

} // namespace articular
