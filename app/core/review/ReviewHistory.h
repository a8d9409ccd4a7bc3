// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all that is known about an article's review: its events, and its approvals with their signatures looked at.
#pragma once

#include "core/document/Article.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReplacedTexts.h"

namespace articular {

/// Reads the events beside an article. `verifier` may be null: then no approval is signed, and says why by the trust's
/// problem. An approve event that cannot be read is a problem of the log.
ReviewHistory readHistory(const QString &articlePath, const QString &articleId, Trust trust, const SignatureVerifier *verifier);
/// The same with what else a workspace's signers signed.
ReviewHistory readHistory(const QString &articlePath, const QString &articleId, const KnownSigners &signers);

/// What the text is now, for articleStateOf(). Reads the kept copy of the newest approved text where it differs.
ArticleFacts factsOf(const PresentText &text, const ReviewHistory &history, const QDateTime &now);
/// The same; the files of the article's page are read only when it was ever sent: before that there is nothing to compare
/// them with.
ArticleFacts factsOf(const Article &article, const MarkdownDocument &body, const Workspace &workspace, const ReviewHistory &history,
                     const QDateTime &now);

} // namespace articular
