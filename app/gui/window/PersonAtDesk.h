// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes at this computer, for what is recorded in an article's review. Claimed, not proved: approvals are signed.
#pragma once

#include "gui/claims/ReviewerDialog.h"
#include "gui/session/DocumentSession.h"
#include "gui/settings/Settings.h"

namespace articular {

/// The user's id among the clinic's people, else that of the article's first author; empty when neither is known.
QString personAtDesk(const DocumentSession &session, const Settings &settings);

/// The user's id, else the name of the computer's user.
QString exporterAt(const DocumentSession &session, const Settings &settings);

/// Who decides about claims on this computer, if that person is one of this clinic's.
ClaimReviewer claimReviewerAt(const Workspace &workspace, const Settings &settings);

} // namespace articular
