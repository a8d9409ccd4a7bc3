// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all that is known about an article's review: its events, and its approvals with their signatures looked at.
#pragma once

#include "core/document/Article.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/review/ArticleState.h"
#include "core/trust/SignatureCheck.h"

namespace articular {

/// Reads the events beside an article. `verifier` may be null: then no approval is signed, and says why by the trust's
/// problem. An approve event that cannot be read is a problem of the log.
ReviewHistory readHistory(const QString &articlePath, const QString &articleId, Trust trust, const SignatureVerifier *verifier);

/// What the text is now, for articleStateOf(). The files of its page are read only when it was ever sent: before that there
/// is nothing to compare them with.
ArticleFacts factsOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const EventLog &log);

} // namespace articular
