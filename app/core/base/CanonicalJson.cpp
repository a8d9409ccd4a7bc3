// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CanonicalJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(articular::CanonicalJson)
};

QByteArray writtenText(const QString &text)
{
    QByteArray written = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': written += "\\\""; break;
        case '\\': written += "\\\\"; break;
        case '\b': written += "\\b"; break;
        case '\f': written += "\\f"; break;
        case '\n': written += "\\n"; break;
        case '\r': written += "\\r"; break;
        case '\t': written += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                written += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                written += c;
        }
    }
    return written + '"';
}

/// ECMAScript's Number::toString: the shortest digits that read back as the number, plain from 1e-6 to below 1e21.
QByteArray writtenNumber(double number)
{
    if (number == 0)
        return "0";
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number), std::chars_format::scientific);
    const QByteArray shortest(buffer.data(), end.ptr - buffer.data());
    const qsizetype mark = shortest.indexOf('e');
    QByteArray digits = shortest.first(mark);
    digits.remove(1, 1);                  // the point, if any
    const qsizetype point = shortest.sliced(mark + 1).toInt() + 1;
    const qsizetype count = digits.size();
    QByteArray written;
    if (point > 21 || point <= -6) {
        const QByteArray exponent = QByteArray::number(std::abs(point - 1));
        written = digits.first(1) + (count > 1 ? '.' + digits.sliced(1) : QByteArray()) + (point > 0 ? "e+" : "e-") + exponent;
    } else if (point >= count) {
        written = digits + QByteArray(point - count, '0');
    } else if (point > 0) {
        written = digits.first(point) + '.' + digits.sliced(point);
    } else {
        written = "0." + QByteArray(-point, '0') + digits;
    }
    return number < 0 ? '-' + written : written;
}

/// Finds keys that stand twice in one object of a JSON text that is known to be well formed.
class RepeatedKeys
{
public:
    explicit RepeatedKeys(const QByteArray &json) : m_json(json) {}

    /// Offset of the first one.
    std::optional<qsizetype> find()
    {
        for (qsizetype i = 0; i < m_json.size(); ++i) {
            switch (m_json[i]) {
            case '{': m_keys.push_back(QSet<QString>()); m_isKeyNext = true; break;
            case '[': m_keys.push_back(std::nullopt); m_isKeyNext = false; break;
            case '}':
            case ']': m_keys.pop_back(); m_isKeyNext = false; break;
            case ',': m_isKeyNext = !m_keys.empty() && m_keys.back().has_value(); break;
            case '"': {
                const qsizetype start = i;
                i = endOfText(i);
                if (m_isKeyNext && isRepeated(m_json.sliced(start, i - start + 1)))
                    return start;
                m_isKeyNext = false;
                break;
            }
            default: break;
            }
        }
        return std::nullopt;
    }

private:
    qsizetype endOfText(qsizetype at) const
    {
        for (++at; m_json[at] != '"'; ++at)
            at += m_json[at] == '\\';
        return at;
    }

    bool isRepeated(const QByteArray &written)
    {
        const QString key = QJsonDocument::fromJson('[' + written + ']').array().at(0).toString();
        QSet<QString> &known = *m_keys.back();
        const qsizetype before = known.size();
        known.insert(key);
        return known.size() == before;
    }

    const QByteArray &m_json;
    std::vector<std::optional<QSet<QString>>> m_keys;
    bool m_isKeyNext = false;
};

Error invalid(const QByteArray &json, qsizetype offset, const QString &message, const QString &detail)
{
    const int line = 1 + int(std::count(json.begin(), json.begin() + std::clamp<qsizetype>(offset, 0, json.size()), '\n'));
    return {ErrorCode::InvalidSyntax, message, detail, {}, line};
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return writtenNumber(value.toDouble());
    case QJsonValue::String:
        return writtenText(value.toString());
    case QJsonValue::Array: {
        QByteArrayList items;
        for (const QJsonValue &item : value.toArray())
            items.append(canonicalJson(item));
        return '[' + items.join(',') + ']';
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::ranges::sort(keys);          // QString compares UTF-16 units
        QByteArrayList members;
        for (const QString &key : keys)
            members.append(writtenText(key) + ':' + canonicalJson(object.value(key)));
        return '{' + members.join(',') + '}';
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return "null";
}

Result<QJsonObject> parseStrictJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(json, problem.offset, JsonText::tr("The file is damaged or was not written by this program."), problem.errorString());
    if (!document.isObject())
        return invalid(json, 0, JsonText::tr("The file is damaged or was not written by this program."), u"not an object"_s);
    if (const auto repeated = RepeatedKeys(json).find())
        return invalid(json, *repeated, JsonText::tr("The file says one thing twice, so it is not clear which of the two counts."), {});
    return document.object();
}

} // namespace articular
