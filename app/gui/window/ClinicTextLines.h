// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's own texts as a writer puts them into an article: by a line with their name.
#pragma once

#include "core/workspace/Workspace.h"

namespace articular {

struct ClinicTextLine
{
    ClinicText::Kind kind = ClinicText::Kind::Disclaimer;
    QString label;                        ///< what it is called and how it begins
    QString line;                         ///< `{{disclaimer general}}`
};

/// Disclaimers, notices and calls to action, in this order.
QList<ClinicTextLine> clinicTextLines(const Workspace &workspace);

} // namespace articular
