// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimLedger.h"

using namespace Qt::StringLiterals;

namespace articular {

ClaimLedger ClaimLedger::of(QList<Claim> claims, const QList<ClaimDecision> &decisions, const Fingerprints &fingerprints)
{
    QHash<QByteArray, QList<ClaimDecision>> newest;
    for (const ClaimDecision &decision : decisions) {
        QList<ClaimDecision> &known = newest[decision.fingerprint];
        known.removeIf([&](const ClaimDecision &earlier) { return earlier.role == decision.role; });
        known.append(decision);
        std::ranges::sort(known, std::ranges::greater(), &ClaimDecision::role);
    }
    ClaimLedger ledger;
    Fingerprints::Ordinals ordinals;
    for (Claim &claim : claims) {
        LedgerEntry entry;
        entry.fingerprint = fingerprints.ofText(u"claim"_s, claim.key, claim.text, claim.headingPath, ordinals);
        entry.decisions = newest.value(entry.fingerprint);
        entry.claim = std::move(claim);
        ledger.m_entries.append(std::move(entry));
    }
    return ledger;
}

} // namespace articular
