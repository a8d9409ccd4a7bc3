// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ReadabilityCommands.h"

#include "gui/readability/ReadabilityPanel.h"
#include "gui/window/ArticleView.h"
#include "gui/window/SelectionWords.h"
#include "gui/window/StatusPanel.h"
#include "gui/window/WindowDocks.h"

namespace articular {

ReadabilityCommands::ReadabilityCommands(WindowDocks *docks, ArticleView &view, StatusPanel &status)
    : QObject(docks)
{
    new SelectionWords(view, status);
    connect(&status, &StatusPanel::gradeRequested, docks, [docks] { docks->raise(WindowDocks::Dock::Readability); });
    connect(&view.session(), &DocumentSession::analysisUpdated, docks->readability(), &ReadabilityPanel::setAnalysis);
    connect(docks->readability(), &ReadabilityPanel::jumpRequested, &view, &ArticleView::jumpToByte);
}

} // namespace articular
