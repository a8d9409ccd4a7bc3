// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClinicTextClaims.h"

#include "core/claims/ClaimDetector.h"

namespace articular {

ClinicTextClaims::ClinicTextClaims(const Workspace &workspace)
{
    for (const ClinicText &text : workspace.texts()) {
        if (text.kind == ClinicText::Kind::Notice || text.kind == ClinicText::Kind::CallToAction)
            m_byFile.insert(text.path, claimsIn(text));
    }
}

} // namespace articular
