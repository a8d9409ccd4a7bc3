// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at HTML tag by tag: is each opened tag closed, in order, and how deep do they go. gumbo mends such mistakes
// without saying where they were. For HtmlTree only.
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace articular {

struct HtmlScan
{
    QStringList problems;                 ///< whole sentences that begin with "Line 4: "
    int depth = 0;                        ///< of the deepest element
};

/// Reads on after a problem, and lists at most `maximumProblems`.
HtmlScan scanHtml(QByteArrayView html, int maximumProblems);

} // namespace articular
