// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the clinic's consent records as changes to their file's text. Reading the records is ClinicFiles'; writing
// the file is its caller's.
#pragma once

#include "core/base/Result.h"
#include "core/workspace/ClinicProfile.h"

namespace articular {

/// The path of the records' file in the workspace at `root`.
QString consentsFile(const QString &root);

/// consents.yaml with one record added or changed; comments, order and all other records stay as they are. InvalidSyntax
/// when the text cannot be read as it is, InvalidInput for a number that is none.
Result<QByteArray> withConsent(const QByteArray &text, const Consent &consent);

} // namespace articular
