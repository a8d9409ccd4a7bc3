// SPDX-License-Identifier: GPL-3.0-or-later
// Signs an approval with somebody's key and keeps it beside the article, when the signature is the one that counts. What is
// signed is ApprovalRules' record.
#pragma once

#include "core/review/ApprovalRules.h"
#include "core/signing/SshKeygen.h"

namespace articular {

/// Signs the record, proves the signature by the clinic's list, and writes both: all or nothing. Returns the event's name.
Result<QString> signApproval(const ReviewSubject &subject, const ApprovalRecord &record, const SigningKey &key);

} // namespace articular
