// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ProblemPlace.h"

#include "gui/window/ArticleView.h"
#include "gui/window/WindowDocks.h"

namespace articular {

void showProblem(const Finding &problem, ArticleView &view, WindowDocks &docks)
{
    const AnalysisResult &analysis = view.session().analysis();
    const auto same = std::ranges::find_if(analysis.findings, [&problem](const Finding &shown) {
        return shown.ruleId == problem.ruleId && shown.fingerprint == problem.fingerprint && shown.file == problem.file;
    });
    const bool isHere = problem.file.isEmpty() || problem.file == view.session().path();
    if (same != analysis.findings.end() && isHere)
        view.jumpToByte(same->range.start, analysis.revision);
    docks.raise(WindowDocks::Dock::Problems);
}

} // namespace articular
