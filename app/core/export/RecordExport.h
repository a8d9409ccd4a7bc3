// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the approval record of an article beside its website package: verified by our own eyes before it gets its name.
#pragma once

#include "core/export/PackageWriter.h"
#include "core/records/RecordMaker.h"

namespace articular {

/// Writes `<folder>/<short name>-v<N>-approval-record.zip`. Refused when it could not be made or does not verify;
/// AlreadyExists when other bytes have its name and `replace` is false.
Result<WrittenPackage> exportApprovalRecord(const RecordBasis &basis, const QString &folder, bool replace);

} // namespace articular
