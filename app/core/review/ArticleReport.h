// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the checks say about one article, as a page to print or to keep: problems, claims with what was decided,
// and what is switched off, by whom and why. A page of its own: nothing is loaded with it, and nothing in it runs.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/workspace/Workspace.h"

#include <QDateTime>

namespace articular {

/// HTML in UTF-8. `result` is of the article at `path`; `now` is local time.
QByteArray articleReport(const AnalysisResult &result, const QString &path, const Workspace &workspace, const QDateTime &now);

} // namespace articular
