// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two texts of one article, as a page to look at. A pure function for another thread: it renders both.
#pragma once

#include "core/review/Erasures.h"
#include "core/workspace/Workspace.h"
#include "gui/session/PageView.h"

namespace articular {

struct ComparedTexts
{
    QString path;                         ///< of the article
    ComparedText before;
    QByteArray after;                     ///< UTF-8
    Workspace workspace;
    Erasures erasures;                    ///< of the article's kept copies
};

/// As readers see it; where they see the same, what differs in the text itself. Empty for equal texts with equal pictures.
QByteArray comparedAsHtml(const ComparedTexts &texts);

} // namespace articular
