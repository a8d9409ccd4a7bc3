// SPDX-License-Identifier: GPL-3.0-or-later
// What an article's reviewer looks at, in order: their own earlier notes first, then what changed, what others noted, and
// the claims, gravest first. Words only; nothing is decided here.
#pragma once

#include "core/review/ApprovalOffer.h"
#include "core/workspace/Workspace.h"
#include "gui/claims/ReviewerDialog.h"
#include "gui/review/QueueItem.h"
#include "gui/session/DocumentSession.h"

#include <QHash>
#include <QList>

namespace articular {

struct ReviewItemsBasis
{
    const AnalysisResult &analysis;
    const Workspace &workspace;
    const ClaimReviewer &reviewer;
    const PageToRead &page;
    /// What was decided about claims here and is not recorded yet; nothing: it was taken back.
    const QHash<QByteArray, std::optional<Verdict>> &pending;
};

QList<QueueItem> reviewItems(const ReviewItemsBasis &basis);

} // namespace articular
