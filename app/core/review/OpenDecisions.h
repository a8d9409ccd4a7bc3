// SPDX-License-Identifier: GPL-3.0-or-later
// What still waits for a reviewer's decision besides the claims: matters of privacy, of sources, of disclosure. Which claims
// wait is ClaimLedger's.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// Of findings that nobody let stand: those that somebody has to decide about and that are no claim of the ledger, nor about
/// a sentence that was decided about.
QList<Finding> openDecisions(const ClaimLedger &claims, const QList<Finding> &findings);

/// Makes `rev-decisions-open` of the findings say how much waits in all; adds it where only such matters wait.
void countOpenDecisions(const CheckContext &context, QList<Finding> &findings);

} // namespace articular
