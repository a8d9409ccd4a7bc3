// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that a reviewer has read to the end and signs later, several with one passphrase: kept in the settings of this
// computer. Nothing of it is an approval: each is read again when it is signed, and a text that changed is not signed.
#pragma once

#include "core/review/ApprovalOffer.h"
#include "gui/settings/Settings.h"

#include <QList>
#include <QString>

namespace articular {

struct KeptApproval
{
    QString path, title, statement;
    Meaning meaning = Meaning::WholeArticle;
    bool lookedForClaims = false, sawWholePage = false;
    QByteArray contentDigest, pageDigest; ///< of the text that was read
};

/// Those whose files are there, oldest first.
QList<KeptApproval> keptApprovals(const Settings &settings);
/// In place of another one of the same article.
void keepApproval(const KeptApproval &kept, Settings &settings);
void forgetKept(const QStringList &paths, Settings &settings);

} // namespace articular
