// SPDX-License-Identifier: GPL-3.0-or-later
// An approval as a page to read and to keep: who signed what, in which words. It is a copy for people; the proof is the
// signed record that it names.
#pragma once

#include "core/review/ApprovalOffer.h"

namespace articular {

/// HTML in UTF-8, a page of its own that loads nothing. `event` is the file of the record.
QByteArray approvalCertificate(const ApprovalRecord &record, const QString &event, const ApprovalOffer &offer);

} // namespace articular
