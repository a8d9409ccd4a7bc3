// SPDX-License-Identifier: GPL-3.0-or-later
// Who may approve in a workspace, as far as this computer may believe it, and how their signatures are looked at.
#pragma once

#include "core/trust/ClinicTextVersions.h"
#include "core/trust/TrustList.h"

#include <memory>

namespace articular {

/// As a workspace has them now.
struct KnownSigners
{
    Trust trust;
    std::shared_ptr<const SignatureVerifier> signatures; ///< null while there is no list that may be believed
    ClinicTextLog clinicTexts = {};       ///< what they signed of the clinic's texts
};

/// Of the workspace at `root`; of none when it is empty. An older list than this one is not believed later.
KnownSigners knownSigners(const QString &root);

} // namespace articular
