// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordMaker.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/records/RecordContent.h"
#include "core/records/RecordReports.h"
#include "core/review/Snapshots.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustFile.h"
#include "core/trust/TrustStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct MakerText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordMaker)
};

Error refused(const QString &message, const RecordBasis &basis)
{
    return {ErrorCode::Refused, message, {}, basis.context.article.path()};
}

/// The text as it was approved: kept when it was sent, or the text itself.
Result<Snapshot> approvedText(const RecordBasis &basis, const ApprovedVersion &version)
{
    if (basis.page.contentDigest == version.contentDigest && basis.page.pageDigest == version.pageDigest)
        return Snapshot{basis.page.content, basis.page.pageText};
    return readSnapshot(basis.context.article.path(), version.contentDigest, version.pageDigest, basis.history.erasures);
}

/// Names of the version's approvals, in its order.
QStringList eventsOf(const ApprovedVersion &version, const ReviewHistory &history)
{
    QStringList names;
    for (const ApprovalRecord &record : version.approvals)
        names.append(std::ranges::find(history.approvals, record, &SignedApproval::record)->event);
    return names;
}

/// The approvals and everything that they rest on, with the signed records of what was erased from it since. What else
/// happened later, such as this export, is no part of it.
Result<FileMap> eventFiles(const RecordBasis &basis, const ApprovedVersion &version, const QStringList &approvals)
{
    QSet<QString> names(approvals.cbegin(), approvals.cend());
    for (const ApprovalRecord &record : version.approvals) {
        for (const SeenEvent &seen : record.restsOn)
            names.insert(seen.event);
    }
    FileMap files;
    for (const Event &event : basis.history.log.events) {
        const bool isErasure = event.kind == "erase"_L1;
        if (!names.remove(event.file) && !isErasure)
            continue;
        files.insert(u"events/"_s + event.file, event.bytes);
        if (event.kind != "approve"_L1 && !isErasure)
            continue;
        const Result<QByteArray> signature = readSignature(event);
        if (signature)
            files.insert(u"events/"_s + event.file + u".sig"_s, signature.value());
        else if (approvals.contains(event.file))
            return signature.error();
    }
    if (!names.isEmpty())
        return refused(MakerText::tr("A record on which the approval rests is not there, so no approval record was made."), basis);
    return files;
}

/// The list of people as it is on disk, which must be the one that the approvals were judged by.
Result<FileMap> trustFiles(const RecordBasis &basis)
{
    const QString path = trustPath(basis.context.workspace.root());
    const Result<QByteArray> list = readTextFile(path, maximumTrustSize);
    if (!list)
        return list.error();
    const Result<QByteArray> signature = readSignature(path);
    if (!signature)
        return signature.error();
    if (sha256Hex(list.value()) != basis.history.trust.list.sha256)
        return refused(MakerText::tr("The list of people who may approve was just changed. Try again."), basis);
    return FileMap{{u"trust.json"_s, list.value()}, {u"trust.json.sig"_s, signature.value()},
                   {u"allowed_signers"_s, allowedSigners(basis.history.trust.list)}};
}

FileMap pageFiles(const Snapshot &approved)
{
    FileMap files{{u"page.txt"_s, approved.pageText}};
    for (auto file = approved.content.files().cbegin(); file != approved.content.files().cend(); ++file)
        files.insert(u"content/"_s + QString::fromUtf8(file.key()), file.value());
    files.insert(u"content/"_s + QLatin1StringView(contentListName), approved.content.text());
    return files;
}

/// The files of the content list among those of a record.
ContentList contentFilesIn(const FileMap &payload)
{
    const auto folder = u"content/"_s;
    QMap<QByteArray, QByteArray> files;
    for (auto file = payload.cbegin(); file != payload.cend(); ++file) {
        if (file.key().startsWith(folder) && file.key() != folder + QLatin1StringView(contentListName))
            files.insert(file.key().sliced(folder.size()).toUtf8(), file.value());
    }
    return ContentList(std::move(files));
}

} // namespace

Result<FileMap> signedFiles(const RecordBasis &basis)
{
    if (!basis.state.holds || !basis.history.trust.isVerified())
        return refused(MakerText::tr("This text is not the approved one, so no approval record was made."), basis);
    const ApprovedVersion &version = *basis.state.newest();
    const Result<Snapshot> approved = approvedText(basis, version);
    if (!approved)
        return approved.error();
    FileMap payload = pageFiles(approved.value());
    for (const Result<FileMap> &part : {eventFiles(basis, version, eventsOf(version, basis.history)), trustFiles(basis)}) {
        if (!part)
            return part.error();
        payload.insert(part.value());
    }
    return payload;
}

Result<FileMap> approvalRecordFiles(const RecordBasis &basis, const CheckRunner &runner)
{
    Result<FileMap> files = signedFiles(basis);
    if (!files)
        return files;
    FileMap payload = std::move(files).value();
    const ApprovedVersion &version = *basis.state.newest();
    const auto content = RecordContent::of(contentFilesIn(payload));
    if (!content)
        return content.error();
    payload.insert(u"page.html"_s, content.value()->page(u"content"_s));
    const ReportBasis reports{basis.context, version, basis.history.trust.list};
    payload.insert(u"reports/certificate.html"_s, approvalCertificate(reports));
    payload.insert(u"reports/checks.sarif"_s, checksReport(reports, runner));
    payload.insert(u"reports/claims.json"_s, claimsReport(reports));
    payload.insert(u"reports/references.json"_s, referencesReport(reports));
    const BagInfo info{basis.context.workspace.profile().name, basis.context.article.metadata().id,
                       u"Approval of version %1 of “%2”"_s.arg(version.number).arg(basis.context.article.metadata().title),
                       u"Articular "_s + QStringLiteral(ARTICULAR_VERSION), version.at.date()};
    return bagOf(payload, {{u"VERIFY.txt"_s, verifyInstructions(reports, eventsOf(version, basis.history))}}, info);
}

} // namespace articular
