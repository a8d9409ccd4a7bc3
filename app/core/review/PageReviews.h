// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may say about its review: nothing, unless the approval is valid for exactly that page.
#pragma once

#include "core/page/PageRenderer.h"
#include "core/review/ArticleState.h"

namespace articular {

/// The reviewers' line of an article in this state. Who wrote a text and approved it all the same is no reviewer of it.
/// `authors`: ids.
std::optional<PageReview> pageReviewOf(const ArticleState &state, const QStringList &authors);

} // namespace articular
