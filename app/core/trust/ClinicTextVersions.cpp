// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ClinicTextVersions.h"

#include "core/base/CanonicalJson.h"
#include "core/base/ConfinedPath.h"
#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/Ulid.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/StrictFields.h"
#include "core/workspace/ClinicFiles.h"
#include "core/workspace/ClinicParts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumRecordSize = 64 * 1024;
constexpr int clockTolerance = 600;       // seconds
const auto themePage = u"theme/page.mustache"_s;
const auto themeStyle = u"theme/style.css"_s;

struct ClinicTextText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClinicTexts)
};

Error refused(const QString &message, const QString &path = {})
{
    return {ErrorCode::Refused, message, {}, path, 0};
}

QString textsFolder(const QString &root)
{
    return QDir(root).filePath(u"clinic/texts"_s);
}

/// English, like the record that it is signed in.
QString statementFor(bool changesMeaning)
{
    return changesMeaning ? u"I read this clinic text and approve it for the clinic's pages. It changes what articles may say."_s
                          : u"I read this clinic text and approve it for the clinic's pages. It does not change what articles may say."_s;
}

QByteArray recordOf(const ClinicTextVersion &version, const QByteArray &trust)
{
    QJsonObject json{{u"format"_s, 1}, {u"kind"_s, u"clinic-text"_s}, {u"id"_s, version.id},
                     {u"sha256"_s, u"sha256:"_s + QString::fromLatin1(version.sha256)}, {u"changes-meaning"_s, version.changesMeaning},
                     {u"statement"_s, statementFor(version.changesMeaning)}, {u"at"_s, utcText(version.at)},
                     {u"signer"_s, QJsonObject{{u"id"_s, version.by}, {u"role"_s, version.role}}},
                     {u"trust"_s, u"sha256:"_s + QString::fromLatin1(trust)}};
    if (!version.version.isEmpty())
        json.insert(u"version"_s, version.version);
    return canonicalJson(json) + '\n';
}

/// Reads a record; its signature is looked at elsewhere.
std::optional<ClinicTextVersion> parseRecord(const QByteArray &bytes)
{
    const Result<QJsonObject> json = parseStrictJson(bytes);
    if (!json)
        return std::nullopt;
    StrictFields fields(json.value());
    fields.number(u"format"_s, 1, 1);
    fields.require(fields.text(u"kind"_s) == u"clinic-text");
    ClinicTextVersion version;
    version.id = fields.text(u"id"_s);
    version.version = fields.optionalText(u"version"_s);
    version.sha256 = fields.digest(u"sha256"_s);
    version.changesMeaning = fields.boolean(u"changes-meaning"_s);
    // The words that were signed must say what the program acts on.
    fields.require(fields.text(u"statement"_s) == statementFor(version.changesMeaning));
    version.at = fields.time(u"at"_s);
    fields.digest(u"trust"_s);
    StrictFields signer(fields.object(u"signer"_s));
    version.by = signer.text(u"id"_s);
    version.role = signer.text(u"role"_s);
    return fields.isSound() && signer.isSound() ? std::optional(version) : std::nullopt;
}

Result<ClinicTextVersion> readVersion(const QString &path, const SignatureVerifier &signatures)
{
    const QString name = QFileInfo(path).fileName();
    const Error strange = refused(ClinicTextText::tr("“%1” is no record of a clinic text. It does not count.").arg(name), path);
    if (!isUlid(QStringView(name).chopped(5)) || QFileInfo(path).isSymLink())
        return strange;
    const Result<QByteArray> bytes = readTextFile(path, maximumRecordSize);
    auto version = bytes ? parseRecord(bytes.value()) : std::nullopt;
    if (!version || !approvingRoles().contains(version->role))
        return strange;
    const Result<QByteArray> signature = readSignature(path);
    if (!signature)
        return refused(signature.error().message, path);
    const SignatureVerdict verdict = signatures.verify(bytes.value(), signature.value(), version->by, version->role, version->at);
    if (!verdict.valid)
        return refused(verdict.reason, path);
    version->file = name;
    return *version;
}

QString versionName(const Workspace &workspace, const QString &id)
{
    const QDir clinic(QDir(workspace.root()).filePath(u"clinic"_s));
    const auto found = std::ranges::find_if(workspace.texts(), [&](const ClinicText &text) { return clinic.relativeFilePath(text.path) == id; });
    return found == workspace.texts().end() ? QString() : found->version;
}

/// Why the text cannot be signed so now; empty when it can.
QString obstacle(const ClinicTextVersion &version, const ClinicTextLog &log, const ListedSignatures &signatures)
{
    if (!approvingRoles().contains(version.role))
        return ClinicTextText::tr("Clinic texts are signed by a medical reviewer or a compliance reviewer.");
    if (const SignatureVerdict may = signatures.maySign(version.by, version.role, version.at); !may.valid)
        return may.reason;
    const ClinicTextVersion *newest = nullptr;
    for (const ClinicTextVersion &known : log.versions) {
        if (version.at.secsTo(known.at) > clockTolerance)
            return ClinicTextText::tr("This computer's clock says %1, but a record says %2 already. Set the clock first.").arg(utcText(version.at), utcText(known.at));
        newest = known.id == version.id ? &known : newest;
    }
    if (newest && newest->sha256 == version.sha256)
        return ClinicTextText::tr("These words of the clinic text are signed already.");
    return {};
}

} // namespace

ClinicTextLog readClinicTexts(const QString &workspaceRoot, const SignatureVerifier &signatures)
{
    ClinicTextLog log;
    const QString folder = textsFolder(workspaceRoot);
    if (workspaceRoot.isEmpty() || !liesBelow(workspaceRoot, folder))
        return log;
    const QDir texts(folder);
    for (const QString &name : texts.entryList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name)) {
        const Result<ClinicTextVersion> version = readVersion(texts.filePath(name), signatures);
        if (version)
            log.versions.append(version.value());
        else
            log.problems.append({texts.filePath(name), {}, 1, version.error().message});
    }
    std::ranges::stable_sort(log.versions, {}, &ClinicTextVersion::at);
    return log;
}

ClinicTextChange clinicTextChange(const ClinicTextLog &log, const QString &id, const QByteArray &before, const QDateTime &approved,
                                  const QByteArray &now)
{
    if (before == now)
        return ClinicTextChange::None;
    QList<ClinicTextVersion> since;
    for (const ClinicTextVersion &version : log.versions) {
        if (version.id != id)
            continue;
        // Words that were signed before the approval are what it saw, or were gone by then.
        if (version.sha256 == before || version.at < approved)
            since.clear();
        else
            since.append(version);
    }
    const auto present = std::find_if(since.crbegin(), since.crend(), [&](const ClinicTextVersion &version) { return version.sha256 == now; });
    if (present == since.crend())
        return ClinicTextChange::Unsigned;
    const bool changes = std::any_of(present, since.crend(), [](const ClinicTextVersion &version) { return version.changesMeaning; });
    return changes ? ClinicTextChange::OtherMeaning : ClinicTextChange::SameMeaning;
}

QStringList clinicTextIds(const Workspace &workspace)
{
    const QDir clinic(QDir(workspace.root()).filePath(u"clinic"_s));
    QStringList ids{u"footer"_s};
    if (workspace.profile().newsletter)
        ids.append(u"newsletter"_s);
    for (const ClinicText &text : workspace.texts())
        ids.append(clinic.relativeFilePath(text.path));
    if (!workspace.theme().page.isEmpty())
        ids.append(themePage);
    if (!workspace.theme().style.isEmpty())
        ids.append(themeStyle);
    ids.sort();
    return ids;
}

QString clinicTextName(const QString &id)
{
    if (id == "footer"_L1)
        return ClinicTextText::tr("the clinic's name and address");
    if (id == "newsletter"_L1)
        return ClinicTextText::tr("the newsletter");
    if (id == themePage)
        return ClinicTextText::tr("the frame of the clinic's pages");
    if (id == themeStyle)
        return ClinicTextText::tr("the look of the clinic's pages");
    return ClinicTextText::tr("“%1”", "name of a clinic text").arg(QFileInfo(id).completeBaseName());
}

QString clinicTextNames(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(clinicTextName(id));
    return names.join(u", "_s);
}

Result<QByteArray> clinicTextBytes(const QString &workspaceRoot, const QString &id)
{
    const QDir clinic(QDir(workspaceRoot).filePath(u"clinic"_s));
    const bool isPart = clinicPartIds().contains(id);
    const bool isKind = id.startsWith(u"disclaimers/") || id.startsWith(u"snippets/") || id == themePage || id == themeStyle;
    const auto path = isPart ? confinedPath(clinic.path(), u"clinic.yaml"_s) : isKind ? confinedPath(clinic.path(), id) : std::nullopt;
    if (!path)
        return refused(ClinicTextText::tr("“%1” is no clinic text. Name its file, as in disclaimers/general.md.").arg(id));
    Result<QByteArray> bytes = readTextFile(*path);
    if (!bytes)
        return bytes;
    if (isPart) {
        QList<WorkspaceProblem> problems;
        return clinicPart(clinicWording(readClinicProfile(*path, bytes.value(), problems)), id);
    }
    QByteArray &text = bytes.value();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');
    return bytes;
}

Result<ClinicTextVersion> signClinicText(const Workspace &workspace, const ClinicTextRequest &request, const SigningKey &key,
                                         const Trust &trust, const Clock &clock)
{
    const Result<QByteArray> bytes = clinicTextBytes(workspace.root(), request.id);
    if (!bytes)
        return bytes.error();
    const ListedSignatures signatures(trust);
    ClinicTextVersion version{request.id, versionName(workspace, request.id), sha256Hex(bytes.value()), request.changesMeaning,
                              request.by, request.role, utcTime(utcText(clock.now())), {}};
    if (const QString why = obstacle(version, readClinicTexts(workspace.root(), signatures), signatures); !why.isEmpty())
        return refused(why);
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return ssh.error();
    const QByteArray record = recordOf(version, trust.list.sha256);
    const Result<QByteArray> signature = ssh.value().sign(record, key, signaturePurpose(version.role));
    if (!signature)
        return signature.error();
    if (const SignatureVerdict own = signatures.verify(record, signature.value(), version.by, version.role, version.at); !own.valid)
        return refused(ClinicTextText::tr("This is not the signing key that the list has for “%1”. Nothing was signed.").arg(version.by), key.path);
    const QString folder = textsFolder(workspace.root());
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    if (!liesBelow(workspace.root(), folder))
        return refused(ClinicTextText::tr("The folder clinic/texts is a link to another place. Nothing was signed."), folder);
    version.file = newUlid(version.at) + u".json"_s;
    const QString path = QDir(folder).filePath(version.file);
    if (const Status written = writeFile(path + u".sig"_s, signature.value(), Overwrite::Refuse); !written)
        return written.error();
    if (const Status written = writeFile(path, record, Overwrite::Refuse); !written) {
        QFile::remove(path + u".sig"_s);
        return written.error();
    }
    return version;
}

} // namespace articular
