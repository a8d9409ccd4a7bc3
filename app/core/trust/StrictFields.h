// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the fields of a JSON object one by one, each with its type; what is missing, of another type or left over makes
// the whole unsound. For files that decide who may approve.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace articular {

/// RFC 3339 in UTC, whole seconds; empty for an invalid time.
QString utcText(const QDateTime &time);
/// Reads utcText(); invalid for anything else.
QDateTime utcTime(const QString &text);

class StrictFields
{
public:
    explicit StrictFields(QJsonObject fields) : m_fields(std::move(fields)) {}

    /// One line without control characters, not empty.
    QString text(const QString &name);
    /// The same, or nothing.
    QString optionalText(const QString &name);
    /// Texts, none twice.
    QStringList texts(const QString &name);
    QDateTime time(const QString &name);
    QDateTime optionalTime(const QString &name);
    QDate optionalDate(const QString &name);
    bool boolean(const QString &name);
    qint64 number(const QString &name, qint64 least, qint64 most);
    QJsonObject object(const QString &name);
    QList<QJsonObject> objects(const QString &name);
    /// "sha256:" and 64 hexadecimal digits, which are returned.
    QByteArray digest(const QString &name);

    void require(bool condition) { m_isSound = m_isSound && condition; }
    bool has(const QString &name) const { return m_fields.contains(name); }
    /// Whether everything was as expected and nothing is left.
    bool isSound() const { return m_isSound && m_fields.isEmpty(); }

private:
    QJsonObject m_fields;
    bool m_isSound = true;
};

/// The digits of "sha256:…"; empty for anything else.
QByteArray digestDigits(const QString &text);

} // namespace articular
