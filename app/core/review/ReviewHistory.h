// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all that is known about an article's review: its events, and its approvals with their signatures looked at.
#pragma once

#include "core/review/ArticleState.h"
#include "core/trust/SignatureCheck.h"

namespace articular {

/// Reads the events beside an article. `verifier` may be null: then no approval is signed, and says why by the trust's
/// problem. An approve event that cannot be read is a problem of the log.
ReviewHistory readHistory(const QString &articlePath, const QString &articleId, Trust trust, const SignatureVerifier *verifier);

} // namespace articular
