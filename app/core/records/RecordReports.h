// SPDX-License-Identifier: GPL-3.0-or-later
// What an approval record tells beside what was signed, for readers and for programs: who approved what, the problems, the
// claims, the references, and how all of it is checked without Articular. None of it is signed, and all of it says so or
// follows from what is. In English, like the signed sentences, so that the same approval gives the same bytes anywhere.
#pragma once

#include "core/checks/CheckRunner.h"
#include "core/records/Bag.h"
#include "core/review/ArticleState.h"

namespace articular {

struct ReportBasis
{
    const CheckContext &context;
    const ApprovedVersion &version;
    const TrustList &people;
};

/// certificate.html: the approvals as a page of its own, in which nothing is loaded and nothing runs.
QByteArray approvalCertificate(const ReportBasis &basis);

/// checks.sarif: what the checks say about the article on the day of its approval. Where its review stands is no part.
QByteArray checksReport(const ReportBasis &basis, const CheckRunner &runner);

/// claims.json: every claim with what was decided about it.
QByteArray claimsReport(const ReportBasis &basis);

/// references.json: the cited references in the order of the page.
QByteArray referencesReport(const ReportBasis &basis);

/// VERIFY.txt: the commands. `approvals` are names of events.
QByteArray verifyInstructions(const ReportBasis &basis, const QStringList &approvals);

} // namespace articular
