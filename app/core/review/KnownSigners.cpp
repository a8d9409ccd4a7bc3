// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/KnownSigners.h"

#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustStore.h"

namespace articular {

KnownSigners knownSigners(const QString &root)
{
    if (root.isEmpty())
        return {};
    KnownSigners signers{readTrust(root, PinStore::ofThisComputer()), nullptr};
    if (signers.trust.isVerified()) {
        signers.signatures = std::make_shared<ListedSignatures>(signers.trust);
        signers.clinicTexts = readClinicTexts(root, *signers.signatures);
    }
    return signers;
}

} // namespace articular
