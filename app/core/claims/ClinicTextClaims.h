// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of a clinic's notices and calls to action, for who looks at many articles: they say the same in each, so they are read
// once, when the first article asks. From any thread.
#pragma once

#include "core/claims/Claim.h"
#include "core/workspace/Workspace.h"

#include <QHash>

#include <mutex>

namespace articular {

class ClinicTextClaims
{
public:
    /// `workspace` must outlive it.
    explicit ClinicTextClaims(const Workspace &workspace) : m_workspace(workspace) {}

    /// In order of place; `text` is a notice or a call to action of the workspace.
    QList<Claim> of(const ClinicText &text) const;

private:
    const Workspace &m_workspace;
    mutable std::once_flag m_reading;
    mutable QHash<QString, QList<Claim>> m_byFile;
};

} // namespace articular
