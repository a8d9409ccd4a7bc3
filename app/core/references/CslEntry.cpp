// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/CslEntry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// In the order in which people look for them.
const QStringList &fieldOrder()
{
    static const QStringList order{u"id"_s, u"type"_s, u"title"_s, u"title-short"_s, u"author"_s, u"editor"_s,
        u"container-title"_s, u"container-title-short"_s, u"journalAbbreviation"_s, u"collection-title"_s, u"volume"_s,
        u"issue"_s, u"page"_s, u"number"_s, u"edition"_s, u"publisher"_s, u"publisher-place"_s, u"issued"_s, u"accessed"_s,
        u"DOI"_s, u"PMID"_s, u"PMCID"_s, u"ISBN"_s, u"ISSN"_s, u"URL"_s, u"note"_s};
    return order;
}

const QSet<QString> &knownFields()
{
    static const QSet<QString> fields = [] {
        QSet<QString> known(fieldOrder().begin(), fieldOrder().end());
        known.unite({u"annote"_s, u"archive"_s, u"archive_location"_s, u"archive-place"_s, u"authority"_s, u"call-number"_s,
            u"chapter-number"_s, u"citation-key"_s, u"citation-label"_s, u"citation-number"_s, u"collection-editor"_s, u"collection-number"_s,
            u"composer"_s, u"container-author"_s, u"custom"_s, u"dimensions"_s, u"director"_s, u"division"_s, u"editorial-director"_s,
            u"event"_s, u"event-date"_s, u"event-place"_s, u"event-title"_s, u"genre"_s, u"illustrator"_s, u"interviewer"_s,
            u"jurisdiction"_s, u"keyword"_s, u"language"_s, u"medium"_s, u"number-of-pages"_s, u"number-of-volumes"_s,
            u"original-author"_s, u"original-date"_s, u"original-publisher"_s, u"original-title"_s, u"page-first"_s, u"part-number"_s,
            u"recipient"_s, u"references"_s, u"reviewed-author"_s, u"reviewed-title"_s, u"scale"_s, u"section"_s, u"shortTitle"_s,
            u"source"_s, u"status"_s, u"submitted"_s, u"supplement-number"_s, u"translator"_s, u"version"_s, u"volume-title"_s,
            u"year-suffix"_s});
        return known;
    }();
    return fields;
}

QByteArray valueText(const QJsonValue &value)
{
    // QJsonDocument writes arrays and objects only.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// Lists of people one a line, everything else as it is: `{"family": "Doe"}` reads better than four lines.
QByteArray fieldText(const QJsonValue &value, const QByteArray &indent, const QByteArray &lineEnd)
{
    const QJsonArray list = value.toArray();
    if (list.size() < 2 || lineEnd.isEmpty() || !list.at(0).isObject())
        return valueText(value);
    QByteArray text = "[";
    for (qsizetype i = 0; i < list.size(); ++i)
        text += (i > 0 ? "," : "") + lineEnd + indent + "  " + valueText(list.at(i));
    return text + lineEnd + indent + ']';
}

} // namespace

QJsonObject cleanedEntry(const QJsonObject &entry)
{
    QJsonObject cleaned;
    for (auto field = entry.begin(); field != entry.end(); ++field) {
        const QJsonValue value = field.value();
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
        if (knownFields().contains(field.key()) && !isEmpty)
            cleaned.insert(field.key(), value);
    }
    const QString note = textField(entry, u"note");
    if (!note.isEmpty()) {
        // Zotero keeps there what its own fields have no place for.
        static const QRegularExpression number(u"\\b(PMID|PMCID):\\s*((?:PMC)?\\d+)"_s);
        for (auto match = number.globalMatch(note); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (!cleaned.contains(found.captured(1)))
                cleaned.insert(found.captured(1), found.captured(2));
        }
        cleaned.remove(u"note"_s);
        if (!cleaned.contains(u"annote"_s))
            cleaned.insert(u"annote"_s, note);
    }
    return cleaned;
}

QByteArray entryText(const QJsonObject &entry, const QByteArray &indent, const QByteArray &lineEnd)
{
    QStringList keys = fieldOrder();
    for (const QString &key : entry.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    const QByteArray inner = lineEnd.isEmpty() ? QByteArray() : indent + "  ";
    QByteArray text = "{";
    for (const QString &key : std::as_const(keys)) {
        if (!entry.contains(key))
            continue;
        if (text.size() > 1)
            text += lineEnd.isEmpty() ? ", " : ",";
        text += lineEnd + inner + valueText(key) + ": " + fieldText(entry.value(key), inner, lineEnd);
    }
    return text + lineEnd + (lineEnd.isEmpty() ? QByteArray() : indent) + '}';
}

QString textField(const QJsonObject &entry, QStringView key)
{
    const QJsonValue value = entry.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().simplified();
}

void setText(QJsonObject &entry, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        entry.insert(key, text);
}

void setNames(QJsonObject &entry, const QString &key, const QJsonArray &names)
{
    if (!names.isEmpty())
        entry.insert(key, names);
}

QString bareDoi(QString written)
{
    written = written.trimmed();
    static const QRegularExpression prefix(u"^(?:https?://)?(?:dx\\.)?(?:doi\\.org/|doi:?\\s*)"_s, QRegularExpression::CaseInsensitiveOption);
    written.remove(prefix);
    static const QRegularExpression pattern(u"^10\\.\\d{4,9}(?:\\.\\d+)*/\\S+$"_s);
    return pattern.match(written).hasMatch() ? written : QString();
}

bool isCitationKey(QStringView key)
{
    constexpr qsizetype longest = 60;
    const auto isWord = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !key.isEmpty() && key.size() <= longest && isWord(key.front()) && isWord(key.back())
        && std::ranges::all_of(key, [&](QChar c) { return isWord(c) || QStringView(u":.#/+-").contains(c); });
}

} // namespace articular
