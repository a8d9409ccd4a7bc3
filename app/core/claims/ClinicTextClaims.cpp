// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClinicTextClaims.h"

#include "core/claims/ClaimDetector.h"

namespace articular {

QList<Claim> ClinicTextClaims::of(const ClinicText &text) const
{
    std::call_once(m_reading, [this] {
        for (const ClinicText &one : m_workspace.texts()) {
            if (one.kind == ClinicText::Kind::Notice || one.kind == ClinicText::Kind::CallToAction)
                m_byFile.insert(one.path, claimsIn(one));
        }
    });
    return m_byFile.value(text.path);
}

} // namespace articular
