// SPDX-License-Identifier: GPL-3.0-or-later
// Finds for each decision the sentence that it is about, after the text was edited. For ClaimLedger's sources only.
#pragma once

#include "core/claims/ClaimLedger.h"
#include "core/findings/Anchors.h"

#include <QSet>

#include <optional>
#include <vector>

namespace articular {

class DecisionPlacement
{
public:
    /// All must outlive it.
    DecisionPlacement(const QList<ClaimDecision> &decisions, const LedgerBasis &basis);

    /// Gives the entries, whose fingerprints are set, their decisions, and adds an entry for each sentence that was not
    /// found to be a claim but marked or decided about as one. Returns the newest decisions that find no place.
    QList<ClaimDecision> placeIn(QList<LedgerEntry> &entries);

private:
    /// Decisions about one sentence through its changes, in order of time.
    struct Thread
    {
        QByteArray fingerprint;
        QList<ClaimDecision> decisions;
        bool isPlaced = false;
        const ClaimDecision &newest() const { return decisions.last(); }
        bool isOnceMarked() const;
    };
    using Stretch = AnchoredText::Stretch;

    void placeByFingerprint(QList<LedgerEntry> &entries, bool isNewestOnly);
    void placeMoved(QList<LedgerEntry> &entries);
    void placeReworded(QList<LedgerEntry> &entries);
    void addUnfound(QList<LedgerEntry> &entries);
    void addFrom(Thread &thread, const Stretch &stretch, QList<LedgerEntry> &entries);
    std::optional<Stretch> placeOf(const Thread &thread, const QHash<QString, QList<int>> &bySentence,
                                   const QList<Stretch> &sentences);
    static void take(LedgerEntry &entry, Thread &thread);

    const AnchoredText &text();
    TextAnchor anchorOf(const Claim &claim);
    static TextAnchor anchorOf(const ClaimDecision &decision);
    double likeness(const Thread &thread, const TextAnchor &anchor);

    const LedgerBasis &m_basis;
    std::vector<Thread> m_threads;
    std::optional<AnchoredText> m_text;
    QSet<qsizetype> m_known;              ///< where entries of the body begin
    int m_searches = 0;
};

} // namespace articular
