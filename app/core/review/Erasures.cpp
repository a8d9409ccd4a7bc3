// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Erasures.h"

#include "core/base/CanonicalJson.h"
#include "core/base/Ulid.h"
#include "core/review/ReviewFolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct EraseText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Erasures)
};

bool isComplete(const EraseRecord &record)
{
    const bool areFilesSound = std::ranges::all_of(record.files, [](const ErasedFile &file) {
        return !file.path.isEmpty() && isSha256(file.before) && isSha256(file.after) && file.before != file.after;
    });
    return isUlid(record.article) && !record.by.isEmpty() && !record.name.isEmpty() && !record.key.isEmpty() && record.at.isValid()
           && record.at.timeSpec() == Qt::UTC && !record.reason.isEmpty() && isDigest(record.trust) && !record.files.isEmpty() && areFilesSound;
}

} // namespace

QByteArray eraseBytes(const EraseRecord &record)
{
    QJsonArray files;
    for (const ErasedFile &file : record.files) {
        files.append(QJsonObject{{u"path"_s, file.path}, {u"before"_s, QString::fromLatin1(file.before)}, {u"after"_s, QString::fromLatin1(file.after)}});
    }
    return canonicalJson(QJsonObject{{u"format"_s, 1}, {u"kind"_s, u"erase"_s}, {u"article"_s, record.article}, {u"by"_s, record.by},
                                     {u"name"_s, record.name}, {u"key"_s, record.key}, {u"at"_s, record.at.toString(Qt::ISODate)},
                                     {u"reason"_s, record.reason}, {u"trust"_s, QString::fromLatin1(record.trust)}, {u"files"_s, files}}) + '\n';
}

Result<EraseRecord> parseErase(const QByteArray &bytes)
{
    const Result<QJsonObject> read = parseStrictJson(bytes);
    if (!read)
        return read.error();
    const QJsonObject &json = read.value();
    EraseRecord record{json["article"_L1].toString(), json["by"_L1].toString(), json["name"_L1].toString(), json["key"_L1].toString(),
                       QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate), json["reason"_L1].toString(),
                       json["trust"_L1].toString().toLatin1(), {}};
    for (const QJsonValue &file : json["files"_L1].toArray())
        record.files.append({file["path"_L1].toString(), file["before"_L1].toString().toLatin1(), file["after"_L1].toString().toLatin1()});
    // What is not written back byte for byte holds something that was not understood.
    if (!isComplete(record) || eraseBytes(record) != bytes)
        return Error{ErrorCode::InvalidSyntax, EraseText::tr("This is no whole record of what was erased. It does not count."), {}, {}, 1};
    return record;
}

void Erasures::add(EraseRecord record)
{
    for (const ErasedFile &file : std::as_const(record.files))
        m_after.insert(file.before, file.after);
    m_records.append(std::move(record));
}

bool Erasures::explains(const QByteArray &before, const QByteArray &after) const
{
    QSet<QByteArray> seen{before};
    QList<QByteArray> waiting{before};
    while (!waiting.isEmpty()) {
        for (const QByteArray &next : m_after.values(waiting.takeFirst())) {
            if (next == after)
                return true;
            if (!seen.contains(next)) {
                seen.insert(next);
                waiting.append(next);
            }
        }
    }
    return false;
}

} // namespace articular
