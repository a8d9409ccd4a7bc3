// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of a text together with what was decided about them: a view, computed anew from both, never stored.
#pragma once

#include "core/claims/Claim.h"
#include "core/claims/ClaimDecision.h"
#include "core/findings/Fingerprints.h"

namespace articular {

struct LedgerEntry
{
    Claim claim;
    QByteArray fingerprint;
    /// The newest decision of each role, the medical one first; empty: undecided.
    QList<ClaimDecision> decisions;
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

class ClaimLedger
{
public:
    ClaimLedger() = default;
    /// `decisions` in order of time. A decision counts for the sentence with its fingerprint.
    static ClaimLedger of(QList<Claim> claims, const QList<ClaimDecision> &decisions, const Fingerprints &fingerprints);

    /// In order of place.
    const QList<LedgerEntry> &entries() const { return m_entries; }
    friend bool operator==(const ClaimLedger &, const ClaimLedger &) = default;

private:
    QList<LedgerEntry> m_entries;
};

} // namespace articular
