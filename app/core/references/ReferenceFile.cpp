// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/ReferenceFile.h"

#include "core/base/FileStore.h"
#include "core/references/CslEntry.h"
#include "core/references/JsonSpans.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumReferencesSize = 8 * 1024 * 1024;

class ReferenceFileText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReferenceFile)

public:
    static Error alreadyThere(const QString &key)
    {
        return {ErrorCode::AlreadyExists,
                tr("The clinic already has a reference “%1”. Nothing was changed; please give the new one another key.").arg(key), {}, {}, 0};
    }
    static Error notThere(const QString &key)
    {
        return {ErrorCode::NotFound,
                tr("The clinic has no reference “%1” any more, so nothing was changed. Somebody may have renamed or removed it.").arg(key),
                {}, {}, 0};
    }
    static Error tooManyReferences()
    {
        return {ErrorCode::TooLarge,
                tr("With these entries the clinic's references would be larger than can be read. Nothing was changed; add fewer at a time."),
                {}, {}, 0};
    }
};

/// How the list is written: what stands before an entry on its line, and what ends lines.
struct Style
{
    QByteArray indent = "  ";
    QByteArray lineEnd = "\n";
    bool isCompact = false;               ///< entries of one line
};

Style styleOf(const QByteArray &json, const JsonSpans &spans)
{
    Style style;
    if (json.contains("\r\n"))
        style.lineEnd = "\r\n";
    if (spans.objects.isEmpty())
        return style;
    const TextRange last = spans.objects.constLast();
    style.isCompact = !QByteArrayView(json).sliced(last.start, last.length).contains('\n') && spans.objects.size() > 1;
    const qsizetype lineStart = last.start > 0 ? json.lastIndexOf('\n', last.start - 1) + 1 : 0;
    const QByteArray before = json.sliced(lineStart, last.start - lineStart);
    if (before.trimmed().isEmpty())
        style.indent = before;
    return style;
}

QByteArray textOf(const QJsonObject &entry, const Style &style)
{
    return entryText(entry, style.indent, style.isCompact ? QByteArray() : style.lineEnd);
}

/// Where a JSON text without its byte order mark begins.
bool isBlank(const QByteArray &json)
{
    return QByteArray(json).replace("\xEF\xBB\xBF", "").trimmed().isEmpty();
}

Result<QByteArray> currentList(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QByteArray();
    return readTextFile(path, maximumReferencesSize);
}

Status writeList(const QString &path, const Result<QByteArray> &json)
{
    if (!json)
        return json.error();
    if (json.value().size() > maximumReferencesSize)
        return ReferenceFileText::tooManyReferences();
    return writeFile(path, json.value());
}

} // namespace

Result<QByteArray> withReferences(const QByteArray &json, const QList<QJsonObject> &entries)
{
    const bool isNew = isBlank(json);
    const QByteArray list = isNew ? QByteArray("[]\n") : json;
    const Result<References> known = References::parse(list);
    if (!known)
        return known.error();
    const JsonSpans spans = jsonSpans(list);
    const Style style = styleOf(list, spans);
    QByteArray added;
    for (const QJsonObject &entry : entries) {
        const QString key = textField(entry, u"id");
        if (known.value().find(key))
            return ReferenceFileText::alreadyThere(key);
        const bool isFirst = spans.objects.isEmpty() && added.isEmpty();
        added += (isFirst ? QByteArray() : QByteArray(",")) + style.lineEnd + style.indent + textOf(entry, style);
    }
    if (entries.isEmpty() || !spans.open || !spans.close)
        return json;
    if (spans.objects.isEmpty())
        return list.first(*spans.open + 1) + added + style.lineEnd + list.sliced(*spans.close);
    const qsizetype end = spans.objects.constLast().end();
    return list.first(end) + added + list.sliced(end);
}

Result<QByteArray> withChangedReference(const QByteArray &json, const QJsonObject &entry)
{
    const QString key = textField(entry, u"id");
    const Result<References> known = References::parse(json);
    if (!known)
        return known.error();
    const JsonSpans spans = jsonSpans(json);
    for (const TextRange &span : spans.objects) {
        const QByteArray old = json.sliced(span.start, span.length);
        if (textField(QJsonDocument::fromJson(old).object(), u"id") != key)
            continue;
        const Style whole = styleOf(json, spans);
        const Style style{whole.indent, whole.lineEnd, !old.contains('\n') && whole.isCompact};
        return applyEdits(json, {{span, textOf(entry, style)}});
    }
    return ReferenceFileText::notThere(key);
}

QJsonObject referenceEntry(const QByteArray &json, const QString &key)
{
    for (const TextRange &span : jsonSpans(json).objects) {
        const QJsonObject entry = QJsonDocument::fromJson(json.sliced(span.start, span.length)).object();
        if (textField(entry, u"id") == key)
            return entry;
    }
    return {};
}

QString referencesPath(const QString &clinicRoot)
{
    return QDir(clinicRoot).filePath(u"clinic/references.json"_s);
}

Status addReferences(const QString &clinicRoot, const QList<QJsonObject> &entries)
{
    const QString path = referencesPath(clinicRoot);
    const Result<QByteArray> json = currentList(path);
    if (!json)
        return json.error();
    return writeList(path, withReferences(json.value(), entries));
}

Status changeReference(const QString &clinicRoot, const QJsonObject &entry)
{
    const QString path = referencesPath(clinicRoot);
    const Result<QByteArray> json = currentList(path);
    if (!json)
        return json.error();
    return writeList(path, withChangedReference(json.value(), entry));
}

Status setWithdrawal(const QString &clinicRoot, const QString &key, const std::optional<ReferenceWithdrawal> &withdrawal)
{
    const Result<QByteArray> json = currentList(referencesPath(clinicRoot));
    if (!json)
        return json.error();
    QJsonObject entry = referenceEntry(json.value(), key);
    if (entry.isEmpty())
        return ReferenceFileText::notThere(key);
    // Other programs keep what is theirs in the same field.
    QJsonObject custom = entry.value(u"custom"_s).toObject();
    custom.remove(u"withdrawn"_s);
    if (withdrawal)
        custom.insert(u"withdrawn"_s, QJsonObject{{u"reason"_s, withdrawal->reason}, {u"by"_s, withdrawal->by}, {u"on"_s, withdrawal->on.toString(Qt::ISODate)}});
    if (custom.isEmpty())
        entry.remove(u"custom"_s);
    else
        entry.insert(u"custom"_s, custom);
    return changeReference(clinicRoot, entry);
}

} // namespace articular
