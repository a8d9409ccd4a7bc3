// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of a text together with what was decided about them: a view, computed anew from both, never stored.
#pragma once

#include "core/claims/Claim.h"
#include "core/claims/ClaimDecision.h"
#include "core/claims/ClaimLibrary.h"
#include "core/document/Article.h"
#include "core/findings/Fingerprints.h"

namespace articular {

/// What a ledger is made of besides claims and decisions.
struct LedgerBasis
{
    const Article &article;
    const MarkdownDocument &body;
    const ProseRuns &prose;
    const Fingerprints &fingerprints;
    const Workspace &workspace;
    QDate today;
};

enum class ClaimState {
    Open,                                 ///< somebody has to decide
    Accepted,
    NotAClaim,
    BackToWriter,                         ///< rejected, or a citation or other words are wanted
};

struct LedgerEntry
{
    Claim claim;
    QByteArray fingerprint;
    /// Under which decisions about this sentence are recorded: its fingerprint when it was first decided about, kept when
    /// it moves or is reworded.
    QByteArray thread;
    /// The newest decision of each role about the sentence as it is, the medical one first; empty: undecided.
    QList<ClaimDecision> decisions;
    /// The same about earlier wordings: shown, and counting for nothing.
    QList<ClaimDecision> earlier;
    QStringList neededRoles;
    bool isMarked = false;                ///< a reviewer marked it as a claim
    std::optional<LibraryMatch> library;  ///< the clinic's approved text that it uses or resembles

    ClaimState state() const;
    /// Whether it waits for a decision or for the writer. What claims nothing never does.
    bool isUnsettled() const { return claim.isClaim && (state() == ClaimState::Open || state() == ClaimState::BackToWriter); }
    /// The decision that sends it back to the writer, or nullptr.
    const ClaimDecision *objection() const;
    bool isInClinicText() const { return claim.place == ClaimPlace::ClinicText; }
    /// Whether it may be decided together with others of its group.
    bool allowsBatch() const;
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// Claims of one family of types, to be decided one after the other or, where allowed, together.
struct ClaimGroup
{
    QString id;                           ///< the same in every language
    QString title;                        ///< translated
    QList<int> entries;                   ///< indexes into ClaimLedger::entries(), in order of place
    bool allowsBatch = false;
};

class ClaimLedger
{
public:
    ClaimLedger() = default;
    /// `decisions` in order of time. A decision counts for the sentence that it was made about, wherever that stands now;
    /// for a sentence whose words changed it is an earlier one. Claims that somebody marked or decided about are there
    /// although they were not found.
    static ClaimLedger of(QList<Claim> claims, const QList<ClaimDecision> &decisions, const LedgerBasis &basis);

    /// In order of place.
    const QList<LedgerEntry> &entries() const { return m_entries; }
    /// The newest decisions about sentences that stand nowhere in the text any more.
    const QList<ClaimDecision> &orphans() const { return m_orphans; }
    /// The claims, gravest family first; sentences that claim nothing are left out.
    QList<ClaimGroup> groups() const;
    /// Claims of the article's own text that wait for somebody. Those of clinic texts wait with the clinic text.
    QList<const LedgerEntry *> unsettled() const;
    /// Whether the article's own text claims anything.
    bool hasClaims() const;
    friend bool operator==(const ClaimLedger &, const ClaimLedger &) = default;

private:
    QList<LedgerEntry> m_entries;
    QList<ClaimDecision> m_orphans;
};

} // namespace articular
