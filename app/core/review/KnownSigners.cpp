// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/KnownSigners.h"

#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustStore.h"

namespace articular {

KnownSigners knownSigners(const QString &root)
{
    if (root.isEmpty())
        return {};
    const PinStore pins = PinStore::ofThisComputer();
    KnownSigners signers{readTrust(root, pins), nullptr};
    if (!signers.trust.isVerified())
        return signers;
    // Where it cannot be remembered the list is no worse than before, and approvals go on to count.
    (void)rememberTrust(root, signers.trust, pins);
    signers.signatures = std::make_shared<ListedSignatures>(signers.trust);
    signers.clinicTexts = readClinicTexts(root, *signers.signatures);
    return signers;
}

} // namespace articular
