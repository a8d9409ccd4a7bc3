// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of a clinic's notices and calls to action, for who looks at many articles: they say the same in each, so they are
// read once.
#pragma once

#include "core/claims/Claim.h"
#include "core/workspace/Workspace.h"

#include <QHash>

namespace articular {

class ClinicTextClaims
{
public:
    explicit ClinicTextClaims(const Workspace &workspace);

    /// In order of place; `text` is a notice or a call to action of the workspace.
    QList<Claim> of(const ClinicText &text) const { return m_byFile.value(text.path); }

private:
    QHash<QString, QList<Claim>> m_byFile;
};

} // namespace articular
