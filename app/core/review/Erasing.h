// SPDX-License-Identifier: GPL-3.0-or-later
// "Erase identifying text…": takes a passage out of an article, of what was kept of it and of its review, in an order in
// which a crash at any point leaves nothing that looks altered: first the signed record of what will be, then the files.
#pragma once

#include "core/review/Erasures.h"
#include "core/review/ReviewSteps.h"

#include <QMap>

namespace articular {

struct EraseRequest
{
    QString by, key;                      ///< the administrator; fingerprint of the key that will sign
    QString passage, reason;
};

/// What erasing will do.
struct ErasePlan
{
    EraseRecord record;                   ///< to be signed over eraseBytes()
    QMap<QString, QByteArray> files;      ///< new bytes by absolute path; the article's own are among them
    QStringList recoveryCopies;           ///< files of copies of unsaved text that hold the passage
    QString passage;
    bool isArticleChanged = false;
};

/// Looks for the passage in the article, in second versions of it beside it, in its review, and in the copies of it below
/// `recoveryRoot`. Refused when the signer is no administrator, the passage stands nowhere, or in what somebody signed.
Result<ErasePlan> planErasing(const ReviewSubject &subject, const EraseRequest &request, const QString &recoveryRoot);

/// Records the erasing with its signature and then does it. WriteFailed and others leave a state in which doing it again
/// does the rest. Returns the event's name.
Result<QString> erase(const ReviewSubject &subject, const ErasePlan &plan, const QByteArray &signature);

/// Files of the clinic's folder in which the passage stands after that: clinic texts, other articles. Not searched: pictures
/// and hidden folders.
QStringList filesWithPassage(const QString &workspaceRoot, const QString &passage);

} // namespace articular
