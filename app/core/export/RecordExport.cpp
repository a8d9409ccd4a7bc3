// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RecordExport.h"

#include "core/base/ZipArchive.h"
#include "core/export/ExportChecks.h"
#include "core/export/WebsitePackage.h"
#include "core/records/RecordVerification.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordExport)
};

/// What a stranger would find wrong with the record, who knows the clinic's administrator; empty: nothing.
QString faultOf(const QByteArray &archive, const TrustList &people)
{
    const auto key = publicKeyOf(people.administratorKey);
    const Verification verification = verifyRecord({archive, {{}, key ? key->fingerprint : QString(), std::nullopt}, {}, {}});
    if (verification.isProven())
        return {};
    const auto wrong = std::ranges::find_if(verification.steps, [](const VerifiedStep &step) { return step.result != StepResult::Passed; });
    return wrong->details.join(u' ');
}

} // namespace

Result<WrittenPackage> exportApprovalRecord(const RecordBasis &basis, const QString &folder, bool replace)
{
    const Result<FileMap> files = approvalRecordFiles(basis, CheckRunner(programChecks()));
    if (!files)
        return files.error();
    const ApprovedVersion &version = *basis.state.newest();
    const QString root = u"%1-v%2"_s.arg(packageName(basis.context.article)).arg(version.number);
    FileMap inside;
    for (auto file = files.value().cbegin(); file != files.value().cend(); ++file)
        inside.insert(root + u'/' + file.key(), file.value());
    const Result<QByteArray> archive = zipArchive(inside, version.at);
    if (!archive)
        return archive.error();
    if (const QString fault = faultOf(archive.value(), basis.history.trust.list); !fault.isEmpty()) {
        return Error{ErrorCode::Refused, RecordText::tr("The approval record did not pass its own test, so it was not written. %1").arg(fault),
                     {}, basis.context.article.path()};
    }
    return writeZipPackage({folder, replace}, root + u"-approval-record"_s, inside, version.at);
}

} // namespace articular
