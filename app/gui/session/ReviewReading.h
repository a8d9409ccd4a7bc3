// SPDX-License-Identifier: GPL-3.0-or-later
// An article with everything that is known of its review, read now. Nothing that the window happens to show is believed.
// For threads other than the GUI's: reading and checking takes as long as it takes.
#pragma once

#include "core/review/ReviewCase.h"

namespace articular {

/// `text` is the file at `path`. Fails when a file of the article's page cannot be read; `clock` outlives the case.
Result<std::unique_ptr<ReviewCase>> readReviewCase(const QString &path, const QByteArray &text, const Clock &clock);
/// The same for the text that is on disk; fails also when that cannot be read.
Result<std::unique_ptr<ReviewCase>> readReviewCase(const QString &path, const Clock &clock);

} // namespace articular
