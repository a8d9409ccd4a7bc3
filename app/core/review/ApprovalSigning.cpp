// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalSigning.h"

#include "core/review/Snapshots.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustStore.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct SigningText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ApprovalSigning)
};

} // namespace

Result<QString> signApproval(const ReviewSubject &subject, const ApprovalRecord &record, const SigningKey &key)
{
    const Result<SshKeygen> ssh = SshKeygen::find();
    if (!ssh)
        return ssh.error();
    const QByteArray bytes = approvalBytes(record);
    const Result<QByteArray> signature = ssh.value().sign(bytes, key, signaturePurpose(record.signer.role));
    if (!signature)
        return signature.error();
    const SignatureVerdict own = ListedSignatures(subject.history.trust).verify(bytes, signature.value(), record.signer.id, record.signer.role, record.at);
    if (!own.valid)
        return Error{ErrorCode::Refused, SigningText::tr("%1 Nothing was recorded.").arg(own.reason), {}, {}, 0};
    // Whoever puts an older list back later is found out.
    if (const Status remembered = rememberTrust(subject.context.workspace.root(), subject.history.trust, PinStore::ofThisComputer()); !remembered)
        return remembered.error();
    // The reviewer's own words stand in no file yet.
    if (record.meaning == Meaning::WithMyChanges) {
        if (const Status kept = writeSnapshot(subject.path(), subject.page); !kept)
            return kept.error();
    }
    return writeApproval(subject.path(), record, signature.value(), subject.clock);
}

} // namespace articular
