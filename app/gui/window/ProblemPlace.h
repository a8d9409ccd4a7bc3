// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a problem of the open article: its place in the text, and the list that says more about it.
#pragma once

#include "core/findings/Finding.h"

namespace articular {

class ArticleView;
class WindowDocks;

/// `problem` may be of an analysis of its own: the text's place of the same one is shown, where it still is.
void showProblem(const Finding &problem, ArticleView &view, WindowDocks &docks);

} // namespace articular
