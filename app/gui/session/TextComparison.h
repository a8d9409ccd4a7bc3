// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two texts of one article, as a page to look at. A pure function for another thread: it renders both.
#pragma once

#include "core/workspace/Workspace.h"

namespace articular {

struct ComparedTexts
{
    QString path;                         ///< of the article
    QByteArray before, after;             ///< UTF-8
    Workspace workspace;
};

/// As readers see it; where they see the same, what differs in the text itself. Empty for equal texts.
QByteArray comparedAsHtml(const ComparedTexts &texts);

} // namespace articular
