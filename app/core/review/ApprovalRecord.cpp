// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalRecord.h"

#include "core/base/CanonicalJson.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"
#include "core/review/ReviewFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A signature of ssh-keygen has a few hundred bytes; verifying huge ones takes minutes.
constexpr qint64 maximumSignatureSize = 16 * 1024;

const QList<std::pair<Meaning, QString>> &meanings()
{
    static const QList<std::pair<Meaning, QString>> ids{
        {Meaning::WholeArticle, u"whole-article"_s}, {Meaning::ChangesOnly, u"changes-only"_s}, {Meaning::StillCorrect, u"still-correct"_s},
        {Meaning::WithMyChanges, u"with-my-changes"_s}, {Meaning::NoMedicalClaims, u"no-medical-claims"_s}};
    return ids;
}

struct ApprovalText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ApprovalRecord)
};

QJsonObject jsonOf(const ApprovalSigner &signer)
{
    QJsonObject json{{u"id"_s, signer.id}, {u"name"_s, signer.name}, {u"credentials"_s, signer.credentials}, {u"role"_s, signer.role},
                     {u"key"_s, signer.key}};
    if (signer.license) {
        QJsonObject license{{u"id"_s, signer.license->id}, {u"region"_s, signer.license->region}};
        if (signer.license->expires.isValid())
            license.insert(u"expires"_s, signer.license->expires.toString(Qt::ISODate));
        json.insert(u"license"_s, license);
    }
    return json;
}

ApprovalSigner signerOf(const QJsonObject &json)
{
    ApprovalSigner signer{json["id"_L1].toString(), json["name"_L1].toString(), json["credentials"_L1].toString(),
                          json["role"_L1].toString(), std::nullopt, json["key"_L1].toString()};
    if (const QJsonObject license = json["license"_L1].toObject(); !license.isEmpty()) {
        signer.license = License{license["id"_L1].toString(), license["region"_L1].toString(),
                                 QDate::fromString(license["expires"_L1].toString(), Qt::ISODate)};
    }
    return signer;
}

QList<SeenEvent> seenOf(const QJsonArray &json)
{
    QList<SeenEvent> seen;
    for (const QJsonValue &value : json)
        seen.append({value["event"_L1].toString(), value["sha256"_L1].toString().toLatin1()});
    return seen;
}

bool isComplete(const ApprovalRecord &record)
{
    const bool isSeenSound = std::ranges::all_of(record.restsOn, [](const SeenEvent &seen) {
        return timeOfEvent(seen.event).isValid() && isSha256(seen.sha256);
    });
    return isUlid(record.article) && record.version > 0 && isDigest(record.contentDigest) && isDigest(record.pageDigest)
           && !record.statement.isEmpty() && !record.signer.id.isEmpty() && !record.signer.name.isEmpty() && !record.signer.key.isEmpty()
           && approvingRoles().contains(record.signer.role) && record.at.isValid() && record.at.timeSpec() == Qt::UTC
           && record.reviewUntil.isValid() && isDigest(record.trust) && isSeenSound
           && (record.meaning == Meaning::ChangesOnly) == (record.since > 0);
}

} // namespace

QString meaningId(Meaning meaning)
{
    return std::ranges::find(meanings(), meaning, &std::pair<Meaning, QString>::first)->second;
}

std::optional<Meaning> meaningFromId(QStringView id)
{
    const auto found = std::ranges::find_if(meanings(), [id](const auto &pair) { return pair.second == id; });
    return found == meanings().end() ? std::nullopt : std::optional(found->first);
}

bool ApprovalRecord::coversWholePage() const
{
    return meaning == Meaning::WholeArticle || meaning == Meaning::StillCorrect || (meaning == Meaning::WithMyChanges && sawWholePage);
}

QByteArray approvalBytes(const ApprovalRecord &record)
{
    QJsonArray restsOn;
    for (const SeenEvent &seen : record.restsOn)
        restsOn.append(QJsonObject{{u"event"_s, seen.event}, {u"sha256"_s, QString::fromLatin1(seen.sha256)}});
    QJsonObject json{
        {u"format"_s, 1}, {u"kind"_s, u"approve"_s}, {u"article"_s, record.article}, {u"version"_s, record.version},
        {u"content_digest"_s, QString::fromLatin1(record.contentDigest)}, {u"page_digest"_s, QString::fromLatin1(record.pageDigest)},
        {u"page_text"_s, record.pageText}, {u"meaning"_s, meaningId(record.meaning)}, {u"statement"_s, record.statement},
        {u"signer"_s, jsonOf(record.signer)}, {u"at"_s, record.at.toString(Qt::ISODate)},
        {u"review_until"_s, record.reviewUntil.toString(Qt::ISODate)}, {u"rules"_s, record.rules}, {u"program"_s, record.program},
        {u"trust"_s, QString::fromLatin1(record.trust)}, {u"rests_on"_s, restsOn}};
    if (record.since > 0)
        json.insert(u"since"_s, record.since);
    if (record.sawWholePage)
        json.insert(u"saw_whole_page"_s, true);
    return canonicalJson(json) + '\n';
}

Result<ApprovalRecord> parseApproval(const QByteArray &bytes)
{
    const Result<QJsonObject> read = parseStrictJson(bytes);
    if (!read)
        return read.error();
    const QJsonObject &json = read.value();
    if (json["format"_L1].toInt() > 1)
        return Error{ErrorCode::InvalidSyntax, ApprovalText::tr("This approval was written by a newer version of the program. It does not count here; update the program."), {}, {}, 1};
    ApprovalRecord record;
    record.article = json["article"_L1].toString();
    record.version = json["version"_L1].toInt();
    record.contentDigest = json["content_digest"_L1].toString().toLatin1();
    record.pageDigest = json["page_digest"_L1].toString().toLatin1();
    record.pageText = json["page_text"_L1].toInt();
    const auto meaning = meaningFromId(json["meaning"_L1].toString());
    record.meaning = meaning.value_or(Meaning::WholeArticle);
    record.since = json["since"_L1].toInt();
    record.sawWholePage = json["saw_whole_page"_L1].toBool();
    record.statement = json["statement"_L1].toString();
    record.signer = signerOf(json["signer"_L1].toObject());
    record.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate);
    record.reviewUntil = QDate::fromString(json["review_until"_L1].toString(), Qt::ISODate);
    record.rules = json["rules"_L1].toString();
    record.program = json["program"_L1].toString();
    record.trust = json["trust"_L1].toString().toLatin1();
    record.restsOn = seenOf(json["rests_on"_L1].toArray());
    // What is not written back byte for byte holds something that was not understood.
    if (!meaning || !isComplete(record) || approvalBytes(record) != bytes)
        return Error{ErrorCode::InvalidSyntax, ApprovalText::tr("This is not a whole approval. It does not count."), {}, {}, 1};
    return record;
}

QString statementFor(Meaning meaning, const QString &role, int since)
{
    const QString as = role == "compliance-reviewer"_L1 ? u"as complying with the rules for medical advertising"_s : u"as medically accurate"_s;
    switch (meaning) {
    case Meaning::WholeArticle:
        return u"I read the whole article and approve it for publication %1."_s.arg(as);
    case Meaning::ChangesOnly:
        return u"I read everything that changed since version %1 and approve the article for publication %2."_s.arg(since).arg(as);
    case Meaning::StillCorrect:
        return u"I read the whole article again, unchanged since it was approved, and confirm it %1."_s.arg(as);
    case Meaning::WithMyChanges:
        return u"I made changes to the article and approve the text with my changes for publication %1."_s.arg(as);
    case Meaning::NoMedicalClaims:
        return u"I looked through the article, confirm that it makes no medical claims, and approve it for publication."_s;
    }
    Q_UNREACHABLE();
}

QList<SeenEvent> seenEvents(const EventLog &log)
{
    QList<SeenEvent> seen;
    for (const Event &event : log.events)
        seen.append({event.file, sha256Hex(event.bytes)});
    return seen;
}

Result<QString> writeApproval(const QString &articlePath, const ApprovalRecord &record, const QByteArray &signature, const Clock &clock)
{
    if (const Status safe = safeReviewFolder(articlePath); !safe)
        return safe.error();
    const QByteArray bytes = approvalBytes(record);
    if (bytes.size() > maximumApprovalSize || signature.size() > maximumSignatureSize)
        return Error{ErrorCode::TooLarge, ApprovalText::tr("The approval is too large to be kept. Nothing was recorded."), {}, articlePath};
    const QString folder = eventsFolder(articlePath);
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    // Signing takes its time; the record has whole seconds.
    const QString name = eventName(folder, u"approve"_s, std::min(clock.now().toUTC(), record.at.addMSecs(999)));
    const QString path = QDir(folder).filePath(name);
    if (const Status written = writeFile(path + u".sig"_s, signature, Overwrite::Refuse); !written)
        return written.error();
    if (const Status written = writeFile(path, bytes, Overwrite::Refuse); !written) {
        QFile::remove(path + u".sig"_s);
        return written.error();
    }
    return name;
}

Result<QByteArray> readSignature(const Event &event)
{
    const QString path = event.path + u".sig"_s;
    if (QFileInfo(path).isSymLink())
        return Error{ErrorCode::Refused, ApprovalText::tr("The signature of “%1” is a link to another place. It does not count.").arg(event.file), {}, path};
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, ApprovalText::tr("The signature of “%1” is not there. The approval does not count until it is.").arg(event.file), {}, path};
    Result<QByteArray> bytes = readFile(path, maximumSignatureSize);
    if (!bytes)
        return Error{bytes.error().code, ApprovalText::tr("The signature of “%1” cannot be read or is far too large. The approval does not count.").arg(event.file), bytes.error().message, path};
    return bytes;
}

} // namespace articular
