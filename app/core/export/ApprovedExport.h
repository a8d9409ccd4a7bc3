// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing an article for real: looks at the approval of the very bytes that were checked, makes the packages with their one
// approval record, and records each. The one way of all programs.
#pragma once

#include "core/base/Clock.h"
#include "core/export/WebsitePackage.h"

namespace articular {

/// `context` knows the article's review; `findings` are of all checks, without what reviewers let stand. Refused unless the
/// approval is valid for exactly this page. Clinic texts that are not in force yet go out with their words before. `by` is
/// recorded as who exported.
Result<ExportOutcome> exportApproved(const CheckContext &context, const QList<Finding> &findings, ExportOptions options,
                                     const QString &by, const Clock &clock);

} // namespace articular
